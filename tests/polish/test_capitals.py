import pytest

from klastry.polish.capitals import in_capitals_of, in_title_case


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("REGIONALNY KLASTER MOTORYZACYJNY", "Regionalny Klaster Motoryzacyjny"),
        ("LUBUSKI KLASTER III SEKTORA", "Lubuski Klaster III Sektora"),
        ("WSCHODNI KLASTER ICT", "Wschodni Klaster ICT"),
        ("KLASTER TURYSTYCZNO-MEDYCZNY W ŻARACH", "Klaster Turystyczno-Medyczny w Żarach"),
        ("KLASTER „DOLINA KARPIA” SP. Z O.O.", "Klaster „Dolina Karpia” sp. z o.o."),
        ("STOWARZYSZENIE NA RZECZ ROZWOJU I ZDROWIA", "Stowarzyszenie na rzecz Rozwoju i Zdrowia"),
        ("KLASTER INTERIZON", "Klaster INTERIZON"),
        ("KLASTER BIO-MED", "Klaster BIO-MED"),
        ("TARGI POMORZA S.A.", "Targi Pomorza S.A."),
        ("KLASTER DRUKU 3D I B+R", "Klaster Druku 3D i B+R"),
        ("AGH IM. STANISŁAWA STASZICA", "AGH im. Stanisława Staszica"),
        ("KLASTER RYB I LNU „TOR”", "Klaster Ryb i Lnu „Tor”"),
        ("W STRONĘ ZDROWIA", "W Stronę Zdrowia"),
    ],
)
def test_a_heading_in_capitals_is_written_as_a_name(heading: str, name: str):
    assert in_title_case(heading) == name


@pytest.mark.parametrize(
    "name", ["SILVER TOUR", "MADE IN ROZTOCZE", "Klaster ICT", "MedSilesia", "INTERIZON", "Klaster kreatywny", ""]
)
def test_other_names_keep_their_capitals(name: str):
    assert in_title_case(name) == name


@pytest.mark.parametrize(
    ("form", "model", "written"),
    [
        ("klaster", "KLASTRA", "KLASTER"),
        ("klaster", "Klastra", "Klaster"),
        ("klaster", "klastra", "klaster"),
        ("e-klaster", "e-Klastra", "e-Klaster"),
    ],
)
def test_a_form_takes_the_capitals_of_another(form: str, model: str, written: str):
    assert in_capitals_of(form, model) == written
