"""All labelled documents together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from klastry.evaluate.gold import GoldDocument
from klastry.evaluate.matching import Record
from klastry.evaluate.scoring import Score, score
from klastry.evaluate.tally import Figure, Tally


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The scores of some documents, each read alone."""

    scores: Mapping[str, Score]
    """By the document's name, in the order of the labels."""

    @property
    def figures(self) -> dict[str, Figure]:
        """Of all documents together, by field, then `core` and `all`."""
        together = Tally()
        for one in self.scores.values():
            together.include(one.tally)
        return together.figures()


def evaluate(gold: Iterable[GoldDocument], records: Mapping[str, Sequence[Record]]) -> Evaluation:
    """Score each document's records, given by the document's name; none given is none found."""
    return Evaluation({one.file.name: score(one.clusters, records.get(one.file.name, [])) for one in gold})
