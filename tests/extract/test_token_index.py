from klastry.extract.components.token_index import TokenIndex
from klastry.extract.nlp import Reading, pipeline


def windows(text, *needs, reach=1):
    return list(TokenIndex(pipeline(Reading.PROSE)(text)).windows([frozenset(n) for n in needs], reach))


def test_a_text_without_a_needed_word_has_no_window():
    assert windows("Klaster skupia firmy.", {"klaster"}, {"powstać"}) == []


def test_windows_stand_around_the_rarest_sign_and_join_where_they_meet():
    assert windows("firma a b klaster c d e f klaster", {"klaster"}, {"firma", "klaster"}) == [(2, 5), (7, 9)]
    assert windows("klaster a klaster", {"klaster"}) == [(0, 3)]


def test_a_pattern_that_needs_nothing_can_match_anywhere():
    assert windows("a b c", reach=2) == [(0, 3)]
