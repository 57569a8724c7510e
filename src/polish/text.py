"""Quotes, dashes and letters of Polish texts, and the folding under which two spellings are the same."""

import re
import unicodedata
from collections.abc import Iterable

OPENING_QUOTES = "„“«‚‘‹"
CLOSING_QUOTES = "”“»’‘›"
STRAIGHT_QUOTES = "\"'"
QUOTES = frozenset("„”“‟«»‚‘’‛‹›\"'`´″")
SENTENCE_ENDS = frozenset((".", "!", "?"))
CLAUSE_MARKS = frozenset((",", ";", ":", "–", "—", "(", ")"))
STOPS = (".", "!", "?", ":", ",", ";")
"""Marks after which no phrase goes on."""
DASHES = frozenset("-‐‑‒–—―−")
IN_THAT = r"(?:w tym|z tego|z czego|z nich|w tej liczbie)"
"""What stands before a part of a number, as a pattern: "62 członków, w tym 40 firm"."""
CLUSTER_STEMS = ("klast", "cluster")
"""Every form of each word for clusters has one of these in it."""
FORMERLY = ("dawniej", "wcześniej", "poprzednio", "uprzednio", "przedtem", "pierwotnie")
"""What stands before the name or the number that something once had."""

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_FOLDING = str.maketrans(dict.fromkeys([*QUOTES, *_INVISIBLE]) | dict.fromkeys(DASHES, "-"))
_FOREIGN = re.compile("[ßàáâãäåæçèéêëìíîïñòôõöøùúûüýāăčďēėěģīįķļľņňřšťūůųžșț]", re.IGNORECASE)
_STROKES = str.maketrans("łŁđĐøØ", "lLdDoO")


def fold(text: str) -> str:
    """The text for comparison: casefolded, without quotes, one kind of dash, single spaces.

    Diacritics stay: `fold("Łódź") != fold("Lodz")`.
    """
    return single_spaced(unicodedata.normalize("NFC", text).translate(_FOLDING)).casefold()


def opens_quotation(word: str) -> bool:
    """Whether a token is a quote that can open a quotation; a straight one may close it as well."""
    return word in OPENING_QUOTES or word == '"'


def is_in_bracket(text: str, at: int) -> bool:
    """Whether a bracket that opens before a place of a text closes behind it."""
    return text.count("(", 0, at) > text.count(")", 0, at)


def has_foreign_letter(text: str) -> bool:
    """Whether a text has a letter that Polish does not write: "síť"."""
    return _FOREIGN.search(text) is not None


def single_spaced(text: str) -> str:
    """The text with every run of white space (line ends, hard spaces) as one space, none at the ends."""
    return " ".join(text.split())


def has_any(text: str, stems: Iterable[str]) -> bool:
    """Whether a text has one of some stems, in any capitals: a cheap look before a dearer one."""
    return any(map(text.lower().__contains__, stems))


def has_cluster_word(text: str) -> bool:
    """Whether a text has the word "klaster" or "cluster" in some form."""
    return has_any(text, CLUSTER_STEMS)


def is_longer(text: str, words: int) -> bool:
    """Whether a text of single spaces has more than so many words: of a long one its spaces tell, at less cost."""
    return text.count(" ") > words + 1 or len(text.split(None, words)) > words


def without_diacritics(text: str) -> str:
    """The text in the letters of the Latin base alphabet: "Łódź" gives "Lodz"."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFD", text.translate(_STROKES))
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not unicodedata.combining(c)))
