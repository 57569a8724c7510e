"""What is told of a cluster by what is said of another: its year, and how many it has."""

from collections.abc import Sequence
from itertools import chain

from spacy.tokens import Span as Tokens

from klastry.extract.mention import Evidence, Mention
from klastry.extract.prose.ages import compared_ages
from klastry.extract.prose.comparison import Comparison
from klastry.extract.prose.count_differences import compared_counts
from klastry.extract.prose.discourse import Discourse
from klastry.extract.prose.named import Named
from klastry.extract.prose.passages import Passage

CONFIDENCE = 0.7


class Comparisons:
    """Remembers what was compared until all else is known."""

    def __init__(self) -> None:
        self._heard: list[Comparison] = []

    def hear(self, one: Passage, sentence: Tokens, named: Sequence[Named], discourse: Discourse) -> None:
        """Take in a sentence, before its names are what the text speaks of.

        Args:
            one: The block of the sentence.
            sentence: The sentence.
            named: What calls a cluster in it.
            discourse: What the text spoke of before.
        """
        ages = compared_ages(one, sentence, named, discourse)
        self._heard += chain(ages, compared_counts(one, sentence, named, discourse.topic))

    def settle(self) -> None:
        """Give a year or a count to those of which none is said, by the only one of the other."""
        for told in self._heard:
            known = [m for m in told.than.mentions if m.field is told.field]
            if told.draft.has(told.field) or len({m.value for m in known}) != 1:
                continue
            reason, context = f"compared with {told.than.name}", (known[0].evidence.quote,)
            evidence = Evidence(told.quote, told.rule, reason, CONFIDENCE, context)
            value = int(known[0].value) + told.more
            told.draft.mentions.append(Mention(told.field, value, told.span, evidence, as_of=known[0].as_of))
