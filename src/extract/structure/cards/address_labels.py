"""Who is written to: postal addresses of several lines, a cell or a paragraph each, that name clusters."""

import re
from collections.abc import Iterable, Iterator, Sequence

from klastry.extract.mention import Draft, Evidence, Mention, SeatText
from klastry.extract.nlp import Reading, pipeline
from klastry.extract.structure.cards.card_lines import lines_of
from klastry.extract.structure.facts.drafts import add_values
from klastry.extract.structure.meaning.intervals import Intervals
from klastry.extract.structure.meaning.remarks import add_remarks
from klastry.extract.structure.meaning.row_filter import names_body
from klastry.extract.structure.meaning.runners import RUNNER
from klastry.extract.text.document import Span, TextDocument
from klastry.extract.values.address_parts import POSTCODE
from klastry.extract.values.cell_text import Piece, trimmed
from klastry.extract.values.name_forms import written
from klastry.polish.base_form import base_form
from klastry.polish.text import has_cluster_word
from klastry.schema.observation import FieldName

FEWEST = 3
"""So many addresses in one document are a list of whom one writes to; each has so many lines at least."""
LAST = 3
"""So many lines at the end may hold the postcode: an e-mail and a page may stand below it."""

_TOWN = re.compile(rf"{POSTCODE.pattern}\s+[A-ZĄĆĘŁŃÓŚŹŻ]")
_RUNS = re.compile(rf"\W*{RUNNER}\s+klastra\b", re.IGNORECASE)
"""Whose address it is runs the cluster: "koordynator klastra Jura Outdoor" below the name of a body."""
_RUNS_IT = re.compile(rf"\s+[–—-]\s+{RUNNER}$", re.IGNORECASE)
_REMARK = re.compile(r"\((?P<said>[^()]+)\)\s*$")


def drafts_in(document: TextDocument, taken: Iterable[Span]) -> Iterator[Draft]:
    """The clusters to which a document has letters addressed.

    Args:
        document: The document.
        taken: Where other readers have found clusters.
    """
    blocks = [block for block in document.blocks if not block.furniture and "\n" in document.quote(block)]
    labels = [lines for block in blocks if _is_address(lines := lines_of(document, [block]))]
    read = Intervals(taken)
    for lines in labels if len(labels) >= FEWEST else ():
        scope = Span(lines[0].start, lines[-1].end)
        if not any(read.over(scope)) and (entry := _entry(document, lines, scope)) is not None:
            yield entry


def _is_address(lines: Sequence[Piece]) -> bool:
    return len(lines) >= FEWEST and any(_TOWN.match(line.text) for line in lines[-LAST:])


def _entry(document: TextDocument, lines: Sequence[Piece], scope: Span) -> Draft | None:
    at, name = next(((at, name) for at, line in enumerate(lines) if (name := _name_in(line))), (0, None))
    if name is None:
        return None
    said = Evidence(scope, "address.name", "the line of its address that names it")
    value = base_form(written(name.text)).text
    entry = Draft([Mention(FieldName.NAME, value, Span(name.start, name.end), said)], scope)
    if _RUNS.match(lines[at].text):
        bodies = [line for line in reversed(lines[:at]) if names_body(line.text)][:1]
    else:
        bodies = [line.part(0, match.start()) for line in lines if (match := _RUNS_IT.search(line.text))]
        seat = Evidence(scope, "address.city", "the address of its name")
        entry.seats += [SeatText(line, seat) for line in lines[at:] if _TOWN.match(line.text)][:1]
        for line in lines[at + 1 :]:
            add_values(entry, document, ("website",), line, Evidence(scope, "address.website", seat.reason))
    for body in bodies:
        evidence = Evidence(scope, "address.coordinator", "a line of its address")
        add_values(entry, document, ("coordinator",), trimmed(body), evidence)
    if (remark := _REMARK.search(lines[at].text)) is not None:
        add_remarks(entry, lines[at].part(*remark.span("said")), "the remark behind its name", (scope,))
    return entry


def _name_in(line: Piece) -> Piece | None:
    """The name of a cluster in a line, which may say whose office it is: "Biuro Klastra Soli"."""
    if not has_cluster_word(line.text):
        return None
    doc = pipeline(Reading.PROSE)(line.text)
    found = next((doc[n.start : n.end] for n in doc._.names if not n.bare), None)
    return line.part(found.start_char, found.end_char) if found is not None else None
