import os
import subprocess
import sys

import pytest

from klastry.polish.morphology import Slot, forms, is_known, lemmas, readings


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("Klastrze", "klaster"),
        ("KLASTRA", "klaster"),
        ("klasterem", "klaster"),
        ("e-Klastrem", "e-klaster"),
        ("Turystyczno-Medycznego", "turystyczno-medyczny"),
        ("Logistyczno-Transportowo-Spedycyjnego", "logistyczno-transportowo-spedycyjny"),
        ("Bielsku-Białej", "bielsko-biała"),
        ("Kraków", "kraków"),
        ("byliśmy", "być"),
        ("Klastrowej", "klastrowy"),
        ("smartowych", "smartowy"),
        ("Technoparku", "technopark"),
        ("Hub", "hub"),
        ("Hubie", "hub"),
        ("Hubu", "hub"),
        ("Interizonem", "interizonem"),
    ],
)
def test_the_lemma_is_among_the_candidates(word: str, lemma: str):
    assert lemma in lemmas(word)


def test_two_forms_of_a_town_meet_in_a_lemma():
    assert lemmas("Bielsku-Białej") & lemmas("Bielsko-Biała")
    assert lemmas("Busku-Zdroju") & lemmas("Busko-Zdrój")


def test_lubelski_and_lubuski_do_not_meet():
    assert not lemmas("Lubelskiego") & lemmas("Lubuskiego")


def test_a_reading_says_number_case_and_gender():
    (reading,) = [r for r in readings("Klastrem") if r.lemma == "klaster"]
    assert reading.is_noun
    assert reading.slots == {Slot("sg", "inst", "m3")}


def test_lemmas_are_free_of_homonym_marks():
    assert {"śląski"} == {r.lemma for r in readings("śląskiego") if r.is_adjective}


def test_labels_tell_places_and_persons():
    assert any("nazwa_geograficzna" in r.labels for r in readings("Mielcu"))
    assert any(r.is_personal for r in readings("Kowalskiego"))
    assert not any(r.is_personal for r in readings("klastra"))


@pytest.mark.parametrize(
    ("word", "known"),
    [("klastrów", True), ("Turystyczno-Medyczny", True), ("Klastrowej", False), ("Interizon", False), ("", False)],
)
def test_only_words_of_the_dictionary_are_known(word: str, known: bool):
    assert is_known(word) == known


def test_forms_are_generated_with_their_meaning():
    locatives = {form for form, r in forms("klaster") if r.stands_for(Slot("sg", "loc", "m3"))}
    assert "klastrze" in locatives


def test_forms_of_an_adjective_that_only_its_suffix_tells():
    assert "klastrowymi" in {form for form, _ in forms("klastrowy")}


@pytest.mark.parametrize("word", ["", "-", "qwrtz", "a b"])
def test_what_is_no_word_has_no_noun_readings(word: str):
    assert not any(r.is_noun or r.is_adjective for r in readings(word))


def test_importing_does_not_load_the_dictionary():
    code = "import sys, klastry.polish.base_form; sys.exit('morfeusz2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_forked_child_goes_on_with_the_dictionary():
    code = (
        "import os; from klastry.polish.morphology import lemmas; lemmas('klastra'); child = os.fork()\n"
        "if child == 0: os._exit(0 if 'dolina' in lemmas('Doliną') else 1)\n"
        "raise SystemExit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
