"""What stands in the dictionary of Morfeusz2, which is loaded once a process, at the first question."""

from functools import cache
from typing import Protocol, TypeAlias

Segment: TypeAlias = tuple[str, str, str, tuple[str, ...], tuple[str, ...]]
"""A form, its lexeme, its tag, what kinds of names it is, and its styles."""


class _Interpretation(Protocol):
    startNode: int  # noqa: N815  # Morfeusz's own name
    orth: str
    lemma: str
    tagId: int  # noqa: N815
    nameId: int  # noqa: N815
    labelsId: int  # noqa: N815


def segments_of(word: str) -> list[tuple[int, Segment]]:
    """What stands in a word, and at which place of it; a tag "ign" says that nothing is known."""
    dictionary = _dictionary()
    return [(one.startNode, dictionary.segment(one)) for one in dictionary.analysed(word)]


def generated(lexeme: str) -> list[Segment]:
    """Every form of a lexeme."""
    dictionary = _dictionary()
    return [dictionary.segment(one) for one in dictionary.generated(lexeme)]


class _Dictionary:
    """Morfeusz, but for what its own wrapper looks up anew for each of a word's readings."""

    def __init__(self) -> None:
        import morfeusz2  # the import and the dictionary cost 80 ms, paid at the first question

        own = morfeusz2.Morfeusz()._morfeusz_obj  # noqa: SLF001
        ids = own.getIdResolver()
        self.analysed, self.generated = own.analyse, own.generate
        self._tag = cache(ids.getTag)
        self._names = cache(lambda number: tuple(filter(None, ids.getName(number).split("|"))))
        self._styles = cache(lambda number: tuple(ids.getLabels(number)))

    def segment(self, one: _Interpretation) -> Segment:
        """What one reading says."""
        return one.orth, one.lemma, self._tag(one.tagId), self._names(one.nameId), self._styles(one.labelsId)


@cache
def _dictionary() -> _Dictionary:
    return _Dictionary()
