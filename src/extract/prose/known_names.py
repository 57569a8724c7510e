"""Names that the document gives anywhere, found again in its sentences in any case."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from klastry.extract.matching.signs import word_lemmas
from klastry.extract.mention import Draft
from klastry.extract.names.proper_names import is_brand
from klastry.extract.prose.brand_parts import brand_parts, quoted_parts, says_what_it_names, stands_alone
from klastry.extract.prose.lemma_tree import LemmaTree
from klastry.extract.prose.subjects import NAMES, brands, initials, key
from klastry.extract.tokenizer import tokens_of
from klastry.polish.inflection import without_brand_endings
from klastry.polish.morphology import is_known, lemmas, readings
from klastry.polish.text import QUOTES, fold
from klastry.schema.observation import FieldName

SKIPPED = frozenset((*QUOTES, "-", "–", "—", ",", "(", ")"))
SHORTEST_BRAND = 6
SHORTEST_CAPITALS = 4
CACHED_WORDS = 50_000


@dataclass(frozen=True, slots=True)
class KnownName:
    """The tokens `start` to `end` (exclusive) name a cluster of the document."""

    start: int
    end: int
    draft: Draft
    is_part: bool = False
    """Only the quoted part of its name stands there."""


class KnownNames:
    """Looks for the names of drafts in sentences, word by word on candidate lemmas."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self._brands: dict[str, Draft] = {}
        self._initials: set[str] = set()
        """Those brands that no sentence gives; more words after one are of another name: "WKR Motors"."""
        self._by_key: dict[str, Draft] = {}
        self._names: LemmaTree[Draft] = LemmaTree(SKIPPED)
        self._quoted: LemmaTree[Draft] = LemmaTree(SKIPPED)
        self._alone: LemmaTree[Draft] = LemmaTree(())
        self._beginnings = _Beginnings(self)
        for draft in drafts:
            for mention in draft.mentions:
                if mention.field in NAMES:
                    self._add(str(mention.value), draft, acronym=mention.field is FieldName.ACRONYM)
        self._add_initials(drafts)
        self._brand_beginnings = frozenset(brand[:2].casefold() for brand in self._brands)
        """A form in small letters begins like its brand; one in capitals may be of another lemma."""
        _add_parts(self._quoted, quoted_parts, drafts)
        _add_parts(self._alone, brand_parts, drafts)

    def exactly(self, name: str) -> Draft | None:
        """The cluster that has exactly this name."""
        return self._by_key.get(key(name))

    def find_in(self, text: str) -> Sequence[KnownName]:
        """The known names of a text that is not analysed; for most texts it costs a look at each word."""
        if not any(map(self._beginnings.__getitem__, text.split())):
            return ()
        return list(self.find([word for piece in text.split() for word in tokens_of(piece)]))

    def find(self, words: Sequence[str]) -> Iterator[KnownName]:
        """The known names of a text, the longest at each place."""
        after = 0
        for start, word in enumerate(words):
            if start >= after and self._beginnings[word] and (found := self._at(words, start)) is not None:
                after = found.end
                yield found

    def may_begin(self, piece: str) -> bool:
        """Whether a piece of text between blanks has a word with which a name can begin."""
        return any(map(self._is_first, _with_capitals(piece)))

    def _add(self, name: str, draft: Draft, *, acronym: bool) -> None:
        self._by_key.setdefault(key(name), draft)
        words = [w for part in name.split() if (w := part.strip("".join(SKIPPED)))]
        if len(words) == 1 and (acronym or is_brand(words[0])):
            self._brands[_brand_key(words[0])] = draft
            return
        for brand in brands(name):
            self._brands.setdefault(_brand_key(brand), draft)
        pattern = tuple(lemmas(fold(w)) for w in words)
        if len(pattern) > 1 or "-" in name or "." in name:
            self._names.add(pattern, draft)

    def _add_initials(self, drafts: Sequence[Draft]) -> None:
        """Know the acronym that the words of a name give, "WKL" of Wielkopolski Klaster Lotniczy."""
        of: dict[str, list[Draft]] = {}
        for draft in drafts:
            for acronym in {i for m in draft.mentions if m.field in NAMES for i in initials(str(m.value))}:
                of.setdefault(acronym, []).append(draft)
        for acronym, meant in of.items():
            if len(meant) == 1 and acronym not in self._brands:
                self._brands[acronym] = meant[0]
                self._initials.add(acronym)

    def _is_first(self, word: str) -> bool:
        own = word_lemmas(word)
        begins = self._names.may_begin(own) or self._quoted.may_begin(own) or self._alone.may_begin(own)
        return begins or self._brand(word) is not None

    def _at(self, words: Sequence[str], start: int) -> KnownName | None:
        found = self._names.longest(words, start)
        if found is not None:
            return KnownName(start, *found)
        quoted = self._quoted.longest(words, start) if start and words[start - 1] in QUOTES else None
        if quoted is not None and _is_closed(words, quoted[0]) and not _is_apposed(words, start):
            return KnownName(start - 1, quoted[0] + 1, quoted[1], is_part=True)
        alone = self._alone.longest(words, start)
        if alone is not None and stands_alone(words, start, alone[0]):
            return KnownName(start, *alone, is_part=True)
        brand = self._brand(words[start])
        if brand is None or (words[start] in self._initials and _goes_on(words, start + 1)):
            return None
        return KnownName(start, start + 1, brand)

    def _brand(self, word: str) -> Draft | None:
        """The cluster of a brand or acronym, with a case ending or not: "BKP-u", "MedSilesii"."""
        if not (word.isupper() or word[:2].casefold() in self._brand_beginnings or word[:1] in self._brands):
            return None
        return next((self._brands[k] for k in _brand_keys(word) if k in self._brands), None)


def _add_parts(tree: LemmaTree[Draft], parts: Callable[[str], Iterable[str]], drafts: Sequence[Draft]) -> None:
    """Know a part of the names where it stands alone, if it is that of one cluster."""
    of: dict[str, list[Draft]] = {}
    for draft in drafts:
        for part in {p for m in draft.mentions if m.field in NAMES for p in parts(str(m.value))}:
            of.setdefault(part, []).append(draft)
    for part, meant in of.items():
        if len(meant) == 1:
            tree.add([lemmas(fold(word)) for word in part.split()], meant[0])


@lru_cache(CACHED_WORDS)
def _with_capitals(piece: str) -> tuple[str, ...]:
    """The words with a capital in a piece of text between blanks."""
    return tuple(word for word in tokens_of(piece) if any(map(str.isupper, word)))


@lru_cache(CACHED_WORDS)
def _brand_keys(word: str) -> tuple[str, ...]:
    """The keys of the brands of which a word may be a form, itself first."""
    stem, hyphen, ending = word.partition("-")
    uninflected = [stem] if hyphen and ending.islower() else []
    endings = _common_nouns(word) if word.isupper() else without_brand_endings(word)
    return tuple(map(_brand_key, (word, *uninflected, *endings)))


def _common_nouns(word: str) -> list[str]:
    """The brands of which a word in capitals is a form where they are common nouns: "do JODŁY" of "JODŁA"."""
    nouns = [r for r in readings(word.lower()) if r.is_noun and "nazwa_pospolita" in r.labels]
    return [r.lemma.upper() for r in nouns if len(word) >= SHORTEST_CAPITALS]


def _goes_on(words: Sequence[str], at: int) -> bool:
    """Whether another word with a capital stands here that is no first name: "WKR Motors", not "WKR Anna"."""
    named = at < len(words) and words[at][0].isupper()
    return named and not any("imię" in r.labels for r in readings(words[at]))


def _is_closed(words: Sequence[str], at: int) -> bool:
    return at < len(words) and words[at] in QUOTES


def _is_apposed(words: Sequence[str], at: int) -> bool:
    return says_what_it_names(words[at - 2] if at > 1 else "", words[at])


def _brand_key(word: str) -> str:
    """A brand in any capitals; an acronym or a common word as it stands, for other words may look like it."""
    return word.casefold() if len(word) >= SHORTEST_BRAND and not is_known(word) else word


class _Beginnings(dict[str, bool]):
    """Of each piece of text whether a name may begin in it, looked up once."""

    def __init__(self, names: KnownNames) -> None:
        self._names = names

    def __missing__(self, piece: str) -> bool:
        self[piece] = not piece.islower() and self._names.may_begin(piece)
        return self[piece]
