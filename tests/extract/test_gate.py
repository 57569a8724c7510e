"""The gate must never keep a text from its rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klastry.extract.matching.gate import Gate
from klastry.extract.matching.rule_files import rules
from klastry.extract.matching.rule_pattern import compile_pattern
from klastry.extract.nlp import CUE_RULES, PROSE_RULES, Reading, may_say_something, pipeline
from klastry.extract.prose.sentences import sentences, stretches
from klastry.polish.text import has_cluster_word

EXAMPLES = [text for file in PROSE_RULES for rule in rules(file) for text in (*rule.match, *rule.no_match)]


def gate(*sources):
    return Gate([compile_pattern(source) for source in sources])


@pytest.mark.parametrize("file", [*PROSE_RULES, CUE_RULES])
def test_what_the_rules_are_to_match_passes(file):
    kept = [
        text for rule in rules(file) for text in rule.match if has_cluster_word(text) or may_say_something([text])
    ]
    assert kept == [text for rule in rules(file) for text in rule.match]


@given(st.lists(st.sampled_from([word for text in EXAMPLES for word in text.split()]), min_size=1, max_size=30))
def test_what_does_not_pass_has_no_match(words):
    text = " ".join(words)
    if not has_cluster_word(text) and not may_say_something([text]):
        assert not pipeline(Reading.PROSE)(text)._.matches
    if not has_cluster_word(text) and not may_say_something(list(stretches(text))):
        doc = pipeline(Reading.PROSE)(text)
        within = [
            m for s in sentences(doc) for m in doc._.matches if s.start <= m.span.start and m.span.end <= s.end
        ]
        assert not within


@given(st.lists(st.sampled_from([*"Wą1.,!?(„– ", "r. ", ". ", "Ala ", "S.A. ", "PL "]), max_size=20).map("".join))
def test_a_text_is_cut_only_between_sentences(text):
    text = " ".join(text.split())
    ends = {sentence.end_char for sentence in sentences(pipeline(Reading.PROSE)(text))}
    starts = [0]
    for stretch in stretches(text):
        assert text[starts[-1] :].startswith(stretch)
        starts.append(starts[-1] + len(stretch) + 1)
    assert {start - 1 for start in starts[1:-1]} <= ends


def test_a_text_without_a_word_that_a_pattern_needs_does_not_pass():
    assert not gate("klaster skupiać <number:members>").may_match("Klaster skupia firmy.")
    assert not gate("skupiać <number:members>").may_match("Gmina liczy 40 szkół.")


def test_the_words_must_stand_as_the_pattern_has_them():
    assert gate("skupiać ...2 <number:members>").may_match("Skupia dziś 40 szkół.")
    assert not gate("skupiać ...2 <number:members>").may_match("W 40 szkołach skupia się na tym.")


@pytest.mark.parametrize(
    "text",
    [
        "od 12 marca 2008 r. działa",
        "od marca 2008 działa",
        "od 2008-05-12 działa",
        "od 5 XI 2008 działa",
        "od tego samego roku działa",
    ],
)
def test_all_of_a_date_may_be_a_year(text):
    assert gate("'od' <year:founded> 'r.'? działać").may_match(text)


def test_a_number_takes_no_more_words_than_it_is_made_of():
    assert not gate("'dziś' <number:members> ,").may_match("korzysta dziś ponad 18 osób, o co prosili")
    assert gate("'dziś' 'ponad'? <number:members> ,").may_match("dziś ponad 18 tys., o co prosili")
    assert gate("'dziś' <number:members> firma").may_match("dziś dwieście trzydzieści dwie firmy")
    assert gate("'dziś' <number:members> firma").may_match("dziś 3 tys. firm")


def test_a_number_of_several_kinds_of_bodies_stands_before_a_row_of_them():
    assert gate("zrzeszać <mixed:members>").may_match("zrzesza 41 dużych firm i instytucji")
    assert not gate("zrzeszać <mixed:members>").may_match("zrzesza 41 dużych firm")


def test_values_are_told_by_their_looks():
    assert gate("liczyć <number:members> firma").may_match("liczy sto dwadzieścia firm")
    assert gate("'w' <place:city>").may_match("w Bielsku-Białej")
    assert gate("<postcode> <place:city>").may_match("20-950 Lublin")
    assert gate("strona <url:website>").may_match("strona klaster.example.com")
    assert gate("'na' <voivodeship:voivodeship>").may_match("na Podkarpaciu")
    assert not gate("'na' <voivodeship:voivodeship>").may_match("na Marsie")
