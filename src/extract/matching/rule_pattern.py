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
                        (its name or the bare word), jubilee (an anniversary, for the year of the beginning),
                        passed (how many years passed, for the same), chronicled (a verb of founding under a year
                        of a chronicle, for the same), adjective (or participle), krs, nip, regon
    <number:members>    the same, and what they say is the value of the field `members`
    [of_them]           any of the wordings that the rule file has for this in its table `phrases`; wordings are
                        rows of items too
    …?                  any of these, or nothing, when a question mark stands at its end
    a & b & c ..4       these parts in any order, with such a gap between each two (`word_order`; rules only)
    ^ and $             the beginning or end of the text
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeAlias

_ITEM = re.compile(
    r"(?P<gap>\.\.\.?(?P<size>\d+))|<(?P<kind>\w+)(?::(?P<field>\w+))?>|\[(?P<phrase>\w+)\]"
    r"|(?P<words>(?!\.\.)[^\s<>\[\]]+?)"
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
class Choice:
    """One item of a pattern that can be worded in several ways."""

    wordings: tuple["Items", ...]
    is_optional: bool = False


Items: TypeAlias = tuple[Step | Choice, ...]
Phrases: TypeAlias = Mapping[str, tuple[Items, ...]]
"""By their names the wordings of phrases."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern that was read."""

    items: Items
    at_start: bool
    at_end: bool


def compile_phrases(sources: Mapping[str, Sequence[str]]) -> Phrases:
    """Read phrases; the wordings of one can name those before it.

    Args:
        sources: By their names the wordings of phrases.

    Raises:
        PatternError: one is not of the language above.
    """
    phrases: dict[str, tuple[Items, ...]] = {}
    for name, wordings in sources.items():
        phrases[name] = tuple(_items(wording, wording.split(), phrases) for wording in wordings)
    return phrases


def compile_pattern(source: str, phrases: Phrases = MappingProxyType({})) -> Pattern:
    """Read one pattern.

    Args:
        source: The pattern.
        phrases: Those that it can name.

    Raises:
        PatternError: it is not of the language above.
    """
    words = source.split()
    at_start, at_end = words[:1] == ["^"], words[-1:] == ["$"]
    items = _items(source, words[at_start : len(words) - at_end], phrases)
    return Pattern(items, at_start, at_end)


def steps_of(items: Items) -> Iterator[Step]:
    """All steps that some items are made of, in any of their wordings."""
    for item in items:
        if isinstance(item, Step):
            yield item
        else:
            for wording in item.wordings:
                yield from steps_of(wording)


def _items(source: str, words: Sequence[str], phrases: Phrases) -> Items:
    if not words:
        raise PatternError(f"{source!r} matches nothing")
    return tuple(_item(source, word, phrases) for word in words)


def _item(source: str, word: str, phrases: Phrases) -> Step | Choice:
    optional, core = word.endswith("?") and len(word) > 1, word.removesuffix("?") or word
    match = _ITEM.fullmatch(core)
    if match is None or match["phrase"] not in (None, *phrases):
        raise PatternError(f"{source!r}: cannot read {word!r}")
    if match["gap"]:
        barred = ACROSS if match["gap"].startswith("...") else WITHIN
        return Step(frozenset(f"'{word}'" for word in barred), 0, int(match["size"]), is_gap=True)
    if match["phrase"]:
        return Choice(phrases[match["phrase"]], optional)
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
