import pytest

from klastry.extract.values.cell_text import Piece
from klastry.extract.values.counts import counts_in_words, read_counts

BOTH = ("members", "companies")


def read(text, fields=("members",)):
    return {c.field: c.value for c in read_counts(Piece(text, 0), fields)}


@pytest.mark.parametrize(
    ("text", "fields", "expected"),
    [
        ("63 (47)", BOTH, {"members": 63, "companies": 47}),
        ("22 / 19", BOTH, {"members": 22, "companies": 19}),
        ("27 i 21", BOTH, {"members": 27, "companies": 21}),
        ("58 41", BOTH, {"members": 58, "companies": 41}),
        ("b.d. 14", BOTH, {"companies": 14}),
        ("45, w tym 39 przedsiębiorstw", ("members",), {"members": 45, "companies": 39}),
        ("52, z czego 47 przedsiębiorstw (44 MŚP)", ("members",), {"members": 52, "companies": 47}),
        ("26 (wszyscy to przedsiębiorcy)", ("members",), {"members": 26, "companies": 26}),
        ("1 240", ("members",), {"members": 1240}),
        ("160 firm", ("members",), {"companies": 160}),
        ("58 gospodarstw", ("members",), {"members": 58}),
        ("ok. 14 szpitali powiatowych", ("members",), {"members": 14}),
        ("22 hotele i 3 gminy", ("members",), {}),
        ("trzydzieści trzy", ("companies",), {"companies": 33}),
        ("16, w tym 12 firm.", ("members",), {"members": 16, "companies": 12}),
        ("63 sady i firmy oraz 5 instytucji – razem 68", ("members",), {"members": 68}),
        ("12 (2016 r.)", ("members",), {"members": 12}),
        ("w tym firm: 28", ("members",), {"companies": 28}),
        ("19, w tym 17 przedsiębiorstw (rok wcześniej: 22)", ("members",), {"members": 19, "companies": 17}),
        ("41 (w chwili założenia 9)", BOTH, {"members": 41}),
        ("21 (przedsiębiorstw 13)", ("members",), {"members": 21, "companies": 13}),
        ("22 (uczelnie - 4, firmy - 15)", BOTH, {"members": 22, "companies": 15}),
        ("członków 45, firm 39", BOTH, {"members": 45, "companies": 39}),
        ("firm 12, szkół 3", ("members",), {"companies": 12}),
    ],
)
def test_counts_of_a_cell(text, fields, expected):
    assert read(text, fields) == expected


@pytest.mark.parametrize(
    "text",
    [
        "5 klastrów",
        "120 pracowników",
        "b.d.",
        "–",
        "kilkanaście",
        "7 projektów",
        "Huta Jeden, Huta Dwa, 3 uczelnie",
    ],
)
def test_what_counts_something_else_is_no_count(text):
    assert read(text, BOTH) == {}


@pytest.mark.parametrize("text", ["ok. 80", "ponad 100 członków", "co najmniej 40", "blisko stu"])
def test_bounds_make_a_count_approximate(text):
    assert [c.approximate for c in read_counts(Piece(text, 0), ("members",))] == [True]


def test_a_count_knows_its_place_in_the_document():
    (members, companies) = read_counts(Piece("103 (91)", 500), BOTH)
    assert (members.start, members.end, companies.start, companies.end) == (500, 503, 505, 507)


@pytest.mark.parametrize(
    "text",
    [
        "27 członków",
        "ok. 40 firm",
        "21 (15 firm)",
        "Liczba członków: 30 (w tym 12 firm)",
        "w tym 12 przedsiębiorstw",
        "zrzesza ponad 40 firm",
        "liczba firm: 9",
        "uczestników 17",
        "dwadzieścia trzy podmioty członkowskie",
    ],
)
def test_a_text_that_is_a_count_and_no_more(text):
    assert counts_in_words(Piece(text, 0))


@pytest.mark.parametrize(
    "text",
    ["", "12 mln zł", "40 firm z całego województwa", "Klaster Szyb 2", "firm 9, uczelni 3", "Droga za 12 firm"],
)
def test_a_text_that_says_more_or_counts_something_else_is_none(text):
    assert not counts_in_words(Piece(text, 0))
