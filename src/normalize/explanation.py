"""Comparing two names, or two records, and telling the reasons."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import product

from klastry.normalize.decided import described
from klastry.normalize.decision_file import Line
from klastry.normalize.profile import profile
from klastry.normalize.rulings import rule
from klastry.normalize.scoring import JOIN_FROM, REVIEW_FROM, score_pair
from klastry.normalize.silent import silent_features
from klastry.normalize.words import spelling
from klastry.schema.cluster import Cluster
from klastry.schema.decision import DecisionKind
from klastry.schema.document import Locator
from klastry.schema.explanation import Evidence, Explanation
from klastry.schema.observation import Entry, FieldName, Observation, Origin


def explain(a: Sequence[Entry], b: Sequence[Entry], lines: Sequence[Line] = ()) -> Explanation:
    """Why two sides are joined or not, by those of their entries that agree best: every feature, silent ones last.

    Args:
        a: the entries of one side, at least one.
        b: the entries of the other.
        lines: what people decided.
    """
    pairs = [(x, y, score_pair(profile(x), profile(y))) for x, y in product(a, b)]
    x, y, score = max(pairs, key=lambda pair: pair[2].score)
    features = (*score.features, *silent_features(profile(x), profile(y), score.features))
    return Explanation(
        names=(x.name, y.name),
        ids=(None, None),
        outcome=score.decision,
        score=score.score,
        evidence=tuple(Evidence(feature=f.name, score=f.score, reason=f.reason) for f in features),
        vetoes=score.vetoes,
        decision=_decided(x, y, lines),
        join_from=JOIN_FROM,
        review_from=REVIEW_FROM,
    )


def entry_of(name: str, facts: Mapping[FieldName, str | int], document: str) -> Entry:
    """An entry of what a person says of a cluster.

    Args:
        name: as it may stand in a document.
        facts: values of other fields.
        document: what stands for the document's id.
    """
    said = [(FieldName.NAME, name), *facts.items()]
    observations = (_said(field, value, document, place) for place, (field, value) in enumerate(said))
    return Entry(document=document, observations=tuple(observations))


def entries_of(cluster: Cluster, name: str) -> list[Entry]:
    """What each document says of a record; only those that have it under a name, if one has."""
    by_document: dict[str, list[Observation]] = defaultdict(list)
    for observation in cluster.observations:
        if observation.origin is not Origin.HUMAN:
            by_document[observation.document].append(observation)
    entries = [
        Entry(document=document, observations=tuple(sorted(said, key=lambda o: o.field is not FieldName.NAME)))
        for document, said in by_document.items()
    ]
    return [entry for entry in entries if spelling(entry.name) == spelling(name)] or entries


def _decided(a: Entry, b: Entry, lines: Sequence[Line]) -> str | None:
    rulings = rule(lines, [profile(a), profile(b)]).of(DecisionKind.PAIR) if a != b else []
    return described(rulings[-1].decision) if rulings else None


def _said(field: FieldName, value: str | int, document: str, place: int) -> Observation:
    return Observation(
        id=f"o-{place:016x}",
        field=field,
        value=value,
        raw=str(value),
        document=document,
        locator=Locator(),
        start=place,
        end=place,
        quote="",
        value_start=place,
        value_end=place,
        rule="asked",
        reason="a person asks",
        confidence=1.0,
    )
