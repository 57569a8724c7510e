"""Names that the document gives anywhere, found again in its sentences in any case."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from klastry.extract.components.proper import is_brand
from klastry.extract.mention import Draft
from klastry.extract.prose.subjects import NAMES
from klastry.polish.inflection import without_brand_endings
from klastry.polish.morphology import lemmas
from klastry.polish.text import QUOTES, fold
from klastry.schema.observation import FieldName

SKIPPED = frozenset((*QUOTES, "-", "–", "—", ",", "(", ")"))
SHORTEST_BRAND = 6
STEM = 3
"""So many letters of a word no case changes."""
_Words = tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class KnownName:
    """The tokens `start` to `end` (exclusive) name a cluster of the document."""

    start: int
    end: int
    draft: Draft


class KnownNames:
    """Looks for the names of drafts in sentences, word by word on candidate lemmas."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self._brands: dict[str, Draft] = {}
        self._patterns: dict[str, list[tuple[_Words, Draft]]] = defaultdict(list)
        self._stems: set[str] = set()
        for draft in drafts:
            for mention in draft.mentions:
                if mention.field in NAMES:
                    self._add(str(mention.value), draft, acronym=mention.field is FieldName.ACRONYM)

    def may_stand_in(self, text: str) -> bool:
        """Whether a text has the beginning of a name, so that it is worth analysing."""
        folded = text.casefold()
        return any(stem in folded for stem in self._stems)

    def find(self, doc: Doc) -> Iterator[KnownName]:
        """The known names of a text, the longest at each place."""
        words = [(token.i, token._.lemmas) for token in doc if token.text not in SKIPPED]
        after = -1
        for at, (start, _) in enumerate(words):
            if start > after and (found := self._at(doc, words, at)) is not None:
                after = found.end - 1
                yield found

    def _add(self, name: str, draft: Draft, *, acronym: bool) -> None:
        words = [w for part in name.split() if (w := part.strip("".join(SKIPPED)))]
        self._stems |= {w[:STEM].casefold() for w in words[:1]}
        if len(words) == 1 and (acronym or is_brand(words[0])):
            self._brands[_brand_key(words[0])] = draft
            return
        pattern = tuple(lemmas(fold(w)) for w in words)
        if len(pattern) > 1 or "-" in name or "." in name:
            for first in pattern[0]:
                self._patterns[first].append((pattern, draft))

    def _at(self, doc: Doc, words: Sequence[tuple[int, frozenset[str]]], at: int) -> KnownName | None:
        start, own = words[at]
        if not any(c.isupper() for c in doc[start].text):
            return None
        candidates = [p for lemma in own for p in self._patterns.get(lemma, ())]
        for pattern, draft in sorted(candidates, key=lambda p: -len(p[0])):
            window = words[at : at + len(pattern)]
            if len(window) == len(pattern) and all(p & w for p, (_, w) in zip(pattern, window, strict=True)):
                return KnownName(start, window[-1][0] + 1, draft)
        brand = self._brand(doc[start].text)
        return KnownName(start, start + 1, brand) if brand is not None else None

    def _brand(self, word: str) -> Draft | None:
        """The cluster of a brand or acronym, with a case ending or not: "BKP-u", "MedSilesii"."""
        if not self._brands:
            return None
        stem, hyphen, ending = word.partition("-")
        uninflected = [stem] if hyphen and ending.islower() else []
        forms = (word, *uninflected, *(() if word.isupper() else without_brand_endings(word)))
        return next((self._brands[k] for form in forms if (k := _brand_key(form)) in self._brands), None)


def _brand_key(word: str) -> str:
    """A brand in any capitals; an acronym as it stands, for words may look like it."""
    return word.casefold() if len(word) >= SHORTEST_BRAND else word
