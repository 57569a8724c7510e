import pytest

from klastry.extract.rule_pattern import PatternError, compile_pattern


def test_lemmas_become_sets_to_intersect():
    pattern = compile_pattern("założyć|powstać")
    assert pattern.tokens == ({"_": {"lemmas": {"INTERSECTS": ["założyć", "powstać"]}}},)
    assert pattern.needs == ({"założyć", "powstać"},)


def test_quoted_words_match_as_written():
    assert compile_pattern("'W'|'we'").tokens == ({"LOWER": {"IN": ["w", "we"]}},)


def test_a_gap_is_so_many_optional_tokens():
    assert [t["OP"] for t in compile_pattern("klaster ...3 <year:founded>").tokens[1:4]] == ["?"] * 3


def test_a_capture_knows_its_kind_and_field():
    pattern = compile_pattern("skupiać <number:members> członek")
    assert pattern.captures == {1: ("number", "members")}


def test_what_is_not_optional_must_be_in_the_text():
    assert compile_pattern("'od'? działać? istnieć ...2 <year:founded>").needs == ({"istnieć"}, {"<year>"})


def test_edges_of_the_text():
    pattern = compile_pattern("^ nazwa $")
    assert (pattern.at_start, pattern.at_end, len(pattern.tokens)) == (True, True, 1)


@pytest.mark.parametrize("source", ["", "^ $", "<year", "...x"])
def test_what_is_not_of_the_language_is_refused(source):
    with pytest.raises(PatternError):
        compile_pattern(source)


def test_words_and_lemmas_may_stand_for_one_another():
    pattern = compile_pattern("mieć|'ma'")
    assert pattern.tokens == ({"_": {"said": {"INTERSECTS": ["mieć", "'ma'"]}}},)


def test_a_short_gap_stays_within_the_clause():
    across, within = (compile_pattern(f"klaster {gap}1 skupiać").tokens[1] for gap in ("...", ".."))
    assert "," not in across["LOWER"]["NOT_IN"]
    assert "," in within["LOWER"]["NOT_IN"]
