"""Which coordinators are one body."""

import pytest

from klastry.normalize.bodies import is_one_body
from klastry.normalize.names import name_key


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Drewmax S.A.", "Drewmax SA"),
        ("Drewmax sp. z.o.o.", "Drewmax spółka z ograniczoną odpowiedzialnością"),
        ("Drewmax Sp. z o.o. sp.k.", "Drewmax"),
        ("Politechnika Białostocka im. Jana Kowalskiego", "Politechnika Białostocka"),
        ("Agencja Rozwoju Regionalnego S.A. w Pile", "ARR Piła"),
        ("Stow. Nowy Sad", "Stowarzyszenie „Nowy Sad” w Łowiczu"),
        ("Izba Gospodarcza w Sanoku", "Sanocka Izba Gospodarcza"),
        ("Fundacja Rozwju Wsi", "Fundacja Rozwoju Wsi"),
    ],
)
def test_one_body_in_two_spellings(a, b):
    assert is_one_body(name_key(a), name_key(b))
    assert is_one_body(name_key(b), name_key(a))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Izba Gospodarcza w Sanoku", "Krośnieńska Izba Gospodarcza"),
        ("ARR w Pile", "Agencja Rozwoju Regionalnego w Koninie"),
        ("Fundacja Nowy Sad", "Fundacja Nowy Las"),
    ],
)
def test_two_bodies(a, b):
    assert not is_one_body(name_key(a), name_key(b))
