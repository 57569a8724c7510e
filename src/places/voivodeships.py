"""The 16 voivodeships: their names, codes and capitals, and where a text names one."""

import csv
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Literal, TypeAlias

from klastry.places.phrase_table import Found, PhraseTable, key

_CACHED_WORDS = 20_000

Kind: TypeAlias = Literal["phrase", "adjective", "region"]


@dataclass(frozen=True, slots=True)
class Voivodeship:
    """One of the 16."""

    name: str
    """As in "lubelskie"."""
    capitals: tuple[str, ...]
    """The seats of its governor and of its assembly."""
    iso_3166_2: str
    """As in "PL-06"."""
    geonames_admin1: str
    nuts2: str | None
    """NUTS 2024; None for Mazowieckie, which has two."""


@dataclass(frozen=True, slots=True)
class VoivodeshipMention:
    """A voivodeship named at `text[start:end]`."""

    start: int
    end: int
    name: str
    kind: Kind
    """A "phrase" has the word ("woj. lubelskie"), an "adjective" stands for it alone ("w Lubuskiem", a cell
    "lubelskie"), a "region" is named otherwise ("na Podkarpaciu")."""
    doubtful: bool = False
    """The region is wider or narrower than the voivodeship in strict use: "Śląsk", "Pomorze", "Podlasie"."""


@dataclass(frozen=True, slots=True)
class _Surface:
    name: str
    kind: Kind
    is_other_word: bool = False
    doubtful: bool = False


_HEAD = re.compile(
    r"\b(?:województw(?:o|a|u|em|ie|om|ami|ach)?|woj)(?:\b\.?)[ \u00a0\n]*(?:[:–-][ \u00a0]*)?\Z", re.IGNORECASE
)
_AND = re.compile(r"\.?,?[ \u00a0\n]*(?:(?:i|oraz|lub|a także)[ \u00a0\n]+)?", re.IGNORECASE)
_STANDS_ALONE = re.compile(
    r"(?:\A|[\n,;:()|]|[–-](?=[ \u00a0])|\b(?:we?|ze?|i|oraz|region|regionu|regionie))[ \u00a0]*\Z", re.IGNORECASE
)
_ENDS_THERE = re.compile(r"[ \u00a0]*(?:\Z|[\n.,;:()|]|/(?:\s|\Z)|(?:i|oraz)\b)|[ \u00a0]+[–-]")
_GOVERNED = re.compile(
    r"\b(?:we?|ze?|na|dla|do|od|po|teren(?:ie|u)|obszar(?:ze|u)|region(?:u|ie)?|całe(?:j|go))[ \u00a0\n]+\Z",
    re.IGNORECASE,
)
_NAME_GOES_ON = re.compile(r"[ \u00a0]+[^\W\d_]")
_WITHOUT_MARKS = str.maketrans("ąćęłńóśźż", "acelnoszz")


def voivodeships() -> tuple[Voivodeship, ...]:
    """All of them, in Polish alphabetical order."""
    return tuple(_by_name().values())


def voivodeship(name: str) -> Voivodeship | None:
    """The voivodeship that a whole text names, in any case, capitals or spelling without Polish letters.

    "woj. śląskie", "ŚLĄSKIE", "slaskie", "lubuskim", "Wielkopolska", "woj. wlkp."; None for anything else.
    """
    bare = re.sub(r"^\s*(?:wojew[oó]dztw\w*|woj\b\.?)\s*:?", "", name, flags=re.IGNORECASE)
    found = _spellings().get(key(bare).translate(_WITHOUT_MARKS))
    return _by_name()[found] if found else None


def find_voivodeships(text: str) -> list[VoivodeshipMention]:
    """Where the text names voivodeships, in order.

    An adjective that belongs to a noun ("lubelskie firmy", "Strzelce Opolskie") is none.
    """
    mentions: list[VoivodeshipMention] = []
    for found in _surfaces().find(text):
        mention = _mention(text, found, mentions[-1] if mentions else None)
        if mention is not None:
            mentions.append(mention)
    return mentions


@lru_cache(_CACHED_WORDS)
def may_be_voivodeship(word: str) -> bool:
    """Whether a word can be the first of a voivodeship's name; "województwo" tells none."""
    return _surfaces().has_beginning(word)


def postcode_voivodeships(code: str) -> tuple[str, ...]:
    """The voivodeships in which a postcode ("20-950") can lie, sorted; empty where that is not known."""
    return _postcodes().get(code[:2], ())


def _mention(text: str, found: Found[_Surface], last: VoivodeshipMention | None) -> VoivodeshipMention | None:
    start, end, surface = found
    if surface.kind == "adjective":
        head = _HEAD.search(text, max(0, start - 20), start)
        joined = last is not None and last.kind == "phrase" and _AND.fullmatch(text, last.end, start)
        if head or joined:
            return VoivodeshipMention(head.start() if head else start, end, surface.name, "phrase")
        if not _stands_for_itself(text, start, end):
            return None
    elif not text[start].isupper() or (surface.is_other_word and not _is_noun_there(text, start, end)):
        return None
    return VoivodeshipMention(start, end, surface.name, surface.kind, surface.doubtful)


def _stands_for_itself(text: str, start: int, end: int) -> bool:
    """Whether an adjective has no noun: "w Lubuskiem", "(lubelskie)", "Lublin, lubelskie"."""
    alone_before = _STANDS_ALONE.search(text, max(0, start - 12), start)
    is_noun = text[start].isupper() and text[start:end].lower().endswith("iem")
    return bool(alone_before and (is_noun or _ENDS_THERE.match(text, end)))


def _is_noun_there(text: str, start: int, end: int) -> bool:
    """Whether "Wielkopolska" is the region there, and not an adjective in a name."""
    before = text[max(0, start - 12) : start]
    if _GOVERNED.search(before):
        goes_on = _NAME_GOES_ON.match(text, end)
        return not (goes_on and goes_on.group()[-1].isupper())
    return bool(_STANDS_ALONE.search(before) and _ENDS_THERE.match(text, end))


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(files("klastry.places").joinpath("data/voivodeships.toml").read_text(encoding="utf-8"))


@cache
def _by_name() -> dict[str, Voivodeship]:
    return {
        row["name"]: Voivodeship(
            row["name"],
            tuple(row["capitals"]),
            row["iso_3166_2"],
            row["geonames_admin1"],
            row.get("nuts2"),
        )
        for row in _data()["voivodeship"]
    }


@cache
def _surfaces() -> PhraseTable[_Surface]:
    return PhraseTable((key(form), surface) for form, surface in _forms())


def _forms() -> Iterator[tuple[str, _Surface]]:
    other_words = _data()["forms_of_other_words"]
    for row in _data()["voivodeship"]:
        name = row["name"]
        stem = name.removesuffix("e")
        for form in (name, f"{stem}ego", f"{stem}emu", f"{stem}m", f"{stem}em", *row["abbreviations"]):
            yield form, _Surface(name, "adjective")
        for doubtful, regions in ((False, row.get("regions", ())), (True, row.get("doubtful_regions", ()))):
            for region in regions:
                yield region, _Surface(name, "region", region in other_words, doubtful)


@cache
def _spellings() -> dict[str, str]:
    return {key(form).translate(_WITHOUT_MARKS): surface.name for form, surface in _forms()}


@cache
def _postcodes() -> dict[str, tuple[str, ...]]:
    text = files("klastry.places").joinpath("data/postcodes.tsv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines(), delimiter="\t")
    return {row["prefix"]: tuple(row["voivodeships"].split()) for row in rows}
