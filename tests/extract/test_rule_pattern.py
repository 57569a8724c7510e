import pytest

from klastry.extract.matching.rule_pattern import PatternError, Step, compile_pattern, compile_phrases, steps_of


def step(source):
    (only,) = compile_pattern(source).items
    return only


def test_words_are_lemmas_of_one_token():
    assert step("założyć|powstać") == Step(frozenset(("założyć", "powstać")), 1, 1)


def test_quoted_words_match_as_written_in_any_capitals():
    assert step("'W'|'we'").signs == {"'w'", "'we'"}


def test_words_and_lemmas_may_stand_for_one_another():
    assert step("mieć|'ma'").signs == {"mieć", "'ma'"}


def test_a_gap_takes_up_to_so_many_tokens_that_bar_it_not():
    gap = step("...3")
    assert (gap.least, gap.most, gap.is_gap) == (0, 3, True)
    assert gap.signs == {"';'", "'nie'"}


def test_a_short_gap_stays_within_the_clause():
    assert "','" not in step("...1").signs
    assert "','" in step("..1").signs


def test_a_value_knows_its_kind_and_field():
    assert step("<number:members>") == Step(frozenset(("<number>",)), 1, None, value=("number", "members"))


def test_what_has_a_question_mark_may_be_missing():
    assert [s.least for s in compile_pattern("'od'? działać? istnieć <year>?").items] == [0, 0, 1, 0]


def test_edges_of_the_text():
    pattern = compile_pattern("^ nazwa $")
    assert (pattern.at_start, pattern.at_end, len(pattern.items)) == (True, True, 1)


def test_a_phrase_stands_for_its_wordings():
    phrases = compile_phrases({"firms": ["firma", "spółka <year>?"], "many": ["sto [firms]"]})
    pattern = compile_pattern("skupiać [many]?", phrases)
    signs = [sign for step in steps_of(pattern.items) for sign in step.signs]
    assert signs == ["skupiać", "sto", "firma", "spółka", "<year>"]
    assert pattern.items[1].is_optional


@pytest.mark.parametrize("source", ["", "^ $", "<year", "...x", "[nobody]"])
def test_what_is_not_of_the_language_is_refused(source):
    with pytest.raises(PatternError):
        compile_pattern(source)
