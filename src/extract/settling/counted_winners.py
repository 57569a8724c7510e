"""News of the contest for Krajowe Klastry Kluczowe that count the winners and go on to tell of each.

"Po raz pierwszy na liście znalazły się trzy klastry. Klaster A liczy …. Klaster B …. I wreszcie Klaster C."
"""

import re
from collections.abc import Iterator, Sequence

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.structure.governing.status_words import KEY_CLUSTER, REFUSED
from klastry.extract.text.document import BlockKind, Span, TextDocument
from klastry.polish.numerals import number_at
from klastry.schema.observation import FieldName

CONFIDENCE = 0.75
_CONTEST = re.compile(rf"\b(?:konkurs|rund|nab[oó]r|edycj)\w*\b[^.]*\b{KEY_CLUSTER}", re.IGNORECASE)
_PLACES = ("na liście", "w gronie", "do grona", "wśród laureatów", "wśród wyróżnionych")
_COUNTED = re.compile(
    rf"[^.!?]*\b(?:{'|'.join(_PLACES)})\b[^.!?]*?"
    r"(?P<count>\w+) (?:nowe |nowych )?klastr(?:y|ów)\.\s",
    re.IGNORECASE,
)


def add_counted_winners(document: TextDocument, drafts: Sequence[Draft]) -> None:
    """Give the status to so many clusters as are counted, where as many are told of next in the same paragraph."""
    if _CONTEST.search(document.text) is None:
        return
    names = sorted((draft.mentions[0].span.start, draft.name, draft) for draft in drafts)
    for counted, sentence, rest in _counted(document):
        told = [draft for start, _, draft in names if rest.start <= start < rest.end]
        if len(told) == counted:
            for draft in (draft for draft in told if not draft.has(FieldName.KEY_CLUSTER)):
                draft.mentions.append(_won(sentence, draft))


def _counted(document: TextDocument) -> Iterator[tuple[int, Span, Span]]:
    """How many are counted, the sentence that says so, and where those are told of: up to who has it not."""
    for block in (b for b in document.blocks_with(_PLACES) if b.kind is not BlockKind.CELL and not b.furniture):
        text = document.quote(block)
        for said in _COUNTED.finditer(text):
            number = number_at([said["count"].lower()], 0)
            refused = REFUSED.search(text, said.end())
            end = text.rfind(". ", 0, refused.start()) if refused else len(text)
            if number is not None and not REFUSED.search(said[0]):
                sentence = Span(block.start + said.start(), block.start + said.end() - 1)
                yield number.value, sentence, Span(block.start + said.end(), block.start + end)


def _won(sentence: Span, draft: Draft) -> Mention:
    context = (draft.mentions[0].evidence.quote,)
    evidence = Evidence(sentence, "announced.key_cluster", "it counts the winners told of", CONFIDENCE, context)
    return Mention(FieldName.KEY_CLUSTER, True, sentence, evidence)
