"""Each document by itself, nothing written: for measuring."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from klastry.normalize.ids import IdRegistry
from klastry.normalize.records import normalize
from klastry.pipeline.inputs import input_of
from klastry.pipeline.limits import USUAL
from klastry.pipeline.workers import read_all
from klastry.schema.cluster import Cluster
from klastry.schema.document import DocumentRecord


def read_each_alone(files: Sequence[Path], jobs: int) -> Iterator[tuple[DocumentRecord, tuple[Cluster, ...]]]:
    """The records that each document would give if it were the only one, in any order.

    The record's path is the name of the file. Files with the same bytes are given once for each.
    """
    for extraction in read_all([input_of(file) for file in files], jobs, USUAL):
        yield extraction.document, tuple(normalize([extraction], IdRegistry()).clusters)
