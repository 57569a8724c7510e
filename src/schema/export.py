"""JSON Schema of every output, and the check of data against it."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from jsonschema_rs import Draft202012Validator

from klastry.schema.base import Published
from klastry.schema.changes import Changes
from klastry.schema.cluster import SCHEMA_VERSION, ClusterFile
from klastry.schema.documents import DocumentFile
from klastry.schema.issue import Issue
from klastry.schema.observation_line import ObservationLine
from klastry.schema.review import ReviewItem
from klastry.schema.run import Run

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_OUTPUTS: Mapping[str, type[Published]] = {
    "clusters": ClusterFile,
    "documents": DocumentFile,
    "observations": ObservationLine,
    "issues": Issue,
    "review": ReviewItem,
    "changes": Changes,
    "run": Run,
}


class SchemaViolationError(ValueError):
    """Data that its own schema refuses; the message names the output and the place in it."""


@cache
def schemas() -> dict[str, dict[str, Any]]:
    """JSON Schema 2020-12 by the name of the output, as in `clusters` for `clusters.json`.

    Of a file of lines or rows (`observations`, `issues`, `review`) it describes one line.
    """
    return {name: _schema(name, model) for name, model in _OUTPUTS.items()}


def _schema(name: str, model: type[Published]) -> dict[str, Any]:
    head = {"$schema": DIALECT, "$id": f"urn:klastry:schema:{SCHEMA_VERSION}:{name}"}
    return head | model.model_json_schema(mode="serialization")


def check(name: str, data: Iterable[Any]) -> None:
    """Hold each piece of data against the schema of an output.

    Raises:
        SchemaViolationError: At the first piece that does not fit.
    """
    validator = _validator(name)
    for number, piece in enumerate(data, start=1):
        error = next(iter(validator.iter_errors(piece)), None)
        if error is not None:
            place = "".join(f".{step}" if isinstance(step, str) else f"[{step}]" for step in error.instance_path)
            raise SchemaViolationError(f"{name}, part {number}, at ${place}: {error.message[:300]}")


@cache
def _validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(schemas()[name])
