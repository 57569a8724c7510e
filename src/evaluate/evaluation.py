"""All labelled documents together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from klastry.evaluate.confidence import Band, bands
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
        return self._together().figures()

    @property
    def bands(self) -> list[Band]:
        """The values of all documents together by confidence, the surest first."""
        return bands(self._together().judged)

    def _together(self) -> Tally:
        together = Tally()
        for one in self.scores.values():
            together.include(one.tally)
        return together


def evaluate(gold: Iterable[GoldDocument], records: Mapping[str, Sequence[Record]]) -> Evaluation:
    """Score each document's records, given by the document's name; none given is none found."""
    return Evaluation({one.file.name: score(one.clusters, records.get(one.file.name, [])) for one in gold})
