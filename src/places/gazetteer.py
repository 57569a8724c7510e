"""Which Polish place a text names: by an inflected or shortened form, found in a text, chosen by evidence."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from klastry.places.abbreviations import names_shortened_as
from klastry.places.phrase_table import CAPITALS, PhraseTable, key
from klastry.places.table import NameForms, Place, form_rows, places_by_name, towns_by_id
from klastry.places.voivodeships import voivodeship
from klastry.schema.cluster import Location

TOWN = 10_000
"""Inhabitants from which a place is a town that people mean without saying where it lies."""
CACHED_FORMS = 5_000
DOMINANCE = 5
"""How many times more inhabitants than the next place of the name such a town must have."""


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """The name of a place at `text[start:end]`."""

    start: int
    end: int
    candidates: tuple[Place, ...]
    """The places that can be meant, the most populated first."""
    ambiguous_word: bool = False
    """The form is an ordinary word or a first name too: it needs a preposition or an address around it."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """Which of the candidates is meant."""

    place: Place | None
    """Never a part of a town: the town itself stands for it. None where nothing decides."""
    reason: str
    candidates: tuple[Place, ...]
    """Those that are left, with `place` None; else the place alone."""

    @property
    def name(self) -> str | None:
        """The name that all that are left have in common."""
        return _common(place.name for place in self.candidates)

    @property
    def voivodeship(self) -> str | None:
        """The voivodeship that all that are left have in common."""
        return _common(place.voivodeship for place in self.candidates)


@dataclass(slots=True)
class _Form:
    """What a form can stand for."""

    nominative: tuple[str, ...] = ()
    oblique: tuple[str, ...] = ()
    is_common_word: bool = False


_NOMINATIVE_AFTER = r"i|oraz|a|lub|czyli|to|jest|miasto|gmina|wieś|miejscowość|powiat|siedziba"
_OBLIQUE_BEFORE = re.compile(
    rf"(?<!\w)(?:We?|Ze?|Do|Od|Na|Dla|Miasta|Gminy|Miastem|Mieście|Gminie|k\."
    rf"|(?!(?:{_NOMINATIVE_AFTER})\b)[^\W\d_{CAPITALS}]+)[ \u00a0\n]+\Z"
)
"""What an oblique form stands after: a preposition, or any word in small letters ("mieszkańcy Tarnowa")."""
_MAYBE_SHORTENED = re.compile(
    rf"[{CAPITALS}](?<!\w.)[^\W\d_]+(?:\.?[ \u00a0]|\.?[ \u00a0]?[-‐‑–][ \u00a0]?)"
    rf"(?:[{CAPITALS}][^\W\d_]+[ \u00a0])?[{CAPITALS}][^\W\d_]*\."
    rf"|[{CAPITALS}](?<!\w.)[^\W\d_]+(?:[ \u00a0][{CAPITALS}][^\W\d_]+)?"
    rf"[ \u00a0]n(?:\.[ \u00a0]?|/)[{CAPITALS}][^\W\d_]+"
)


def places_named(form: str) -> tuple[Place, ...]:
    """The places that a whole text names, the most populated first; empty where it names none.

    Takes every form in any capitals, hyphens or not, and shortened names ("Gorzów Wlkp."). A name in the
    nominative outranks the forms of others: "Tarnowa" is the village and not a form of Tarnów.
    """
    rows = _rows_by_form().get(form)
    found = _form(key(form), rows) if rows is not None else None
    return _places(found.nominative or found.oblique if found else names_shortened_as(form.strip()))


def find_places(text: str) -> list[PlaceMention]:
    """Where the text names places with a capital, in order: the longest name at each word.

    After a preposition or a noun an oblique form outranks a nominative: "z Tarnowa" is Tarnów and not Tarnowa.
    """
    mentions = [_mention(text, *found) for found in _rows_by_form().find(text, capitalised=True)]
    ends = {mention.end for mention in mentions}
    shortened = [m for m in _shortened(text) if m.end - 1 not in ends]
    covered = {at for mention in shortened for at in range(mention.start, mention.end)}
    return sorted([*(m for m in mentions if m.start not in covered), *shortened], key=lambda m: m.start)


def resolve(candidates: Sequence[Place], voivodeships: Collection[str] = ()) -> Resolution:
    """Choose the place that is meant.

    In this order: what lies in the voivodeships that the context names; the only one that is left; the town that
    has five times the inhabitants of any other; else it stays open.

    Args:
        candidates: the places of a `PlaceMention` or of `places_named`.
        voivodeships: names ("lubuskie") that the same entry, its address or its heading states.
    """
    near = [place for place in candidates if place.voivodeship in voivodeships]
    left = near or list(candidates)
    evidence = f"in {near[0].voivodeship}, which the text names" if near else ""
    if len(left) == 1:
        return _decided(left[0], evidence or "the only place of the name")
    largest = _dominant(left)
    if largest is not None:
        times = f"{DOMINANCE} times the inhabitants of the next place of the name"
        return _decided(largest, f"{evidence}; {times}" if evidence else times)
    return Resolution(None, "nothing decides between places of the name", tuple(left))


def location(place: Place) -> Location:
    """Where the place is, as the records publish it; of a part of a town, where the town is."""
    town = _town(place)
    region = voivodeship(town.voivodeship)
    if region is None:
        raise ValueError(f"{town.voivodeship} is no voivodeship")
    return Location(
        lat=town.latitude,
        lon=town.longitude,
        geonames_id=town.geonames_id,
        iso_3166_2=region.iso_3166_2,
        nuts2=town.nuts2,
    )


def _mention(text: str, start: int, end: int, rows: str) -> PlaceMention:
    form = _form(key(text[start:end]), rows)
    governed = form.oblique and _OBLIQUE_BEFORE.search(text, max(0, start - 25), start)
    names = form.oblique if governed else form.nominative or form.oblique
    return PlaceMention(start, end, _places(names), form.is_common_word)


def _shortened(text: str) -> list[PlaceMention]:
    """The shortened names in a text; one letter alone ("Konstantynów Ł.") may be a person's surname."""
    found = []
    for match in _MAYBE_SHORTENED.finditer(text):
        names = names_shortened_as(match.group())
        if names:
            one_letter = text[match.end() - 3] in " \u00a0"
            found.append(PlaceMention(*match.span(), _places(names), one_letter))
    return found


def _decided(place: Place, reason: str) -> Resolution:
    town = _town(place)
    because = f"{reason}; {place.name} is a part of {town.name}" if town is not place else reason
    return Resolution(town, because, (town,))


def _town(place: Place) -> Place:
    return place if place.city_id is None else towns_by_id()[place.city_id]


def _dominant(places: Sequence[Place]) -> Place | None:
    """The town that is meant without saying where: other towns' smaller parts of its name do not count."""
    town = max((p for p in places if not p.is_district), key=lambda place: place.population, default=None)
    if town is None or town.population < TOWN:
        return None
    others = [p for p in places if p is not town and not (p.is_district and p.population < town.population)]
    return town if all(town.population >= DOMINANCE * other.population for other in others) else None


def _common(values: Iterable[str]) -> str | None:
    found = set(values)
    return found.pop() if len(found) == 1 else None


def _places(names: Iterable[str]) -> tuple[Place, ...]:
    found = [place for name in names for place in places_by_name()[name]]
    return tuple(sorted(found, key=lambda place: (-place.population, place.name)))


@cache
def _rows_by_form() -> PhraseTable[str]:
    """For each form the rows of the table that have it, as text: they are read when a text has the form."""
    table: dict[str, str] = {}
    for row in form_rows():
        name, oblique, _ = row.split("\t")
        for form in {key(form) for form in (name, *oblique.split("|"))}:
            table[form] = f"{table[form]}\n{row}" if form in table else row
    return PhraseTable(table.items())


@lru_cache(CACHED_FORMS)
def _form(form: str, rows: str) -> _Form:
    """What a form can stand for, out of its rows."""
    found = _Form()
    for names in map(NameForms.read, rows.split("\n")):
        for own in (own for own in names.all if key(own) == form):
            if own == names.name:
                found.nominative += (names.name,)
            else:
                found.oblique += (names.name,)
            found.is_common_word |= own in names.common_words
    return found
