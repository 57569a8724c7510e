"""Names of label blocks that no label says: the heading or line above, the words before the first label."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from klastry.extract.structure.cards.siblings import stands_among_clusters
from klastry.extract.structure.governing.scope import announcement
from klastry.extract.structure.labels.label_lines import LabelLine
from klastry.extract.structure.labels.label_tables import bars
from klastry.extract.structure.lists.item_parts import seats_and_years
from klastry.extract.structure.meaning.label_meaning import is_telling, meaning
from klastry.extract.structure.meaning.name_lines import LONGEST_NAME, looks_like_name, says_cluster
from klastry.extract.structure.meaning.remarks import affirms_cluster
from klastry.extract.structure.meaning.row_filter import is_cluster_row, names_other_kind
from klastry.extract.structure.meaning.translations import is_translation
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.extract.values.cell_text import Piece, piece_of, repeats_above, says_nothing, trimmed
from klastry.extract.values.name_forms import without_number
from klastry.extract.values.ranks import without_rank
from klastry.polish.text import has_cluster_word, is_longer

ABOVE = 2
"""So many blocks above the first label the name may stand: a line such as "Dane podstawowe" comes between."""
HEADING_ABOVE = 4
"""And so many where nothing but paragraphs stands between a heading and the label, as a description does."""
FEWEST_LABELS = 2
"""Labels that must follow a name that does not say itself that it is a cluster's."""

_CLUSTER = re.compile(r"\b(?:Klaster|Cluster|Inicjatywa [Kk]lastrowa)\b(?!\s+[a-ząćęłńóśźż])")
"""The word as names have it, also in those whose other words are not understood: not "Władze Klastra"."""


def with_implied_names(document: TextDocument, lines: Sequence[LabelLine]) -> list[LabelLine]:
    """The label lines with a name line more for each name that stands without a label.

    A line that begins with anything else than a label or a name is left out: it is a sentence. A name that is
    "jw." is the one above.
    """
    found: list[LabelLine] = []
    blocks = [block for block in document.blocks if not block.furniture]
    starts = [block.start for block in blocks]
    for at, line in enumerate(lines):
        if line.lead is not None:
            found += _after_lead(document, line, found)
            continue
        index = bisect_right(starts, line.label.start) - 1
        found += _begun_by(document, blocks[index], _from(lines, at), _end(found))
        begins = not found or found[-1].quote.end <= blocks[index - 1].start
        points_up = "name" in line.fields and repeats_above(line.value)
        if begins and (points_up or "name" not in line.fields) and index > 0:
            found += _above(document, _reaching_up(blocks[:index]), _from(lines, at), _end(found))
        if not points_up:
            found.append(line)
    return found


def _end(found: Sequence[LabelLine]) -> int:
    return found[-1].quote.end if found else 0


def _after_lead(document: TextDocument, line: LabelLine, found: Sequence[LabelLine]) -> Iterator[LabelLine]:
    lead = line.lead
    if lead is None or not found or found[-1].lead != lead:
        name = _before_dash(lead) if lead is not None else None
        if lead is None or name is None or not is_name(document, name, Span(lead.start, lead.end), []):
            return
        yield LabelLine(("name",), Span(lead.start, lead.start), name, Span(lead.start, lead.end), lead)
    yield line


def _before_dash(lead: Piece) -> Piece | None:
    """The words before the dash or bracket that leads to the first label; None where they end otherwise."""
    text = lead.text.rstrip()
    name = text.rstrip("–—-(:,;| ")
    return lead.part(0, len(name)) if name and name != text else None


def _begun_by(
    document: TextDocument, item: Block, following: Iterator[LabelLine], after: int
) -> Iterator[LabelLine]:
    """The name line that a list item begins with, if its next line is the first label."""
    run = _run(document, following)
    first, line_end, _ = document.text[item.start : run[0].label.start].partition("\n")
    if item.kind is not BlockKind.LIST_ITEM or item.start < after or not line_end:
        return
    name = trimmed(Piece(first, item.start))
    span = Span(name.start, name.end)
    is_right_above = not document.text[name.end : run[0].label.start].strip()
    if not is_right_above or "name" in run[0].fields:
        return
    if is_name(document, name, span, run) or _heads_labels_in_list(document, item, name, run):
        yield LabelLine(("name",), Span(name.start, name.start), name, span)


def _heads_labels_in_list(document: TextDocument, item: Block, name: Piece, labels: Sequence[LabelLine]) -> bool:
    """Whether labels follow what an announced list has as a name, be it cut short or with the town behind it."""
    if not _tell_enough(labels) or names_other_kind(name.text) or not is_cluster_row(name.text):
        return False
    return name.text[:1].isupper() and announcement(document, item) is not None


def _tell_enough(labels: Sequence[LabelLine]) -> bool:
    return len({line.fields for line in labels if is_telling(line.fields)}) >= FEWEST_LABELS


def _above(
    document: TextDocument, blocks: Sequence[Block], following: Iterator[LabelLine], after: int
) -> Iterator[LabelLine]:
    """The name line that the blocks above the first label of a block make, if one of them is a name."""
    is_next, is_described = True, False
    for at, block in reversed(list(enumerate(blocks))):
        if at and is_translation(document, blocks[at - 1], block):
            continue
        if block.start < after or (block.kind is BlockKind.CELL and not _is_bar(document, block)):
            return
        is_long = is_longer(document.quote(block), LONGEST_NAME)
        if is_long or (is_described and block.kind is BlockKind.PARAGRAPH):
            is_next, is_described = False, True
            continue
        name = without_rank(without_number(piece_of(document, block)))
        span = Span(block.start, block.end)
        may_be = is_next or stands_among_clusters(document, span)
        if says_cluster(name.text) or (may_be and is_name(document, name, span, _run(document, following))):
            yield LabelLine(("name",), Span(block.start, block.start), name, span)
            return
        is_next = is_next and seats_and_years(name) is not None


def _reaching_up(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks before the first label that may be its name: the nearest, or all up to their heading."""
    paragraphs = list(takewhile(lambda b: b.kind is BlockKind.PARAGRAPH, islice(reversed(blocks), HEADING_ABOVE)))
    reach = len(paragraphs) + 1
    is_headed = reach <= min(HEADING_ABOVE, len(blocks)) and blocks[-reach].kind is BlockKind.HEADING
    return blocks[-(max(reach, ABOVE) if is_headed else ABOVE) :]


def _is_bar(document: TextDocument, cell: Block) -> bool:
    return cell.start in {bar.start for bar in bars(document)}


def _from(lines: Sequence[LabelLine], first: int) -> Iterator[LabelLine]:
    return (lines[i] for i in range(first, len(lines)))


def _run(document: TextDocument, lines: Iterator[LabelLine]) -> list[LabelLine]:
    """The lines that follow one another with nothing in between."""
    run = list(islice(lines, 1))
    for line in lines:
        if not _is_unanswered(document.text[run[-1].quote.end : line.label.start].strip(" \n\t,;.()|")):
            break
        run.append(line)
    return run


def _is_unanswered(between: str) -> bool:
    """Whether all that stands between two label lines is labels of ours without a value: "Członkowie: —"."""
    said = (line.partition(":") for line in between.splitlines())
    return all(meaning(label) and says_nothing(Piece(value, 0)) for label, _, value in said)


def is_name(document: TextDocument, name: Piece, place: Span, labels: Sequence[LabelLine]) -> bool:
    """Whether a line is the name of a cluster: it says so, or it looks like a name among announced clusters."""
    if says_cluster(name.text):
        return True
    if names_other_kind(name.text) or not looks_like_name(name.text):
        return False
    if not is_cluster_row(name.text) or (has_cluster_word(name.text) and not _CLUSTER.search(name.text)):
        return False
    if stands_among_clusters(document, place) or _are_affirmed(labels):
        return True
    tells = _tell_enough(labels) or (bool(labels) and _is_numbered_alone(document, place))
    if not tells and (labels or has_cluster_word(name.text)):
        return False
    return announcement(document, place) is not None


def _is_numbered_alone(document: TextDocument, place: Span) -> bool:
    """Whether a name is a numbered item and what stands below it is not: the items without one tell of it."""
    at = document.block_at(place.start)
    item, *below = document.blocks[at : at + 2]
    is_numbered = item.kind is BlockKind.LIST_ITEM and item.marker[:1].isdigit()
    return is_numbered and any(b.kind is BlockKind.LIST_ITEM and not b.marker[:1].isdigit() for b in below)


def _are_affirmed(labels: Sequence[LabelLine]) -> bool:
    """Whether a remark among labels says that they are a cluster's: "uwaga: mimo nazwy klaster"."""
    return any(line.fields == ("remarks",) and affirms_cluster(line.value.text) for line in labels)
