"""Why two names are one cluster or not, as lines for a person."""

from klastry.schema.explanation import Explanation

_OUTCOMES = {
    "joined": "One cluster",
    "apart": "Two clusters",
    "review": "Apart until a person judges",
}


def explanation_lines(explained: Explanation) -> list[str]:
    """Both names, every piece of evidence with its score, the vetoes, and what follows."""
    sides = zip(explained.names, explained.ids, strict=True)
    lines = [f"{name}  [{identity}]" if identity else name for name, identity in sides]
    lines += ["", *(f"  {one.score:+.1f}  {one.feature:<12} {one.reason}" for one in explained.evidence)]
    lines += [f"  veto  {reason}" for reason in explained.vetoes]
    if not (explained.vetoes or any(one.score > 0 for one in explained.evidence)):
        lines.append("  nothing in the names or beside them speaks for one cluster")
    lines += ["", f"{_OUTCOMES[explained.outcome]}: {_sum(explained)}"]
    if explained.decision:
        lines.append(f"Decided: {explained.decision}")
    if explained.ids[0] and explained.ids[0] == explained.ids[1]:
        lines.append(f"Both are in the record {explained.ids[0]}.")
    return lines


def _sum(explained: Explanation) -> str:
    sum_of = (
        f"{explained.score:.1f} (joined from {explained.join_from:.1f}, asked from {explained.review_from:.1f})"
    )
    return f"{sum_of}, but there is a veto" if explained.vetoes else sum_of
