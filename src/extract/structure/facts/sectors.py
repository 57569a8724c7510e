"""The sectors in which a cluster is, of the closed list in `rules/sectors.toml`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.nlp import Reading, matches
from klastry.extract.text.document import Span, TextDocument
from klastry.extract.values.cell_text import Piece, piece_of
from klastry.places.gazetteer import find_places
from klastry.schema.observation import FieldName

NAMES = (FieldName.NAME, FieldName.ALIAS)
BY_NAME = 0.85
BY_DESCRIPTION = 0.7

_BETWEEN_LETTERS = re.compile(r"(?<=[^\W\d_])[-–/](?=[^\W\d_])")
_HALF_ADJECTIVE = re.compile(r"(?P<stem>[^\W\d_]{2,})o[-–](?=[^\W\d_])")
_TRADE = re.compile(
    r"\b(?:branż|sektor|przemysł)\w*\s+(?P<words>(?:[^\W\d_][\w-]*(?:,?\s+|$)){1,4})", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Sector:
    """A sector and the words that show it."""

    value: str
    start: int
    end: int
    rule: str


def add_sectors(entry: Draft, piece: Piece, evidence: Evidence) -> None:
    """Add the sectors that a text shows; each once."""
    have = {m.value for m in entry.mentions if m.field is FieldName.SECTOR}
    for sector in sectors_in(piece.text):
        if sector.value not in have:
            span = Span(piece.start + sector.start, piece.start + sector.end)
            said = replace(evidence, rule=sector.rule)
            entry.mentions.append(Mention(FieldName.SECTOR, sector.value, span, said))


def infer_sectors(document: TextDocument, drafts: Sequence[Draft]) -> None:
    """Give clusters whose entry states no sector that of their name, else of the trade of their description."""
    for draft in drafts:
        sources = (*_names(document, draft), *_trades(document, draft))
        for piece, evidence in sources:
            if draft.has(FieldName.SECTOR):
                break
            add_sectors(draft, piece, evidence)


@lru_cache(4096)
def sectors_in(text: str) -> tuple[Sector, ...]:
    """The sectors that the words of a text show, each at its first word; the names of places show none."""
    places = [(p.start, p.end) for p in find_places(text)]
    found: dict[str, Sector] = {}
    said = matches(Reading.SECTORS, _with_whole_adjectives(re.sub(r"\s", " ", text)))
    for match in sorted(said, key=lambda m: m.span.start):
        start, end = match.span.start_char, match.span.end_char
        if match.rule.value and not any(a < end and start < b for a, b in places):
            found.setdefault(match.rule.value, Sector(match.rule.value, start, end, match.rule.id))
    return tuple(found.values())


def _with_whole_adjectives(text: str) -> str:
    """The text, as long as before, with two adjectives for a compound one: "Turystyczno-Medyczny"."""
    text = _HALF_ADJECTIVE.sub(lambda m: f"{m['stem']}{'i' if m['stem'][-1] in 'kg' else 'y'} ", text)
    return _BETWEEN_LETTERS.sub(" ", text)


def _names(document: TextDocument, draft: Draft) -> Iterator[tuple[Piece, Evidence]]:
    for mention in [m for m in draft.mentions if m.field in NAMES]:
        reason = "a word of its name"
        piece = piece_of(document, mention.span)
        yield piece, replace(mention.evidence, reason=reason, confidence=BY_NAME)


def _trades(document: TextDocument, draft: Draft) -> Iterator[tuple[Piece, Evidence]]:
    """What stands after "branża", "sektor", "przemysł" in its description."""
    for mention in [m for m in draft.mentions if m.field is FieldName.DESCRIPTION]:
        piece = piece_of(document, mention.span)
        for match in _TRADE.finditer(piece.text):
            reason = "the trade that its description names"
            evidence = replace(mention.evidence, reason=reason, confidence=BY_DESCRIPTION)
            yield piece.part(*match.span("words")), evidence
