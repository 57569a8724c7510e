"""The town that a name ends with: Klaster Szkła Artystycznego w Krośnie has its seat in Krosno."""

import re
from collections.abc import Sequence

from klastry.extract.mention import Draft, Evidence, SeatText
from klastry.extract.text.document import TextDocument
from klastry.extract.values.cell_text import Piece
from klastry.places.gazetteer import places_named
from klastry.polish.letters import lacks_letters, with_letters
from klastry.schema.observation import FieldName

IN_NAME = 0.8

_TOWN = re.compile(r"(?<!\w)we?\s+(?P<town>[^\W\d_a-ząćęłńóśźż][^\s,]+(?:[ -][^\W\d_a-ząćęłńóśźż][^\s,]+)*)$")


def add_seats_in_names(document: TextDocument, drafts: Sequence[Draft]) -> None:
    """Give clusters of which no seat is told the town at the end of their name."""
    without_letters = lacks_letters(document.text)
    for draft in drafts:
        if draft.seats or draft.has(FieldName.CITY):
            continue
        name = draft.mentions[0]
        said = document.quote(name.span)
        text = with_letters(said) if without_letters else said
        found = _TOWN.search(text.rstrip('”"»'))
        if found is not None and places_named(found["town"]):
            evidence = Evidence(name.evidence.quote, "seat.in_name", "the town at the end of its name", IN_NAME)
            draft.seats.append(SeatText(Piece(found["town"], name.span.start + found.start("town")), evidence))
