"""Polish letters put back where a text has none and the dictionary leaves one word."""

import pytest

from klastry.polish.lettered_names import lettered
from klastry.polish.letters import lacks_letters, with_letters

NEWSLETTER = (
    "Slaski Klaster Szkla powstal w 2013 roku w Dabrowie Gorniczej. Zrzesza 52 czlonkow i dziala dla nich."
)


@pytest.mark.parametrize(
    ("bare", "written"),
    [
        ("Slaski Klaster Lotniczy", "Śląski Klaster Lotniczy"),
        ("w Bielsku-Bialej", "w Bielsku-Białej"),
        ("w Zielonej Gorze", "w Zielonej Górze"),
        ("Lodz, Krakow, Swidnica", "Łódź, Kraków, Świdnica"),
        ("KLASTER PRZEMYSLU WLOKIENNICZEGO", "KLASTER PRZEMYSŁU WŁÓKIENNICZEGO"),
        ("powiem, ze klaster ze Swidnicy liczy", "powiem, że klaster ze Świdnicy liczy"),
        ("zrzesza 40 czlonkow i znajduje sie w Plocku", "zrzesza 40 członków i znajduje się w Płocku"),
    ],
)
def test_letters_come_back_where_one_word_can_be_meant(bare, written):
    assert with_letters(bare) == written


@pytest.mark.parametrize("text", ["Klaster Dobrych Firm", "czesc", "INTERIZON", "piec", "Baltic Cluster"])
def test_a_word_that_is_one_or_may_be_two_stays(text):
    assert with_letters(text) == text


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        (NEWSLETTER, True),
        ("Śląski " + NEWSLETTER, False),
        ("The cluster was founded in Gdansk in 2009 and has 40 members.", False),
        ("Klaster jest w Toruniu. Firma dobra i stara.", False),
        ("Protokol z rady Slaskiego Klastra przeslano czlonkom.", True),
    ],
)
def test_a_polish_text_without_its_letters_is_known(text, lacks):
    assert lacks_letters(text) is lacks


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Slaskiego Klastra Budowy Lodzi", "Śląskiego Klastra Budowy Łodzi"),
        ("Klaster Spozywczy", "Klaster Spożywczy"),
        ("Klaster Bio Slask", "Klaster Bio Slask"),
        ("Slaskiego Klastra Łodzi", "Slaskiego Klastra Łodzi"),
    ],
)
def test_a_name_has_its_letters_where_an_adjective_of_it_lacks_them(name, written):
    assert lettered(name) == written


def test_every_letter_keeps_its_place():
    assert len(with_letters(NEWSLETTER)) == len(NEWSLETTER)
