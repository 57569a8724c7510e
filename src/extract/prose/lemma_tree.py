"""Sequences of words that are looked for in any case, all of them at once."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from itertools import count
from operator import itemgetter
from typing import Generic, TypeVar

from klastry.extract.matching.signs import word_lemmas

T = TypeVar("T")
Lemmas = frozenset[str]
"""The candidate lemmas of one word."""


@dataclass(slots=True, eq=False)
class _Node(Generic[T]):
    """What can follow the same words."""

    children: dict[Lemmas, "_Node[T]"] = field(default_factory=dict)
    by_lemma: dict[str, list["_Node[T]"]] = field(default_factory=dict)
    value: tuple[int, T] | None = None
    """What the words that lead here stand for, and as which of all it was added."""

    def child(self, lemmas: Lemmas) -> "_Node[T]":
        if lemmas not in self.children:
            self.children[lemmas] = _Node()
            for lemma in lemmas:
                self.by_lemma.setdefault(lemma, []).append(self.children[lemmas])
        return self.children[lemmas]


class LemmaTree(Generic[T]):
    """Finds the longest sequence that begins at a word; those that begin alike are followed together."""

    def __init__(self, skipped: Collection[str]) -> None:
        """Take what may stand between the words of a sequence."""
        self._root: _Node[T] = _Node()
        self._skipped = skipped
        self._added = count()

    def add(self, words: Sequence[Lemmas], value: T) -> None:
        """Look for words, and give a value for them; of two values of the same words the first stays."""
        node = self._root
        for lemmas in words:
            node = node.child(lemmas)
        node.value = node.value or (next(self._added), value)

    def may_begin(self, word: Lemmas) -> bool:
        """Whether a sequence begins with a word of these lemmas."""
        return not self._root.by_lemma.keys().isdisjoint(word)

    def longest(self, words: Sequence[str], start: int) -> tuple[int, T] | None:
        """The index after the longest sequence that begins at `start`, and its value; of two the first added."""
        nodes, found = [self._root], None
        for at in range(start, len(words)):
            if words[at] in self._skipped:
                continue
            own = word_lemmas(words[at])
            nodes = list(dict.fromkeys(c for node in nodes for lemma in own for c in node.by_lemma.get(lemma, ())))
            if not nodes:
                break
            ended = [node.value for node in nodes if node.value is not None]
            found = (at + 1, min(ended, key=itemgetter(0))[1]) if ended else found
        return found
