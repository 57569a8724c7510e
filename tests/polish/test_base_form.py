from pathlib import Path

import pytest

from klastry.polish.base_form import base_form
from klastry.polish.text import fold

HERE = Path(__file__).parent


def lines(name: str) -> list[str]:
    text = (HERE / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


INFLECTED = [tuple(line.split("|")) for line in lines("inflected_names.txt")]
NOMINATIVE = lines("nominative_names.txt")


@pytest.mark.parametrize(("inflected", "nominative"), INFLECTED)
def test_an_inflected_name_is_written_in_the_nominative(inflected: str, nominative: str):
    assert base_form(inflected).text == nominative


@pytest.mark.parametrize("name", NOMINATIVE + [nominative for _, nominative in INFLECTED])
def test_a_name_in_the_nominative_stays_as_it_is(name: str):
    found = base_form(name)
    assert (found.text, found.changed) == (name, False)


@pytest.mark.parametrize(("inflected", "nominative"), INFLECTED)
def test_changed_says_whether_the_text_differs(inflected: str, nominative: str):
    assert base_form(inflected).changed == (inflected != nominative)


@pytest.mark.parametrize("name", ["Interizonem", "Razem Cieplej", "Form Art Design"])
def test_a_name_of_unknown_case_is_left_with_low_confidence(name: str):
    found = base_form(name)
    assert found.text == name
    assert found.confidence < 0.5
    assert found.reason


@pytest.mark.parametrize(
    ("name", "sure"),
    [
        ("Lubelskim Klastrze Zaawansowanych Technologii", True),
        ("Klastra Chemicznego", True),
        ("Klastra Chemicznego Budownictwa", False),  # chemical cluster, or chemical building?
        ("Doliny Ekologicznej Żywności", False),  # one valley, or several in the nominative?
        ("Perły Pomorza", False),
    ],
)
def test_doubt_lowers_the_confidence(name: str, sure: bool):
    assert (base_form(name).confidence > 0.9) == sure


@pytest.mark.parametrize(
    ("name", "seen", "expected"),
    [
        ("Interizonem", "Interizon", "Interizon"),
        ("Klastra Interizonu", "Klaster Interizon", "Klaster Interizon"),
        ("Klastrowi MedSilesii", "Klaster MedSilesia", "Klaster MedSilesia"),
        ("Metaliką", "Metalika", "Metalika"),
        ("Perły Pomorza", "Perła Pomorza", "Perła Pomorza"),
        ("Klastra Chemicznego Budownictwa", "Klaster Chemicznego Budownictwa", "Klaster Chemicznego Budownictwa"),
        (
            "Centrum Badawczo-Rozwojowego Szkła",
            "Centrum Badawczo-Rozwojowe Szkła",
            "Centrum Badawczo-Rozwojowe Szkła",
        ),
        ("Doliny Wina i Miodu", "Doliny Wina i Miodu", "Doliny Wina i Miodu"),
    ],
)
def test_a_name_seen_in_the_nominative_decides(name: str, seen: str, expected: str):
    found = base_form(name, known={fold(seen)})
    assert (found.text, found.confidence) == (expected, 1.0)


@pytest.mark.parametrize(
    ("name", "case", "expected"),
    [
        ("Metalikonem", "inst", "Metalikon"),
        ("INFO-MED-owi", "dat", "INFO-MED"),
        ("NOVUM-ie", "loc", "NOVUM"),
        ("Interizonu Południe", "gen", "Interizon Południe"),
        ("Wrocław Quantum Valley", "inst", "Wrocław Quantum Valley"),
        ("Poland Drone Hubu", "gen", "Poland Drone Hub"),
        ("Skarbom Ponidzia", "dat", "Skarby Ponidzia"),
        ("Smaków Kociewia", "gen", "Smaki Kociewia"),
    ],
)
def test_the_case_in_which_a_name_stands_tells_its_base_form(name: str, case: str, expected: str):
    assert base_form(name, cases=frozenset({case})).text == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Carpathian Wood Clusterowi", "Carpathian Wood Cluster"),
        ("Nadbałtyckim Science Clusterem", "Nadbałtycki Science Cluster"),
        ("Life Science Cluster", "Life Science Cluster"),
        ("Gdańskiego Hubu Klastrowego Offshore", "Gdański Hub Klastrowy Offshore"),
    ],
)
def test_an_english_head_has_polish_endings(name: str, expected: str):
    assert base_form(name).text == expected


def test_an_ending_is_not_cut_off_an_unknown_name_without_evidence():
    assert base_form("Interizonem", known={fold("Innostal")}).text == "Interizonem"


def test_line_ends_and_hard_spaces_in_a_name_become_single_spaces():
    assert base_form("Wschodniego\n Klastra\u00a0Budowlanego").text == "Wschodni Klaster Budowlany"


def test_the_cases_of_a_name_are_told():
    assert base_form("Lubelskim Klastrem Wody").cases == {"inst"}
    assert base_form("Lubelskiej Sieci Wody").cases == {"gen", "dat", "loc"}


@pytest.mark.parametrize("name", ["", " ", "–", "„”", "S.A.", "3", "i", "Klaster –", "w Lublinie"])
def test_what_is_no_name_is_left_alone(name: str):
    assert base_form(name).text == name.strip()
