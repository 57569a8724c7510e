"""Counts in words that no rule is for, taken as a last resort."""

import pytest
from made_pages import clusters

ABOUT = "<p>Nyski Klaster Młynarski powstał w 2011 r.</p>"


@pytest.mark.parametrize(
    ("said", "field", "number"),
    [
        ("W ciągu dekady klaster rozrósł się nam do 45 podmiotów.", "members", 45),
        ("Nyski Klaster Młynarski to już rodzina dwudziestu siedmiu przedsiębiorstw.", "companies", 27),
    ],
)
def test_a_count_in_any_words_is_read(said, field, number):
    assert clusters(ABOUT + f"<p>{said}</p>")["Nyski Klaster Młynarski"][field] == number


@pytest.mark.parametrize(
    "said",
    [
        "W targach wzięło udział 45 firm.",
        "Klaster zaprosił do projektu 45 firm.",
        "Klaster dotarł ze szkoleniami do 45 firm.",
        "Klaster opiekuje się dziś sześcioma firmami.",
        "Klaster trzyma w garści 45 firm. Klaster trzymał w garści 38 firm.",
    ],
)
def test_a_count_of_others_or_one_of_two_is_none(said):
    assert "companies" not in clusters(ABOUT + f"<p>{said}</p>")["Nyski Klaster Młynarski"]


def test_what_is_said_plainly_is_taken_first():
    said = "<p>Klaster rozrósł się nam z czasem do 120 firm. Klaster zrzesza 31 firm.</p>"
    assert clusters(ABOUT + said)["Nyski Klaster Młynarski"]["companies"] == 31
