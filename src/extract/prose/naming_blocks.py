"""The blocks of a document that may name a cluster: by the word, or by another noun that such names have."""

from collections.abc import Callable

from klastry.extract.names import member_networks, networks
from klastry.extract.names.member_networks import may_name_member_network
from klastry.extract.names.named_next import NAMING, may_name_next
from klastry.extract.names.networks import may_name_network
from klastry.extract.text.document import Block, TextDocument
from klastry.polish.text import CLUSTER_STEMS, has_cluster_word

_STEMS = (
    *CLUSTER_STEMS,
    *(noun.lower() for noun in (*networks.NOUNS_BEGIN, *member_networks.NOUNS_BEGIN)),
    *NAMING,
)


def naming_blocks(document: TextDocument, text_of: Callable[[Block], str], *, as_written: bool) -> frozenset[int]:
    """Where the blocks begin that may name one.

    Args:
        document: The document.
        text_of: Gives the words of a block.
        as_written: Whether these stand in the document letter for letter.
    """
    likely = document.blocks_with(_STEMS) if as_written else document.blocks
    return frozenset(block.start for block in likely if _may_name(text_of(block)))


def _may_name(text: str) -> bool:
    return has_cluster_word(text) or may_name_network(text) or may_name_member_network(text) or may_name_next(text)
