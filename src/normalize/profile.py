"""What one document says of one cluster, made ready to be compared."""

from dataclasses import dataclass
from functools import lru_cache

from klastry.normalize.names import NameKey, keys_beside, keys_within, name_key
from klastry.normalize.seat import voivodeships_of
from klastry.normalize.town_words import may_be_of_several
from klastry.normalize.website import address_key, domain, own_host
from klastry.normalize.words import spelling
from klastry.places.gazetteer import places_named
from klastry.polish.letters import with_letters
from klastry.schema.observation import COUNTS, REGISTERS, Entry, FieldName

_NAMES = (FieldName.NAME, FieldName.FORMER_NAME, FieldName.ALIAS)


@dataclass(frozen=True, slots=True)
class Profile:
    """The evidence of one entry."""

    entry: Entry
    names: tuple[NameKey, ...]
    """Full names, former ones too; the entry's own name first."""
    short_names: tuple[NameKey, ...]
    """Short forms, which many clusters may share: "Klaster ICT" for "Wschodni Klaster ICT"."""
    names_within: tuple[NameKey, ...]
    """Parts of the entry's own name that are names by themselves."""
    acronyms: frozenset[str]
    websites: frozenset[str]
    """Addresses that belong to one organisation, without scheme."""
    registered: frozenset[str]
    """Its numbers in public registers, as "krs 0000123456"."""
    coordinators: tuple[NameKey, ...]
    city: str | None
    voivodeships: frozenset[str]
    """Where the seat is; several where its town's name leaves it open, none where nothing is said."""
    founded: frozenset[int]
    kinds: frozenset[str]
    """What kind of body it is said to be."""
    sectors: frozenset[str]
    """Stated, or shown by a word of its name."""
    called: frozenset[str]
    """Its full names in one piece, as `NameKey.called`."""
    called_short: frozenset[str]
    """Those of them that are acronyms."""
    initials: frozenset[str]
    """What its full names may be called for short."""
    counts: frozenset[tuple[str, int]]
    """Its members and companies, where its name may be of one of several towns."""

    @property
    def hosts(self) -> frozenset[str]:
        """The domains of its addresses, without what stands before them."""
        return frozenset(map(domain, self.websites))

    @property
    def order(self) -> tuple[str, int, str]:
        """A place in a fixed order of all entries of a run."""
        first = self.entry.observations[0]
        return self.entry.document, first.value_start, first.id


def profile(entry: Entry) -> Profile:
    """The evidence that an entry holds."""
    own = name_key(entry.name)
    keys = [name_key(name) for field in _NAMES for name in _values(entry, field)]
    keys += keys_beside(entry.name)
    others = [key for key in dict.fromkeys(keys) if key != own]
    city = _city(entry, own)
    names = (own, *(key for key in others if not _says_less(key, own)))
    return Profile(
        entry=entry,
        names=names,
        short_names=tuple(key for key in others if _says_less(key, own)),
        names_within=keys_within(entry.name),
        acronyms=own.acronyms.union(spelling(a) for a in _values(entry, FieldName.ACRONYM)),
        websites=frozenset(address_key(u) for u in _values(entry, FieldName.WEBSITE) if own_host(u)),
        registered=frozenset(f"{field} {n}" for field in REGISTERS for n in _values(entry, field)),
        coordinators=tuple(name_key(c) for c in _values(entry, FieldName.COORDINATOR)),
        city=city,
        voivodeships=frozenset(_values(entry, FieldName.VOIVODESHIP)) or voivodeships_of(city),
        founded=frozenset(int(o.value) for o in entry.of(FieldName.FOUNDED)),
        kinds=frozenset(_values(entry, FieldName.KIND)),
        sectors=frozenset(_values(entry, FieldName.SECTOR)),
        called=frozenset(key.called for key in names),
        called_short=frozenset(key.called for key in names if key.is_acronym),
        initials=frozenset().union(*(key.initials for key in names)),
        counts=_counts(entry) if any(map(may_be_of_several, own.regions)) else frozenset(),
    )


def _values(entry: Entry, field: FieldName) -> list[str]:
    return [str(observation.value) for observation in entry.of(field)]


def _counts(entry: Entry) -> frozenset[tuple[str, int]]:
    return frozenset((field, int(o.value)) for field in COUNTS for o in entry.of(field))


def _city(entry: Entry, name: NameKey) -> str | None:
    """The town that the entry states most clearly, or else the one in its name."""
    stated = sorted(entry.of(FieldName.CITY), key=lambda o: (-o.confidence, o.start, o.id))
    if stated:
        return _official(str(stated[0].value))
    return min(name.seat) if len(name.seat) == 1 else None


@lru_cache(10_000)
def _official(town: str) -> str:
    """The town's name as the map has it, where it is written without its letters, in capitals or cut short."""
    names = {place.name for place in places_named(town) or places_named(with_letters(town))}
    return min(names) if len(names) == 1 else town


def _says_less(short: NameKey, full: NameKey) -> bool:
    """Whether a name is a short form of another: nothing in it that the other lacks, and something missing."""
    is_within = all(any(x.lemmas & y.lemmas for y in full.words) for x in short.words) and all(
        mine <= theirs for mine, theirs in zip(short.qualifiers, full.qualifiers, strict=True)
    )
    return is_within and (len(short.words) < len(full.words) or short.qualifiers != full.qualifiers)
