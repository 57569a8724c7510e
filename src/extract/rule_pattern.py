"""The short language in which rules write what they match.

A pattern is a row of items with a space between:

    założyć|powstać     a token that could be a form of one of these lemmas
    {companies}         the same, of the words of a list of `polish/data/lexicon.toml`
    'ma'|mieć           either: a token that reads so, or could be a form of the lemma
    'w'|'we'            a token that reads so, whatever its capitals; marks need no quotes: ,|(|–
    ...4                up to four tokens, not across the end of a clause (`;`) or a negation ("nie")
    ..4                 the same, but not across a comma, dash or bracket either
    <year>              one or more tokens of a kind: year, number, ordinal, place, voivodeship, postcode, url,
                        abroad, land (a town, a land of another country), mixed (a number of several kinds of
                        bodies), proper, body (a name of what can run a cluster), name (of a cluster), cluster
                        (its name or the bare word), jubilee (an anniversary, for the year of the beginning), krs,
                        nip, regon
    <number:members>    the same, and what they say is the value of the field `members`
    …?                  any of these, or nothing, when a question mark stands at its end
    ^ and $             the beginning or end of the text
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_ITEM = re.compile(
    r"(?P<gap>\.\.\.?(?P<size>\d+))|<(?P<kind>\w+)(?::(?P<field>\w+))?>|(?P<words>(?!\.\.)[^\s<>]+?)"
)
ACROSS = [";", "nie"]
WITHIN = [*ACROSS, ",", "–", "—", "(", ")", ":"]
_QUOTED = re.compile(r"^'(.+)'$")


class PatternError(ValueError):
    """A pattern that cannot be read."""


@dataclass(frozen=True, slots=True)
class Step:
    """One item of a pattern: so many tokens of a kind, one after the other."""

    signs: frozenset[str]
    """Each such token has one of them (or, in a gap, none): lemmas, words in quotes, kinds in angle brackets."""
    least: int
    most: int | None
    """None where there may be any number."""
    is_gap: bool = False
    value: tuple[str, str] | None = None
    """Kind and field of the value that stands there."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern that was read."""

    steps: tuple[Step, ...]
    at_start: bool
    at_end: bool


def compile_pattern(source: str) -> Pattern:
    """Read one pattern.

    Raises:
        PatternError: it is not of the language above.
    """
    items = source.split()
    at_start, at_end = items[:1] == ["^"], items[-1:] == ["$"]
    steps = tuple(_step(source, item) for item in items[at_start : len(items) - at_end])
    if not steps:
        raise PatternError(f"{source!r} matches nothing")
    return Pattern(steps, at_start, at_end)


def _step(source: str, item: str) -> Step:
    optional, core = item.endswith("?") and len(item) > 1, item.removesuffix("?") or item
    match = _ITEM.fullmatch(core)
    if match is None:
        raise PatternError(f"{source!r}: cannot read {item!r}")
    if match["gap"]:
        barred = ACROSS if match["gap"].startswith("...") else WITHIN
        return Step(frozenset(f"'{word}'" for word in barred), 0, int(match["size"]), is_gap=True)
    if match["kind"]:
        value = (match["kind"], match["field"]) if match["field"] else None
        return Step(frozenset((f"<{match['kind']}>",)), 0 if optional else 1, None, value=value)
    return Step(_signs(match["words"].split("|")), 0 if optional else 1, 1)


def _signs(words: Sequence[str]) -> frozenset[str]:
    """What a token can have that is one of the words: a lemma, or a word as it is written, in quotes."""
    quoted = any(_QUOTED.match(word) for word in words)
    return frozenset(f"'{_bare(word)}'" if quoted and _is_literal(word) else word for word in words)


def _bare(word: str) -> str:
    return word.strip("'").lower()


def _is_literal(word: str) -> bool:
    return bool(_QUOTED.match(word)) or not any(c.isalnum() for c in word)
