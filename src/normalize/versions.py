"""Later versions of one page: what the earlier one says of a field does not hold any more."""

from collections import defaultdict
from collections.abc import Iterable

from klastry.normalize.choose import Documents
from klastry.normalize.website import address_key
from klastry.schema.observation import FieldName, Observation


def superseded(observations: Iterable[Observation], documents: Documents) -> frozenset[str]:
    """Ids of the observations whose field a later version of the same page speaks of too.

    Args:
        observations: all of one cluster's.
        documents: every document that they come from; versions share the address and differ in the date.
    """
    said: dict[tuple[str, FieldName], list[tuple[str, str]]] = defaultdict(list)
    for observation in observations:
        document = documents.get(observation.document)
        if document and document.url and document.date:
            said[address_key(document.url), observation.field].append((document.date, observation.id))
    return frozenset(
        identity for versions in said.values() for date, identity in versions if date < max(versions)[0]
    )
