"""Where patterns match: on texts made for it, and beside spaCy's own matcher on texts made at random."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.matcher import Matcher
from spacy.tokens import Doc

from klastry.extract.matching.pattern_set import PatternSet
from klastry.extract.matching.rule_pattern import compile_pattern, compile_phrases
from klastry.extract.nlp import Reading, pipeline

VOCAB = pipeline(Reading.LABELS).vocab


PHRASES = {"gathers": ["skupiać ..1", "'i' klaster"], "dated": ["[gathers] <year:founded>", "<year:founded> ,|;"]}


def matches(source, words, **kinds):
    """The spans of a pattern in words; of each kind the tokens, by their indexes."""
    patterns = PatternSet([compile_pattern(source, compile_phrases(PHRASES))])
    bits = {kind: sum(1 << i for i in tokens) for kind, tokens in kinds.items()}
    text = patterns.text(words, bits)
    return [found for _, matcher in patterns.likely(text.signs) for found in matcher.find(text)]


def spans(source, text, **kinds):
    return [(start, end) for start, end, _ in matches(source, text.split(), **kinds)]


def test_a_word_matches_in_every_case():
    assert spans("klaster skupiać", "Nowy klaster skupia firmy , a dwa klastry skupiały uczelnie") == [
        (1, 3),
        (7, 9),
    ]


def test_what_stands_nearest_together_belongs_together():
    assert spans("klaster ...5 firma", "klaster i klaster ma firmy i firmy") == [(2, 5)]


def test_a_gap_ends_at_what_bars_it():
    assert spans("klaster ...3 firma", "klaster dla firm") == [(0, 3)]
    assert spans("klaster ...3 firma", "klaster nie dla firm") == []
    assert spans("klaster ..3 firma", "klaster , dla firm") == []


def test_a_gap_is_no_longer_than_it_says():
    assert spans("klaster ...1 firma", "klaster dla wielu firm") == []


def test_edges_hold_a_pattern_to_the_whole_text():
    assert spans("^ nazwa", "nazwa klastra i nazwa sieci") == [(0, 1)]
    assert spans("nazwa $", "nazwa klastra to nazwa") == [(3, 4)]
    assert spans("^ nazwa $", "nazwa klastra") == []


def test_of_two_numbers_the_last_is_the_value():
    found = matches("skupiać ...2 <number:members> członek", "skupia 63 47 członków".split(), number=(1, 2))
    ((start, end, values),) = found
    assert (start, end) == (0, 4)
    assert values == (("number", "members", 2, 3),)


def test_what_may_be_missing_gives_no_value():
    found = matches("klaster <place:city>? skupiać", "klaster skupia".split())
    assert found == [(0, 2, ())]


WORDS = ("klaster", "firma", "skupia", "i", "nie", ",", ";", "2012", "Toruń")
PATTERNS = (
    "klaster skupiać",
    "klaster ...2 firma",
    "klaster ..2 <year:founded>",
    "'i'? klaster|firma ...1 skupiać? <year:founded> ,|;",
    "<year:founded> <place:city>? firma",
    "^ klaster ...3 <year:founded>",
    "klaster ...2 firma $",
)


@pytest.mark.parametrize("source", PATTERNS)
@given(words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=12))
def test_the_spans_are_those_of_spacys_matcher(source, words):
    expected = innermost(spacy_spans(source, words))
    years, places = ([i for i, w in enumerate(words) if w == kind] for kind in ("2012", "Toruń"))
    found = matches(source, words, year=years, place=places)
    assert {(start, end) for start, end, _ in found} == expected


PHRASED = {
    "klaster [gathers] firma": ["klaster skupiać ..1 firma", "klaster 'i' klaster firma"],
    "[gathers]? klaster": ["klaster", "skupiać ..1 klaster", "'i' klaster klaster"],
    "klaster ..1 [dated] firma?": [
        "klaster ..1 skupiać ..1 <year:founded> firma?",
        "klaster ..1 'i' klaster <year:founded> firma?",
        "klaster ..1 <year:founded> ,|; firma?",
    ],
}


@pytest.mark.parametrize("source", PHRASED)
@given(words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=12))
def test_a_phrase_matches_as_each_of_its_wordings(source, words):
    years = [i for i, w in enumerate(words) if w == "2012"]
    found = matches(source, words, year=years)
    each = [match for wording in PHRASED[source] for match in matches(wording, words, year=years)]
    assert {(start, end) for start, end, _ in found} == innermost({(start, end) for start, end, _ in each})
    assert set(found) <= set(each)


OPERATORS = {(1, 1): "{1}", (0, 1): "?", (1, None): "+", (0, None): "*"}


def spacy_spans(source, words):
    pattern = compile_pattern(source)
    matcher = Matcher(VOCAB)
    matcher.add("rule", [[token for step in pattern.items for token in spacy_tokens(step)]])
    return {
        (start, end)
        for _, start, end in matcher(Doc(VOCAB, words=words))
        if (start == 0 or not pattern.at_start) and (end == len(words) or not pattern.at_end)
    }


def spacy_tokens(step):
    """A step in spaCy's form, for the few words of these texts."""
    forms = {"skupiać": "skupia", "<year>": "2012", "<place>": "toruń"}
    words = [forms.get(sign, sign.strip("'")) for sign in step.signs]
    if step.is_gap:
        return [{"LOWER": {"NOT_IN": words}, "OP": "?"}] * step.most
    return [{"LOWER": {"IN": words}, "OP": OPERATORS[step.least, step.most]}]


def innermost(found):
    return {
        one
        for one in found
        if not any(other != one and one[0] <= other[0] and other[1] <= one[1] for other in found)
    }
