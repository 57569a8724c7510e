"""The voivodeship of clusters that only sentences name, where the head of the whole text gives it."""

import re
from collections.abc import Iterator, Sequence

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.places.gazetteer import PlaceMention, find_places
from klastry.places.table import Place
from klastry.places.voivodeships import VoivodeshipMention, find_voivodeships, may_be_voivodeship
from klastry.polish.text import has_cluster_word
from klastry.schema.observation import FieldName

INHERITED = 0.7
HEAD, LONGEST = 3, 200
LINE = 60
"""A paragraph longer than that is no line of the head: it begins the text."""
TERRITORY = frozenset(("ziemia", "ziemi", "województwo", "województwa"))
MOST_MEANT = 3
"""So many of the places of one name, the most populated first, may be meant by it."""
BEFORE = 30
"""So many characters before a name the adjective of a region can stand."""
STEM = 5
"""So many letters of "warmińsko-mazurskie" show that "Warmiński", "Mazurski" are of it."""

_PLAN = re.compile(
    r"\b(?:strategi|program|plan|diagnoz)\w*\b.{0,40}\b(?:rozwoju|innowacji)\b|\bsejmiku\s+(?=województwa)",
    re.IGNORECASE,
)
_LIES_IN = re.compile(
    r"\b(?:obejmuje|dotyczy|zawiera|opisan\w+|przedstawi\w+|uwzględni\w+)\b[^.;]{0,60}\bklastr\w+,?\s+"
    r"(?:(?:mając\w+|posiadając\w+)\s+siedzib\w+|z\s+siedzib\w+|działając\w+|zlokalizowan\w+|które\s+mają\s+siedzib\w+)\s+"
    r"(?:na\s+(?:terenie|obszarze)|w)\s+(?=woj|region|\w+[sc]ki)",
    re.IGNORECASE,
)
"""What says that all clusters of a text lie in one region: "Obejmuje ona klastry mające siedzibę na terenie …"."""
_ADJECTIVE = re.compile(r"\b(?P<word>(?P<stem>[a-ząćęłńóśźż-]+[sc]k)(?:i|iego|iemu|im|a|iej|ą|ie))\s+$")
"""In small letters, right before a name."""
_REGION = re.compile(r"\bregion(?:ie|u)?\s$", re.IGNORECASE)
_CLUSTERS_IN = re.compile(
    r"\bklastr(?:y|ów|om|ami|ach)\b(?:\s+[a-ząćęłńóśźż]+){0,4}?(?:\s+(?:na|w|we|z|ze))?\s+$", re.IGNORECASE
)
_ALSO = re.compile(r"\b(?:i|oraz|a także)(?:\s+(?:na|w|we|z|ze|województwa|województw))?\s+$", re.IGNORECASE)
"""Before a region this says that it is not the only one: "w Polsce Wschodniej i na Pomorzu"."""
_HEADED = re.compile(r"\W*(?P<region>\w+(?:-\w+)?[sc]kie)\s?[./:]\s+(?=\w)", re.IGNORECASE)
"""An agency's headline: "Podkarpackie. Klastry łączą siły"."""
_CLUSTERS_OF = re.compile(
    r"\b(?P<before>\w+[sc]k)i(?:e|ch|m|mi)\s+klastr(?:y|ów|om|ami|ach)\b|\bklastry\s+(?P<after>\w+[sc]k)ie\b",
    re.IGNORECASE,
)


def inherit_regions(document: TextDocument, drafts: Sequence[Draft]) -> None:
    """Give Polish clusters without a seat the voivodeship of the text.

    It is that of "Informacja o klastrach województwa śląskiego", "Pięć śląskich klastrów", "Śląskie. Klastry …",
    of a plan for the development or the innovation of a region, or of a paper of its Sejmik; before these comes
    that of an adjective before the name. A seat that may be in several regions is in that of the text.
    """
    mention = next((m for block in _heads(document) if (m := _mention(document, block)) is not None), None)
    for draft in drafts:
        has_own = draft.structured or draft.seats or draft.has(FieldName.VOIVODESHIP) or draft.has(FieldName.CITY)
        told = None if has_own else _told_before(document, draft)
        if told is not None and not _is_elsewhere(draft, told):
            draft.mentions.append(told)
        elif mention is not None and _is_of_text(document, draft, mention):
            draft.mentions.append(mention)


def _is_of_text(document: TextDocument, draft: Draft, of_text: Mention) -> bool:
    """Whether a cluster lies in the region of the text: nothing tells otherwise, or its seat may be there."""
    if draft.structured or draft.has(FieldName.VOIVODESHIP) or _is_elsewhere(draft, of_text):
        return False
    if draft.seats:
        return _has_namesake_there(draft, of_text)
    return not draft.has(FieldName.CITY) and not _is_told_elsewhere(document, draft, of_text)


def _told_before(document: TextDocument, draft: Draft) -> Mention | None:
    """The voivodeship of an adjective in small letters before a name: "lubelskiego Klastra Ziół"."""
    name = next((m for m in draft.mentions if m.field is FieldName.NAME), None)
    said = _ADJECTIVE.search(document.text, max(0, name.span.start - BEFORE), name.span.start) if name else None
    if name is None or said is None:
        return None
    named = next(iter(find_voivodeships(f"województwo {said['stem']}ie")), None)
    if named is None or named.name.removesuffix("ie") != said["stem"]:
        return None
    evidence = Evidence(name.evidence.quote, "region.before_name", "the adjective before the name", INHERITED)
    return Mention(FieldName.VOIVODESHIP, named.name, Span(said.start("word"), said.end("word")), evidence)


def _heads(document: TextDocument) -> Iterator[Block]:
    """The headings and running heads of the text, its first paragraphs, and those that say where all lie."""
    own = [b for b in document.blocks if not b.furniture]
    title = document.metadata.title
    begun = next((b.start for b in own if b.kind is BlockKind.PARAGRAPH and b.end - b.start > LINE), 0)
    headings = [b for b in own if b.kind is BlockKind.HEADING]
    titles = [b for b in headings if b.level == 1 or document.quote(b) == title]
    yield from (b for b in headings if b in titles[:1] or b.start < begun)
    yield from (b for b in document.blocks[:HEAD] if b.furniture and b.end - b.start <= LONGEST)
    yield from (b for b in own[:HEAD] if b.kind is BlockKind.PARAGRAPH and b.end - b.start <= LONGEST)
    speaking = (b for b in document.blocks_with(("klastr",)) if b.kind is BlockKind.PARAGRAPH and not b.furniture)
    yield from (b for b in speaking if _LIES_IN.search(document.quote(b)))


def _mention(document: TextDocument, block: Block) -> Mention | None:
    text = document.quote(block)
    found = list(_regions(text, of_heading=block.kind is BlockKind.HEADING))
    if len({v.name for v in found}) != 1:
        return None
    span = Span(block.start + found[0].start, block.start + found[0].end)
    quote = Evidence(Span(block.start, block.end), "heading.voivodeship", "the head of the whole text", INHERITED)
    return Mention(FieldName.VOIVODESHIP, found[0].name, span, quote)


def _regions(text: str, *, of_heading: bool) -> Iterator[VoivodeshipMention]:
    """The voivodeships that a head of a text gives to all that it speaks of."""
    headed = _HEADED.match(text)
    if headed is not None and has_cluster_word(text):
        for named in find_voivodeships(f"województwo {headed['region'].lower()}"):
            yield VoivodeshipMention(headed.start("region"), headed.end("region"), named.name, "adjective")
    elif (lies := _LIES_IN.search(text)) is not None:
        yield from (v for v in find_voivodeships(text) if v.start <= lies.end() <= v.end)
    elif _PLAN.search(text):
        yield from (v for v in find_voivodeships(text) if not v.doubtful)
    elif of_heading and has_cluster_word(text):
        told = (v for v in find_voivodeships(text) if _is_where_all_are(text, v))
        yield from told
        for said in _CLUSTERS_OF.finditer(text):
            group = "before" if said["before"] else "after"
            for named in find_voivodeships(f"województwo {said[group].lower()}ie"):
                yield VoivodeshipMention(said.start(group), said.end(group), named.name, "adjective")


def _is_where_all_are(text: str, told: VoivodeshipMention) -> bool:
    """Whether a head that speaks of clusters names a voivodeship as theirs: by that word, "klastry na Śląsku"."""
    before = text[: told.start]
    if _ALSO.search(before) is not None:
        return False
    is_theirs = told.kind == "region" and not told.doubtful and _CLUSTERS_IN.search(before) is not None
    return told.kind == "phrase" or is_theirs or _REGION.search(before) is not None


def _is_elsewhere(draft: Draft, of_text: Mention) -> bool:
    """Whether a cluster is abroad, or its name tells of another region."""
    foreign = any(m.field is FieldName.KIND and m.value == "foreign" for m in draft.mentions)
    stems = tuple(part[:STEM] for part in str(of_text.value).split("-"))
    words = (word for word in draft.name.lower().split() if word not in TERRITORY)
    return foreign or any(may_be_voivodeship(word) and not word.startswith(stems) for word in words)


def _has_namesake_there(draft: Draft, of_text: Mention) -> bool:
    """Whether of the towns that a seat may be one lies in the region of the text, and another elsewhere."""
    meant = [seat.places or _all(find_places(seat.piece.text)) for seat in draft.seats]
    lie_in = [{place.voivodeship for place in places} for places in meant]
    return bool(lie_in) and all(of_text.value in where and len(where) > 1 for where in lie_in)


def _all(found: Sequence[PlaceMention]) -> tuple[Place, ...]:
    return tuple(place for mention in found for place in mention.candidates)


def _is_told_elsewhere(document: TextDocument, draft: Draft, of_text: Mention) -> bool:
    """Whether the sentence that names a cluster names places too, and none of them can be in the region."""
    sentence = document.quote(draft.mentions[0].evidence.quote)
    named = [place.candidates for place in find_places(sentence) if not place.ambiguous_word]
    return bool(named) and not any(p.voivodeship == of_text.value for places in named for p in places[:MOST_MEANT])
