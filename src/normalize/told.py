"""What a record tells of a cluster beyond its figures: registry numbers, sectors, description."""

from collections.abc import Mapping, Sequence

from klastry.normalize.choose import Choice, Documents, choose
from klastry.schema.observation import REGISTERS, FieldName, Observation, Origin


def registry_ids(choices: Mapping[FieldName, Choice]) -> dict[str, str]:
    """The number of each register that is known."""
    return {field.value: number for field in REGISTERS if (number := choices[field].text) is not None}


def sectors(observations: Sequence[Observation]) -> tuple[str, ...]:
    """The sectors of the surest kind of evidence, sorted: stated ones outrank those that a name shows."""
    said = [o for o in observations if o.field is FieldName.SECTOR]
    human = [o for o in said if o.origin is Origin.HUMAN]
    if human:
        return tuple(sorted(part.strip() for o in human for part in str(o.value).split(";")))
    surest = max((o.confidence for o in said), default=0)
    return tuple(sorted({str(o.value) for o in said if o.confidence == surest}))


def description(observations: Sequence[Observation], documents: Documents, outdated: frozenset[str]) -> str | None:
    """The chosen paragraph. Others are no conflict: each document describes in its own words."""
    return choose(FieldName.DESCRIPTION, observations, documents, outdated).text
