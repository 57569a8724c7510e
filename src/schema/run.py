"""What is known of a run, published in `run.json`: the only file that differs between two equal runs."""

from pydantic import Field

from klastry.schema.base import Published
from klastry.schema.cluster import SCHEMA_VERSION


class Counts(Published):
    """How much came in and out."""

    documents: dict[str, int] = Field(description="Number of input documents by status.")
    clusters: int
    observations: int
    conflicts: int
    issues: int
    review: int


class Run(Published):
    """The whole of `run.json`."""

    schema_version: str = SCHEMA_VERSION
    versions: dict[str, str] = Field(description="Program, Python, and the packages that shape the output.")
    started: str = Field(description="UTC, ISO 8601.")
    finished: str
    seconds: dict[str, float] = Field(description="Wall-clock time by stage.")
    counts: Counts
    files: dict[str, str] = Field(description="sha256 of every other file of the run, by path, sorted.")
