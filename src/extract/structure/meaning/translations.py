"""The English names of clusters in catalogues of two languages: below the Polish ones, or over the same facts."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.structure.meaning.name_lines import LONGEST_NAME, looks_like_name
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.extract.values.cell_text import piece_of, trimmed
from klastry.schema.observation import COUNTS, FieldName

_POLISH = re.compile(r"\b(?:Klaster|Dolina|Sieć|Grono)\b", re.IGNORECASE)
_ENGLISH = re.compile(r"\b(?:Cluster|Valley|Network)\b", re.IGNORECASE)

_ALIKE = frozenset((FieldName.FOUNDED, FieldName.WEBSITE, *map(FieldName, COUNTS)))
FEWEST_SHARED = 3
"""So many facts make two entries in two languages one."""


def translates(name: str, below: str) -> bool:
    """Whether a line is the English name of what the line above it names."""
    is_english = bool(_ENGLISH.search(below)) and not _POLISH.search(below) and not re.search(r"[,;:.]", below)
    is_short = len(below.split()) <= LONGEST_NAME and looks_like_name(below)
    return is_english and is_short and bool(_POLISH.search(name)) and not _ENGLISH.search(name)


def is_translation(document: TextDocument, above: Block, below: Block) -> bool:
    """Whether a paragraph is the English name of what the block above it names."""
    return below.kind is BlockKind.PARAGRAPH and translates(document.quote(above), document.quote(below))


def add_translated_names(document: TextDocument, drafts: Iterable[Draft]) -> None:
    """Add to entries the English name that stands right below theirs."""
    for draft in drafts:
        quote = draft.mentions[0].evidence.quote
        at = document.block_at(quote.start)
        own, *following = document.blocks[at : at + 2]
        if own.start != quote.start or not following or not is_translation(document, own, following[0]):
            continue
        said = trimmed(piece_of(document, following[0]))
        evidence = Evidence(
            Span(said.start, said.end), "label.name_below", "the line below its name", context=(quote,)
        )
        draft.mentions.append(Mention(FieldName.ALIAS, said.text, Span(said.start, said.end), evidence))


def join_translations(drafts: Sequence[Draft]) -> tuple[list[Draft], list[Span]]:
    """The entries without those that say in English what another one says, and where these stand.

    They share enough facts and contradict each other in none; the English name is another one of the same cluster.
    """
    known: dict[tuple[str, str], list[Draft]] = defaultdict(list)
    for draft in drafts:
        for fact in () if _is_english(draft.name) else _facts(draft).items():
            known[fact].append(draft)
    joined = []
    for draft in (draft for draft in drafts if _is_english(draft.name)):
        shared = Counter(other for fact in _facts(draft).items() for other in known[fact])
        same = [other for other, facts in shared.items() if facts >= FEWEST_SHARED and _agree(draft, other)]
        if len(same) == 1:
            _add_name(same[0], draft)
            joined.append(draft)
    return [draft for draft in drafts if draft not in joined], [draft.scope for draft in joined]


def _is_english(name: str) -> bool:
    return bool(_ENGLISH.search(name)) and not _POLISH.search(name)


def _facts(draft: Draft) -> dict[str, str]:
    """What an entry says that is the same in both languages."""
    told = {mention.field.value: str(mention.value) for mention in draft.mentions if mention.field in _ALIKE}
    return told | {"city": draft.seats[0].piece.text} if draft.seats else told


def _agree(one: Draft, other: Draft) -> bool:
    first, second = _facts(one), _facts(other)
    return all(first[field] == second[field] for field in first.keys() & second.keys())


def _add_name(entry: Draft, english: Draft) -> None:
    said = english.mentions[0]
    context = (entry.mentions[0].evidence.quote,)
    evidence = Evidence(
        said.evidence.quote, "label.translation", "an entry in English with the same facts", context=context
    )
    entry.mentions.append(Mention(FieldName.ALIAS, said.value, said.span, evidence))
