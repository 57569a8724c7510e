"""Every town with the rights of a county is found in the voivodeship where it lies, in any form."""

import pytest

from klastry.places.gazetteer import places_named, resolve
from klastry.places.table import NameForms, form_rows, places_by_name

TOWNS = {
    "dolnośląskie": ["Jelenia Góra", "Legnica", "Wałbrzych", "Wrocław"],
    "kujawsko-pomorskie": ["Bydgoszcz", "Grudziądz", "Toruń", "Włocławek"],
    "lubelskie": ["Biała Podlaska", "Chełm", "Lublin", "Zamość"],
    "lubuskie": ["Gorzów Wielkopolski", "Zielona Góra"],
    "łódzkie": ["Łódź", "Piotrków Trybunalski", "Skierniewice"],
    "małopolskie": ["Kraków", "Nowy Sącz", "Tarnów"],
    "mazowieckie": ["Ostrołęka", "Płock", "Radom", "Siedlce", "Warszawa"],
    "opolskie": ["Opole"],
    "podkarpackie": ["Krosno", "Przemyśl", "Rzeszów", "Tarnobrzeg"],
    "podlaskie": ["Białystok", "Łomża", "Suwałki"],
    "pomorskie": ["Gdańsk", "Gdynia", "Słupsk", "Sopot"],
    "śląskie": [
        *["Bielsko-Biała", "Bytom", "Chorzów", "Częstochowa", "Dąbrowa Górnicza", "Gliwice", "Jastrzębie-Zdrój"],
        *["Jaworzno", "Katowice", "Mysłowice", "Piekary Śląskie", "Ruda Śląska", "Rybnik", "Siemianowice Śląskie"],
        *["Sosnowiec", "Świętochłowice", "Tychy", "Zabrze", "Żory"],
    ],
    "świętokrzyskie": ["Kielce"],
    "warmińsko-mazurskie": ["Elbląg", "Olsztyn"],
    "wielkopolskie": ["Kalisz", "Konin", "Leszno", "Poznań"],
    "zachodniopomorskie": ["Koszalin", "Szczecin", "Świnoujście"],
}


@pytest.mark.parametrize(("voivodeship", "name"), [(v, n) for v, names in TOWNS.items() for n in names])
def test_a_large_town_needs_no_evidence(voivodeship, name):
    place = resolve(places_named(name)).place
    assert place is not None
    assert (place.name, place.voivodeship) == (name, voivodeship)


def test_every_form_leads_back_to_its_name():
    for forms in map(NameForms.read, form_rows()):
        for form in (forms.name, *forms.oblique):
            found = {place.name for place in places_named(form)}
            assert forms.name in found or form in places_by_name(), f"{form} is no form of {forms.name}"


def test_every_name_has_oblique_forms():
    frozen = {f.name for f in map(NameForms.read, form_rows()) if not f.oblique}
    towns = {name for name, places in places_by_name().items() if any(not p.is_district for p in places)}
    assert frozen & towns == set()


def test_names_are_in_polish_letters():
    letters = set("aąbcćdeęfghijklłmnńoóprsśtuwyzźż -.")
    strange = [name for name in places_by_name() if set(name.lower()) - letters]
    assert strange == ["VII Dwór"]
