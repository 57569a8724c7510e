"""Clusters out of lists: an item each, with city, year and website as the list has them."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.nlp import names_in
from klastry.extract.structure.facts.drafts import start_draft
from klastry.extract.structure.facts.row_notes import add_notes
from klastry.extract.structure.governing.scope import Announcement, announcement, announcement_over
from klastry.extract.structure.labels.legend import FEWEST_SIGNS, sign_before, signed_in
from klastry.extract.structure.lists.explained_order import facts_in_order
from klastry.extract.structure.lists.item_parts import Fact, ListItem, is_place
from klastry.extract.structure.lists.list_facts import add_facts
from klastry.extract.structure.lists.list_items import take_apart
from klastry.extract.structure.lists.paragraph_lists import lists_in_order, paragraph_lists
from klastry.extract.structure.meaning.footnotes import Footnotes
from klastry.extract.structure.meaning.intervals import Intervals
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.structure.meaning.name_lines import may_say_cluster
from klastry.extract.structure.meaning.remarks import denies_cluster
from klastry.extract.structure.meaning.row_filter import is_cluster_row, names_body, names_other_kind
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.extract.values.cell_text import Piece, piece_of, trimmed
from klastry.extract.values.name_forms import piece_without_stop
from klastry.polish.morphology import is_finite_verb, may_be_common, may_be_finite
from klastry.polish.text import QUOTES, has_cluster_word
from klastry.schema.observation import FieldName

LONGEST_ITEM_NAME = 16
SHARE_OF_CLUSTERS = 0.5
"""So many of a list's items must be clusters by their looks; where nothing announces it, by their own words."""
SHARE_OF_WORDS = 3
"""One item in so many has the word, where the others may be clusters by what they tell: of so many kinds."""
FEWEST_TOLD = 2

_WORD = re.compile(r"[^\W\d_]{2,}")
_AT_BEGINNING = re.compile(r"(?:We?|Na|Nad|Pod|Od|Do|Po|Przy|Ze?|Wokół|Obok) [A-ZĄĆĘŁŃÓŚŹŻa-z]")
_OF_CLUSTER = re.compile(r"\b[Kk]lastr(?:a|em|owi|ze)\s+[„\"A-ZĄĆĘŁŃÓŚŹŻ]")
_SMALL_WORD = re.compile(r"(?<![\w-])[^\W\d_A-ZĄĆĘŁŃÓŚŹŻ]{3,}(?![\w-])")


@dataclass(frozen=True, slots=True)
class _List:
    """A list, and which of its items other readers have not found."""

    items: list[Block]
    free: list[Block]

    @property
    def is_mixed(self) -> bool:
        """Whether some of its items head label blocks: then the others are clusters of the same kind."""
        return len(self.free) < len(self.items)


def drafts_in(document: TextDocument, notes: Footnotes, taken: Sequence[Span] = ()) -> Iterator[Draft]:
    """The clusters of a document's lists.

    Args:
        document: The document.
        notes: Its footnotes.
        taken: Where other readers have found clusters already: a list inside of these is theirs.
    """
    found_already = Intervals(taken)
    for items in _lists(document):
        found = _free(items, found_already)
        if found is not None:
            named = _can_be_name if found.is_mixed else None
            announced = announcement(document, items[0]) or _announcement_of_part(document, items)
            yield from _entries(document, found, announced, notes, named)
    in_order = list(lists_in_order(document))
    ordered = {item.start for _, items in in_order for item in items}
    announced_ones = ((a, [i for i in items if i.start not in ordered]) for a, items in paragraph_lists(document))
    for announced, items in (*in_order, *announced_ones):
        found = _free(items, found_already)
        if found is not None and sum(has_cluster_word(document.quote(i)) for i in items) * 2 >= len(items):
            yield from _entries(document, found, announced, notes, _can_be_name)


def _announcement_of_part(document: TextDocument, items: list[Block]) -> Announcement | None:
    """What announces clusters above the heading of a list, where most of its items have the word themselves."""
    marked = sum(has_cluster_word(document.quote(item)) for item in items)
    return announcement_over(document, items[0]) if marked * 2 > len(items) else None


def _entries(
    document: TextDocument,
    found: _List,
    announced: Announcement | None,
    notes: Footnotes,
    named: Callable[[ListItem], bool] | None,
) -> Iterator[Draft]:
    if announced is None and named is None and not any(may_say_cluster(document.quote(i)) for i in found.free):
        return  # the cheaper question first
    parted = [_parted(document, piece_of(document, item)) for item in found.free]
    can_be = named or (_can_be_name if announced is not None else _among_clusters(parted))
    if not _are_clusters([t for t in parted if can_be(t)], found):
        return
    for item, parts in zip(found.free, parted, strict=True):
        if (
            can_be(parts)
            and not any(map(_is_denial, parts.rest[:1]))
            and not _is_body_of_cluster(document.quote(item), parts)
            and (entry := _entry(document, item, parts, announced))
        ):
            add_notes(entry, piece_of(document, item), notes, ("name",))
            yield entry


def _is_denial(said: Piece) -> bool:
    """Whether what an item says first behind a name is that it is no cluster: "– klastrem nie jest, ale …"."""
    return denies_cluster(said.text.rstrip("."))


def _is_body_of_cluster(item: str, parts: ListItem) -> bool:
    """Whether an item tells of a body that acts for a cluster: "Fundacja Sól, jako koordynator Klastra Wody"."""
    return _OF_CLUSTER.search(item) is not None and names_body(parts.name.text.split(",")[0])


def _among_clusters(parted: Sequence[ListItem]) -> Callable[[ListItem], bool]:
    """Which items of a list that nothing announces are clusters: what tells the same among those that say so."""
    marked = sum(map(_begins_with_cluster, parted))
    return _is_like_cluster if marked * SHARE_OF_WORDS >= len(parted) and marked else _begins_with_cluster


def _is_like_cluster(parts: ListItem) -> bool:
    """Whether an item is a cluster by its word, or by what it tells of a body of no other kind."""
    if _begins_with_cluster(parts):
        return True
    told = (parts.seats, parts.founded, parts.counts, parts.coordinators)
    tells_enough = sum(map(bool, told)) >= FEWEST_TOLD and bool(parts.counts or parts.coordinators)
    return tells_enough and _can_be_name(parts) and not names_body(parts.name.text)


def _parted(document: TextDocument, item: Piece) -> ListItem:
    """The parts of an item, by signs or an order that the document explains where the item keeps to them."""
    if (state := sign_before(document, item)) is not None:
        sign, said = state
        parts = _parted(document, trimmed(item.part(len(sign.text), len(item.text))))
        parts.remarks.append(said)
        return parts
    if len(signed := signed_in(document, item)) >= FEWEST_SIGNS:
        parts = take_apart(item.part(0, len(item.text[: signed[0].sign.start - item.start].rstrip(" .,;:|–—-("))))
        parts.told += [Fact(one.fields, piece_without_stop(trimmed(one.value)), one.explained) for one in signed]
        return parts
    parts, explained = take_apart(item), facts_in_order(document, item)
    return parts if explained is None else ListItem(explained[0], told=explained[1], websites=parts.websites)


def _free(items: list[Block], taken: Intervals) -> _List | None:
    """The items that no other reader has; None where the whole list stands in an entry of theirs."""
    free = []
    for item in items:
        over = list(taken.over(item))
        if not over:
            free.append(item)
        elif not any(span.start == item.start for span in over):
            return None
    return _List(items, free) if free else None


def _are_clusters(named: Sequence[ListItem], found: _List) -> bool:
    """Whether enough of a list's items are clusters."""
    others = sum(names_other_kind(parts.name.text) for parts in named)
    clusters = len(named) - others + len(found.items) - len(found.free)
    return bool(named) and clusters >= SHARE_OF_CLUSTERS * len(found.items)


def _lists(document: TextDocument) -> Iterator[list[Block]]:
    items = [b for b in document.blocks if b.kind is BlockKind.LIST_ITEM and not b.furniture]
    for _, found in groupby(items, key=lambda b: b.group):
        yield list(found)


def _can_be_name(parts: ListItem) -> bool:
    """Whether what is left as the name looks like one: a capital at its start, no sentence, town or label."""
    text = parts.name.text
    begins = text.lstrip("„\"«'")[:1]
    is_short = begins.isupper() and len(text.split()) <= LONGEST_ITEM_NAME
    is_name = is_cluster_row(text) and not is_place(text) and not meaning(text)
    if _tells_where(text) or (" " not in text and may_be_common(text) and not parts.tells):
        return False
    return is_short and is_name and not (_is_told(text) if has_cluster_word(text) else _is_said(text))


def _is_told(text: str) -> bool:
    """Whether a verb follows the name with which a text begins: "Klaster Metali „Mikron” działa w Radomiu"."""
    words = _WORD.findall(text)
    if not any(map(_may_stand_as_verb, words[1:])):
        return False
    doc = names_in(text.replace("\n", " "))
    ends = (n.end for n in doc._.names if n.start == 0 and not n.bare)
    return any(end < len(doc) and _may_stand_as_verb(doc[end].text) for end in ends)


def _tells_where(text: str) -> bool:
    """Whether a text is a sentence begun by a place or time: "W Kościerzynie rusza Klaster Wina"."""
    before, *_ = re.split(r"(?i:klast|cluster)", text, maxsplit=1)
    return _AT_BEGINNING.match(text) is not None and any(map(_may_stand_as_verb, _WORD.findall(before)))


def _may_stand_as_verb(word: str) -> bool:
    """Whether a word can be a finite verb, written as one: in small letters, or in a line of capitals."""
    return (word.islower() or word.isupper()) and may_be_finite(word)


def _is_said(text: str) -> bool:
    """Whether a text without quotes is a sentence: a word in small letters is a verb and nothing else."""
    return text[:1] not in QUOTES and any(map(is_finite_verb, _SMALL_WORD.findall(text)))


def _begins_with_cluster(parts: ListItem) -> bool:
    """Whether an item begins with the name of a cluster that says so itself."""
    text = parts.name.text.lstrip("„\"«'").replace("\n", " ")
    if not may_say_cluster(text) or not _can_be_name(parts):
        return False
    return any(n.start == 0 and not n.bare for n in names_in(text)._.names)


def _entry(document: TextDocument, item: Block, parts: ListItem, announced: Announcement | None) -> Draft | None:
    quote = Span(item.start, item.end)
    context = (announced.quote,) if announced else ()
    reason = "an item of a list of clusters"
    entry = start_draft(parts.name, Evidence(quote, "list.name", reason, context=context), quote, item.group)
    if entry is None:
        return None
    add_facts(entry, document, parts, quote)
    if announced is not None and announced.kind is not None:
        evidence = Evidence(announced.quote, "list.kind", "the heading of its list")
        entry.mentions.append(Mention(FieldName.KIND, announced.kind, announced.span, evidence))
    return entry
