"""Clean-up of text that changes how it is written and nothing that it says."""

import re
import unicodedata
from functools import partial

from klastry.extract.text.traced import Traced

SOFT_HYPHEN = "\u00ad"

_LIGATURES = re.compile("[\ufb00-\ufb06]")
_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]+"
)
_BLANKS = re.compile(r"[^\S\n]+\n\s*|\n\s+|[^\S\n]{2,}|[^\S\n ]")
_TO_BE_CLEANED = re.compile("|".join(pattern.pattern for pattern in (_INVISIBLE, _LIGATURES, _BLANKS)))
_COMPOSED = partial(unicodedata.normalize, "NFC")
_COMPATIBLE = partial(unicodedata.normalize, "NFKC")


def clean(traced: Traced) -> Traced:
    """The text in NFC, with ligatures spelt out, nothing invisible, single spaces and no space at line ends.

    A line break stays one line break; soft hyphens go, so break lines up before (`line_joining`).
    """
    if _is_clean(traced.text):
        return traced.stripped()
    traced = _composed(traced.replaced(_INVISIBLE, _nothing)).replaced(_LIGATURES, _COMPATIBLE)
    return traced.replaced(_BLANKS, _blank).stripped()


def _is_clean(text: str) -> bool:
    """Whether at most its ends are to be cleaned; quick about nearly all texts, for each is asked about."""
    if not unicodedata.is_normalized("NFC", text):
        return False
    is_plain = text.isprintable() and "  " not in text and _LIGATURES.search(text) is None
    return is_plain or _TO_BE_CLEANED.search(text) is None


def _composed(traced: Traced) -> Traced:
    if unicodedata.is_normalized("NFC", traced.text):
        return traced
    return Traced.join(
        Traced.of(_COMPOSED(traced.text[start:end]), traced.origins[start])
        for start, end in _clusters(traced.text)
    )


def _clusters(text: str) -> list[tuple[int, int]]:
    """A letter with the marks that combine with it, one after the other."""
    starts = [i for i, c in enumerate(text) if i == 0 or not _combines(c)]
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def _combines(char: str) -> bool:
    return unicodedata.category(char)[0] == "M" or "\u1160" <= char <= "\u11ff"


def _nothing(_: str) -> str:
    return ""


def _blank(blank: str) -> str:
    return "\n" if "\n" in blank else " "
