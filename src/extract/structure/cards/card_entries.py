"""Clusters out of cards: which of them are some, and what the lines of each say."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from klastry.extract.mention import Draft, Evidence
from klastry.extract.structure.cards.card_runs import Card
from klastry.extract.structure.cards.label_entries import first_of_each, tell_of_other_body
from klastry.extract.structure.cards.siblings import stands_among_clusters
from klastry.extract.structure.facts.drafts import add_values, last_resorts_last, start_draft
from klastry.extract.structure.facts.row_notes import add_notes, with_mark
from klastry.extract.structure.governing.scope import Announcement, announcement, announcement_over
from klastry.extract.structure.labels.label_lines import LabelLine
from klastry.extract.structure.lists.list_facts import Source, add_facts
from klastry.extract.structure.meaning.footnotes import Footnotes
from klastry.extract.structure.meaning.intervals import Intervals
from klastry.extract.structure.meaning.name_lines import says_cluster
from klastry.extract.structure.meaning.row_filter import is_cluster_row, names_other_kind
from klastry.extract.text.document import TextDocument
from klastry.extract.values.cell_text import piece_of
from klastry.polish.text import has_cluster_word

CARD = Source("card", "a line of the card with the name")


def drafts_in(
    document: TextDocument, runs: Sequence[list[Card]], labels: Sequence[LabelLine], notes: Footnotes
) -> Iterator[Draft]:
    """The clusters among cards.

    Args:
        document: The document.
        runs: The cards of its grids and lists.
        labels: Its label lines: those inside of a card are that card's.
        notes: The footnotes of the document.
    """
    for run in runs:
        announced = _announced(document, run)
        among_clusters = announced is not None or stands_among_clusters(document, run[0].heading)
        for card in run:
            own = _labels_of(card, labels)
            if not _is_cluster(card, among_clusters=among_clusters) or tell_of_other_body(own):
                continue
            if entry := _entry(card, announced):
                add_notes(entry, piece_of(document, card.heading), notes, ("name",))
                _add_labelled(entry, document, card, own, notes)
                _add_bare(entry, document, card)
                yield entry


def _announced(document: TextDocument, run: Sequence[Card]) -> Announcement | None:
    """What announces that cards are of clusters: some say so themselves, and most are not of other bodies."""
    names = [card.name.text for card in run]
    marked = sum(map(has_cluster_word, names))
    if not marked or sum(map(names_other_kind, names)) * 2 >= len(names):
        return None
    above = announcement(document, run[0].heading)
    return above or (announcement_over(document, run[0].heading) if marked * 2 > len(names) else None)


def _is_cluster(card: Card, *, among_clusters: bool) -> bool:
    name = card.name.text
    if not is_cluster_row(name):
        return False
    if not among_clusters:
        return bool(card.facts) and says_cluster(name)
    return not names_other_kind(name) or any(line.said.counts for line in card.facts)


def _entry(card: Card, announced: Announcement | None) -> Draft | None:
    context = (announced.quote,) if announced else ()
    evidence = Evidence(card.heading, "card.name", "the name over the lines of its card", context=context)
    return start_draft(card.name, evidence, card.scope)


def _labels_of(card: Card, labels: Sequence[LabelLine]) -> Sequence[LabelLine]:
    first, end = (
        bisect_left(labels, at, key=lambda line: line.label.start) for at in (card.scope.start, card.scope.end)
    )
    return labels[first:end]


def _add_labelled(
    entry: Draft, document: TextDocument, card: Card, own: Sequence[LabelLine], notes: Footnotes
) -> None:
    for line in sorted(first_of_each(own), key=lambda line: last_resorts_last(line.fields)):
        rule = f"label.{line.fields[0]}"
        evidence = Evidence(line.quote, rule, CARD.reason, context=(card.heading,))
        add_values(entry, document, line.fields, line.value, evidence)
        add_notes(entry, with_mark(document, line.value), notes, line.fields)


def _add_bare(entry: Draft, document: TextDocument, card: Card) -> None:
    """Add what the lines without labels say, where no label has said the same."""
    read = Intervals(mention.evidence.quote for mention in entry.mentions[1:])
    for line in card.facts:
        if not read.hold(line.place):
            add_facts(entry, document, line.said, line.place, CARD, (card.heading,))
