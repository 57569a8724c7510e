"""How much of a scan is read: each page takes seconds."""

import time
from dataclasses import dataclass
from math import inf

USUAL_PAGES = 40
"""Pages of one document that are read off their pictures; they take a minute and a half where much else runs."""


@dataclass(frozen=True, slots=True)
class ScanLimits:
    """The pages and the time for reading off pictures what one document says."""

    pages: int = USUAL_PAGES
    until: float = inf
    """Of the clock `time.monotonic`; a page that has been begun is read to its end."""

    def allow(self, pages: int) -> bool:
        """Whether one more page may be read after so many."""
        return pages < self.pages and time.monotonic() < self.until
