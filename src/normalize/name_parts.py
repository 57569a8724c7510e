"""What stands around a name and inside it: the town behind it, its acronym in brackets, names within the name."""

import re
from dataclasses import dataclass

from klastry.normalize import vocabulary
from klastry.places.gazetteer import places_named
from klastry.places.table import Place
from klastry.polish.english import is_english
from klastry.polish.lexicon import COORDINATORS, INSTITUTIONS
from klastry.polish.morphology import is_known, lemmas
from klastry.polish.text import CLOSING_QUOTES, FORMERLY, OPENING_QUOTES, single_spaced

_QUOTED = re.compile(f'[{OPENING_QUOTES}"]([^{OPENING_QUOTES}{CLOSING_QUOTES}"]+)[{CLOSING_QUOTES}"]')
_TOWN = r"([A-ZĄĆĘŁŃÓŚŹŻ][\w-]*\.?(?:\s[A-ZĄĆĘŁŃÓŚŹŻ][\w-]*\.?){0,2})"
_SEAT_TAIL = re.compile(
    rf"""
    (?:
        ,?\s(?:z\ssiedzibą\s|z/s\s)?(?:w|we)\s{_TOWN}
        | ,\s{_TOWN}
        | \s[–—-]\s{_TOWN}
        | \s\({_TOWN}\)
        | (?<=[{CLOSING_QUOTES}"])\s{_TOWN}
        | (?<=[A-ZĄĆĘŁŃÓŚŹŻ]{{3}})\s{_TOWN}
    )
    (?:\s(?:i|oraz)\sokolic(?:e|y|ach))?
    [{CLOSING_QUOTES}"]?$
    """,
    re.VERBOSE,
)
_ROW_NUMBER = re.compile(r"^\s*(?:Lp\.?\s*\d{1,3}[.)]?|\d{1,3}[.)])\s+(?=[A-ZĄĆĘŁŃÓŚŹŻ„])")
_LEGAL_FORM = re.compile(rf"(?:,?\s+{vocabulary.LEGAL_FORM})+$")
_STAGE = re.compile(r",?\s+\(?w (?:organizacji|likwidacji|upadłości|budowie|(?:trakcie|fazie) tworzenia)\)?$")
_STREET = re.compile(r",\s+(?:ul|al|pl|os)\.\s.*$")
_PATRON = re.compile(rf"(?<=\w)\s+(?:im\.|imienia)\s+{_TOWN}$")
_NEIGHBOUR = re.compile(rf"\s(?:k\.|koło|obok)\s{_TOWN}$")
_LETTER = re.compile(r"[^\W\d_]")
_SMALL_ACRONYM = re.compile(rf"^[a-ząćęłńóśźż]{{3,6}}(?=\s{_TOWN}$|$)")
_CAPITAL = "[A-ZĄĆĘŁŃÓŚŹŻ]"
_BRACKETED_ACRONYM = re.compile(rf"\s*\(({_CAPITAL}(?=[^)]*{_CAPITAL})[\w&.-]{{1,9}})\)")
_NAMED_SO = "(?: (?:nazwa|jako|pod nazwą|działał jako))?"
_OTHERWISE = (
    rf"(?:{'|'.join(FORMERLY)}|dawny|dawna|poprzednia|poprz\.|następca|obecnie"
    r"|ob\.|d\.|do (?:roku )?\d{4}(?: r\.| roku)?|ang\.|po angielsku)" + _NAMED_SO
)
_OTHERWISE_SET_OFF = (
    r"(?:(?:od|po) (?:roku )?\d{4}(?: r\.| roku)?|teraz|dziś|dzisiaj|później|aktualnie|ex|b\.|stara|nowa|była"
    r"|obecna|wcześniejsza|pierwotna|późniejszy|przemianowany na|przekształcony w|zmiana nazwy (?:na|z)"
    r"|znany (?:też |także )?jako)" + _NAMED_SO
)
"""What says so in brackets or behind a comma, but may be a word of a name: "Klaster Nowa Energia"."""
_OTHER_NAME = re.compile(rf"\s*\((?:{_OTHERWISE}|{_OTHERWISE_SET_OFF}):?\s+([^()]+)\)", re.IGNORECASE)
_NAME_BEHIND = re.compile(rf"(?:,?\s{_OTHERWISE}|,\s{_OTHERWISE_SET_OFF}):?\s+(\S.*)$", re.IGNORECASE)
_RUN_BY = re.compile(rf"\s*\((?:{'|'.join(sorted(COORDINATORS))}|prowadzi|zarządza)\w*:?\s[^()]+\)", re.IGNORECASE)
_HOST = re.compile(r",?\s+(?:działając[ya]\s+)?przy\s+(\w+)\s.*$")
_NAMED = re.compile(r"\s+(?:pn\.|pod nazwą|o nazwie)(?=\s)")
_BRACKETED = re.compile(r"\s*\(([^()]+)\)")
_KEY_CLUSTER = re.compile(r"\bkrajowy klaster kluczowy\b", re.IGNORECASE)
_BETWEEN_LANGUAGES = re.compile(r"\s*[/|]\s*")
_BETWEEN = re.compile(r"\s[–—-]\s|:\s|\s\|\s")
_SECOND_HEAD = re.compile(r"(?<=\w)\s+(?=(?:Dolina|Kraina|Wyżyna|Zagłębie|Szlak)\s)")


@dataclass(frozen=True, slots=True)
class Around:
    """A name, and what was written around it."""

    name: str
    towns: frozenset[str]
    """The towns that a tail as "w Lublinie" can mean, by their official names."""
    acronyms: frozenset[str]
    """As in brackets."""
    other_names: tuple[str, ...]
    """As in "(dawniej Klaster Okien)", and a Polish one's English name in brackets."""


def set_apart(text: str) -> Around:
    """Takes a row's number, legal form, town, body that runs it, brackets and key cluster's title off a name."""
    text = _STAGE.sub("", _STREET.sub("", _ROW_NUMBER.sub("", _RUN_BY.sub("", text))))
    text = _HOST.sub(_without_host, _NAMED.sub("", text))
    text = _SMALL_ACRONYM.sub(_in_capitals, text)
    text, behind = _NAME_BEHIND.sub("", text), _NAME_BEHIND.findall(text)
    text, beside = _without_other_language(text)
    acronyms, other_names = frozenset(_BRACKETED_ACRONYM.findall(text)), _OTHER_NAME.findall(text)
    text = _OTHER_NAME.sub("", _BRACKETED_ACRONYM.sub("", text))
    english = _english_names(text)
    bare = _BRACKETED.sub(lambda found: "" if found[1] in english else found[0], text)
    name = _KEY_CLUSTER.sub("Klaster", bare).rstrip()
    name, towns = _without_town(_NEIGHBOUR.sub("", _without_legal_form(name)))
    name = _PATRON.sub("", _without_legal_form(name))
    return Around(name, towns, acronyms, (*other_names, *english, *beside, *behind))


def quoted_parts(name: str) -> tuple[str, ...]:
    """What a name has in quotes; nothing where the whole name stands in them."""
    parts = tuple(_QUOTED.findall(name))
    return parts if _LETTER.search(_QUOTED.sub("", name)) else ()


def names_within(name: str) -> tuple[str, ...]:
    """The parts of a name that may be names by themselves.

    That is what stands in quotes and what is left without it, the sides of a dash or colon, and what begins with a
    head of its own: "Bydgoski Klaster Przemysłowy Dolina Narzędziowa" has two names.
    """
    quoted = quoted_parts(name)
    rest = [single_spaced(_QUOTED.sub(" ", name))] if quoted else []
    sides = [side for cut in (_BETWEEN, _SECOND_HEAD) for side in cut.split(name)]
    parts = (part.strip(" ,–—-") for part in (*quoted, *rest, *sides))
    return tuple(dict.fromkeys(part for part in parts if part and part != name))


def sides_of(name: str) -> tuple[str, ...]:
    """What a dash or colon parts; nothing where there is none."""
    sides = tuple(_BETWEEN.split(name))
    return sides if len(sides) > 1 else ()


def _without_host(behind: re.Match[str]) -> str:
    """Nothing for "przy Politechnice Opolskiej", but "przy Trakcie" as it stands."""
    return "" if lemmas(behind[1].casefold()) & INSTITUTIONS else behind[0]


def _in_capitals(small: re.Match[str]) -> str:
    """A word of no dictionary that begins a name in small letters, as the acronym that it is: "kpts Pleszew"."""
    return small[0] if is_known(small[0]) else small[0].upper()


def _english_names(text: str) -> tuple[str, ...]:
    """The English names that a Polish one has in brackets."""
    is_polish = not is_english(_BRACKETED.sub("", text))
    return tuple(filter(is_english, _BRACKETED.findall(text))) if is_polish else ()


def _without_other_language(text: str) -> tuple[str, tuple[str, ...]]:
    """The Polish one of two names that a stroke parts, and the English one: "Klaster Gier / Gaming Cluster"."""
    match sorted(_BETWEEN_LANGUAGES.split(text), key=is_english):
        case [polish, english] if is_english(english) and not is_english(polish):
            return polish, (english,)
    return text, ()


def _without_legal_form(name: str) -> str:
    return _LEGAL_FORM.sub("", name)


def _without_town(name: str) -> tuple[str, frozenset[str]]:
    tail = _SEAT_TAIL.search(name)
    if tail is None:
        return name, frozenset()
    towns = frozenset(place.name for said in tail.groups() if said for place in _places(said))
    return (name[: tail.start()], towns) if towns else (name, towns)


def _places(said: str) -> tuple[Place, ...]:
    """The places of that name, also of one whose abbreviation lost its full stop to the end of a sentence."""
    return places_named(said) or places_named(f"{said}.")
