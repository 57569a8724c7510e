"""What stands in a text that the rules read: values of every kind, and the tokens that are a part of one."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import or_

from spacy.tokens import Doc

from klastry.extract.values.registry_numbers import RegistryNumber
from klastry.places.gazetteer import PlaceMention


@dataclass(frozen=True, slots=True)
class FoundValue:
    """A value at tokens `start` to `end` (exclusive) of a text."""

    kind: str
    start: int
    end: int
    value: int | str | PlaceMention | RegistryNumber
    approximate: bool = False


def mark(kinds: dict[str, int], kind: str, start: int, end: int) -> None:
    """Say of the tokens `start` to `end` (exclusive) that they are of a kind."""
    kinds[kind] = kinds.get(kind, 0) | (1 << end) - (1 << start)


def of_kind(doc: Doc, kinds: Iterable[str]) -> int:
    """The tokens that are of one of these kinds, as a set of bits."""
    of_doc = doc._.kinds
    return reduce(or_, (of_doc.get(kind, 0) for kind in kinds), 0)
