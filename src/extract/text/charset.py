"""Bytes of a text to characters: what is declared is tried first, and believed where the letters agree."""

import codecs
import re

from klastry.extract.text.repaired import Repaired, repaired

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,300}?\b(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE
)
_POLISH = frozenset("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ")
_DRAWN = frozenset(map(chr, range(0x2500, 0x2580)))
"""Lines and boxes, as programs for DOS drew tables."""
_USUAL = _DRAWN | frozenset("„”“’‘«»–—…•·§°€©®²³¹½×±\xa0\xad™äöüßéáèëíúýčšžřěůťďňÄÖÜÉÁ")
_CENTRAL_EUROPEAN = ("cp1250", "iso8859-2", "cp852")
_MISTAKEN = frozenset({"cp1250", "cp1252", "iso8859-2", "iso8859-15", "iso8859-16", "mac-roman", "mac-latin2"})
"""Charsets of Latin letters that are declared for one another; others are declared by those who mean them."""
_MULTI_BYTE = ("utf", "big5", "gb", "euc", "shift", "iso2022", "hz")


def decode(content: bytes, declared: str | None = None) -> Repaired:
    """The text of some bytes, without a byte order mark, letters that were broken before it was written repaired.

    A declared charset that the bytes contradict is not believed: bytes that are strict UTF-8 are UTF-8, and
    between one-byte charsets (the declared one, windows-1250, ISO-8859-2, that of DOS) the one that makes most
    Polish letters and fewest oddities wins.

    Args:
        content: The bytes; no bytes give no text.
        declared: The charset's name from a header or a tag, known or not.
    """
    return repaired(characters(content, declared))


def characters(content: bytes, declared: str | None = None) -> str:
    """The text of some bytes as `decode` understands them, broken letters as they are."""
    for mark, name in _BOMS:
        if content.startswith(mark):
            return content.decode(name, "replace").removeprefix("\ufeff")
    if wide := utf_16_without_mark(content):
        return content.decode(wide, "replace")
    return _strict_utf_8(content) or _declared_multi_byte(content, declared) or _one_byte(content, declared)


def utf_16_without_mark(content: bytes) -> str | None:
    """`utf-16-le` or `utf-16-be` where every other byte of the beginning is mostly zero, as in Latin text."""
    head = content[:4096]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if max(even, odd) <= 0.3 * len(head) / 2 or min(even, odd) > 0.25 * max(even, odd):
        return None  # zeros at every place are none of a letter
    return "utf-16-le" if odd > even else "utf-16-be"


def declared_in_html(content: bytes) -> str | None:
    """The charset that a web page's own head names, if it does."""
    found = _DECLARED.search(content[:4096])
    return found[1].decode("ascii", "replace") if found else None


def _strict_utf_8(content: bytes) -> str | None:
    """UTF-8, also where a byte here and there is broken among many that are well."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("utf-8", "replace")
    well = sum(1 for c in text if c in _POLISH)
    return text if well > 10 * text.count("\ufffd") else None


def _declared_multi_byte(content: bytes, declared: str | None) -> str | None:
    name = _codec(declared)
    if name is None or not name.startswith(_MULTI_BYTE) or name in {"utf-8", "utf-7"}:
        return None
    try:
        return content.decode(name)
    except UnicodeError:
        return None


def _one_byte(content: bytes, declared: str | None) -> str:
    name = _codec(declared)
    if name is not None and name not in _MISTAKEN and not name.startswith(_MULTI_BYTE):
        return content.decode(name, "replace")
    first = (name,) if name in _MISTAKEN else ()
    texts = [content.decode(c, "replace") for c in dict.fromkeys((*first, *_CENTRAL_EUROPEAN))]
    return max(texts, key=_polishness)


def _codec(declared: str | None) -> str | None:
    if declared is None:
        return None
    try:
        name = codecs.lookup(declared.strip()).name
    except LookupError:
        return None
    return "cp1252" if name in {"iso8859-1", "ascii"} else name


def _polishness(text: str) -> int:
    foreign = [c for c in text if c > "\x7f"]
    polish = sum(1 for c in foreign if c in _POLISH)
    odd = sum(1 for c in foreign if c not in _POLISH and c not in _USUAL)
    return polish - odd
