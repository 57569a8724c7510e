import pytest

from klastry.polish.numerals import number_at


def value_of_all(text: str) -> int | None:
    """The value of a text that is a number from end to end."""
    found = number_at(text.split(), 0)
    return found.value if found and found.length == len(text.split()) else None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("103", 103),
        ("1 240", 1240),
        ("1\u00a0240", 1240),
        ("3 tys.", 3000),
        ("1,5 tys.", 1500),
        ("12 tysięcy", 12000),
        ("jedna", 1),
        ("dwie", 2),
        ("dwóch", 2),
        ("pięcioro", 5),
        ("dwunastu", 12),
        ("trzydzieści trzy", 33),
        ("Trzydziestu trzech", 33),
        ("dwudziestu ośmiu", 28),
        ("sześćdziesięcioma czterema", 64),
        ("stu dwunastu", 112),
        ("sto pięćdziesiąt", 150),
        ("czterystu", 400),
        ("pięciuset", 500),
        ("pół setki", 50),
        ("setka", 100),
        ("dwie setki", 200),
        ("pół tysiąca", 500),
        ("tysiąc dwieście trzydzieści", 1230),
        ("dwa tysiące osiem", 2008),
        ("piecdziesieciu dwoch", 52),
        ("czterdziesci szesc", 46),
        ("osmiu", 8),
        ("sto dwadzieścia tysięcy pięćset", 120500),
    ],
)
def test_a_number_in_figures_or_words(text: str, value: int):
    assert value_of_all(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1.240",
        "2,5",
        "30-40",
        "2014r.",
        "kilkanaście",
        "kilkudziesięciu",
        "kilku",
        "kilkuset",
        "sto kilkanaście",
        "kilka tysięcy",
        "setki",
        "tysiące",
        "piąty",
        "dwudziesty piąty",
        "pół",
        "dwanaście trzy",
        "trzy firmy",
        "klaster",
    ],
)
def test_what_is_no_number(text: str):
    assert value_of_all(text) is None


@pytest.mark.parametrize(
    ("text", "position", "expected"),
    [
        ("skupia trzydzieści trzy firmy", 1, (33, 2)),
        ("skupia 1 240 firm", 1, (1240, 2)),
        ("45 , w tym 39 przedsiębiorstw", 0, (45, 1)),
        ("ponad 3 tys . członków", 1, (3000, 3)),
        ("kilka tysięcy firm", 1, None),
        ("skupia 33 firmy", 0, None),
        ("ma 33", 2, None),
    ],
)
def test_a_number_among_words(text: str, position: int, expected: tuple[int, int] | None):
    assert number_at(text.split(), position) == expected
