import pytest

from klastry.polish.agreement import (
    adjectives_after,
    adjectives_before,
    agrees,
    belongs_to_head,
    genitive_complement,
    noun_slots,
)
from klastry.polish.morphology import Slot

GENITIVE = Slot("sg", "gen", "m3")


def test_an_adjective_agrees_in_number_case_and_gender():
    assert agrees("Lubelskim", "Klastrem") == {Slot("sg", "inst", "m3")}
    assert not agrees("Lubelska", "Klaster")
    assert not agrees("Klaster", "Klaster")


@pytest.mark.parametrize(
    ("text", "head", "start"),
    [
        ("Członkowie Lubelskiego Klastra", 2, 1),
        ("przez Polski Innowacyjny Klaster", 3, 1),
        ("ze Śląskim i Opolskim Klastrem", 4, 1),
        ("Dolina i Klaster", 2, 2),
        ("Lubelska Klaster", 1, 1),
    ],
)
def test_the_adjectives_before_a_noun(text: str, head: int, start: int):
    words = text.split()
    assert adjectives_before(words, head, noun_slots(words[head]))[0] == start


def test_adjectives_narrow_down_the_case():
    words = "Regionalnym Centrum".split()
    _, slots = adjectives_before(words, 1, noun_slots("Centrum"))
    assert {slot.case for slot in slots} == {"inst", "loc"}


def test_the_adjectives_after_a_noun_end_at_another_word():
    words = "Klastra Drzewnego i Meblowego w Elblągu".split()
    assert adjectives_after(words, 0, GENITIVE) == (1, 3)


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Klastra Chemicznego", True),
        ("Klastra Chemicznego Pomorza", True),
        ("Klastra Morskiego Pomorza", True),
        ("Klastra Naukowo-Technologicznego Rozwoju", True),
        ("Klastra Zielonego Transportu", False),
        ("Klastra Zintegrowanego Transportu", False),
        ("Klastra Lubelskiego Jabłka", False),
    ],
)
def test_whose_adjective_it_is(text: str, own: bool):
    assert belongs_to_head(text.split(), 0, 1) == own


@pytest.mark.parametrize(
    ("text", "complement"),
    [
        ("Klaster Zaawansowanych Technologii Lotniczych w Lublinie", "Zaawansowanych Technologii Lotniczych"),
        ("Klaster Obróbki Metali i Tworzyw oraz", "Obróbki Metali i Tworzyw"),
        ("Klaster Usług Medycznych i Prozdrowotnych", "Usług Medycznych i Prozdrowotnych"),
        ("Klaster Mody , Wzornictwa i Reklamy , który", "Mody , Wzornictwa i Reklamy"),
        ("Klaster Kreatywnych i Innowacyjnych Firm Pomorza", "Kreatywnych i Innowacyjnych Firm Pomorza"),
        ("Klaster Dolina Narzędziowa", ""),
        ("Klaster rozwija się", ""),
    ],
)
def test_the_genitives_after_a_noun(text: str, complement: str):
    words = text.split()
    assert " ".join(words[1 : genitive_complement(words, 1)]) == complement


def test_an_empty_word_takes_no_part():
    assert genitive_complement(["Klaster", "", "Metali"], 1) == 1
    assert not agrees("", "Klaster")
