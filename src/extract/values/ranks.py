"""What a contest or a ranking says of one that did well in it: "1 miejsce", "wyróżnienie"."""

import re

from klastry.extract.values.cell_text import Piece

_PLACE = r"(?:\d+|[IVX]+|pierwsze|drugie|trzecie|czwarte|piąte)\.?\s+miejsce"
_PRIZE = rf"(?:{_PLACE}|grand prix|laureat|zwycięzca|wyróżnienie|nagroda(?: główna| specjalna| publiczności)?)"
_OF = r"(?: konkursu| rankingu| plebiscytu)?"
PLACE_WON = re.compile(_PLACE, re.IGNORECASE)
RANK = re.compile(rf"(?:{_PRIZE}|lider|finalista|wyróżniony){_OF}", re.IGNORECASE)
_BEFORE_NAME = re.compile(rf"{_PRIZE}{_OF}\s*(?:[–—:]|-(?=\s))\s*(?=\S)", re.IGNORECASE)


def without_rank(name: Piece) -> Piece:
    """A name without the rank before it: "1 miejsce – Klaster Solny"."""
    rank = _BEFORE_NAME.match(name.text)
    return name.part(rank.end(), len(name.text)) if rank else name
