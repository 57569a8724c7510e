"""The year for which a text dates figures: "stan na 31 marca 2018 r."."""

from dataclasses import dataclass
from functools import lru_cache

from klastry.extract.nlp import Reading, matches


@dataclass(frozen=True, slots=True)
class Dating:
    """A year, and where in the text it stands."""

    year: int
    start: int
    end: int


@lru_cache(4096)
def dating_in(text: str) -> Dating | None:
    """The first year for which a text says that figures hold; None where it says none."""
    for match in matches(Reading.DATING, text.replace("\n", " ")):
        for _, _, span in match.values:
            found = (v for v in span.doc._.values if v.kind == "year")
            year = next(v.value for v in found if v.start < span.end and span.start < v.end)
            return Dating(int(year), span.start_char, span.end_char)
    return None
