"""Which tables and lists are about clusters, and which of their rows are one."""

from collections.abc import Sequence

from klastry.extract.bodies import is_other_body
from klastry.extract.cell_text import Piece, says_nothing
from klastry.extract.label_meaning import meaning
from klastry.extract.persons import names_person
from klastry.polish.text import fold

TOTALS = (
    "razem",
    "ogółem",
    "suma",
    "łącznie",
    "w sumie",
    "średnia",
    "średnio",
    "źródło",
    "uwaga",
    "uwagi",
    "*",
)
LONGEST_NAME = 25


def speaks_of_clusters(heads: str, names: Sequence[str], announced: bool) -> bool:
    """Whether the rows of a table or list are clusters.

    Its heads say so, or its caption does and the names do not all say something else, or a good part of the
    names has the word.
    """
    if announced or "klast" in fold(heads):
        return True
    marked = sum(has_cluster_word(name) for name in names)
    return marked * 3 >= len(names) > 0


def has_cluster_word(text: str) -> bool:
    """Whether a text has the word "klaster" or "cluster" in some form."""
    folded = fold(text)
    return "klast" in folded or "cluster" in folded


def is_cluster_row(name: str) -> bool:
    """Whether what stands in the name column can be a cluster: no total, repeated head, note or person."""
    folded = fold(name)
    if says_nothing(Piece(name, 0)) or not any(c.isalpha() for c in folded) or len(folded) < 3:
        return False
    if folded.startswith(TOTALS) or len(folded.split()) > LONGEST_NAME:
        return False
    return meaning(name) != ("name",) and not is_other_body(name) and not names_person(name)
