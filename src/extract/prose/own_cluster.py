"""Whose document it is: the cluster that a website, a report or an interview is of."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from klastry.extract.matching.signs import word_lemmas
from klastry.extract.mention import Draft
from klastry.extract.prose.bare_noun import CLASSES, GENERIC
from klastry.extract.prose.known_names import KnownNames
from klastry.extract.prose.page_owners import owner_lines
from klastry.extract.prose.subjects import NAMES, Subjects, key, names_of
from klastry.extract.text.document import Block, BlockKind, TextDocument
from klastry.polish.agreement import noun_slots
from klastry.polish.text import SENTENCE_ENDS, has_cluster_word
from klastry.schema.cluster import Kind
from klastry.schema.observation import FieldName

Call: TypeAlias = tuple[int, Draft]
"""Where a block begins, and a cluster that it names."""

_ASKED = (
    r"(?:(?-i:[A-ZĆŁŚŹŻ])|prezes|wiceprezes|dyrektor|szef|kierowni|koordynator|przewodnicząc|sekretarz|rzeczni|"
    r"men[ea]dżer|pełnomocni|prof|dr\b|mgr|inż|pan(?:em|ią)\b|rektor|burmistrz|prezydent|starost|wójt|marszał|"
    r"założyciel|właściciel|animator|lider|doradc|ekspert|przedstawiciel)"
)
"""How the words begin for whom one talks with: an office, a title or a name."""
_REST = r"(?:(?:prof|dr|inż|hab|mgr|ks)\.|[^.!?])"
_INTERVIEW = re.compile(
    rf"\W*(?:(?:rozmowa|rozmawiamy|wywiad) z|(?:.{{0,250}}\W)?ze? {_ASKED}{_REST}{{2,150}} rozmawia(?:my|m)?\b"
    r"|.{3,200}\b(?:rozmawiamy|rozmowa|wywiad) ze? "
    r"|.{0,200}\b(?:moim|naszym|dzisiejszym)(?: dzisiejszym)? gościem\b"
    r"|.{0,200}\bgościem jest\b|.{0,200}\bgościem (?:audycji|programu|odcinka|redakcji|studia)\b)",
    re.IGNORECASE,
)
_LEAD = re.compile(
    rf".{{0,300}}\b(?:opowiada|odpowiada|mówi|wyjaśnia|tłumaczy|zdradza)\b.{{2,80}}?\b{_ASKED}",
    re.IGNORECASE | re.DOTALL,
)
"""What stands before the questions of a talk: "O klastrze opowiada Jan Nowak, prezes Klastra X."."""
FEWEST_QUESTIONS = 2
_WE_WERE = re.compile(
    r"\b(?:nazywa(?:liśmy|my)\s+się|nos(?:iliśmy|imy)\s+(?:\w+\s+)?nazwę|nasza\s+nazwa\s+to)\b[^.;]{0,25}$",
    re.IGNORECASE,
)
"""Before a name these say that it is that of those who speak: "Nazywaliśmy się wtedy Klastrem X"."""
_TALKS = ("rozm", "wywiad", "goś")
"""Without one of these a text tells of no interview."""
_SALUTATION = re.compile(r"\W*(?:drodzy|droga|szanowni|kochani|koleżanki)\b[^.]{0,60}\W*$", re.IGNORECASE)
_ABOUT_US = re.compile(r"\W*(?:o nas|kim jesteśmy|o klastrze|nasz klaster|klaster w liczbach)\W*", re.IGNORECASE)
LONGEST_TITLE = 160
WE_REACH = 60
LETTER_HEAD = 8
APART_KINDS = frozenset((Kind.FOREIGN, Kind.FEDERATION))
OFTEN = 3
"""So many times, and twice as often as any other, the document names whom it is about."""
SHORT, APART = 20, 6
"""Of so many paragraphs, and so many more for each time that it names a cluster, a document is of none at most."""


def own_cluster(document: TextDocument, drafts: Sequence[Draft], calls: Sequence[Call]) -> Draft | None:
    """The cluster of an interview, that the document names most, a letter's first, or the only one.

    Args:
        document: The document.
        drafts: Its clusters.
        calls: The clusters as the text names them, one after the other.
    """
    heard = [draft for _, draft in calls]
    spoken_to = _of_interview(document, drafts)
    if spoken_to is not None:
        return spoken_to
    if len(document.blocks) > SHORT + APART * len(heard):
        return None
    often = Counter(id(d) for d in heard)
    ranked = sorted(drafts, key=lambda d: -often[id(d)])
    if (
        ranked
        and often[id(ranked[0])] >= OFTEN
        and all(often[id(ranked[0])] >= 2 * often[id(d)] for d in ranked[1:])
        and not _is_of_later_section(document, ranked[0], calls)
    ):
        return ranked[0]
    if heard and any(_SALUTATION.match(document.quote(b)) for b in document.blocks[:LETTER_HEAD]):
        return heard[0]
    native = [d for d in drafts if not _is_apart(d)]
    only = native[0] if len(native) == 1 and not native[0].structured else None
    return only or _of_us(document, drafts)


def said_whose(document: TextDocument, drafts: Sequence[Draft], known: KnownNames) -> Draft | None:
    """The cluster that the publisher, the title or the line of the copyright names: "Strategia Klastra Metali".

    The only one of a page "O nas" that does not say whose it is.
    """
    for said in (document.metadata.publisher, document.metadata.title or _first_line(document)):
        whole = [d for d in drafts if said and any(key(n) in key(said) for n in names_of(d) if len(n) > 4)]
        inflected = list(dict.fromkeys(name.draft for name in known.find_in(said or "")))
        short = Subjects(drafts).meant(said) if said and has_cluster_word(said) else ()
        named = whole or short or inflected
        if len(named) == 1:
            return named[0]
    return _of_site(document, drafts) or _only_of_page_about_us(document, drafts)


def _only_of_page_about_us(document: TextDocument, drafts: Sequence[Draft]) -> Draft | None:
    about = document.metadata
    is_about_us = about.publisher is None and _ABOUT_US.fullmatch(about.title or "") is not None
    return drafts[0] if is_about_us and len(drafts) == 1 else None


def cluster_of_title(document: TextDocument, calls: Sequence[Call]) -> Draft | None:
    """The cluster that a title means by "klaster" without a name: the one that is named first, and alone there."""
    title = document.metadata.title or _first_line(document)
    if title is None or "?" in title or not calls or not _says_klaster(re.findall(r"\w+", title)):
        return None
    first = [draft for at, draft in calls if at == calls[0][0]]
    is_alone = all(draft is first[0] for draft in first) and not first[0].structured
    return first[0] if is_alone else None


def _says_klaster(words: Sequence[str]) -> bool:
    """Whether "klaster" stands among some words in the singular, and no word beside it says which class it is."""
    for before, word, after in zip(("", *words), words, (*words[1:], ""), strict=False):
        if "klaster" in word_lemmas(word) and any(slot.number == "sg" for slot in noun_slots(word)):
            beside = [word_lemmas(one) for one in (before, after) if one]
            return not any(own & (GENERIC | CLASSES) for own in beside)
    return False


def is_interview(document: TextDocument) -> bool:
    """Whether a text says with whom it talks: in it "we" are always those."""
    return _INTERVIEW.match(document.metadata.title or "") is not None or any(_introductions(document))


def _introductions(document: TextDocument) -> Iterator[Block]:
    """The lines that say with whom a text talks."""
    yield from (b for b in document.blocks_with(_TALKS) if _INTERVIEW.match(document.quote(b)))
    questions = [block for block in document.blocks if document.quote(block).endswith("?")]
    if len(questions) >= FEWEST_QUESTIONS:
        before = (block for block in document.blocks if block.end <= questions[0].start)
        yield from (block for block in before if _LEAD.match(document.quote(block)))


def _is_of_later_section(document: TextDocument, draft: Draft, calls: Sequence[Call]) -> bool:
    """Whether only one section names a cluster and an earlier one names another: a chapter on each of several."""
    starts = [block.start for block in document.blocks if block.kind is BlockKind.HEADING]
    sections = [(bisect_right(starts, at), one) for at, one in calls]
    own = {section for section, one in sections if one is draft}
    return len(own) == 1 and any(section < min(own) for section, _ in sections)


def _is_apart(draft: Draft) -> bool:
    """Whether a cluster is abroad, or one of clusters: beside such the only other one is what a text is about."""
    return any(m.field is FieldName.KIND and m.value in APART_KINDS for m in draft.mentions)


def _first_line(document: TextDocument) -> str | None:
    """What stands first in a text without a title, where it is short."""
    first = document.quote(document.blocks[0]) if document.blocks else ""
    return first if len(first) <= LONGEST_TITLE and first[-1:] not in SENTENCE_ENDS else None


def _of_site(document: TextDocument, drafts: Sequence[Draft]) -> Draft | None:
    """The only cluster that the line of the copyright names."""
    named = {d for block in owner_lines(document) for d in drafts if _is_named_in(d, block)}
    return named.pop() if len(named) == 1 else None


def _of_interview(document: TextDocument, drafts: Sequence[Draft]) -> Draft | None:
    """The only cluster named where an interview says with whom it is: "Rozmowa z …, prezesem Klastra X"."""
    block = next(_introductions(document), None)
    named = [d for d in drafts if block is not None and _is_named_in(d, block)]
    return named[0] if len(named) == 1 else None


def _of_us(document: TextDocument, drafts: Sequence[Draft]) -> Draft | None:
    """The only cluster of which those who speak say that they are called so, or were."""
    named = {d for d in drafts for m in d.mentions if m.field in NAMES and _is_ours(document, m.span.start)}
    return named.pop() if len(named) == 1 else None


def _is_ours(document: TextDocument, at: int) -> bool:
    return _WE_WERE.search(document.text[max(0, at - WE_REACH) : at]) is not None


def _is_named_in(draft: Draft, block: Block) -> bool:
    return any(block.start <= m.span.start < block.end for m in draft.mentions if m.field in NAMES)
