"""Drafts out of what rows, list items and label blocks say."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from klastry.extract.mention import Draft, Evidence, Mention, SeatText
from klastry.extract.structure.facts.descriptions import add_description
from klastry.extract.structure.facts.registry_entries import add_registry_numbers
from klastry.extract.structure.facts.sectors import add_sectors
from klastry.extract.structure.meaning.dating import dating_in
from klastry.extract.structure.meaning.label_meaning import both_counts
from klastry.extract.structure.meaning.persons import names_person
from klastry.extract.structure.meaning.remarks import add_remarks, remarks_in
from klastry.extract.structure.meaning.two_languages import name_and_translation
from klastry.extract.text.document import Span, TextDocument
from klastry.extract.values.address_parts import address_in, name_and_address, name_and_site
from klastry.extract.values.cell_text import Piece, says_nothing, trimmed
from klastry.extract.values.field_values import FieldValue, read_values
from klastry.extract.values.ranks import without_rank
from klastry.extract.values.registry_numbers import REGISTERS
from klastry.extract.values.years import YEAR, years_in
from klastry.places.gazetteer import find_places
from klastry.schema.observation import COUNTS, FieldName

REGISTERED = 0.6
"""Confidence that a cluster was founded in the year in which it was registered."""
LONGEST_STATE = 4
"""Words of a line above a name that says in what state it is."""

_YEAR_AT_END = re.compile(rf"[^\W\d_]\s+\((?:w )?(?P<year>{YEAR})\)\W*(?:\[\d+\])*\s*$")
"""The year in brackets behind counts in words: "21 członków, w tym 17 firm (2019)[2]"."""
_COUNT_OF_YEAR = re.compile(rf"\d[\d ]*\((?:w )?(?P<year>{YEAR})\)\W*(?:\[\d+\])?")
_REMARK = re.compile(r"\s+(?:\((?P<bracket>[^()]+)\)|[–—-]\s+(?P<dash>[^\W\dA-ZĄĆĘŁŃÓŚŹŻ][^–—()]*))\s*$")
_NEWS = re.compile(r"\s+(?:\((?i:now[yae]|nowość|new|aktualizacja|zmiana)[ !]*\)|(?:NOW[YAE]|NOWOŚĆ|NEW) ?!+)\s*$")
"""What tells readers of an earlier list what to look at."""
_EXPLAINED_PAIR = re.compile(r"(?P<pair>\S+\s?/\s?\S+)\s*\((?P<said>[^()]+)\)")
"""Two counts and what each is: "12 / 11 (członkowie / w tym firmy)"."""
_LETTER = re.compile(r"\blist\w* intencyjn", re.IGNORECASE)
"""What only a letter of intent was signed for was not founded on its day."""
_LETTER_BEFORE = re.compile(
    r"\s*[(,;–-]\s*[^(),;]*\blist\w* intencyjn[^(),;]*\b(?:19|20)\d\d\b[^(),;]*\)?\s*$", re.IGNORECASE
)
"""A letter with a year of its own came before the founding: "2008 (list intencyjny: 2006)"."""
_OF_CLUSTERS = re.compile(r"\b\d+\s+klastr\w+", re.IGNORECASE)
"""Whose members are clusters is a federation of them."""


_WORD = re.compile(r"[^\W\d_]{2}")


def start_draft(name: Piece, evidence: Evidence, scope: Span, group: int | None = None) -> Draft | None:
    """A draft of the cluster whose names a piece of text gives, the present name first."""
    name, site = name_and_site(without_rank(name))
    name, address = name_and_address(name)
    state, name = _state_and_name(name)
    name, english = name_and_translation(name)
    name, remark = _name_and_remark(name)
    names = [mention_of(value, evidence, scope.start) for value in read_values(("name",), name)]
    sites = [mention_of(value, evidence, scope.start) for value in read_values(("website",), site)] if site else []
    names += [_alias(value, evidence) for value in read_values(("name",), english)] if english else []
    seats = [SeatText(address, replace(evidence, reason="the address after its name"))] if address else []
    if not names or _WORD.search(name.text) is None:
        return None
    draft = Draft([*names, *sites], scope, group, seats)
    if remark is not None:
        add_remarks(draft, remark, "the remark after its name", (evidence.quote,))
    if state is not None:
        add_remarks(draft, state, "the line above its name", (evidence.quote,))
    return draft


def _alias(english: FieldValue, evidence: Evidence) -> Mention:
    """What the English side of a name gives: another name of the cluster, or its acronym."""
    field = FieldName.ALIAS if english.field is FieldName.NAME else english.field
    return Mention(field, english.value, Span(english.start, english.end), evidence)


def _state_and_name(name: Piece) -> tuple[Piece | None, Piece]:
    """The state that stands in a line of its own above a name: "W przygotowaniu", and the name."""
    first, _, rest = name.text.partition("\n")
    is_state = rest and {remark.field for remark in remarks_in(first)} == {FieldName.STATUS}
    if not is_state or len(first.split()) > LONGEST_STATE or not first.strip():
        return None, name
    return trimmed(name.part(0, len(first))), trimmed(name.part(len(first) + 1, len(name.text)))


def _name_and_remark(name: Piece) -> tuple[Piece, Piece | None]:
    """A name, and what the brackets or the dash after it say of the cluster: "… (w trakcie tworzenia)"."""
    if news := _NEWS.search(name.text):
        name = name.part(0, news.start())
    match = _REMARK.search(name.text)
    if match is None or match.lastgroup is None or not remarks_in(match[match.lastgroup]):
        return name, None
    return name.part(0, match.start()), name.part(*match.span(match.lastgroup))


def add_values(
    entry: Draft, document: TextDocument, fields: Sequence[str], piece: Piece, evidence: Evidence
) -> None:
    """Add to a draft what a cell or a label's value says of the fields that its head or label promises."""
    if fields[0] in REGISTERS:
        add_registry_numbers(entry, document, fields[0], piece, evidence)
        return
    own_way = _OWN_WAYS.get(fields[0])
    if own_way is not None:
        own_way(entry, piece, evidence)
    else:
        _add_read(entry, document, fields, piece, evidence)


def _add_read(
    entry: Draft, document: TextDocument, fields: Sequence[str], piece: Piece, evidence: Evidence
) -> None:
    pair = _EXPLAINED_PAIR.fullmatch(piece.text) if COUNTS & set(fields) else None
    if pair is not None and (both := both_counts(pair["said"])):
        fields, piece = both, piece.part(*pair.span("pair"))
    if fields[0] == "founded":
        piece = _without_letter(piece)
    found = [] if fields[0] == "founded" and _LETTER.search(piece.text) else read_values(fields, piece)
    if fields[0] == "founded" or (fields[0] in {"status", "coordinator", *COUNTS} and not found):
        add_remarks(entry, trimmed(piece), evidence.reason, evidence.context)
    if fields[0] == "website" and not found:
        found = _linked(document, piece)
    if fields[0] in COUNTS and (clusters := _OF_CLUSTERS.search(piece.text)):
        span = Span(piece.start + clusters.start(), piece.start + clusters.end())
        entry.mentions.append(Mention(FieldName.KIND, "federation", span, evidence))
    if fields[0] in COUNTS and entry.counted is None and (year := _year_of_counts(piece.text)):
        entry.counted = year, evidence.quote
    entry.mentions += [mention_of(value, evidence, entry.scope.start) for value in found]


def _without_letter(piece: Piece) -> Piece:
    """What is said of a founding without the letter of intent that came before it."""
    letter = _LETTER_BEFORE.search(piece.text)
    return piece.part(0, letter.start()) if letter and years_in(piece.text[: letter.start()]) else piece


def last_resorts_last(fields: Sequence[str]) -> bool:
    """A key to sort by: what depends on what else is given comes last."""
    return fields[0] in {"registered", *REGISTERS}


def date_count(mention: Mention, year: int, words: Span) -> Mention:
    """The count with the year for which it holds and the words that say so."""
    evidence = mention.evidence
    if not (evidence.quote.start <= words.start and words.end <= evidence.quote.end):
        evidence = replace(evidence, context=(*evidence.context, words))
    return replace(mention, as_of=year, evidence=evidence)


def _add_seat(entry: Draft, piece: Piece, evidence: Evidence) -> None:
    if FieldName.STATUS in {remark.field for remark in remarks_in(piece.text)}:
        add_remarks(entry, trimmed(piece), evidence.reason, evidence.context)
        if not find_places(piece.text):
            return
    if not says_nothing(piece):
        entry.seats.append(SeatText(trimmed(piece), evidence))


def _add_date_of_counts(entry: Draft, piece: Piece, evidence: Evidence) -> None:
    entry.counted = next(((y.value, evidence.quote) for y in years_in(piece.text)), None)


def _add_manager(entry: Draft, piece: Piece, evidence: Evidence) -> None:
    """Take an organisation that manages a cluster for its coordinator; a person is none."""
    if not names_person(piece.text):
        found = read_values(("coordinator",), piece)
        entry.mentions += [mention_of(value, evidence, entry.scope.start) for value in found]


def _add_said(entry: Draft, piece: Piece, evidence: Evidence) -> None:
    add_remarks(entry, trimmed(piece), evidence.reason, evidence.context)
    if entry.counted is None and (dating := dating_in(piece.text)) is not None:
        entry.counted = dating.year, evidence.quote


def _add_contact(entry: Draft, piece: Piece, evidence: Evidence) -> None:
    """Take the address and the pages out of what tells how to reach a cluster."""
    if (address := address_in(piece)) is not None:
        entry.seats.append(SeatText(address, evidence))
    entry.mentions += [
        mention_of(value, evidence, entry.scope.start) for value in read_values(("website",), piece)
    ]


def _add_registered(entry: Draft, piece: Piece, evidence: Evidence) -> None:
    """Take the year of a registration for that of the founding, where no other is given."""
    if not years_in(piece.text):
        add_remarks(entry, trimmed(piece), evidence.reason, evidence.context)
    elif not entry.has(FieldName.FOUNDED):
        weaker = replace(evidence, confidence=REGISTERED)
        entry.mentions += [mention_of(v, weaker, entry.scope.start) for v in read_values(("founded",), piece)]


def _year_of_counts(text: str) -> int | None:
    """The year for which a cell says that its count holds: "27 (2016)", "27 (stan na 2016 r.)"."""
    if (dating := dating_in(text)) is not None:
        return dating.year
    alone = _COUNT_OF_YEAR.fullmatch(text.strip()) or _YEAR_AT_END.search(text)
    return int(alone["year"][:4]) if alone else None


_OWN_WAYS: dict[str, Callable[[Draft, Piece, Evidence], None]] = {
    "city": _add_seat,
    "contact": _add_contact,
    "manager": _add_manager,
    "as_of": _add_date_of_counts,
    "remarks": _add_said,
    "body_kind": _add_said,
    "registered": _add_registered,
    "sector": add_sectors,
    "description": add_description,
}


def mention_of(value: FieldValue, evidence: Evidence, statement: int) -> Mention:
    """What a value says; counts of one statement were said together."""
    span = Span(value.start, value.end)
    plain = Mention(value.field, value.value, span, evidence, value.approximate)
    return replace(plain, statement=statement) if value.field in COUNTS else plain


def _linked(document: TextDocument, piece: Piece) -> list[FieldValue]:
    """The addresses to which a text leads that does not print them: "strona www"."""
    return [
        FieldValue(FieldName.WEBSITE, link.url, link.start, link.end)
        for link in document.links_over(piece.start, piece.end)
        if piece.start <= link.start and link.end <= piece.end and link.url.startswith(("http://", "https://"))
    ]
