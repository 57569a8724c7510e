"""Names that tables, lists and labels of the document give, found again in its sentences in any case."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from klastry.extract.mention import Draft
from klastry.extract.subjects import names_of
from klastry.polish.morphology import lemmas
from klastry.polish.text import QUOTES, fold

SKIPPED = frozenset((*QUOTES, "-", "–", "—", ",", "(", ")"))


@dataclass(frozen=True, slots=True)
class KnownName:
    """The tokens `start` to `end` (exclusive) name a cluster that the document's structure gives."""

    start: int
    end: int
    draft: Draft


class KnownNames:
    """Looks for the names of drafts in sentences, word by word on candidate lemmas."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        patterns = [(_pattern(name), draft) for draft in drafts for name in names_of(draft)]
        self._patterns = sorted((p for p in patterns if p[0]), key=lambda p: -len(p[0]))

    def find(self, doc: Doc) -> Iterator[KnownName]:
        """The known names of a text, the longest at each place."""
        taken: set[int] = set()
        words = [(token.i, token._.lemmas) for token in doc if token.text not in SKIPPED]
        for pattern, draft in self._patterns:
            for at in range(len(words) - len(pattern) + 1):
                window = words[at : at + len(pattern)]
                start, end = window[0][0], window[-1][0] + 1
                matches = all(p & w for p, (_, w) in zip(pattern, window, strict=True))
                if matches and doc[start].text[0].isupper() and not taken & set(range(start, end)):
                    taken |= set(range(start, end))
                    yield KnownName(start, end, draft)


def _pattern(name: str) -> tuple[frozenset[str], ...]:
    """The candidate lemmas of the words of a name of two words or more, or of a brand."""
    words = [w.strip("".join(SKIPPED)) for w in fold(name).split()]
    found = tuple(lemmas(w) for w in words if w)
    return found if len(found) > 1 or "-" in name or "." in name else ()
