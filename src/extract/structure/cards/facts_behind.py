"""Facts that stand behind a comma after the value of a label: "siedziba: Puck, powstał w 2009 r."."""

import re

from klastry.extract.structure.cards.card_lines import is_one_fact
from klastry.extract.structure.lists.item_parts import ListItem, is_place
from klastry.extract.values.cell_text import Piece, trimmed

_PART = re.compile(r"[^,;]+")


def facts_behind(value: Piece) -> ListItem:
    """The years, counts and states that follow a town; other places belong to the value itself."""
    told = ListItem(value)
    parts = [trimmed(value.part(*match.span())) for match in _PART.finditer(value.text)]
    behind = parts[1:] if parts and is_place(parts[0].text) else ()
    for part in behind:
        is_one_fact(part, told)
    told.seats.clear()
    told.regions.clear()
    return told
