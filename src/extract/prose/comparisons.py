"""What is told of a cluster by what is said of another: its year, and how many it has."""

from collections.abc import Sequence

from spacy.tokens import Span as Tokens

from klastry.extract.prose.ages import Ages
from klastry.extract.prose.count_differences import CountDifferences
from klastry.extract.prose.discourse import Discourse
from klastry.extract.prose.named import Named
from klastry.extract.prose.passages import Passage


class Comparisons:
    """Remembers what was compared until all else is known."""

    def __init__(self) -> None:
        self._kinds = (Ages(), CountDifferences())

    def hear(self, one: Passage, sentence: Tokens, named: Sequence[Named], discourse: Discourse) -> None:
        """Take in a sentence, before its names are what the text speaks of.

        Args:
            one: The block of the sentence.
            sentence: The sentence.
            named: What calls a cluster in it.
            discourse: What the text spoke of before.
        """
        for kind in self._kinds:
            kind.hear(one, sentence, named, discourse)

    def settle(self) -> None:
        """Give what was compared to those of which nothing else is said."""
        for kind in self._kinds:
            kind.settle()
