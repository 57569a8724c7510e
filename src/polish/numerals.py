"""Cardinal numbers in Polish text: in figures ("1 240", "3 tys."), in words of any case ("stu dwunastu")."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from klastry.polish.letters import with_letters
from klastry.polish.morphology import lemmas, readings


def values_of(units: str, teens: str, tens: str, hundreds: str) -> dict[str, int]:
    """The values of words, given in order: from 1, from 10, the tens from 20, the hundreds from 100."""
    return (
        {word: value for value, word in enumerate(units.split(), start=1)}
        | {word: value for value, word in enumerate(teens.split(), start=10)}
        | {word: 10 * value for value, word in enumerate(tens.split(), start=2)}
        | {word: 100 * value for value, word in enumerate(hundreds.split(), start=1)}
    )


_VALUES = values_of(
    "jeden dwa trzy cztery pięć sześć siedem osiem dziewięć",
    """dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście
    dziewiętnaście""",
    """dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt
    dziewięćdziesiąt""",
    "sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset",
)
_WITHOUT_LETTERS = re.compile("(?:czte|dwa|dwo|dwu|dzie|jede|osi|osm|pie|sie|sze|trz)[a-z]+", re.IGNORECASE)
"""How words begin that may be numbers without their Polish letters: "piecdziesieciu", "szesc"."""
_MULTIPLIERS = {"tuzin": 12, "setka": 100, "tysiąc": 1_000, "milion": 1_000_000}
_CACHED_WORDS = 10_000
_HALVES = {"pół": 0.5, "półtora": 1.5, "półtorej": 1.5}
_ABBREVIATIONS = {"tys": 1_000, "tys.": 1_000, "mln": 1_000_000}
_INDEFINITE = frozenset(
    {"kilka", "kilkanaście", "kilkadziesiąt", "kilkaset", "parę", "parędziesiąt", "paręset", "wiele"}
)
_FIGURE = re.compile(r"[0-9]{1,9}")
_GROUPED_FIGURE = re.compile(r"[1-9][0-9]{0,2}(?:[ \u00a0\u2009\u202f][0-9]{3})+")
_DECIMAL = re.compile(r"[0-9]{1,6},[0-9]{1,3}")


class Number(NamedTuple):
    """A number found in a sequence of words."""

    value: int
    length: int
    """How many words it takes."""


@lru_cache(_CACHED_WORDS)
def may_be_number(word: str) -> bool:
    """Whether a word can be one of those that make up a number."""
    return (
        word[0].isdecimal() or word.lower() in _HALVES or _value(word) is not None or _multiplier(word) is not None
    )


def may_be_in_number(word: str) -> bool:
    """Whether a number can have a word in it, or go on with it behind figures: "3 tys."."""
    return may_be_number(word) or word.lower() in _ABBREVIATIONS


def number_at(words: Sequence[str], position: int) -> Number | None:
    """The longest cardinal number that begins at a position; None where none does.

    Whole numbers only; none out of "kilkanaście", "kilka tysięcy", "sto kilkadziesiąt", and none out of the
    inside of a longer number. Ordinals are no cardinals.
    """
    if position >= len(words) or not may_be_number(words[position]):
        return None
    if position and is_indefinite(words[position - 1]):
        return None
    found = _figure_at(words, position) or _words_at(words, position)
    following = position + found.length if found else len(words)
    return None if following < len(words) and is_indefinite(words[following]) else found


def _figure_at(words: Sequence[str], position: int) -> Number | None:
    word = words[position]
    if words[position + 1 : position + 2] == [","] and words[position + 3 : position + 4]:  # "1,8 tys." in parts
        factor = _ABBREVIATIONS.get(words[position + 3].lower())
        return (
            _scaled("".join(words[position : position + 3]), factor, 4)
            if factor
            else _plain_figure(words, position)
        )
    following = words[position + 1 : position + 2]
    factor = _ABBREVIATIONS.get(following[0].lower()) or _multiplier(following[0]) if following else None
    if factor:
        length = 3 if words[position + 2 : position + 3] == ["."] else 2
        return _scaled(word, factor, length)
    return _plain_figure(words, position)


def _plain_figure(words: Sequence[str], position: int) -> Number | None:
    word, groups = words[position], _thousands_groups(words, position)
    joined = " ".join([word, *groups])
    if _FIGURE.fullmatch(word) or _GROUPED_FIGURE.fullmatch(joined):
        return Number(int("".join(joined.split())), 1 + len(groups))
    return None


def _thousands_groups(words: Sequence[str], position: int) -> Sequence[str]:
    """The groups of three figures that go on a number: "240" of "1 240"."""
    end = position + 1
    while (
        end < len(words)
        and words[end].isdecimal()
        and _GROUPED_FIGURE.fullmatch(" ".join(words[position : end + 1]))
    ):
        end += 1
    return words[position + 1 : end]


def _scaled(word: str, factor: int, length: int) -> Number | None:
    if not (_FIGURE.fullmatch(word) or _DECIMAL.fullmatch(word)):
        return None
    whole, _, fraction = word.partition(",")
    return Number(int(whole) * factor + int(fraction or 0) * factor // 10 ** len(fraction), length)


def _words_at(words: Sequence[str], position: int) -> Number | None:
    total, i = 0, position
    smallest_factor = max(_MULTIPLIERS.values()) * 1000
    while i < len(words):
        group, length = _group_at(words, i)
        factor = _multiplier(words[i + length]) if i + length < len(words) else None
        if factor and factor < smallest_factor and (length or _is_single(words[i])):
            total, i, smallest_factor = total + int((group or 1) * factor), i + length + 1, factor
        elif length and group >= 1:
            return Number(total + int(group), i + length - position)
        else:
            break
    return Number(total, i - position) if total else None


def _group_at(words: Sequence[str], position: int) -> tuple[float, int]:
    """Value and length of what stands before a multiplier: hundreds, tens, units, in that order."""
    if words[position].lower() in _HALVES:
        return _HALVES[words[position].lower()], 1
    total, length, room = 0, 0, 1000
    for word in words[position:]:
        value = _value(word)
        if value is None or value >= room:
            break
        total, length, room = total + value, length + 1, _room_after(value)
    return total, length


def _room_after(value: int) -> int:
    """Below what the next word has to stay: after sto 100, after dwadzieścia 10; nothing after dwanaście."""
    if value >= 100:
        return 100
    return 10 if value >= 20 else 0


@lru_cache(_CACHED_WORDS)
def _value(word: str) -> int | None:
    word = with_letters(word) if _WITHOUT_LETTERS.fullmatch(word) else word
    own = (r for r in readings(word) if r.pos in ("num", "adj"))
    return next((_VALUES[r.lemma] for r in own if r.lemma in _VALUES), None)


@lru_cache(_CACHED_WORDS)
def _multiplier(word: str) -> int | None:
    return next((_MULTIPLIERS[lemma] for lemma in lemmas(word) if lemma in _MULTIPLIERS), None)


def _is_single(word: str) -> bool:
    """Whether "tysiąc" stands for one of them: "tysiące firm" and "setki firm" are no numbers."""
    return all(r.numbers == {"sg"} for r in readings(word) if r.is_noun)


def is_indefinite(word: str) -> bool:
    """Whether a word counts without a number: "kilkanaście"."""
    return bool(lemmas(word) & _INDEFINITE)
