"""Most texts are told by their letters to have no match; none that has one may be."""

import pytest

from klastry.extract.matching.rule_files import patterns, rules
from klastry.extract.matching.rule_pattern import compile_pattern
from klastry.extract.matching.spelling import Spelling
from klastry.extract.nlp import CUE_RULES, Reading


def spelling(*sources):
    return Spelling([compile_pattern(source) for source in sources])


def may_match(text, *sources):
    return spelling(*sources).may_match(text.split())


def test_a_word_for_clusters_may_stand_in_any_form():
    assert may_match("Katalog KLASTRÓW (2019)", "katalog klaster")
    assert may_match("Food Clusters", "cluster")
    assert not may_match("Katalog firm", "katalog klaster")


def test_words_in_quotes_and_marks_stand_as_they_are():
    assert may_match("Wykaz: gron, dolin", "wykaz , 'gron'|'grona'")
    assert not may_match("Wykaz gron i dolin", "wykaz , 'gron'|'grona'")
    assert not may_match("Wykaz, grono", "wykaz , 'gron'|'grona'")


def test_one_of_the_patterns_is_enough():
    assert may_match("Trzeci to Ferrum.", "katalog klaster", "'drugi'|'trzeci' 'to' <proper:name>")
    assert not may_match("Trzeci raz wystąpił Jan.", "katalog klaster", "'drugi'|'trzeci' 'to' <proper:name>")


@pytest.mark.parametrize("source", ["wykaz firma", "'do'? firma", "wykaz|'gron'", "...4 <year>"])
def test_what_no_spelling_tells_always_may_match(source):
    assert may_match("Rada przyjęła plan.", source)


@pytest.mark.parametrize("file", [CUE_RULES, Reading.ANNOUNCEMENTS])
def test_running_text_on_other_things_is_told_so_with_no_word_looked_up(file):
    known = Spelling([pattern for _, _, pattern in patterns([file])])
    assert all(known.may_match(text.split()) for rule in rules(file) for text in rule.match)
    assert not known.may_match("Rada gminy przyjęła plan remontów dróg na lata 2020–2024.".split())
