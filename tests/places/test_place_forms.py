"""The forms that names of places take in sentences, and their short forms."""

import pytest

from klastry.places.gazetteer import places_named


def names(form):
    return [place.name for place in places_named(form)]


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("Lublinie", "Lublin"),
        ("Łodzi", "Łódź"),
        ("Warszawie", "Warszawa"),
        ("Kielc", "Kielce"),
        ("Białegostoku", "Białystok"),
        ("Krasnymstawie", "Krasnystaw"),
        ("Zakopanem", "Zakopane"),
        ("Tarnowskich Górach", "Tarnowskie Góry"),
        ("Nowej Soli", "Nowa Sól"),
        ("Nowym Sączu", "Nowy Sącz"),
        ("Gorzowie Wielkopolskim", "Gorzów Wielkopolski"),
        ("Ostrowi Mazowieckiej", "Ostrów Mazowiecka"),
        ("Ostrowcu Świętokrzyskim", "Ostrowiec Świętokrzyski"),
        ("Bielsku-Białej", "Bielsko-Biała"),
        ("Kędzierzyna-Koźla", "Kędzierzyn-Koźle"),
        ("Boguszowie-Gorcach", "Boguszów-Gorce"),
        ("Golubiu-Dobrzyniu", "Golub-Dobrzyń"),
        ("Czechowicach-Dziedzicach", "Czechowice-Dziedzice"),
        ("Skarżysku-Kamiennej", "Skarżysko-Kamienna"),
        ("Busku-Zdroju", "Busko-Zdrój"),
        ("Jastrzębiu-Zdroju", "Jastrzębie-Zdrój"),
        ("Kostrzynie nad Odrą", "Kostrzyn nad Odrą"),
        ("Nakła nad Notecią", "Nakło nad Notecią"),
        ("Górze Kalwarii", "Góra Kalwaria"),
        ("Górze Świętej Małgorzaty", "Góra Świętej Małgorzaty"),
        ("Wysokiem Mazowieckiem", "Wysokie Mazowieckie"),
        ("Wysokim Mazowieckim", "Wysokie Mazowieckie"),
        ("Strzelcach Opolskich", "Strzelce Opolskie"),
        ("Zławsi Wielkiej", "Zławieś Wielka"),
        ("Białołęce", "Białołęka"),
    ],
)
def test_an_inflected_form_is_the_place(form, name):
    assert names(form) == [name]


@pytest.mark.parametrize(
    "form", ["BIELSKO-BIAŁA", "Bielsko - Biała", "bielsko-biała", "Bielsko – Biała", "Bielsko\u00a0Biała"]
)
def test_capitals_and_hyphens_do_not_matter(form):
    assert names(form) == ["Bielsko-Biała"]


@pytest.mark.parametrize(
    ("short", "name"),
    [
        ("Gorzów Wlkp.", "Gorzów Wielkopolski"),
        ("Gorzowie Wlkp.", "Gorzów Wielkopolski"),
        ("Gorz. Wlkp.", "Gorzów Wielkopolski"),
        ("Ostrów Wlkp.", "Ostrów Wielkopolski"),
        ("Środa Wlkp.", "Środa Wielkopolska"),
        ("Dąbrowa Górn.", "Dąbrowa Górnicza"),
        ("Kędzierzyn-K.", "Kędzierzyn-Koźle"),
        ("Konstantynów Ł.", "Konstantynów Łódzki"),
        ("Grodzisk Maz.", "Grodzisk Mazowiecki"),
        ("Nowy Dwór Maz.", "Nowy Dwór Mazowiecki"),
        ("Tomaszów Maz.", "Tomaszów Mazowiecki"),
        ("Bielsko-B.", "Bielsko-Biała"),
        ("Starogard Gd.", "Starogard Gdański"),
        ("Piotrków Tryb.", "Piotrków Trybunalski"),
        ("Wodzisław Śl.", "Wodzisław Śląski"),
        ("Skarżysko-Kam.", "Skarżysko-Kamienna"),
        ("Nakło n. Notecią", "Nakło nad Notecią"),
        ("Kostrzyn n/Odrą", "Kostrzyn nad Odrą"),
    ],
)
def test_a_shortened_name_is_the_place(short, name):
    assert names(short) == [name]


def test_a_short_form_of_two_names_keeps_both():
    assert set(names("Nowe M.")) == {"Nowe Miasteczko", "Nowe Miasto"}


@pytest.mark.parametrize(
    "text", ["", "Lublin, Polska", "w Lublinie", "Klaster Lublin", "Jan K.", "Gorzów Wlkp", "Xyz", "20-950"]
)
def test_what_is_no_name_as_a_whole_is_no_place(text):
    assert places_named(text) == ()


def test_a_nominative_outranks_the_form_of_another_name():
    assert set(names("Tarnowa")) == {"Tarnowa"}
    assert set(names("Tarnowem")) == {"Tarnów"}
