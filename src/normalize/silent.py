"""What was compared of two entries and says nothing: a person who asks why wants to know that too."""

from collections.abc import Collection, Iterator

from klastry.normalize.feature import INITIALS, Feature
from klastry.normalize.profile import Profile

_OF_ONE_ASPECT = {"name within": "name", "short name": "name", INITIALS: "acronym"}
"""Features that stand for a closer one of the same aspect."""


def silent_features(a: Profile, b: Profile, found: Collection[Feature]) -> tuple[Feature, ...]:
    """A feature of score 0 for each aspect that none of those found is of.

    Args:
        a: one entry.
        b: the other.
        found: the features that say something.
    """
    told = {_OF_ONE_ASPECT.get(feature.name, feature.name) for feature in found}
    return tuple(Feature(name, 0.0, reason) for name, reason in _aspects(a, b) if name not in told)


def _aspects(a: Profile, b: Profile) -> Iterator[tuple[str, str]]:
    yield "name", f"“{a.names[0].text}” / “{b.names[0].text}”: not one name"
    yield "acronym", "neither is called by the other's acronym or initials"
    yield "website", _other("address", min(a.websites, default=None), min(b.websites, default=None))
    yield "register", _other("register number", min(a.registered, default=None), min(b.registered, default=None))
    bodies = [side.coordinators[0].text if side.coordinators else None for side in (a, b)]
    yield "coordinator", _other("coordinator", *bodies)
    yield "place", _other("town", a.city, b.city)
    yield (
        "founded",
        _other("year of founding", *(str(min(side.founded)) if side.founded else None for side in (a, b))),
    )


def _other(what: str, mine: str | None, theirs: str | None) -> str:
    if mine and theirs:
        return f"{mine} and {theirs}"
    return f"no {what} is known of {'either' if mine == theirs else 'one of them'}"
