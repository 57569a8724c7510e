"""What is right: the labels of a document, as people wrote them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Value = str | int | bool | None

CORE = ("name", "founded", "members", "companies", "city")
REST = ("as_of", "voivodeship", "coordinator", "websites", "key_cluster", "kind", "status")
USUAL = {"kind": "cluster", "status": "active"}
"""Values that nearly every cluster has: saying them earns nothing, leaving them out costs nothing."""


class GoldError(ValueError):
    """Labels that cannot be used; the message says which and why."""


@dataclass(frozen=True, slots=True)
class GoldCluster:
    """One labelled cluster."""

    name: str
    also: frozenset[str]
    """Other names under which it may be found."""
    optional: bool
    """May be found or not; nothing of it is scored."""
    doubtful: frozenset[str]
    """Fields that are not scored, for two readers may differ."""
    fields: dict[str, Any]
    """Labels as written: a value, or a list of accepted values; of websites always the whole set."""
    accept: dict[str, list[Any]]
    """Further accepted values by field."""

    def accepted(self, field: str) -> tuple[Value, ...]:
        """Every value that counts as right; for websites the set that must be met."""
        return (*_listed(self.fields.get(field)), *self.accept.get(field, ()))

    def is_stated(self, field: str) -> bool:
        """Whether the labels want a value and do not also accept none."""
        label = self.fields.get(field)
        return not is_empty(label) and (field == "websites" or None not in _listed(label))


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """The labels of one document."""

    file: Path
    clusters: tuple[GoldCluster, ...]


def read_gold(folder: Path, documents: Path | None = None) -> tuple[GoldDocument, ...]:
    """The labelled documents of a folder: labels in `gold/*.json`, documents in `docs/` or beside `gold/`.

    Args:
        folder: Where `gold/` is. Files whose names begin with `_` are no labels of a document.
        documents: Where the documents are, if elsewhere.

    Raises:
        GoldError: No labels there, a file that is no labels, or a document that is missing.
    """
    place = documents or (folder / "docs" if (folder / "docs").is_dir() else folder)
    files = [file for file in sorted((folder / "gold").glob("*.json")) if not file.name.startswith("_")]
    if not files:
        raise GoldError(f"No labels in {folder / 'gold'}: there should be a JSON file for each document.")
    return tuple(_document(file, place) for file in files)


def gold_cluster(label: Mapping[str, Any]) -> GoldCluster:
    """One label out of the JSON."""
    return GoldCluster(
        name=label["name"],
        also=frozenset(label.get("also", ())),
        optional=label.get("optional", False),
        doubtful=frozenset(label.get("doubtful", ())),
        fields={field: label.get(field) for field in (*CORE, *REST)},
        accept=label.get("accept", {}),
    )


def is_empty(value: Value | Sequence[Any]) -> bool:
    """Whether a value says nothing; false says no more than null."""
    return value in (None, False, "", [], ())


def _document(labels: Path, place: Path) -> GoldDocument:
    try:
        content = json.loads(labels.read_text(encoding="utf-8"))
        gold = GoldDocument(place / content["document"], tuple(map(gold_cluster, content["clusters"])))
    except (ValueError, KeyError, TypeError) as error:
        raise GoldError(f"{labels} is no file of labels: {error!r}") from error
    if not gold.file.is_file():
        raise GoldError(f"{labels} is about {gold.file}, which is not there.")
    return gold


def _listed(label: Any) -> list[Any]:  # noqa: ANN401 - whatever stands in the JSON
    return label if isinstance(label, list) else [label]
