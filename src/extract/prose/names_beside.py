"""The other names beside a cluster's name: an acronym or a former name in brackets, a brand before a dash."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from klastry.extract.names.extent import is_mark
from klastry.extract.names.found_name import FoundName
from klastry.extract.names.proper_names import is_brand
from klastry.polish.base_form import base_form
from klastry.polish.hyphens import is_one_word
from klastry.polish.text import DASHES, FORMERLY
from klastry.schema.observation import FieldName

LONGEST_BRACKET = 16
INTRODUCED = frozenset(FORMERLY) | frozenset(
    ("ang.", "angielski", "w", "skrócie", "skrót", "dalej", "zwany", "zwana", "też", "także")
)

IN_SHORT = ["w", "skrócie"]
FOREIGN_WORDS = frozenset(("cluster", "clúster", "klastr", "klaszter", "klasteris"))
_BEFORE_FOREIGN = frozenset(("(", "/"))

Beside = tuple[FieldName, Tokens, str]


def names_beside(doc: Doc, name: FoundName) -> Iterator[Beside]:
    """The names in the brackets after a name, and the brand or the explanation that is a part of it."""
    yield from _parts_of_dashed(doc, name)
    at = name.end
    if (acronym := _in_short(doc, at)) is not None:
        yield FieldName.ACRONYM, acronym, acronym.text
    if (foreign := _foreign_at(doc, at)) is not None:
        yield FieldName.ALIAS, foreign, foreign.text
    elif at < len(doc) and doc[at].text == "(":
        close = next((i for i in range(at, min(len(doc), at + LONGEST_BRACKET)) if doc[i].text == ")"), None)
        if close is not None:
            yield from _in_bracket(doc, name, at + 1, close)


def _foreign_at(doc: Doc, at: int) -> Tokens | None:
    """What a cluster is called abroad, behind a slash or in a bracket that says more: "(Holzcluster, Wels)"."""
    if at >= len(doc) or doc[at].text not in _BEFORE_FOREIGN:
        return None
    own = next((n for n in doc._.names if n.start == at + 1 and not n.bare), None)
    is_foreign = own is not None and not FOREIGN_WORDS.isdisjoint(doc._.lowered[own.start : own.end])
    return doc[own.start : own.end] if own is not None and is_foreign else None


def _in_short(doc: Doc, at: int) -> Tokens | None:
    """The acronym that commas or dashes part from the name before it: "Klaster X, w skrócie KX, …"."""
    words = [word.lower() for word in doc._.words[at : at + 4]]
    is_told = bool(words[3:]) and words[0] in {",", *DASHES} and words[1:3] == IN_SHORT
    return doc[at + 3 : at + 4] if is_told and doc[at + 3].text[1:].isupper() else None


def _in_bracket(doc: Doc, name: FoundName, start: int, end: int) -> Iterator[Beside]:
    former = doc[start].lower_ in FORMERLY
    while start < end and (doc[start].lower_ in INTRODUCED or is_mark(doc[start].text)):
        start += 1
    while end > start and is_mark(doc[end - 1].text):
        end -= 1
    if start >= end:
        return
    tokens = doc[start:end]
    inside = [n for n in doc._.names if start <= n.start and n.end <= end and not n.bare]
    if former and len(inside) > 1:
        for one in inside:
            own = doc[one.start : one.end]
            yield FieldName.FORMER_NAME, own, base_form(own.text).text
    elif former:
        yield FieldName.FORMER_NAME, tokens, base_form(tokens.text).text
    elif len(tokens) == 1 and is_acronym_of(tokens.text, doc[name.start : name.end].text):
        yield FieldName.ACRONYM, tokens, tokens.text
    elif any(n.start == start and n.end == end and not n.bare for n in doc._.names):
        yield FieldName.ALIAS, tokens, base_form(tokens.text).text
    elif is_mark(doc[start + 1].text) and is_acronym_of(doc[start].text, doc[name.start : name.end].text):
        yield FieldName.ACRONYM, doc[start : start + 1], doc[start].text


def _parts_of_dashed(doc: Doc, name: FoundName) -> Iterator[Beside]:
    """Of "MedSilesia – Śląska Sieć Wyrobów Medycznych" both parts are names of it."""
    dash = next((at for at in range(name.start + 1, name.end - 1) if doc[at].text in DASHES), name.end)
    is_brands = dash == name.start + 1 and is_brand(doc[name.start].text)
    explains = dash < name.head and not is_one_word(doc[dash - 1].text, doc[dash + 1].text)
    if explains or (is_brands and dash < name.end):
        explained = dash + 2 if doc[dash + 1].text == "the" else dash + 1
        for tokens in (doc[name.start : dash], doc[explained : name.end]):
            yield FieldName.ALIAS, tokens, base_form(tokens.text).text


def is_acronym_of(word: str, name: str) -> bool:
    """Whether a word with capitals can stand for a name: its capitals follow one another in the name."""
    capitals = [c.casefold() for c in word if c.isupper()]
    if len(capitals) < 2 or len(word) > 12:
        return False
    letters = iter(name.casefold())
    initials = {part[0].casefold() for part in re.split(r"[\s-]+", name) if part}
    return capitals[0] in initials and all(any(c == letter for letter in letters) for c in capitals)
