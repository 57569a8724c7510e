"""Printed lines back to running text: broken words and broken addresses are made whole."""

import re
from collections.abc import Iterable

from klastry.extract.text.cleaning import SOFT_HYPHEN
from klastry.extract.text.traced import NOWHERE, Traced
from klastry.polish.morphology import forms, readings

_HYPHENS = "-\u2010"
_SPACE = Traced.of(" ", NOWHERE)
_BROKEN_WORD = re.compile(rf"([^\W\d_]+)[{_HYPHENS}]$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_ADDRESS_AT_END = re.compile(r"(?:https?://|www\.)\S*$", re.IGNORECASE)
_OPEN_ADDRESS = re.compile(r"[-_=&?%]$")
_MORE_OF_ADDRESS = re.compile(r"[\w%~+-]+(?:[./?=&#][\w%~+-]*)*[/\w](?=$|[\s;,)])")


def join_lines(lines: Iterable[Traced]) -> Traced:
    """One text out of the lines of a paragraph.

    Lines are joined by a space. A word broken at a line's end is joined, with its hyphen where the hyphen
    belongs to it ("Turystyczno-Medyczny", "społeczno-gospodarczy", "PARP-u") and without where it does not
    ("Przemysłu"). A web address that was broken is joined.
    """
    pieces: list[Traced] = []
    end = ""
    for line in lines:
        if not end:
            pieces = [line]
        elif _drops_hyphen(end, line.text):
            pieces[-1] = pieces[-1][:-1]
            pieces.append(line)
            end = end[:-1]
        elif _is_broken(end, line.text):
            pieces.append(line)
        else:
            pieces += (_SPACE, line)
            end = " "
        end = _last_word(end + line.text)
    return Traced.join(pieces) if pieces else Traced.of("", 0)


def _last_word(text: str) -> str:
    """The last word with the space before it."""
    return text[max(0, text.rfind(" ")) :]


def _drops_hyphen(before: str, after: str) -> bool:
    """Whether the hyphen at the end is there for the line's sake alone."""
    if before.endswith(SOFT_HYPHEN) or _repeats_hyphen(before, after):
        return True
    return (
        _is_hyphened(before, after) and not _continues_address(before, after) and not _keeps_hyphen(before, after)
    )


def _repeats_hyphen(before: str, after: str) -> bool:
    """Whether the next line begins with the hyphen of the word again, as is the rule: "drzewno-" "-meblarski"."""
    return before[-1] in _HYPHENS and before[-2:-1].isalpha() and after[:1] in _HYPHENS and after[1:2].isalpha()


def _is_broken(before: str, after: str) -> bool:
    """Whether a word or an address goes on in the next line."""
    return _is_hyphened(before, after) or _continues_address(before, after)


def _is_hyphened(before: str, after: str) -> bool:
    return before[-1] in _HYPHENS and after[:1].isalnum() and not before[-2:-1].isspace()


def _continues_address(before: str, after: str) -> bool:
    address = _ADDRESS_AT_END.search(before)
    more = _MORE_OF_ADDRESS.match(after)
    if address is None or more is None or _ADDRESS_AT_END.match(more[0]):
        return False
    if _OPEN_ADDRESS.search(before):
        return True
    return before[-1] in "/." and not more[0].isalpha()


def _keeps_hyphen(before: str, after: str) -> bool:
    broken, more = _BROKEN_WORD.search(before), _FIRST_WORD.match(after)
    if broken is None or more is None:
        return True
    left, right = broken[1], more[0]
    if left.isupper() and right.isupper():
        left, right = left.lower(), right.lower()
        return not readings(left + right) or _is_compound(left, right)
    if len(left) == 1 or left.isupper() or not right[0].islower():
        return True
    if readings(left + right):
        return _is_compound(left, right)
    return bool(readings(left) and readings(right))


def _is_compound(left: str, right: str) -> bool:
    """Whether two parts are of an adjective that has a hyphen: "rolno-spożywczy", but not "świętokrzyski"."""
    return _is_combining(left) and not _is_listed(left + right)


def _is_combining(word: str) -> bool:
    """Whether a word is the first part of a compound adjective: "społeczno", but not "zarejestro"."""
    adjectives = (word[:-1] + ending for ending in ("y", "i")) if word.endswith("o") else ()
    return any(reading.is_adjective for adjective in adjectives for reading in readings(adjective))


def _is_listed(word: str) -> bool:
    """Whether the dictionary has the word itself; adjectives it puts together lack the combining form."""
    return any(
        not reading.is_adjective or any(form.pos == "adja" for _, form in forms(reading.lexeme))
        for reading in readings(word)
    )
