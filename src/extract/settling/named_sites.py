"""Websites that bear the name of a cluster: klasterwodorowy.pl is that of Klaster Technologii Wodorowych."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from urllib.parse import urlsplit

from rapidfuzz.distance import Prefix

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.text.document import Block, Span, TextDocument
from klastry.extract.values.addresses import Address, addresses_in, may_have_address
from klastry.extract.values.cell_text import piece_of
from klastry.places.gazetteer import places_named
from klastry.places.voivodeships import may_be_voivodeship
from klastry.polish.lexicon import CLUSTER
from klastry.polish.morphology import is_known
from klastry.polish.text import without_diacritics
from klastry.schema.observation import FieldName

BEARS_NAME = 0.85
NAMES = frozenset((FieldName.NAME, FieldName.ALIAS, FieldName.ACRONYM))
GENERIC_DOMAINS = frozenset(("com", "org", "net", "edu", "info", "gov", "co", "example"))
ENDING = 3
"""So many letters of an address may be an ending that the word of the name does not have."""
SHORT_WORD, SHARED = 5, 0.6
FEWEST_LETTERS = 3
SHORTEST_BRAND = 5
CACHED = 10_000

_TOP = re.compile(r"\.(?:[a-z]{2}|com|org|net|info|edu|biz|tech|online|cloud|example)$", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_QUOTED = re.compile(r"[„“\"«]([^„”“\"«»]+)[”“\"»]")


def add_named_sites(document: TextDocument, drafts: Sequence[Draft]) -> None:
    """Give clusters without a website the address in the text that bears the name of no other cluster.

    What a sentence seemed to say of another one is taken back.
    """
    if not may_have_address(document.text):
        return
    names = _NamesOfDrafts(drafts)
    for block in document.blocks:
        for address in filter(_is_home, addresses_in(piece_of(document, block))):
            bearing = names.borne_by(address.url)
            if len(bearing) == 1 and not _stands_in_entry_of_other(block, bearing[0], drafts):
                _take_back(address, bearing[0], drafts)
                if not bearing[0].has(FieldName.WEBSITE):
                    bearing[0].mentions.append(_site(address))


class _NamesOfDrafts:
    """The names of clusters, found by how an address begins that bears one."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self._drafts = drafts
        self._names = [[str(m.value) for m in draft.mentions if m.field in NAMES] for draft in drafts]
        self._beginning: dict[str, set[int]] = defaultdict(set)
        for number, names in enumerate(self._names):
            for start in frozenset().union(*map(starts_of_name, names)):
                self._beginning[start].add(number)

    def borne_by(self, url: str) -> list[Draft]:
        """The clusters of which an address bears a name."""
        likely = set().union(*(self._beginning.get(start, ()) for start in starts_of_label(_label(url))))
        return [self._drafts[number] for number in sorted(likely) if _bears(url, self._names[number])]


def _site(address: Address) -> Mention:
    span = Span(address.start, address.end)
    evidence = Evidence(span, "site.name", "the address bears the cluster's name", BEARS_NAME)
    return Mention(FieldName.WEBSITE, address.url, span, evidence)


def _take_back(address: Address, owner: Draft, drafts: Sequence[Draft]) -> None:
    for draft in drafts:
        if draft is not owner and not draft.structured:
            draft.mentions = [m for m in draft.mentions if not _is_at(m, address)]


def _is_at(mention: Mention, address: Address) -> bool:
    return mention.field is FieldName.WEBSITE and mention.span.start == address.start


def _stands_in_entry_of_other(block: Block, owner: Draft, drafts: Sequence[Draft]) -> bool:
    entries = (d for d in drafts if d.structured and d is not owner)
    return any(d.scope.start <= block.start and block.end <= d.scope.end for d in entries)


def _is_home(address: Address) -> bool:
    """Whether an address is whole and leads to no page further in."""
    parts = urlsplit(address.url if "://" in address.url else f"http://{address.url}")
    return parts.path in {"", "/"} and _TOP.search(parts.netloc) is not None


def _bears(url: str, names: Sequence[str]) -> bool:
    label = _label(url)
    return url not in names and any(bears_name(label, name) for name in names)


@lru_cache(CACHED)
def _label(url: str) -> str:
    """The first part of a host that says whose it is, without hyphens."""
    host = url.lower().partition("://")[2] or url.lower()
    parts = [part for part in host.partition("/")[0].split(".") if part != "www"]
    own = [part for part in parts[:-1] if part not in GENERIC_DOMAINS]
    return own[0].replace("-", "") if own else ""


def bears_name(label: str, name: str) -> bool:
    """Whether a part of a host is put together of words of a name, and says more than a place or "klaster"."""
    if len(label) < FEWEST_LETTERS:
        return False
    if label in _short_forms(name):
        return True
    return _is_made_of(without_diacritics(label), name)


def starts_of_label(label: str) -> frozenset[str]:
    """A part of a host, and how it begins: one of these is a start of each name that it bears."""
    return frozenset((label, *(without_diacritics(label)[:length] for length in range(1, SHORT_WORD))))


@lru_cache(CACHED)
def starts_of_name(name: str) -> frozenset[str]:
    """The short forms of a name and how its words begin: one of these is a start of what bears it."""
    return _short_forms(name).union(_plain(word)[: SHORT_WORD - 1] for word in _WORD.findall(name))


@lru_cache(CACHED)
def _is_made_of(label: str, name: str) -> bool:
    return any(_tells(parts) for parts in _made_of(label, _WORD.findall(name)))


@lru_cache(CACHED)
def _short_forms(name: str) -> frozenset[str]:
    return frozenset((*map(_plain, _QUOTED.findall(name)), _initials(name)))


@lru_cache(CACHED)
def _plain(text: str) -> str:
    return "".join(_WORD.findall(without_diacritics(text).lower()))


def _initials(name: str) -> str:
    heads = [word[0] for word in _WORD.findall(name) if word[0].isupper()]
    return _plain("".join(heads)) if len(heads) >= FEWEST_LETTERS else ""


def _tells(words: Sequence[str]) -> bool:
    """Whether words of a name, as an address has them, can mean it alone."""
    own = [word for word in words if word.lower() not in CLUSTER and not _is_place(word)]
    if len(words) > 1:
        return bool(own)
    return bool(own) and len(own[0]) >= SHORTEST_BRAND and not is_known(own[0])


def _is_place(word: str) -> bool:
    return bool(places_named(word)) or may_be_voivodeship(word)


def _made_of(label: str, words: Sequence[str]) -> Iterator[list[str]]:
    """The ways to put a label together of words, each with another ending or not."""
    if not label:
        yield []
    for at, word in enumerate(words):
        plain = _plain(word)
        shared = Prefix.similarity(label, plain)
        if shared < len(plain) * SHARED or shared < min(len(plain), SHORT_WORD - 1):
            continue
        longest = shared + (ENDING if len(plain) >= SHORT_WORD else 0)
        for end in range(min(longest, len(label)), shared - 1, -1):
            for rest in _made_of(label[end:], [*words[:at], *words[at + 1 :]]):
                yield [word, *rest]
