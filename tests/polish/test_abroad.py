"""Towns and lands of other countries in Polish texts."""

import pytest

from klastry.polish.abroad import lands_abroad, towns_abroad


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("goście z Kowna i Bielefeldu", ["Kowno", "Bielefeld"]),
        ("we Frankfurcie nad Menem", ["Frankfurt nad Menem"]),
        ("z Reggio Emilia", ["Reggio Emilia"]),
        ("w Groningen", ["Groningen"]),
        ("porto płaci odbiorca z Lublina", []),
    ],
)
def test_towns_abroad_are_found_in_any_case(text, towns):
    assert [name for _, _, name in towns_abroad(text.split())] == towns


def test_lands_abroad_are_found_in_any_case():
    assert [name for _, _, name in lands_abroad("w Dolnej Saksonii i na Litwie".split())] == [
        "Dolna Saksonia",
        "Litwa",
    ]
