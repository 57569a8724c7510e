"""Places in running text."""

import pytest

from klastry.places.gazetteer import find_places


def found(text):
    return [(text[m.start : m.end], m.candidates[0].name) for m in find_places(text)]


def test_the_longest_name_wins_and_spans_are_exact():
    text = "Biuro w Gorzowie Wielkopolskim, filie w Bielsku - Białej i Nowym\nSączu."
    assert found(text) == [
        ("Gorzowie Wielkopolskim", "Gorzów Wielkopolski"),
        ("Bielsku - Białej", "Bielsko-Biała"),
        ("Nowym\nSączu", "Nowy Sącz"),
    ]


def test_an_address_gives_its_town_and_not_its_street():
    assert found("ul. Krakowska 12, 65-001 Zielona Góra") == [("Zielona Góra", "Zielona Góra")]


def test_a_shortened_name_is_found_with_its_stop():
    assert found("Klaster Budowlany, Gorzów Wlkp., Ostrowie Wlkp.") == [
        ("Gorzów Wlkp.", "Gorzów Wielkopolski"),
        ("Ostrowie Wlkp.", "Ostrów Wielkopolski"),
    ]


def test_a_name_may_be_shortened_before_its_river():
    assert found("biura w Nakle n/Notecią i Solcu n. Wisłą") == [
        ("Nakle n/Notecią", "Nakło nad Notecią"),
        ("Solcu n. Wisłą", "Solec nad Wisłą"),
    ]


def test_the_stop_of_a_sentence_is_not_part_of_a_name():
    assert found("Powstał w Nowym Sączu. W Bielsku-Białej działa.") == [
        ("Nowym Sączu", "Nowy Sącz"),
        ("Bielsku-Białej", "Bielsko-Biała"),
    ]


def test_a_name_does_not_run_over_a_sentence_or_a_comma():
    assert [name for _, name in found("Góra, Kalwaria")] == ["Góra"]


def test_small_letters_are_no_place():
    assert found("we wrześniu piła drewno w lublinie") == []


def test_capitals_throughout_are_read():
    assert found("KLASTER W RZESZOWIE") == [("RZESZOWIE", "Rzeszów")]


@pytest.mark.parametrize(
    "text", ["Piła", "Politechnika Gdańska", "20 Września 2014", "Jarosław Nowak", "Koło Lublina"]
)
def test_a_form_that_is_a_word_or_a_first_name_too_says_so(text):
    assert find_places(text)[0].ambiguous_word


@pytest.mark.parametrize(
    "text", ["Lublin", "Łódź", "Warszawa", "w Lublinie", "w Łodzi", "Gorzów Wlkp.", "w Bielsku-Białej"]
)
def test_a_name_that_is_nothing_else_is_not_ambiguous(text):
    assert not find_places(text)[0].ambiguous_word


def test_one_letter_may_be_a_surname():
    assert find_places("Konstantynów Ł.")[0].ambiguous_word


def test_candidates_of_one_name_come_most_populated_first():
    populations = [place.population for place in find_places("w Siedlcach")[0].candidates]
    assert len(populations) > 1
    assert populations == sorted(populations, reverse=True)


@pytest.mark.parametrize(
    "text", ["z siedzibą we wsi koło Tarnowa", "mieszkańcy Tarnowa", "Urząd Miasta Tarnowa", "do\nTarnowa"]
)
def test_after_a_preposition_or_a_noun_an_oblique_form_is_read(text):
    assert {place.name for place in find_places(text)[-1].candidates} == {"Tarnów"}


@pytest.mark.parametrize(
    "text", ["Tarnowa", "62-305 Tarnowa", "gmina Tarnowa", "siedziba: Tarnowa", "Kraków i Tarnowa"]
)
def test_elsewhere_a_nominative_is_read(text):
    assert {place.name for place in find_places(text)[-1].candidates} == {"Tarnowa"}
