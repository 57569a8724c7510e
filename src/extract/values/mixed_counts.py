"""Numbers that count bodies of several kinds together: "33 firm, nadleśnictw i uczelni"."""

from collections.abc import Sequence

from klastry.polish.agreement import noun_slots
from klastry.polish.lexicon import ADDING, AND, COMPANIES, INSTITUTIONS, TRADES
from klastry.polish.morphology import lemmas, readings
from klastry.polish.numerals import number_at

CLUSTERS = frozenset(("klaster", "cluster", "inicjatywa", "grono", "dolina"))
COUNTED = (INSTITUTIONS - CLUSTERS) | {
    "przedsiębiorca",
    "producent",
    "jednostka",
    "rzemieślnik",
    "rolnik",
    "hotel",
}


def counts_several_kinds(words: Sequence[str], at: int) -> bool:
    """Whether what is counted by a number that ends before a word is a row of plurals with "i" before the last.

    Companies in two words are of one kind: "52 spółki i firmy rodzinne".
    """
    joint, are_companies = None, True
    while (noun := _plural(words, at)) is not None:
        are_companies &= bool(lemmas(words[noun]) & COMPANIES)
        if noun + 1 >= len(words) or words[noun + 1] not in ADDING or _plural(words, noun + 2) is None:
            return joint in AND and not are_companies
        joint, at = words[noun + 1], noun + 2
    return False


def counts_one_trade(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a number counts one trade, and one beside it another: neither of "33 tartaki oraz 12 stolarni"."""
    trade = _plural(words, end, TRADES)
    if trade is None:
        return False
    if start > 1 and words[start - 1] in ADDING and lemmas(words[start - 2]) & TRADES:
        return True
    joint = words[trade + 1 : trade + 2]
    other = number_at(words, trade + 2) if joint and joint[0] in ADDING else None
    return other is not None and _plural(words, trade + 2 + other.length, TRADES) is not None


def has_row_of_kinds(words: Sequence[str]) -> bool:
    """Whether such a row stands anywhere in a text; its last two are looked for, which are one as well."""
    return any(counts_several_kinds(words, at - 1) for at in range(1, len(words)) if words[at] in AND)


def _plural(words: Sequence[str], at: int, kinds: frozenset[str] = COUNTED) -> int | None:
    """Where the plural of a kind of body stands, at a word or behind its adjectives."""
    while at < len(words) and words[at].islower():
        if lemmas(words[at]) & kinds and any(slot.number == "pl" for slot in noun_slots(words[at])):
            return at
        if not any(r.is_adjective for r in readings(words[at])):
            return None
        at += 1
    return None
