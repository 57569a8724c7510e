import pytest

from klastry.normalize.names import keys_beside, name_key
from klastry.normalize.words import spelling


def words(name):
    return {word.form for word in name_key(name).words}


@pytest.mark.parametrize(
    ("name", "distinctive"),
    [
        ("Klaster Lubelskie Drewno", {"drewno"}),
        ("Stowarzyszenie „Lubelskie Drewno – Regionalny Klaster w Lublinie”", {"drewno"}),
        ("Zachodni Klaster Turystyczno-Medyczny", {"turystyczno", "medyczny"}),
        ("Klaster Technologie w Budownictwie", {"technologie", "budownictwie"}),
        ("Klaster Usług na rzecz Seniorów Sp. z o.o.", {"uslug", "seniorow"}),
        ("Mazurski Kalster Okien", {"okien"}),
        ("Klaster Morski i Rybacki", {"morski", "rybacki"}),
        ("Klaster Piekarski", {"piekarski"}),
        ("Klaster", set()),
    ],
)
def test_distinctive_words_are_what_is_left_without_head_form_seat_and_region(name, distinctive):
    assert words(name) == distinctive


@pytest.mark.parametrize(
    ("name", "regions"),
    [
        ("Lubuski Klaster Metalowy", {"lubuski"}),
        ("Klaster Podkarpackie Smaki", {"podkarpacki"}),
        ("Małopolsko-Podkarpacki Klaster Czystej Energii", {"malopolski", "podkarpacki"}),
        ("Nyski Klaster Spożywczy", {"nyski"}),
        ("Slaski Klaster Lotniczy", {"slaski"}),
        ("Śląski Klaster Lotniczy", {"slaski"}),
        ("Ogólnopolski Klaster e-Zdrowie", {"polska"}),
        ("Polski Klaster Morski", {"polska"}),
    ],
)
def test_adjectives_of_places_are_regions_and_those_of_trades_are_not(name, regions):
    assert name_key(name).regions == regions


def test_directions_are_the_same_in_every_form():
    assert name_key("Północno-Wschodni Klaster Okien").directions == {"north", "east"}
    assert name_key("Klaster Okien Polski Wschodniej").directions == {"east"}


@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        ("Lubuski Klaster III Sektora", {"3"}),
        ("Klaster Trzeciego Sektora", {"3"}),
        ("Klaster Wodny 2", {"2"}),
        ("KLASTER ZDROWIA I URODY", set()),
        ("Klaster Wodny I", {"1"}),
    ],
)
def test_numbers_are_read_as_figures_roman_numerals_and_ordinals(name, numbers):
    assert name_key(name).numbers == numbers


def test_a_plural_head_names_several_clusters():
    assert name_key("Lubelskie Klastry").plural
    assert not name_key("Lubelski Klaster").plural


def test_the_town_of_a_tail_is_kept_apart():
    assert name_key("Lubelskie Drewno Regionalny Klaster w Lublinie").seat == {"Lublin"}
    assert not name_key("Klaster Technologie w Budownictwie").seat


def test_words_in_quotes_are_known():
    assert name_key("Zachodniopomorski Klaster Chemiczny „Zielona Chemia”").quoted == {"zielona", "chemia"}


def test_only_words_outside_of_the_dictionary_are_brands():
    brands = {word.form for word in name_key("Klaster Odlewniczy KLASTAL ICT").words if word.is_brand}
    assert brands == {"klastal"}


def test_spelling_knows_no_quotes_dashes_capitals_or_diacritics():
    assert spelling("Klaster „Łódź – Port”") == spelling("KLASTER LODZ-PORT")


@pytest.mark.parametrize("text", ["", "–", "„”", "()", "...", "Klaster"])
def test_a_name_without_words_says_nothing(text):
    key = name_key(text)
    assert (key.words, key.regions) == ((), frozenset())


@pytest.mark.parametrize(
    "behind",
    [
        " (od 2016 r. Klaster Szyb)",
        " (po 2016 Klaster Szyb)",
        " (dziś: Klaster Szyb)",
        " (ex Klaster Szyb)",
        " (b. Klaster Szyb)",
        " (stara nazwa: Klaster Szyb)",
        " (przemianowany na Klaster Szyb)",
        " (znany też jako Klaster Szyb)",
        ", teraz Klaster Szyb",
    ],
)
def test_a_later_or_former_name_behind_a_name_is_a_name_of_its_own(behind):
    name = f"Wschodni Klaster Okien{behind}"
    assert [key.text for key in keys_beside(name)] == ["Klaster Szyb"]
    assert name_key(name).compact == "wschodniklasterokien"


@pytest.mark.parametrize("name", ["Klaster Nowa Energia", "Klaster Teraz Polska", "Klaster Stara Nazwa Okien"])
def test_what_may_say_so_is_left_in_a_name(name):
    assert keys_beside(name) == ()
