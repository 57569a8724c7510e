"""What a label of a label block or the head of a column means."""

from functools import lru_cache

from klastry.extract.nlp import Reading, pipeline
from klastry.extract.values.cell_text import without_marks
from klastry.polish.text import single_spaced

LONGEST_LABEL = 14
COUNTS = frozenset(("members", "companies"))


@lru_cache(4096)
def meaning(label: str) -> tuple[str, ...]:
    """The fields that stand at a label, in the order in which its values do; empty: none of ours.

    More than one only for a head of two counts, as in "Liczba członków (w tym przedsiębiorstw)".
    """
    doc = pipeline(Reading.LABELS)(single_spaced(without_marks(label).replace("_", " ").rstrip(": ")))
    if not len(doc) or len(doc) > LONGEST_LABEL:
        return ()
    found = doc._.matches
    if not found or found[0].rule.field is None:
        return ()
    first = found[0].rule.field
    if first not in COUNTS:
        return (first,)
    counts = sorted((m.span.start, m.span.end, m.rule.field) for m in found if m.rule.field in COUNTS)
    nearest = {start: field for start, _, field in reversed(counts)}
    return tuple(dict.fromkeys(nearest[start] for start in sorted(nearest)))
