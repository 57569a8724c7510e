"""The short language in which rules write what they match, compiled to spaCy token patterns.

A pattern is a row of items with a space between:

    założyć|powstać     a token that could be a form of one of these lemmas
    'ma'|mieć           either: a token that reads so, or could be a form of the lemma
    'w'|'we'            a token that reads so, whatever its capitals; marks need no quotes: ,|(|–
    ...4                up to four tokens, not across the end of a clause (`;`) or a negation ("nie")
    ..4                 the same, but not across a comma, dash or bracket either
    <year>              one or more tokens of a kind: year, number, place, voivodeship, postcode, url, proper,
                        name (of a cluster), cluster (its name or the bare word)
    <number:members>    the same, and what they say is the value of the field `members`
    …?                  any of these, or nothing, when a question mark stands at its end
    ^ and $             the beginning or end of the text
"""

import re
from dataclasses import dataclass
from typing import Any

_ITEM = re.compile(
    r"(?P<gap>\.\.\.?(?P<size>\d+))|<(?P<kind>\w+)(?::(?P<field>\w+))?>|(?P<words>(?!\.\.)[^\s<>]+?)"
)
ACROSS = [";", "nie"]
WITHIN = [*ACROSS, ",", "–", "—", "(", ")", ":"]
_QUOTED = re.compile(r"^'(.+)'$")


class PatternError(ValueError):
    """A pattern that cannot be read."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern."""

    tokens: tuple[dict[str, Any], ...]
    """In spaCy's form."""
    captures: dict[int, tuple[str, str]]
    """Index in `tokens` -> kind and field of the value that stands there."""
    needs: tuple[frozenset[str], ...]
    """Of each set one must be in the text: lemmas, words in quotes, kinds in angle brackets."""
    at_start: bool
    at_end: bool


def compile_pattern(source: str) -> Pattern:
    """Compile one pattern.

    Raises:
        PatternError: it is not of the language above.
    """
    items = source.split()
    at_start, at_end = items[:1] == ["^"], items[-1:] == ["$"]
    tokens: list[dict[str, Any]] = []
    captures: dict[int, tuple[str, str]] = {}
    needs: list[frozenset[str]] = []
    for item in items[at_start : len(items) - at_end]:
        optional, core = item.endswith("?") and len(item) > 1, item.removesuffix("?") or item
        match = _ITEM.fullmatch(core)
        if match is None:
            raise PatternError(f"{source!r}: cannot read {item!r}")
        if match["field"]:
            captures[len(tokens)] = (match["kind"], match["field"])
        tokens += _tokens(match, optional)
        if not optional and not match["gap"]:
            needs.append(_signs(match))
    if not tokens:
        raise PatternError(f"{source!r} matches nothing")
    return Pattern(tuple(tokens), captures, tuple(needs), at_start, at_end)


def _tokens(item: re.Match[str], optional: bool) -> list[dict[str, Any]]:
    if item["gap"]:
        barred = ACROSS if item["gap"].startswith("...") else WITHIN
        return [{"LOWER": {"NOT_IN": barred}, "OP": "?"} for _ in range(int(item["size"]))]
    if item["kind"]:
        return [{"_": {"kinds": {"INTERSECTS": [item["kind"]]}}, "OP": "*" if optional else "+"}]
    return [_word(item["words"]) | ({"OP": "?"} if optional else {})]


def _word(words: str) -> dict[str, Any]:
    alternatives = words.split("|")
    literal = {_bare(a) for a in alternatives if _is_literal(a)}
    if not any(_QUOTED.match(a) for a in alternatives):
        return {"_": {"lemmas": {"INTERSECTS": alternatives}}}
    if len(literal) == len(alternatives):
        return {"LOWER": {"IN": sorted(literal)}}
    either = [f"'{_bare(a)}'" if _is_literal(a) else a for a in alternatives]
    return {"_": {"said": {"INTERSECTS": either}}}


def _bare(alternative: str) -> str:
    return alternative.strip("'").lower()


def _is_literal(alternative: str) -> bool:
    return bool(_QUOTED.match(alternative)) or not any(c.isalnum() for c in alternative)


def _signs(item: re.Match[str]) -> frozenset[str]:
    """What of an item a text must have: one of its words or its kind."""
    if item["kind"]:
        return frozenset((f"<{item['kind']}>",))
    alternatives = item["words"].split("|")
    quoted = any(_QUOTED.match(a) for a in alternatives)
    return frozenset(f"'{_bare(a)}'" if quoted and _is_literal(a) else a for a in alternatives)
