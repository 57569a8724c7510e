"""Who published a text, where it says so plainly."""

import re
from collections.abc import Sequence

_WORD = r"(?:[A-ZĄĆĘŁŃÓŚŹŻ][\w-]+|i|we?)"
_KIND = (
    r"(?:Urząd\s+(?:Marszałkowski\s+Województwa|Miasta|Miejski|Gminy|Wojewódzki|Statystyczny)|"
    r"Starostwo\s+Powiatowe|Ministerstwo|Polska\s+Agencja)"
)
_OFFICE = rf"{_KIND}(?:\s+{_WORD})+|Główny\s+Urząd\s+Statystyczny"
_PUBLISHER = re.compile(
    r"(?:wydawca|wydawnictwo|podmiot\s+(?:udostępniający|publikujący)(?:\s+informację)?)\s*:\s*(?P<name>[^·|\n]{3,100})",
    re.IGNORECASE,
)
_MADE_BY = re.compile(rf"(?i:opracowanie|opracował[ao]?|sporządził[ao]?)\s*:\s*(?P<name>{_OFFICE})")
_LETTERHEAD = re.compile(_OFFICE)
_LETTERHEAD_WITHIN = 2
_ENDS = re.compile(r",\s|\s+ISSN\b")


def stated_publisher(texts: Sequence[str]) -> str | None:
    """The publisher of a document by "Wydawca: …", by the office that made it, or by its letterhead.

    Args:
        texts: The document's blocks in their order.
    """
    for cue in (_PUBLISHER, _MADE_BY):
        if found := next((match for text in texts if (match := cue.match(text))), None):
            return _ENDS.split(found["name"])[0].strip(" .;")
    first = texts[:_LETTERHEAD_WITHIN]
    heads = (text for text in (*first[:1], " ".join(first)) if _LETTERHEAD.fullmatch(text))
    return next(heads, None)
