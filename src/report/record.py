"""One record for a person: each value with the sentence that says it, and where documents disagree."""

from collections.abc import Iterator, Mapping, Sequence

from klastry.schema.cluster import Cluster, Conflict, KeyClusterPeriod, Size
from klastry.schema.document import DocumentRecord
from klastry.schema.observation import FieldName, Observation, Origin

_VALUES = (
    "aliases",
    "acronym",
    "former_ids",
    "kind",
    "status",
    "founded",
    "members",
    "companies",
    "as_of",
    "city",
    "voivodeship",
    "coordinator",
    "websites",
    "registry_ids",
    "key_cluster",
    "key_cluster_periods",
    "sectors",
    "successor_id",
    "description",
)
_INDENT = "    "


def record_lines(cluster: Cluster, documents: Mapping[str, DocumentRecord]) -> list[str]:
    """The record as lines of text.

    Args:
        cluster: The record.
        documents: The documents of the run by id.
    """
    return [f"{cluster.name}  [{cluster.id}]", *_parts(cluster, documents)]


def _parts(cluster: Cluster, documents: Mapping[str, DocumentRecord]) -> Iterator[str]:
    yield from _values(cluster)
    if len(cluster.size_history) > 1:
        yield from ("", "Counts over time")
        yield from (
            f"{_INDENT}{_size(size)}  ({_title(size.document, documents)})" for size in cluster.size_history
        )
    yield from ("", "What the documents say")
    for field in FieldName:
        for seen in (one for one in cluster.observations if one.field is field):
            yield from _observation(seen, documents)
    if cluster.conflicts:
        yield from ("", "Where they disagree")
        yield from (_conflict(one, cluster.observations) for one in cluster.conflicts)


def _values(cluster: Cluster) -> Iterator[str]:
    for field in _VALUES:
        value = getattr(cluster, field)
        if value not in (None, (), {}):
            yield f"{_INDENT}{field:<12} {_text(value)}"


def _text(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_text, value))
    if isinstance(value, dict):
        return ", ".join(f"{register.upper()} {number}" for register, number in value.items())
    if isinstance(value, KeyClusterPeriod):
        return f"{value.start or '…'} to {value.end or '…'}"
    return str(value)


def _size(size: Size) -> str:
    year = size.as_of or "undated"
    counts = {"members": size.members, "companies": size.companies}
    return f"{year}: " + ", ".join(f"{number} {name}" for name, number in counts.items() if number is not None)


def _observation(seen: Observation, documents: Mapping[str, DocumentRecord]) -> Iterator[str]:
    year = f" ({seen.as_of})" if seen.as_of else ""
    yield f"{_INDENT}{seen.field}: {seen.value}{year}"
    yield f"{_INDENT * 2}„{' '.join(seen.quote.split())}”"
    yield f"{_INDENT * 2}{_place(seen, documents)}; {seen.rule}, {seen.reason}, confidence {seen.confidence:.2f}"


def _place(seen: Observation, documents: Mapping[str, DocumentRecord]) -> str:
    if seen.origin is Origin.HUMAN:
        return seen.document
    parts = [
        f"page {seen.locator.page}" if seen.locator.page else None,
        seen.locator.cell,
        f"characters {seen.start}-{seen.end}",
    ]
    return ", ".join([_title(seen.document, documents), *filter(None, parts)])


def _title(document: str, documents: Mapping[str, DocumentRecord]) -> str:
    known = documents.get(document)
    return known.paths[0] if known else document


def _conflict(conflict: Conflict, observations: Sequence[Observation]) -> str:
    values = {seen.id: str(seen.value) for seen in observations}
    others = ", ".join(dict.fromkeys(values[one] for one in conflict.others))
    chosen = values[conflict.chosen] if conflict.chosen else "none"
    return f"{_INDENT}{conflict.field}: {chosen}, not {others}: {conflict.policy}"
