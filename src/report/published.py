"""Reading what a run published."""

from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from klastry.schema.cluster import Cluster, ClusterFile
from klastry.schema.document import DocumentRecord
from klastry.schema.documents import DocumentFile

File = TypeVar("File", ClusterFile, DocumentFile)


class NoOutputError(Exception):
    """There is no output to read, or it is of another version; the message says what to do."""


def read_clusters(out: Path) -> tuple[Cluster, ...]:
    """The records of clusters.json.

    Raises:
        NoOutputError: It is not there or not whole.
    """
    return _read(out / "clusters.json", ClusterFile).clusters


def read_documents(out: Path) -> dict[str, DocumentRecord]:
    """The documents of documents.json by id.

    Raises:
        NoOutputError: It is not there or not whole.
    """
    return {document.id: document for document in _read(out / "documents.json", DocumentFile).documents}


def _read(file: Path, model: type[File]) -> File:
    try:
        return model.model_validate_json(file.read_bytes())
    except OSError as error:
        raise NoOutputError(
            f"There is no {file}: run `klastry extract`, or name its folder with --out."
        ) from error
    except ValidationError as error:
        raise NoOutputError(f"{file} is not of this version: run `klastry extract` again.") from error
