"""What a cluster is called: the name of its record, and all its other names."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from klastry.normalize.choose import in_order, value_key
from klastry.schema.observation import FieldName, Observation, Origin

_SURE = 0.7
"""Names whose base form is less certain come last."""


@dataclass(frozen=True, slots=True)
class Naming:
    """The names of a record."""

    name: str
    aliases: tuple[str, ...]


def naming(observations: Sequence[Observation]) -> Naming:
    """The name that a person chose, or most documents have, the longer one of two; all others are aliases.

    Args:
        observations: all of the cluster's, with at least one name.
    """
    said = in_order(observations)
    names = _spellings(o for o in said if o.field is FieldName.NAME)
    name = max(names, key=_rank)[0]
    others = _spellings(o for o in said if o.field in {FieldName.NAME, FieldName.ALIAS, FieldName.FORMER_NAME})
    aliases = {str(same[0].value) for same in others if value_key(same[0]) != value_key(name)}
    return Naming(str(name.value), tuple(sorted(aliases)))


def _spellings(observations: Iterable[Observation]) -> list[list[Observation]]:
    """The names that are one but for quotes, dashes and capitals together, the usual spelling first."""
    groups = defaultdict(list)
    for observation in observations:
        groups[value_key(observation)].append(observation)
    return [_usual_first(same) for same in groups.values()]


def _usual_first(same: Sequence[Observation]) -> list[Observation]:
    usual = [o.value for o in same]
    return sorted(same, key=lambda o: (-usual.count(o.value), -o.confidence))


def _rank(same: Sequence[Observation]) -> tuple[bool, bool, int, int]:
    is_decided = any(o.origin is Origin.HUMAN for o in same)
    sure = max(o.confidence for o in same) >= _SURE
    return is_decided, sure, len({o.document for o in same}), len(str(same[0].value))
