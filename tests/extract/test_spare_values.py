"""Counts, seats and years in words that no closer rule is for, taken as a last resort."""

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


@pytest.mark.parametrize(
    ("said", "field", "value"),
    [
        ("Jego biuro mieści się od stycznia w Jeleniej Górze.", "city", "Jelenia Góra"),
        ("Kandydatów czeka praca we Wrocławiu, gdzie klaster ma siedzibę.", "city", "Wrocław"),
        ("Umowa konsorcjum nosi datę 12 grudnia 2012 r.", "founded", 2012),
        ("Porozumienie, na mocy którego klaster istnieje, weszło w życie w 2007 roku.", "founded", 2007),
        ("Klaster z Kluczborka skupia 31 firm.", "city", "Kluczbork"),
        ("Za koordynację odpowiada Nyska Izba Młynarzy.", "coordinator", "Nyska Izba Młynarzy"),
        ("Klaster rozwiązano w 2019 r.", "status", "former"),
        ("Klaster jest w trakcie rejestracji.", "status", "forming"),
    ],
)
def test_seats_years_and_the_like_in_any_words(said, field, value):
    about = "<p>Opolski Klaster Młynarski jest dumą regionu.</p>"
    assert clusters(about + f"<p>{said}</p>")["Opolski Klaster Młynarski"][field] == value


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ("Spotkanie odbyło się w biurze projektu w Nysie.", "city"),
        ("Biuro koordynatora mieści się w Brzegu.", "city"),
        ("Umowę o dofinansowanie hali podpisano w 2014 r.", "founded"),
        ("Porozumienie wygasło, a w 2019 r. zakończono jego rozliczanie.", "founded"),
    ],
)
def test_what_else_has_an_office_or_an_agreement_says_nothing(said, field):
    about = "<p>Opolski Klaster Młynarski jest dumą regionu.</p>"
    assert field not in clusters(about + f"<p>{said}</p>")["Opolski Klaster Młynarski"]
