"""One draft for each cluster of a document, however often its layout names it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from klastry.extract.mention import Draft
from klastry.extract.prose.subjects import key, names_of

_JOIN = re.compile(r"\s[-–—]\s")
_QUOTED = re.compile(r"[„\"](?P<brand>[^„”\"]+)[”\"]$")
_BRAND_ALONE = re.compile(rf"klaster\s{_QUOTED.pattern}", re.IGNORECASE)


def merged(drafts: Iterable[Draft]) -> list[Draft]:
    """One draft for each name: a cluster that stands in a document twice is one entry with both places."""
    known = _Known()
    for draft in drafts:
        same = known.same_as(draft)
        if same is None:
            known.add(draft)
        else:
            known.join(same, draft)
    return known.drafts


class _Known:
    """The drafts so far, by the keys of their names."""

    def __init__(self) -> None:
        self.drafts: list[Draft] = []
        self._by_key: dict[str, set[int]] = defaultdict(set)
        self._by_part: dict[str, set[int]] = defaultdict(set)
        self._by_brand: dict[str, list[int]] = defaultdict(list)

    def add(self, draft: Draft) -> None:
        """Take a draft as one of its own."""
        at = len(self.drafts)
        self.drafts.append(draft)
        self._index(at, draft)
        self._by_brand[_brand(draft.name)].append(at)
        for part in _parts(draft.name):
            self._by_part[part].add(at)

    def join(self, at: int, draft: Draft) -> None:
        """Add what a draft says to one that is there."""
        same = self.drafts[at]
        same.mentions += draft.mentions
        same.seats += draft.seats
        same.doubts += draft.doubts
        self._index(at, draft)

    def same_as(self, draft: Draft) -> int | None:
        """The first draft that shares a name, or whose name is made of names of the other ("X – Y")."""
        keys, parts = _keys(draft), _parts(draft.name)
        found = {at for one in keys for at in self._by_key.get(one, ())}
        if parts:
            found |= set.intersection(*(self._by_key.get(part, set()) for part in parts))
        joined = {at for one in keys for at in self._by_part.get(one, ())}
        found |= {at for at in joined if keys.issuperset(_parts(self.drafts[at].name))}
        return min(found, default=None) if found else self._with_brand_of(draft)

    def _with_brand_of(self, draft: Draft) -> int | None:
        """The only draft that has in quotes what is all that the other says: "Klaster „Ponidzie”".

        Two of one table are two clusters all the same.
        """
        brand = _brand(draft.name)
        alike = [
            at
            for at in self._by_brand.get(brand, ())
            if draft.group != self.drafts[at].group
            and (_says_brand_alone(draft.name) != _says_brand_alone(self.drafts[at].name))
        ]
        return alike[0] if brand and len(alike) == 1 and draft.structured else None

    def _index(self, at: int, draft: Draft) -> None:
        for one in _keys(draft):
            self._by_key[one].add(at)


def _brand(name: str) -> str:
    """The key of what a name has in quotes at its end; empty where there is nothing."""
    quoted = _QUOTED.search(name)
    return key(quoted["brand"]) if quoted else ""


def _says_brand_alone(name: str) -> bool:
    return _BRAND_ALONE.fullmatch(name) is not None


def _keys(draft: Draft) -> set[str]:
    return {key(name) for name in names_of(draft)}


def _parts(name: str) -> Sequence[str]:
    """The keys of the names that dashes join in a name; empty where none do."""
    parts = _JOIN.split(name)
    return [key(part) for part in parts] if len(parts) > 1 else []
