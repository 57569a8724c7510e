"""Ordinal numbers in words: "trzydziestym", "osiemdziesiątego szóstego", "sto pierwszy"."""

from collections.abc import Sequence
from functools import lru_cache

from klastry.polish.morphology import readings
from klastry.polish.numerals import Number, number_at, values_of

_VALUES = values_of(
    "pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty",
    """dziesiąty jedenasty dwunasty trzynasty czternasty piętnasty szesnasty siedemnasty osiemnasty
    dziewiętnasty""",
    """dwudziesty trzydziesty czterdziesty pięćdziesiąty sześćdziesiąty siedemdziesiąty osiemdziesiąty
    dziewięćdziesiąty""",
    "setny dwusetny trzysetny czterysetny pięćsetny",
)
_CACHED_WORDS = 10_000


def ordinal_at(words: Sequence[str], position: int) -> Number | None:
    """The longest ordinal number that begins at a position; None where none does."""
    hundreds = number_at(words, position)
    start = position + hundreds.length if hundreds is not None and hundreds.value % 100 == 0 else position
    last = _value(words[start]) if start < len(words) else None
    if last is None:
        return None
    total, length = last, 1
    unit = _value(words[start + 1]) if start + 1 < len(words) else None
    if 20 <= last < 100 and unit is not None and unit < 10:
        total, length = total + unit, 2
    before = hundreds.value if hundreds is not None and start > position else 0
    return Number(before + total, start - position + length)


@lru_cache(_CACHED_WORDS)
def may_be_ordinal(word: str) -> bool:
    """Whether a word is an ordinal number or the last part of one."""
    return _value(word) is not None


@lru_cache(_CACHED_WORDS)
def _value(word: str) -> int | None:
    own = (r for r in readings(word) if r.pos == "adj")
    return next((_VALUES[r.lemma] for r in own if r.lemma in _VALUES), None)
