"""Whose page it is by what stands around it, where the text only says "we": "© 2014–2022 Klaster Solny"."""

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

from klastry.extract.prose.clauses import says_we
from klastry.extract.prose.passages import Passage
from klastry.extract.text.document import Block, TextDocument
from klastry.polish.text import has_cluster_word

LONGEST_HEAD = 8
_OWNED = re.compile(r"\W*(?:©|\(c\)|copyright|wszelkie prawa)", re.IGNORECASE)


def owner_lines(document: TextDocument) -> Sequence[Block]:
    """The lines, mostly around a page, that say so of what may be a cluster; else the only one in its head."""
    lines = document.blocks_with(("klast", "clust"))
    naming = [block for block in lines if has_cluster_word(document.quote(block))]
    owned = [block for block in naming if _OWNED.match(document.quote(block))]
    return owned or _only_one_in_head(document, [block for block in naming if block.furniture])


def _only_one_in_head(document: TextDocument, around: Sequence[Block]) -> Sequence[Block]:
    head = takewhile(lambda block: block.furniture, document.blocks)
    if len(around) != 1 or around[0] not in head:
        return ()
    said = document.quote(around[0])
    return around if "\n" not in said and len(said.split()) <= LONGEST_HEAD else ()


def speaks_as_owner(document: TextDocument, passages: Iterable[Passage]) -> bool:
    """Whether there is such a line, and one of the passages says "we"."""
    said = passages if owner_lines(document) else ()
    return any(says_we(sentence) for one in said for sentence in one.sentences)
