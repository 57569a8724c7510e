import pytest

from klastry.extract.parsers.stated_publishers import stated_publisher

OPOLE = "Urząd Marszałkowski Województwa Opolskiego"


@pytest.mark.parametrize(
    ("texts", "publisher"),
    [
        (["Klastry", "Wydawca: Oficyna Metropolia, Gdynia · ISSN 2083-0000"], "Oficyna Metropolia"),
        (["Klastry", "Podmiot udostępniający: Starostwo Powiatowe w Brzegu"], "Starostwo Powiatowe w Brzegu"),
        (["Klastry", f"Opracowanie: {OPOLE} w Opolu, wrzesień 2019 r."], f"{OPOLE} w Opolu"),
        ([OPOLE, "Departament Gospodarki", "Klastry"], OPOLE),
        (["Urząd Marszałkowski", "Województwa Opolskiego", "Klastry"], OPOLE),
    ],
)
def test_says_who_published(texts, publisher):
    assert stated_publisher(texts) == publisher


@pytest.mark.parametrize(
    "texts",
    [
        [],
        ["Klastry", "Opracowanie: Jan Kowalski"],
        ["Źródło: opracowanie własne"],
        [f"{OPOLE} wspiera klastry."],
        ["Opole, 5 maja 2018 r.", "Sz. P. Jan Kowalski", OPOLE],
    ],
)
def test_authors_addressees_and_those_spoken_of_are_no_publishers(texts):
    assert stated_publisher(texts) is None
