"""The text that the components read, with what each of them says of it under `doc._`.

These are plain attributes: spaCy's own extensions are looked up anew each time, at some fifty times the cost.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from spacy.tokens import Doc
from spacy.vocab import Vocab


@dataclass(slots=True)
class Annotations:
    """What is known of a text; each component says which of it is its own."""

    words: Sequence[str]
    lowered: Sequence[str]
    """The words in small letters."""
    said: str
    published: str | None = None
    entry_year: int | None = None
    """The year under which the text stands in a chronicle."""
    lemmas: Sequence[frozenset[str]] = ()
    values: Sequence[Any] = ()
    kinds: dict[str, int] = field(default_factory=dict)
    names: Sequence[Any] = ()
    others: frozenset[str] = frozenset()
    matches: Sequence[Any] = ()


class AnnotatedDoc(Doc):
    """A text of spaCy's with annotations instead of extensions."""

    __slots__ = ("_",)

    def __init__(self, vocab: Vocab, words: list[str], spaces: list[bool]) -> None:
        """Take the tokens of a text, and for each whether a space follows it."""
        super().__init__(vocab, words=words, spaces=spaces)
        said = "".join(word + " " if space else word for word, space in zip(words, spaces, strict=True))
        self._ = Annotations(words, list(map(str.lower, words)), said)  # type: ignore[misc, assignment]  # an extension in spaCy's own
