"""The seat of each cluster: which place its city is, and which voivodeship follows from it."""

import re
from collections.abc import Sequence
from itertools import islice, takewhile

from klastry.extract.mention import Draft, Evidence, Mention, SeatText
from klastry.extract.structure.governing.chains import chain_starts
from klastry.extract.structure.governing.governed import city_above, voivodeship_above
from klastry.extract.structure.meaning.intervals import Intervals
from klastry.extract.text.document import BlockKind, Span, TextDocument
from klastry.extract.values.address_parts import POSTCODE
from klastry.extract.values.cell_text import Piece
from klastry.places.gazetteer import PlaceMention, find_places, places_named, resolve
from klastry.places.voivodeships import postcode_voivodeships
from klastry.polish.morphology import readings
from klastry.polish.text import single_spaced
from klastry.schema.issue import Issue, IssueCode
from klastry.schema.observation import FieldName

INHERITED, FOLLOWS = 0.75, 0.9
"""Confidence of a seat that a heading gives, and of a voivodeship that a city gives."""

_NEARBY = re.compile(r",?\s+\(?(?:k\.|koło|pod|obok|gm\.|gmina|pow\.|powiat|okolice)\s.*$")
"""After a place what tells where to look for it: Świlcza k. Rzeszowa."""
_STREET = re.compile(
    r"(?<!\w)(?:(?:ul|al|pl|os)\.|ulica|aleja|aleje|plac|osiedle)\s*(?:\d+[ -])?"
    r"(?!\d)[^,;\n\d]*(?:\d+ ?[a-zA-Z]?(?:/\d+)?(?![\d-]))?"
    r"|(?<=, )[^\W\d_][^,;\n\d]*\s\d+ ?[a-zA-Z]?(?:/\d+)?(?![\d-])",
    re.IGNORECASE,
)
"""A street may bear the name of another place: ul. Radomska."""
_WITH_ADJECTIVE = re.compile(r"[A-ZĄĆĘŁŃÓŚŹŻ][^\W\d_]+[yaei]\s[A-ZĄĆĘŁŃÓŚŹŻ][^\W\d_]+")
"""A place may be called as another one with an adjective before it: Stara Łubianka."""
_BEFORE_PLACE = re.compile(r"^(?:siedziba:?|z siedzibą w|we?|m\.|miasto)\s+", re.IGNORECASE)


def settle_seats(document: TextDocument, drafts: Sequence[Draft], others: Sequence[Span] = ()) -> list[Issue]:
    """Add city and voivodeship to the drafts, from their own words or from what governs them.

    Args:
        document: The document.
        drafts: Its entries.
        others: Entries between them that are no clusters.

    Returns:
        What stays open: places that are not in the table, or that two places could be.
    """
    issues: list[Issue] = []
    regions = chain_starts(document, drafts, over_headings=True, others=others)
    towns = chain_starts(document, drafts, over_headings=False, others=others)
    names = Intervals([*(draft.mentions[0].span for draft in drafts), *others])
    for draft in drafts:
        if draft.structured:
            _inherit_voivodeship(document, draft, regions[draft.scope.start], names)
        evidence = {str(m.value) for m in draft.mentions if m.field is FieldName.VOIVODESHIP}
        for seat in draft.seats:
            _settle(document, draft, seat, evidence, issues)
        if draft.structured and not draft.has(FieldName.CITY):
            _inherit_city(document, draft, evidence, towns[draft.scope.start])
    return issues


def _inherit_voivodeship(document: TextDocument, draft: Draft, chain: int, names: Intervals) -> None:
    if draft.has(FieldName.VOIVODESHIP):
        return
    above = voivodeship_above(document, draft.scope.start)
    if above is None:
        above = voivodeship_above(document, chain)
        if above is not None and _is_left(document, above.block, draft.mentions[0].span.start, names):
            return
    if above is not None:
        quote = Evidence(above.block, "heading.voivodeship", "what governs its list", INHERITED)
        draft.mentions.append(Mention(FieldName.VOIVODESHIP, above.value, above.span, quote))


def _is_left(document: TextDocument, above: Span, at: int, names: Intervals) -> bool:
    """Whether a heading as high as one above stands between it and a place, and names no entry."""
    number = document.block_at(above.start)
    level = document.blocks[number].level
    between = takewhile(lambda block: block.start < at, islice(document.blocks, number + 1, None))
    headings = (block for block in between if block.kind is BlockKind.HEADING and not block.furniture)
    return any(0 < block.level <= level and not any(names.over(block)) for block in headings)


def _inherit_city(document: TextDocument, draft: Draft, voivodeships: set[str], chain: int) -> None:
    above = city_above(document, draft.scope.start) or city_above(document, chain)
    if above is None:
        return
    place = resolve(above.value.candidates, voivodeships).place
    if place is not None:
        quote = Evidence(above.block, "heading.city", "the heading of the whole list", INHERITED)
        draft.mentions.append(Mention(FieldName.CITY, place.name, above.span, quote))
        _follow(draft, place.voivodeship, above.span, quote)


def _settle(
    document: TextDocument, draft: Draft, seat: SeatText, voivodeships: set[str], issues: list[Issue]
) -> None:
    whole = PlaceMention(0, len(seat.piece.text), seat.places) if seat.places else None
    found = whole or _place_in(seat.piece)
    if found is None:
        _keep_by_name(draft, seat, issues)
        return
    span = Span(seat.piece.start + found.start, seat.piece.start + found.end)
    codes = POSTCODE.findall(seat.piece.text)
    near = voivodeships or {v for code in codes for v in postcode_voivodeships(code)}
    resolution = resolve(found.candidates, near)
    names = {place.name for place in found.candidates}
    if resolution.place is not None:
        draft.mentions.append(Mention(FieldName.CITY, resolution.place.name, span, seat.evidence))
        _follow(draft, resolution.place.voivodeship, span, seat.evidence)
    else:
        if len(names) == 1:
            draft.mentions.append(Mention(FieldName.CITY, names.pop(), span, seat.evidence))
        said = document.text[span.start : span.end]
        where = ", ".join(sorted({f"{p.name} ({p.voivodeship})" for p in found.candidates}))
        message = f"{draft.name}: “{said}” may be {where}; nothing in the document decides"
        issues.append(_issue(IssueCode.PLACE_AMBIGUOUS, message, draft, span, said))


def _place_in(piece: Piece) -> PlaceMention | None:
    """The place that a text names: the whole of it, or the one after the postcode, or the last one."""
    piece = Piece(_NEARBY.sub("", piece.text), piece.start)
    bare = _BEFORE_PLACE.sub("", piece.text.strip(" .:")).strip()
    whole = places_named(bare) or places_named(f"{bare}.")
    if whole:
        start = piece.text.index(bare)
        return PlaceMention(start, start + len(bare), whole)
    if _WITH_ADJECTIVE.fullmatch(bare) and any(r.is_adjective for r in readings(bare.split()[0].lower())):
        return None
    postcode = POSTCODE.search(piece.text)
    after = postcode.end() if postcode else 0
    found = [p for p in find_places(_without_streets(piece.text)) if p.start >= after]
    return found[0] if postcode and found else (found[-1] if found else None)


def _without_streets(text: str) -> str:
    return _STREET.sub(lambda street: "," * len(street[0]), text)


def _keep_by_name(draft: Draft, seat: SeatText, issues: list[Issue]) -> None:
    """A seat that is clearly stated but not in the table of places stays by its name."""
    place = POSTCODE.sub("", _without_streets(_NEARBY.sub("", seat.piece.text)))
    name = single_spaced(_BEFORE_PLACE.sub("", place.strip(" ,")))
    span = Span(seat.piece.start, seat.piece.end)
    if re.fullmatch(r"[^\W\d_][^\W\d_.-]*(?:[ -][^\W\d_]+){0,3}", name) and name[0].isupper():
        draft.mentions.append(Mention(FieldName.CITY, name, span, seat.evidence))
    message = f"{draft.name}: the seat “{name}” is not in the table of places; check its spelling"
    issues.append(_issue(IssueCode.PLACE_UNKNOWN, message, draft, span, seat.piece.text))


def _follow(draft: Draft, voivodeship: str, span: Span, evidence: Evidence) -> None:
    """Add the voivodeship of the seat, unless one is stated."""
    if not draft.has(FieldName.VOIVODESHIP):
        follows = Evidence(evidence.quote, "place.voivodeship", "follows from the city", FOLLOWS, evidence.context)
        draft.mentions.append(Mention(FieldName.VOIVODESHIP, voivodeship, span, follows))


def _issue(code: IssueCode, message: str, draft: Draft, span: Span, quote: str) -> Issue:
    return Issue(
        code=code,
        message=message,
        clusters=(draft.name,),
        field=FieldName.CITY,
        start=span.start,
        end=span.end,
        quote=quote,
    )
