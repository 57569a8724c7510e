"""Whose page it is by the line of the copyright: "© 2014–2022 Klaster Solny", where the text only says "we"."""

import re
from collections.abc import Iterable, Sequence

from klastry.extract.prose.clauses import says_we
from klastry.extract.prose.passages import Passage
from klastry.extract.text.document import Block, TextDocument
from klastry.polish.text import has_cluster_word

_OWNED = re.compile(r"\W*(?:©|\(c\)|copyright|wszelkie prawa)", re.IGNORECASE)


def owner_lines(document: TextDocument) -> Sequence[Block]:
    """The lines, mostly around a page, that say so of what may be a cluster."""
    owned = (block for block in document.blocks if _OWNED.match(document.quote(block)))
    return [block for block in owned if has_cluster_word(document.quote(block))]


def speaks_as_owner(document: TextDocument, passages: Iterable[Passage]) -> bool:
    """Whether there is such a line, and one of the passages says "we"."""
    said = passages if owner_lines(document) else ()
    return any(says_we(sentence) for one in said for sentence in one.sentences)
