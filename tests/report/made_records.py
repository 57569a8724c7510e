"""Records as a run would publish them."""

from typing import Any

from klastry.schema.cluster import Cluster, Kind
from klastry.schema.document import DocumentRecord, DocumentStatus, Locator
from klastry.schema.observation import FieldName, Observation

DOCUMENT = "d-0123456789abcdef"


def document(**known: Any) -> DocumentRecord:
    rest = {
        "id": DOCUMENT,
        "sha256": "0" * 64,
        "paths": ("wykaz.pdf",),
        "media_type": "application/pdf",
        "size": 1,
    }
    return DocumentRecord.model_validate(rest | {"status": DocumentStatus.OK} | known)


def observation(number: int, field: FieldName, value: str | int, quote: str, **known: Any) -> Observation:
    start = quote.index(str(value))
    rest = {
        "id": f"o-{number:016x}",
        "field": field,
        "value": value,
        "raw": str(value),
        "document": DOCUMENT,
        "locator": Locator(page=2, bbox=None, path=None, cell=None),
        "start": 0,
        "end": len(quote),
        "quote": quote,
        "value_start": start,
        "value_end": start + len(str(value)),
        "rule": "label.test",
        "reason": "same label block",
        "confidence": 1.0,
    }
    return Observation.model_validate(rest | known)


def cluster(number: int, name: str, *observations: Observation, **known: Any) -> Cluster:
    named = observation(number, FieldName.NAME, name, f"Nazwa: {name}")
    rest = {"id": f"kl-{number:06}", "name": name, "kind": Kind.CLUSTER, "observations": (named, *observations)}
    return Cluster.model_validate(rest | known)
