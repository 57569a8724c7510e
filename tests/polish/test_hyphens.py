"""Adjectives of two parts written with a spaced dash."""

import pytest

from klastry.polish.hyphens import with_hyphens


@pytest.mark.parametrize(
    ("written", "one_word"),
    [
        ("Klaster Szkoleniowo – Doradczy na rzecz Regionu", "Klaster Szkoleniowo-Doradczy na rzecz Regionu"),
        ("Klaster Turystyczno - Medyczny", "Klaster Turystyczno-Medyczny"),
        ("Klastra Rolno- Spożywczego", "Klastra Rolno-Spożywczego"),
    ],
)
def test_a_first_part_in_o_goes_with_its_adjective(written, one_word):
    assert with_hyphens(written) == one_word


@pytest.mark.parametrize(
    "name", ["LODZistics – Logistyczna Sieć", "Metro – Nowy Klaster", "Klaster Lotto – Nowa Huta"]
)
def test_what_a_dash_parts_stays_apart(name):
    assert with_hyphens(name) == name
