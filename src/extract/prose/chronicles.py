"""Chronicles, whose entries stand under their years: "2009. Zawiązuje się Klaster X.", "Rok 2012 – …"."""

import re
from collections.abc import Mapping, Sequence

from klastry.extract.text.document import Block, BlockKind, TextDocument

FEWEST_YEARS = 2
"""Of one year alone an entry of a bibliography may be as well."""
_YEAR = r"(?:rok\s+)?(?P<year>(?:19|20)\d\d)(?:\s?r\.|\s?rok(?:u)?)?"
_HEAD = re.compile(rf"(?:{_YEAR})(?:\s?[.:]\s+(?=[^\W_])|\s?[–—-]\s+(?=[^\W\d_]))", re.IGNORECASE)
_ALONE = re.compile(rf"(?:{_YEAR})\s?[.:]?\s*", re.IGNORECASE)


def chronicled(document: TextDocument, blocks: Sequence[Block]) -> Mapping[int, int]:
    """The years of the entries by where these begin; none where the document is no chronicle."""
    years: dict[int, int] = {}
    under: int | None = None
    for block in blocks:
        text = document.quote(block)
        alone, headed = _ALONE.fullmatch(text), _HEAD.match(text)
        if block.kind is BlockKind.HEADING:
            under = int(alone["year"]) if alone is not None else None
        if headed is not None:
            years[block.start] = int(headed["year"])
        elif under is not None:
            years[block.start] = under
    return years if len(set(years.values())) >= FEWEST_YEARS else {}
