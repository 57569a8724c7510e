"""What leads from a cluster to who runs it in lists and cards, as patterns."""

from klastry.polish.lexicon import COORDINATORS

RUNNER = rf"(?:{'|'.join(sorted(COORDINATORS))})"
"""What one who runs a cluster is called."""
RUN_BY = (
    r"(?:(?:repr|koord|prow|zarz|anim)\."
    r"|(?:reprezentowan|koordynowan|prowadzon|zarządzan|animowan)[yae])\s+przez"
)
"""What stands before the accusative of such a one: "repr. przez Izbę Soli"."""
