"""What one document says of one cluster, made ready to be compared."""

from dataclasses import dataclass

from klastry.normalize.names import NameKey, name_key
from klastry.normalize.relation import relate
from klastry.normalize.towns import voivodeships_of
from klastry.normalize.website import address_key, own_host
from klastry.normalize.words import spelling
from klastry.schema.observation import Entry, FieldName

_NAMES = (FieldName.NAME, FieldName.FORMER_NAME, FieldName.ALIAS)


@dataclass(frozen=True, slots=True)
class Profile:
    """The evidence of one entry."""

    entry: Entry
    names: tuple[NameKey, ...]
    """Full names, former ones too; the entry's own name first."""
    short_names: tuple[NameKey, ...]
    """Short forms, which many clusters may share: "Klaster ICT" for "Wschodni Klaster ICT"."""
    acronyms: frozenset[str]
    websites: frozenset[str]
    """Addresses that belong to one organisation, without scheme."""
    coordinators: tuple[NameKey, ...]
    city: str | None
    voivodeships: frozenset[str]
    """Where the seat is; several where its town's name leaves it open, none where nothing is said."""
    founded: frozenset[int]

    @property
    def order(self) -> tuple[str, int, str]:
        """A place in a fixed order of all entries of a run."""
        first = self.entry.observations[0]
        return self.entry.document, first.value_start, first.id


def profile(entry: Entry) -> Profile:
    """The evidence that an entry holds."""
    own = name_key(entry.name)
    keys = [name_key(name) for field in _NAMES for name in _values(entry, field)]
    others = [key for key in dict.fromkeys(keys) if key != own]
    cities = sorted(entry.of(FieldName.CITY), key=lambda o: (-o.confidence, o.start, o.id))
    city = str(cities[0].value) if cities else None
    return Profile(
        entry=entry,
        names=(own, *(key for key in others if not _is_short_for(key, own))),
        short_names=tuple(key for key in others if _is_short_for(key, own)),
        acronyms=frozenset(spelling(a) for a in _values(entry, FieldName.ACRONYM)),
        websites=frozenset(address_key(u) for u in _values(entry, FieldName.WEBSITE) if own_host(u)),
        coordinators=tuple(name_key(c) for c in _values(entry, FieldName.COORDINATOR)),
        city=city,
        voivodeships=frozenset(_values(entry, FieldName.VOIVODESHIP)) or voivodeships_of(city),
        founded=frozenset(int(o.value) for o in entry.of(FieldName.FOUNDED)),
    )


def _values(entry: Entry, field: FieldName) -> list[str]:
    return [str(observation.value) for observation in entry.of(field)]


def _is_short_for(short: NameKey, full: NameKey) -> bool:
    """Whether it says less than the full name: fewer words or no region, direction or number."""
    if len(short.words) > len(full.words):
        return False
    relation = relate(short, full)
    holds = bool(relation.extra or relation.one_sided) and not relation.crossed
    return (
        holds
        and not relation.contradiction
        and all(m <= f for m, f in zip(short.qualifiers, full.qualifiers, strict=True))
    )
