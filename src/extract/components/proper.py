"""The component that finds what can be a proper name of an organisation, whatever kind of one.

It adds values of the kind `proper` to `doc._.values`: quoted words, and words with capitals as far as one name
goes ("Dolina Lotnicza", "Fundacja Rozwoju Lubelszczyzny", "INTERIZON"), what explains a brand after a dash
included ("MedSilesia – Śląska Sieć Wyrobów Medycznych"). Single words that every dictionary has, places and
persons are none.
"""

from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc, Token

from klastry.extract.components.values import FoundValue
from klastry.extract.name_extent import first_name_at, is_mark, organisation_end, quotation_end
from klastry.polish.lexicon import INSTITUTIONS
from klastry.polish.morphology import is_known, lemmas
from klastry.polish.text import OPENING_QUOTES

NAME = "klastry_proper"
KIND = "proper"
DASHES = frozenset("-–—")
ELSEWHERE = frozenset(("place", "voivodeship", "year", "url"))


@Language.component(NAME, requires=["doc._.values"], assigns=["doc._.values", "token._.kinds"])
def proper(doc: Doc) -> Doc:
    """Find the names and mark their tokens."""
    words = [token.text for token in doc]
    found = [FoundValue(KIND, start, end, doc[start:end].text) for start, end in _phrases(doc, words)]
    doc._.values = [*doc._.values, *found]
    for phrase in found:
        for token in doc[phrase.start : phrase.end]:
            token._.kinds |= {KIND}
    return doc


def is_brand(word: str) -> bool:
    """Whether a word alone is a name: in capitals, with capitals inside, or with one and in no dictionary."""
    if not word[0].isalpha() or len(word) < 3:
        return False
    inner = any(c.isupper() for c in word[1:])
    return inner or (word[0].isupper() and not is_known(word))


def _phrases(doc: Doc, words: Sequence[str]) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(words):
        end = proper_end(words, at)
        if end > at and _is_name(doc, at, end):
            yield at, end
        at = max(at + 1, end)


def proper_end(words: Sequence[str], at: int) -> int:
    """The index after the quotation or the words with capitals that begin at `at`; `at` where there are none."""
    if words[at] in OPENING_QUOTES or words[at] == '"':
        return quotation_end(words, at) if at + 1 < len(words) and words[at + 1][0].isupper() else at
    if not (words[at][0].isupper() or is_brand(words[at])):
        return at
    end = organisation_end(words, at)
    return _explained(words, end) if end == at + 1 and is_brand(words[at]) else end


def _explained(words: Sequence[str], end: int) -> int:
    """The end of what explains a brand after a dash: a name with an organisation for its head."""
    if not (end + 1 < len(words) and words[end] in DASHES and words[end + 1][0].isupper()):
        return end
    after = organisation_end(words, end + 1)
    explains = any(lemmas(word) & INSTITUTIONS for word in words[end + 1 : after])
    return after if explains and after > end + 2 else end


def _is_name(doc: Doc, start: int, end: int) -> bool:
    tokens: list[Token] = [t for t in doc[start:end] if not is_mark(t.text)]
    if not tokens or all(t._.kinds & ELSEWHERE for t in tokens) or first_name_at([t.text for t in tokens], 0):
        return False
    quoted = is_mark(doc[start].text)
    return len(tokens) > 1 or quoted or is_brand(tokens[0].text)
