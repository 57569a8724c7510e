"""What a line or a cell says, cut where the layout cuts it: at elements, printed lines, strokes, commas."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from klastry.extract.structure.cards.card_lines import read_line
from klastry.extract.structure.labels.bare_labels import leading_label
from klastry.extract.structure.lists.item_parts import ListItem
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.structure.meaning.remembered import remembered
from klastry.extract.text.document import TextDocument
from klastry.extract.values.addresses import addresses_in
from klastry.extract.values.cell_text import Piece, says_nothing, trimmed, without_icon
from klastry.polish.text import is_longer

LONGEST_LABEL = 6
LONGEST_VALUE = 14
LONGEST = 60
"""Words of a line that is cut into what it says; a longer one is running text."""

STROKES = re.compile(r"\s*[|•·→»\t]\s*|\s+(?:--+|[=-]>|::|/|\\)\s+|\s*;\s+|\n")
"""What parts the pieces of a line, whatever they are."""
DASHES = re.compile(r"\s+[–—-]\s+")
"""What may part them, and may stand in a name."""
COLONS = re.compile(r"(?<=[^\W_]):\s+")
"""Between a town and a year as two elements side by side have them, where the first is no label."""
_COMMAS = re.compile(r"\s*,\s+(?![^()]*\))|\s+(?=\()")
_SHORTENED = "".join(rf"(?<!\b{word})" for word in ("zał", "woj", "pow", "tel", "gen"))
_STOPS = re.compile(rf"(?:(?<=[^\W\d]{{3}}){_SHORTENED}|(?<=\d)|(?<=\d r)|(?<=\dr))\.\s+(?=[A-ZĄĆĘŁŃÓŚŹŻ\d])")
_MARKER = re.compile(r"(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]+|\[\d{1,3}\]|[*+>#–—-]+|[a-zA-Z]\))\s+")
_HELD_TOGETHER = re.compile(r"„[^”\"“]*[”\"“]|\([^()]*\)")
_ENCLOSED = re.compile(r"[(\[]\s*([^()\[\]]*?)\s*[)\]]")
_LABELLED = re.compile(r"(?P<label>[^\W\d_][^:=\n]{0,60}?)\s*[:=]\s+(?P<value>\S.*)", re.DOTALL)
_YEAR = re.compile(r"(?:(?:rok|w)\s)?(?:19[4-9]|20[0-4])\d(?:\s?r\.?|\s(?:rok|roku))?")
PARTS = ("seats", "regions", "founded", "counts", "remarks", "websites", "coordinators")
"""The parts of a list item that say something of what it names."""
_PLACES = {"city": "seats", "voivodeship": "regions", "founded": "founded", "website": "websites"}


@dataclass(slots=True)
class Labelled:
    """A value with the label before it."""

    fields: tuple[str, ...]
    value: Piece

    @property
    def kind(self) -> str:
        """What kind of thing it says."""
        return f"label {self.fields[0]}"


@dataclass(slots=True)
class Told:
    """What one piece says besides a name."""

    text: Piece
    said: ListItem
    labelled: list[Labelled] = field(default_factory=list)
    lone_year: bool = False
    """A year with no word that says of what: where all entries have one it is that of the beginning."""

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of things that it says, told apart by what they are said of."""
        said = {self._kind(part) for part in PARTS if getattr(self.said, part)}
        return frozenset(said | {one.kind for one in self.labelled})

    def only(self, kinds: frozenset[str]) -> "Told":
        """What it says of some kinds."""
        said = ListItem(self.said.name, forming=self.said.forming)
        for part in PARTS:
            getattr(said, part).extend(getattr(self.said, part) if self._kind(part) in kinds else ())
        return Told(self.text, said, [one for one in self.labelled if one.kind in kinds], self.lone_year)

    def _kind(self, part: str) -> str:
        return "lone year" if part == "founded" and self.lone_year else part


def bare(piece: Piece) -> Piece:
    """A piece without the number, mark or picture before it and the brackets around it."""
    text = without_icon(piece.text)
    piece = trimmed(piece.part(len(piece.text) - len(text), len(piece.text)))
    marker = _MARKER.match(piece.text)
    piece = piece.part(marker.end(), len(piece.text)) if marker else piece
    inside = _ENCLOSED.fullmatch(piece.text)
    return piece.part(*inside.span(1)) if inside else piece


def cut(piece: Piece, places: Iterable[tuple[int, int]]) -> list[Piece]:
    """The parts of a piece between separators, given by where they begin and end in it.

    One in quotes or brackets parts nothing.
    """
    hidden = [match.span() for match in _HELD_TOGETHER.finditer(piece.text)]
    free = [(start, end) for start, end in places if not any(a < start and end < b for a, b in hidden)]
    ends = [(0, 0), *free, (len(piece.text), len(piece.text))]
    parts = (trimmed(piece.part(after, start)) for (_, after), (start, _) in pairwise(ends))
    return [part for part in parts if part.text]


def seams(document: TextDocument, piece: Piece) -> Iterator[tuple[int, int]]:
    """Where elements or printed lines begin within a piece, as separators of no width."""
    for seam in document.source.seams(piece.start, piece.end):
        yield seam - piece.start, seam - piece.start


@remembered
def told_in(document: TextDocument, piece: Piece) -> Told | None:
    """What a piece says, as a whole or part by part; None where some of it is not understood.

    What strokes part stands for itself: there it is enough that the first part is understood, which is no name.
    """
    piece = bare(piece)
    if not piece.text or is_longer(piece.text, LONGEST):
        return None
    apart = cut(piece, [match.span() for match in STROKES.finditer(piece.text)])
    if len(apart) > 1:
        read = [told_in(document, part) for part in apart]
        return _together(piece, filter(None, read)) if read[0] is not None else None
    sides = cut(piece, [match.span() for match in COLONS.finditer(piece.text)])
    pair = [_one(document, side) for side in sides] if len(sides) > 1 else []
    if pair and all(side is not None and side.kinds for side in pair):
        return _together(piece, filter(None, pair))
    if (whole := _one(document, piece)) is not None:
        return whole
    for places in _ways(document, piece):
        if places and (understood := _each_told(document, cut(piece, places))):
            return _together(piece, understood)
    label = _before_value(piece)
    return _with_label(Told(piece, ListItem(piece)), label) if label is not None else None


def _ways(document: TextDocument, piece: Piece) -> Iterator[list[tuple[int, int]]]:
    """The separators at which a piece may be cut that no stroke parts, the layout's own first."""
    yield list(seams(document, piece))
    for marks in (_STOPS, DASHES, _COMMAS):
        yield [match.span() for match in marks.finditer(piece.text)]


def _each_told(document: TextDocument, parts: Sequence[Piece]) -> list[Told]:
    """What several parts say; nothing where one of them is not understood."""
    found: list[Told] = []
    for part in parts if len(parts) > 1 else ():
        if (told := told_in(document, part)) is None:
            return []
        found.append(told)
    return found


def _together(piece: Piece, parts: Iterable[Told]) -> Told:
    all_of_it = Told(piece, ListItem(piece))
    for part in parts:
        for name in PARTS:
            getattr(all_of_it.said, name).extend(getattr(part.said, name))
        all_of_it.labelled += part.labelled
        all_of_it.lone_year |= part.lone_year
    return all_of_it


def _one(document: TextDocument, piece: Piece) -> Told | None:
    """What a piece says that is one thing."""
    told = Told(piece, ListItem(piece))
    if says_nothing(piece):
        return told
    if _YEAR.fullmatch(piece.text):
        told.said.founded.append(piece)
        told.lone_year = True
        return told
    if (label := _before_colon(piece)) is not None:
        return _with_label(told, label)
    line = read_line(document, piece)
    return Told(piece, line.said) if line is not None else None


def _before_colon(piece: Piece) -> Labelled | None:
    """The value behind a label of ours and a colon."""
    match = _LABELLED.fullmatch(piece.text)
    if match is None or len(match["label"].split()) > LONGEST_LABEL:
        return None
    fields, value = meaning(match["label"]), trimmed(piece.part(*match.span("value")))
    return Labelled(fields, value) if fields and _is_value(fields, value) else None


def _before_value(piece: Piece) -> Labelled | None:
    """Who runs a cluster, behind a label of ours that ends where a capital begins: "prowadzi Fundacja Len"."""
    found = leading_label(piece)
    if found is None or found.fields != ("coordinator",) or "," in found.label.text:
        return None
    is_body = found.value.text[:1].isupper() and _is_value(found.fields, found.value)
    return Labelled(found.fields, found.value) if is_body and not found.value.text.endswith(".") else None


def _is_value(fields: tuple[str, ...], value: Piece) -> bool:
    return bool(value.text) and len(value.text.split()) <= LONGEST_VALUE and fields[0] != "name"


def _with_label(told: Told, label: Labelled) -> Told:
    kept = _PLACES.get(label.fields[0])
    if kept is not None and (kept != "websites" or addresses_in(label.value)):
        getattr(told.said, kept).append(label.value)
    else:
        told.labelled.append(label)
    return told
