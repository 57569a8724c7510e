"""The voivodeships: codes, spellings, mentions in text, postcodes."""

import pytest

from klastry.places.gazetteer import places_named, resolve
from klastry.places.voivodeships import find_voivodeships, postcode_voivodeships, voivodeship, voivodeships


def found(text):
    return [(text[m.start : m.end], m.name, m.kind) for m in find_voivodeships(text)]


def test_there_are_sixteen_with_codes_of_their_own():
    regions = voivodeships()
    assert len(regions) == 16
    assert {v.iso_3166_2 for v in regions} == {f"PL-{n:02}" for n in range(2, 33, 2)}
    assert {v.geonames_admin1 for v in regions} == {str(n) for n in range(72, 88)}
    assert [v.name for v in regions if v.nuts2 is None] == ["mazowieckie"]
    assert len({v.nuts2 for v in regions}) == 16


def test_every_capital_lies_in_its_voivodeship():
    for region in voivodeships():
        for capital in region.capitals:
            assert resolve(places_named(capital)).place.voivodeship == region.name


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("ŚLĄSKIE", "śląskie"),
        ("slaskie", "śląskie"),
        ("lubuskim", "lubuskie"),
        ("woj. śląskie", "śląskie"),
        ("Województwo: Warmińsko-Mazurskie", "warmińsko-mazurskie"),
        ("kujawsko - pomorskie", "kujawsko-pomorskie"),
        ("woj. wlkp.", "wielkopolskie"),
        ("Podkarpacie", "podkarpackie"),
        ("dolnośląskiego", "dolnośląskie"),
    ],
)
def test_any_spelling_of_a_voivodeship(spelling, name):
    assert voivodeship(spelling).name == name


@pytest.mark.parametrize("text", ["", "Lublin", "lubelskie i lubuskie", "bielskie", "Polska"])
def test_what_is_no_voivodeship(text):
    assert voivodeship(text) is None


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("w województwie lubuskim", [("województwie lubuskim", "lubuskie", "phrase")]),
        ("WOJEWÓDZTWO LUBELSKIE", [("WOJEWÓDZTWO LUBELSKIE", "lubelskie", "phrase")]),
        ("(woj. śląskie)", [("woj. śląskie", "śląskie", "phrase")]),
        ("woj. kuj.-pom.", [("woj. kuj.-pom", "kujawsko-pomorskie", "phrase")]),
        (
            "w województwach lubelskim, łódzkim i podkarpackim",
            [
                ("województwach lubelskim", "lubelskie", "phrase"),
                ("łódzkim", "łódzkie", "phrase"),
                ("podkarpackim", "podkarpackie", "phrase"),
            ],
        ),
        ("na Podkarpaciu", [("Podkarpaciu", "podkarpackie", "region")]),
        ("w Małopolsce", [("Małopolsce", "małopolskie", "region")]),
        ("firmy z Wielkopolski", [("Wielkopolski", "wielkopolskie", "region")]),
        ("na Dolnym Śląsku", [("Dolnym Śląsku", "dolnośląskie", "region")]),
        ("Warmii i Mazur", [("Warmii i Mazur", "warmińsko-mazurskie", "region")]),
        ("na Pomorzu Zachodnim", [("Pomorzu Zachodnim", "zachodniopomorskie", "region")]),
        ("Śląska Opolskiego", [("Śląska Opolskiego", "opolskie", "region")]),
        ("w Lubuskiem działa", [("Lubuskiem", "lubuskie", "adjective")]),
        ("Lublin, lubelskie", [("lubelskie", "lubelskie", "adjective")]),
        ("Mielec – podkarpackie", [("podkarpackie", "podkarpackie", "adjective")]),
        ("Mielec (podkarpackie)", [("podkarpackie", "podkarpackie", "adjective")]),
    ],
)
def test_a_voivodeship_is_found(text, mentions):
    assert found(text) == mentions


@pytest.mark.parametrize(
    "text",
    [
        "lubelskie firmy",
        "Lubelskie Drewno",
        "w lubelskim klastrze",
        "Strzelce Opolskie",
        "Gorzów Wielkopolski",
        "Wielkopolska Izba Budownictwa",
        "współpraca z Wielkopolską Izbą",
        "Politechnika Śląska",
        "Jan Mazur",
        "warmia i mazury",
        "http://klastry.eu/lubuskie/wykaz",
        "spotkanie-\nlubuskie-brandenburgia",
    ],
)
def test_an_adjective_of_something_else_is_none(text):
    assert found(text) == []


@pytest.mark.parametrize("text", ["na Śląsku", "na Pomorzu", "na Podlasiu"])
def test_a_region_that_is_wider_or_narrower_is_doubtful(text):
    assert [m.doubtful for m in find_voivodeships(text)] == [True]


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("20-950", ("lubelskie",)),
        ("65-001", ("lubuskie",)),
        ("67-200", ("dolnośląskie", "lubuskie")),
        ("96-100", ("łódzkie", "mazowieckie")),
        ("79-000", ()),
        ("", ()),
    ],
)
def test_a_postcode_narrows_the_voivodeship(code, names):
    assert postcode_voivodeships(code) == names


def test_postcodes_name_real_voivodeships():
    names = {region.name for region in voivodeships()}
    prefixes = [f"{n:02}" for n in range(100)]
    assert {name for prefix in prefixes for name in postcode_voivodeships(prefix)} == names
