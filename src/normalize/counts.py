"""How many members: the counts that one document states together, and which statement a record has."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from klastry.normalize.choose import DECIDED, Choice, Documents, document_date, in_order
from klastry.schema.cluster import Size
from klastry.schema.observation import COUNTS, FieldName, Observation, Origin

POLICY = (
    "a dated count outranks an undated one, then the later year, then the newer document, "
    "then the more explicit statement, then what most documents say"
)


@dataclass(frozen=True, slots=True)
class Statement:
    """Counts that were said together."""

    members: Observation | None
    companies: Observation | None

    @property
    def observations(self) -> tuple[Observation, ...]:
        """Those that it is made of, one or two."""
        return tuple(o for o in (self.members, self.companies) if o)

    @property
    def document(self) -> str:
        """Id of the document that says it."""
        return self.observations[0].document

    @property
    def as_of(self) -> int | None:
        """The year for which it holds."""
        return next((o.as_of for o in self.observations if o.as_of is not None), None)

    @property
    def numbers(self) -> tuple[int | None, int | None]:
        """Members and companies."""
        return _number(self.members), _number(self.companies)

    @property
    def approximate(self) -> bool:
        """Whether one of the counts is rounded."""
        return any(o.approximate for o in self.observations)

    @property
    def confidence(self) -> float:
        """That of the less sure of the counts: a table or label says it plainer than a sentence."""
        return min(o.confidence for o in self.observations)

    @property
    def is_human(self) -> bool:
        """Whether a person decided it."""
        return any(o.origin is Origin.HUMAN for o in self.observations)

    @property
    def said(self) -> tuple[int | None, int | None, int | None]:
        """Year, members and companies: what it comes to."""
        return self.as_of, *self.numbers

    @property
    def size(self) -> Size:
        """As it stands in the history of a record."""
        members, companies = self.numbers
        return Size(as_of=self.as_of, members=members, companies=companies, document=self.document)


def statements(observations: Iterable[Observation]) -> list[Statement]:
    """The statements on size among a cluster's observations, by document and place."""
    together: dict[tuple[str, str], list[Observation]] = defaultdict(list)
    for o in in_order(o for o in observations if o.field in COUNTS):
        together[o.document, o.id if o.statement is None else str(o.statement)].append(o)
    return [_statement(said) for said in together.values()]


def choose_statement(said: Sequence[Statement], documents: Documents) -> Statement | None:
    """The statement that a record's members, companies and year come from; None where there is none."""
    chosen = max(said, key=lambda s: _rank(s, said, documents), default=None)
    return _completed(chosen, said) if chosen else None


def count_choice(field: FieldName, chosen: Statement | None, observations: Iterable[Observation]) -> Choice:
    """The chosen count of members or of companies, with the observations that say another number."""
    winner = next((o for o in chosen.observations if o.field is field), None) if chosen else None
    value = winner.value if winner else None
    others = tuple(o for o in observations if o.field is field and o.value != value)
    return Choice(field, winner, others, DECIDED.text if chosen and chosen.is_human else POLICY)


def size_history(said: Iterable[Statement]) -> tuple[Size, ...]:
    """Every distinct statement, by year, those without one last, then by document."""
    sizes = {(s.said, s.document): s.size for s in said}
    return tuple(sorted(sizes.values(), key=_by_year))


def _statement(said: Sequence[Observation]) -> Statement:
    first = {o.field: o for o in reversed(said)}
    return Statement(first.get(FieldName.MEMBERS), first.get(FieldName.COMPANIES))


def _completed(chosen: Statement, said: Sequence[Statement]) -> Statement:
    """A statement of one count, with the other one of those that fit it: of the same year, or of no year as it is.

    What a person decided goes with any document's, what a document says with its own alone.
    """
    fitting = [s for s in said if not s.is_human and _adds(chosen, s)]
    fuller = [s for s in fitting if s.as_of == chosen.as_of]
    if len({s.numbers for s in fuller}) != 1:
        return chosen
    return Statement(chosen.members or fuller[0].members, chosen.companies or fuller[0].companies)


def _adds(chosen: Statement, other: Statement) -> bool:
    """Whether another statement has a count that the chosen one lacks, and may be joined with it."""
    if not chosen.is_human and chosen.document != other.document:
        return False
    pairs = list(zip(chosen.numbers, other.numbers, strict=True))
    agree = all(mine is None or theirs is None or mine == theirs for mine, theirs in pairs)
    members, companies = (mine if mine is not None else theirs for mine, theirs in pairs)
    is_sound = members is None or companies is None or companies <= members
    return agree and is_sound and any(mine is None and theirs is not None for mine, theirs in pairs)


def _rank(
    statement: Statement, said: Sequence[Statement], documents: Documents
) -> tuple[bool, int, str, float, int]:
    agreement = len({s.document for s in said if s.numbers == statement.numbers})
    date = document_date(statement.observations[0], documents)
    return statement.is_human, statement.as_of or 0, date, statement.confidence, agreement


def _by_year(size: Size) -> tuple[bool, int, str, int, int]:
    return size.as_of is None, size.as_of or 0, size.document, size.members or 0, size.companies or 0


def _number(observation: Observation | None) -> int | None:
    return int(observation.value) if observation else None
