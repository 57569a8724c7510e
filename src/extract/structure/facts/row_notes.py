"""What the footnotes of a row, a list item or a label line add to its cluster."""

import re
from collections.abc import Callable, Mapping, Sequence

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.structure.facts.drafts import add_values, mention_of
from klastry.extract.structure.meaning.dating import dating_in, said_of_others
from klastry.extract.structure.meaning.footnotes import Footnotes
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.structure.meaning.remarks import add_remarks
from klastry.extract.text.document import Span, TextDocument
from klastry.extract.text.raised import RAISED
from klastry.extract.values.addresses import addresses_in
from klastry.extract.values.cell_text import SIGNS, Piece, piece_of
from klastry.extract.values.counts import counts_in_words
from klastry.extract.values.field_values import read_values
from klastry.extract.values.years import years_in
from klastry.places.gazetteer import find_places
from klastry.polish.text import IN_THAT
from klastry.schema.observation import COUNTS, FieldName

DATED = COUNTS | {"name"}
"""A note at one of these dates the counts of its row."""
LONGEST_MARK = 4
"""The mark of a footnote has so many letters, with the space before it."""
_PART_OF = re.compile(rf"{IN_THAT}\b[^;.\n]*", re.IGNORECASE)
_BEGUN = re.compile(r"[^;.,\s][^;.,]*$")
"""What a text has said since its last stop."""
_CLAUSE_END = re.compile(r";|\.(?=\s+[A-ZĄĆĘŁŃÓŚŹŻ]|$)")
_NUMBER = re.compile(r"(?<!\S)\d+")
_IN_NOTES: Mapping[str, Callable[[str], Sequence[object]]] = {"city": find_places, "founded": years_in}
"""What finds the values of a field in the words of a note."""
MARKED = re.compile(rf"[*{SIGNS}{RAISED}\])]")


def add_notes(entry: Draft, piece: Piece, notes: Footnotes, fields: Sequence[str]) -> None:
    """Add what the notes say to which the marks in a cell lead.

    A date is that of the counts; a status is the cluster's where its name has the mark.
    """
    if not MARKED.search(piece.text):
        return
    for note in notes.of(piece):
        said = Span(note.start, note.end)
        dating = dating_in(note.text.replace(said_of_others(note.text), ""))
        if dating is not None and DATED & set(fields):
            entry.counted = (dating.year, said)
        elif COUNTS & set(fields) and not entry.has(FieldName.COMPANIES):
            _add_companies(entry, note, (Span(piece.start, piece.end),))
        if "name" in fields:
            add_remarks(entry, note, "the footnote at its name", (Span(piece.start, piece.end),))
            _add_sites(entry, note, (Span(piece.start, piece.end),))


def add_note_instead(entry: Draft, piece: Piece, notes: Footnotes, fields: Sequence[str], context: Span) -> bool:
    """Add what the note says that stands for a cell, if the cell is its mark and no more; whether it is."""
    note = notes.instead_of(piece)
    if note is None:
        return False
    end = _CLAUSE_END.search(note.text)
    said = note.part(0, end.start() if end else len(note.text))
    if (value := _value_in(said, fields)) is not None:
        quote, reason = Span(said.start, said.end), "the footnote in its place"
        evidence = Evidence(quote, f"footnote.{fields[0]}", reason, context=(context,))
        add_values(entry, notes.document, fields, value, evidence)
        if COUNTS & set(fields) and (dating := dating_in(note.text)) is not None:
            entry.counted = (dating.year, quote)
    return True


def _value_in(said: Piece, fields: Sequence[str]) -> Piece | None:
    """What a note has for a cell: its first count on; the whole where it has one place or year."""
    if COUNTS & set(fields):
        counts = (said.part(number.start(), len(said.text)) for number in _NUMBER.finditer(said.text))
        return next(filter(counts_in_words, counts), None)
    told = _IN_NOTES.get(fields[0])
    return said if told is not None and len(told(said.text)) == 1 else None


def with_mark(document: TextDocument, said: Piece) -> Piece:
    """What stands in a line with the mark of a footnote that may stand behind it."""
    line_end = document.text.find("\n", said.end)
    end = min(said.end + LONGEST_MARK, line_end if line_end >= 0 else len(document.text))
    return piece_of(document, Span(said.start, end))


def _add_companies(entry: Draft, note: Piece, context: tuple[Span, ...]) -> None:
    """Add how many of the members are companies, as a note at their number says: "w tym 15 firm; …"."""
    part = _PART_OF.match(note.text)
    if part is not None:
        said = note.part(*part.span())
        reason = "the footnote at its count"
        evidence = Evidence(Span(said.start, said.end), "footnote.companies", reason, context=context)
        found = read_values(("companies",), said)
        entry.mentions += [mention_of(value, evidence, entry.scope.start) for value in found]


def _add_sites(entry: Draft, note: Piece, context: tuple[Span, ...]) -> None:
    """Add the addresses that a note at a name has behind a label: "strona: www.sol.pl"."""
    for address in addresses_in(note):
        before = _BEGUN.search(note.text, 0, address.start - note.start)
        if before is not None and meaning(before[0]) == ("website",):
            quote, span = Span(note.start, note.end), Span(address.start, address.end)
            evidence = Evidence(quote, "footnote.website", "the footnote at its name", context=context)
            entry.mentions.append(Mention(FieldName.WEBSITE, address.url, span, evidence))
