"""Stages that are past: a document says that a cluster is being made, a later one counts its members."""

from collections.abc import Iterable, Sequence

from klastry.normalize.choose import Documents, document_year
from klastry.schema.cluster import Status
from klastry.schema.observation import COUNTS, Observation, Origin


def outgrown(observations: Sequence[Observation], documents: Documents) -> frozenset[str]:
    """Ids of the observations "forming" whose document is older than another one that counts members.

    Args:
        observations: all of one cluster's.
        documents: every document that they come from.
    """
    forming = [o for o in observations if o.value == Status.FORMING and o.origin is not Origin.HUMAN]
    counts = [o for o in observations if o.field in COUNTS]
    return frozenset(o.id for o in forming if _has_grown_since(o, counts, documents))


def _has_grown_since(forming: Observation, counts: Iterable[Observation], documents: Documents) -> bool:
    own = [o for o in counts if o.document == forming.document]
    said = document_year(forming, documents) or max((o.as_of for o in own if o.as_of), default=None)
    later = (o.as_of or document_year(o, documents) for o in counts if o.document != forming.document)
    return said is not None and any(year is not None and year > said for year in later)
