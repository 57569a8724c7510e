"""What the reading of one document may take."""

from dataclasses import dataclass

from klastry.extract.scan_limits import USUAL_PAGES

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds for each document, whatever engine reads it."""

    seconds: float = 120
    """Wall-clock time; the start of a worker does not count."""
    memory: int = 2048
    """MiB beyond what a worker takes at rest. Held on Linux; elsewhere only the time is."""
    size: int = 100
    """MiB of the file; a larger one is not opened."""
    scan_pages: int = USUAL_PAGES
    """Pages that are read off their pictures."""


USUAL = Limits()
