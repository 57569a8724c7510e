"""Names of one cluster that a slip, a scan, a narrow column or another hand wrote otherwise."""

import pytest
from normalize_made import decide, outcome

from klastry.normalize.scoring import Decision


def in_town(a, b, town):
    """What becomes of two entries of one town."""
    return outcome(a, b, city=(town, town))


@pytest.mark.parametrize(
    ("a", "b", "town"),
    [
        ("Wschodnl Klaster Rur i Kształtek", "Wschodni Klaster Rur i Kształtek", "Chełm"),
        ("Klaster Rur Pomoza", "Klaster Rur Pomorza", "Tczew"),
        ("Matopolski Klaster Dzwonów", "Małopolski Klaster Dzwonów", "Bochnia"),
        ("Bydgoskl Klaster Dzwonów", "Bydgoski Klaster Dzwonów", "Bydgoszcz"),
        ("Kazsubski Klaster Dzwonów", "Klaster Dzwonów Kaszuby", "Kartuzy"),
        ("Ogólnpolski Klaster Dzwonów", "Ogólnopolski Klaster Dzwonów", "Łódź"),
    ],
)
def test_a_slip_in_a_region_or_direction_is_no_matter_in_town(a, b, town):
    assert in_town(a, b, town) is Decision.JOINED


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Lubelski Klaster Dzwonów", "Lubuski Klaster Dzwonów"),
        ("Sierpecki Klaster Dzwonów", "Siewierski Klaster Dzwonów"),
        ("Żarski Klaster Dzwonów", "Żagański Klaster Dzwonów"),
    ],
)
def test_two_regions_that_look_alike_are_two(a, b):
    assert decide(a, b) is Decision.APART


def test_an_adjective_that_a_letter_makes_of_the_towns_is_asked():
    assert in_town("Kalski Klaster Dzwonów", "Kaliski Klaster Dzwonów", "Kalisz") is Decision.REVIEW


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Wał brzyski Klaster Dzwonów", "Wałbrzyski Klaster Dzwonów"),
        ("Klaster OdlewówDzwonowych", "Klaster Odlewów Dzwonowych"),
        ("Wałbrzysko - Świdnicki Klaster Dzwonów", "Wałbrzysko-Świdnicki Klaster Dzwonów"),
        ("Klaster Odlewów w Wał-brzychu", "Klaster Odlewów w Wałbrzychu"),
    ],
)
def test_a_space_more_or_less_is_no_matter(a, b):
    assert in_town(a, b, "Wałbrzych") is Decision.JOINED


@pytest.mark.parametrize(
    ("short", "full", "town"),
    [
        ("Ostrow. Klaster Dzwon.", "Ostrowski Klaster Dzwonów", "Ostrów Wielkopolski"),
        ("Półn. Klaster Dzwonów", "Północny Klaster Dzwonów", "Elbląg"),
        ("Ogólnop. Klaster Dzwonów", "Ogólnopolski Klaster Dzwonów", "Łódź"),
        ("Klaster Maszyn Górn.", "Klaster Maszyn Górniczych", "Bytom"),
        ("Klaster Odlewów Ziemi Łomż.", "Klaster Odlewów Ziemi Łomżyńskiej", "Łomża"),
        ("Zach.Pom. Klaster Dzwonów", "Zachodniopomorski Klaster Dzwonów", "Police"),
        ("Klaster Dzwonów K-P", "Kujawsko-Pomorski Klaster Dzwonów", "Chełmno"),
        ("W-M Klaster Dzwonów", "Warmińsko-Mazurski Klaster Dzwonów", "Pisz"),
        ("Klaster Dzwonów woj.opolskiego", "Opolski Klaster Dzwonów", "Nysa"),
        ("Podkarp. Kl Dzwonów", "Podkarpacki Klaster Dzwonów", "Jasło"),
        ("KLASTER DZWONOW GORNY SLASK", "Klaster Dzwonów Górny Śląsk", "Zabrze"),
    ],
)
def test_regions_and_directions_cut_short_are_what_they_begin(short, full, town):
    assert in_town(short, full, town) is Decision.JOINED


@pytest.mark.parametrize(
    "longer",
    [
        "Klaster Odlewów Dzwonowych (koordynator: Fundacja Spiż)",
        "Klaster Odlewów Dzwonowych działający przy Politechnice Lubelskiej",
        "Inicjatywa pod nazwą Klaster Odlewów Dzwonowych",
        "Spółdzielnia Klaster Odlewów Dzwonowych",
        "KLASTER ODLEWÓW DZWONOWYCH (DAWNIEJ: KLASTER SPIŻU)",
        "Klaster Ocllewów Dzwonowych",
    ],
)
def test_what_stands_around_a_name_is_no_part_of_it(longer):
    assert in_town(longer, "Klaster Odlewów Dzwonowych", "Lublin") is Decision.JOINED


def test_a_town_behind_a_name_with_a_region_is_its_seat():
    assert in_town("Polski Klaster Dzwonów Kielce", "Polski Klaster Dzwonów", "Kielce") is Decision.JOINED
    assert in_town("Klaster Dzwonów Nowy Sącz", "Nowosądecki Klaster Dzwonów", "Nowy Sącz") is Decision.JOINED
    assert (
        in_town("Klaster Dzwonów Bielsk Podlaski", "Bielski Klaster Dzwonów", "Bielsk Podlaski") is Decision.JOINED
    )
    assert decide("Sieradzki Klaster Dzwonów", "Sieradzko-Łęczycki Klaster Dzwonów") is Decision.APART


def test_an_acronym_is_one_word_however_it_is_written():
    one, other = "KLD P-W", "Klaster Ludwisarstwa i Dzwonów Podlasie-Wschód"
    assert decide(one, other, city=("Łapy", "Łapy"), website=("kld.pl", "kld.pl")) is Decision.JOINED


def test_what_an_association_bears_in_quotes_is_the_cluster_unless_it_runs_it():
    body, brand = "Stowarzyszenie Przedsiębiorców Ludwisarskich „Dolina Dzwonów”", "Dolina Dzwonów"
    assert in_town(brand, body, "Przemyśl") is Decision.JOINED
    run = {"city": ("Przemyśl", "Przemyśl"), "coordinator": (body, None)}
    assert decide(brand, body, **run) is not Decision.JOINED


def test_an_association_of_the_cluster_is_the_cluster_unless_it_runs_it():
    body, name = "Stowarzyszenie Klastra „Serce Dzwonu”", "Klaster Serce Dzwonu"
    assert in_town(body, name, "Przemyśl") is Decision.JOINED
    run = {"city": ("Przemyśl", "Przemyśl"), "coordinator": (None, body)}
    assert decide(body, name, **run) is not Decision.JOINED
