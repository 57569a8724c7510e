"""How two names stand to each other, word by word."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from klastry.normalize.names import NameKey
from klastry.normalize.words import Word, is_typo


class Overlap(StrEnum):
    """What two sets of distinctive words have in common."""

    EQUAL = "equal"
    PART = "part"  # one has all words of the other, and more
    OTHER = "other"  # each has words that the other lacks, or there is nothing to compare


@dataclass(frozen=True, slots=True)
class NameRelation:
    """Two names compared."""

    a: NameKey
    b: NameKey
    overlap: Overlap
    extra: tuple[Word, ...]
    """With `Overlap.PART`, the words that only the longer name has."""
    typos: tuple[tuple[str, str], ...]
    """Words taken for one in spite of a slip of the pen."""
    has_brand: bool
    """A word they share is a brand, or the shorter name is what the longer one has in quotes."""
    contradiction: str | None
    """Region, direction, number or head that cannot be one cluster's: "lubelski / lubuski"."""
    one_sided: tuple[str, ...]
    """Region, direction and number words that only one of the names has."""
    crossed: bool
    """Each name says something that the other lacks, be it a distinctive word or a region."""

    @property
    def is_same(self) -> bool:
        """Whether the two say the same name."""
        return self.overlap is Overlap.EQUAL and not (self.contradiction or self.one_sided or self.typos)


def relate(a: NameKey, b: NameKey) -> NameRelation:
    """Compares two names by their words. The order of the two does not matter for what it says."""
    only_a, only_b, typos = _unmatched(a.words, b.words)
    shorter, longer = (b, a) if only_a else (a, b)
    overlap = _overlap(a, b, only_a, only_b)
    return NameRelation(
        a=a,
        b=b,
        overlap=overlap,
        extra=tuple(only_a or only_b) if overlap is Overlap.PART else (),
        typos=tuple(typos),
        has_brand=_has_brand(shorter, longer, only_a or only_b),
        contradiction=_contradiction(a, b),
        one_sided=_one_sided(a, b),
        crossed=_is_crossed(shorter, longer, overlap),
    )


def _overlap(a: NameKey, b: NameKey, only_a: Sequence[Word], only_b: Sequence[Word]) -> Overlap:
    if not (a.words or b.words):
        same = a.qualifiers == b.qualifiers and any(a.qualifiers)
        return Overlap.EQUAL if same else Overlap.OTHER
    if not (a.words and b.words) or (only_a and only_b):
        return Overlap.OTHER
    return Overlap.PART if only_a or only_b else Overlap.EQUAL


def _unmatched(a: Sequence[Word], b: Sequence[Word]) -> tuple[list[Word], list[Word], list[tuple[str, str]]]:
    """The words without a partner on the other side, and the pairs that differ by a slip of the pen."""
    only_a, only_b = list(a), list(b)
    _pair_off(only_a, only_b, lambda x, y: bool(x.lemmas & y.lemmas))
    if "".join(w.form for w in only_a) == "".join(w.form for w in only_b):
        return [], [], []
    return only_a, only_b, _pair_off(only_a, only_b, is_typo)


def _pair_off(only_a: list[Word], only_b: list[Word], same: Callable[[Word, Word], bool]) -> list[tuple[str, str]]:
    """Takes the words that have a partner out of both lists."""
    pairs = []
    for word in tuple(only_a):
        partner = next((other for other in only_b if same(word, other)), None)
        if partner is not None:
            only_a.remove(word)
            only_b.remove(partner)
            pairs.append((word.form, partner.form))
    return pairs


def _has_brand(shorter: NameKey, longer: NameKey, extra: Sequence[Word]) -> bool:
    shared = [word for word in longer.words if word not in extra]
    is_quoted_part = bool(shared) and bool(longer.quoted) and {w.form for w in shared} == longer.quoted
    return is_quoted_part or any(word.is_brand for word in shorter.words)


def _contradiction(a: NameKey, b: NameKey) -> str | None:
    for mine, theirs in zip(a.qualifiers, b.qualifiers, strict=True):
        if mine and theirs and mine != theirs:
            return f"{_said(mine)} / {_said(theirs)}"
    if a.seat and b.seat and not a.seat & b.seat:
        return f"{_said(a.seat)} / {_said(b.seat)}"
    return "one cluster / several clusters" if a.plural != b.plural else None


def _is_crossed(shorter: NameKey, longer: NameKey, overlap: Overlap) -> bool:
    in_shorter, in_longer = _only_in(shorter, longer), _only_in(longer, shorter)
    return bool(in_shorter) and (overlap is Overlap.PART or bool(in_longer))


def _one_sided(a: NameKey, b: NameKey) -> tuple[str, ...]:
    return tuple(sorted(_only_in(a, b) | _only_in(b, a)))


def _only_in(a: NameKey, b: NameKey) -> frozenset[str]:
    pairs = zip(a.qualifiers, b.qualifiers, strict=True)
    return frozenset().union(*(mine for mine, theirs in pairs if not theirs))


def _said(lemmas: frozenset[str]) -> str:
    return " ".join(sorted(lemmas))
