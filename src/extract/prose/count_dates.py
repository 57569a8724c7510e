"""For which year the counts of a sentence hold."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Span as Tokens

from klastry.extract.found_values import FoundValue
from klastry.extract.prose.clauses import FOUNDING, MOMENT_OF, bracket_around, clause_start, has_verb
from klastry.extract.prose.passages import Passage
from klastry.extract.values.relative_years import MONTH_WORDS
from klastry.polish.morphology import Reading, readings
from klastry.polish.text import CLAUSE_MARKS, DASHES

NOW = frozenset(("dziś", "dzisiaj", "obecnie", "aktualnie", "teraz", "już"))
FUTURE = frozenset(("będzie", "będą", "będziemy", "będziecie"))
MOMENTS = frozenset(
    (
        ("w", "tej", "chwili"),
        ("w", "chwili", "obecnej"),
        *(("w", when, of) for when in ("chwili", "momencie", "dniu", "czasie") for of in ("badania", "wywiadu")),
    )
)
BEFORE = frozenset("początkowo wtedy wówczas dawniej kiedyś niegdyś pierwotnie wcześniej starcie".split())
TIMES_TOLD = frozenset(
    """ostatnio poprzednio wcześniej raz ankiecie badaniu edycji raporcie spisie sprawozdaniu wykazie
    zestawieniu""".split()
)
PAST = frozenset(("praet", "imps"))
RESULTING = frozenset(
    """wzrosnąć zwiększyć urosnąć rozrosnąć powiększyć zgromadzić zrzeszyć skupić przekroczyć osiągnąć
    stopnieć zapisać naliczyć doliczyć wykazać związać""".split()
)
"""What is so since such a thing happened: "liczba członków wzrosła do 27" is of today."""
HAVING = "mieć"
YEAR = frozenset(("r.", "rok", "roku"))
TIME_WORDS = MONTH_WORDS | frozenset(
    """w we na pod z za koniec końca końcu końcem początek początku początkiem połowie połowa przełomie dzień dniu
    dnia roku stan stanu według""".split()
)
"""What stands between a count and the year for which it holds."""
NEAR = 8
SIGNED_BY = "founded.joined"
"""Its year is also that of how many signed: "w 2015 r. umowę podpisały 33 podmioty"."""
YEAR_WORD = 1
BEHIND = 2


@dataclass(slots=True)
class CountDates:
    """Finds the year of each count of a sentence."""

    passage: Passage
    sentence: Tokens
    of_section: Callable[[], int | None]
    """Tells the year that its part of the document gives for all figures; asked only where there is a count."""
    published: str | None
    """The document's date."""

    def year_of(self, match: Tokens) -> int | None:
        """The year that the clause or a bracket gives, or the section; for what holds now the document's."""
        dated, is_of_old = self.stated_year(match), self.is_of_old(match)
        if dated is None and not is_of_old:
            dated = self.of_section()
        if dated is not None or self.published is None or is_of_old or self.is_past(match):
            return dated
        return int(self.published[:4])

    def stated_year(self, match: Tokens) -> int | None:
        """The year that the sentence itself gives; None where it gives none."""
        said = self._years()
        behind = next((v for v in said if match.end <= v.start and self._is_right_behind(v, match)), None)
        if behind is not None:
            return int(str(behind.value))
        start = self._before_dash(clause_start(self.sentence, match.start), said)
        here = [v for v in said if start <= v.start < match.end and not self._in_bracket_within(v, match)]
        here = here or [v for v in said if self._ends_before(v, match, start)]
        near = here or [
            v
            for v in said
            if self._in_bracket_after(v, match)
            or self._in_bracket_of_time(v, match)
            or self._leads(v, match, start)
        ]
        return int(str(near[-1].value)) if near else None

    def _is_right_behind(self, year: FoundValue, match: Tokens) -> bool:
        """Whether only words of time part a count from a year behind it: "30 firm | na koniec 2016 roku"."""
        between = [word.lower() for word in self.passage.doc._.words[match.end : year.start]]
        return bool(between) and all(word in TIME_WORDS or word.isdigit() for word in between)

    def _before_dash(self, start: int, years: Sequence[FoundValue]) -> int:
        """Where a clause begins, also one with a dash for its verb behind the year: "w 2020 r. – już 54"."""
        dash = start - 1
        if dash <= self.sentence.start or self.passage.doc._.words[dash] not in DASHES:
            return start
        return clause_start(self.sentence, dash) if any(dash - 1 <= v.end <= dash for v in years) else start

    def _years(self) -> list[FoundValue]:
        """The years of the sentence that no other fact has taken and that can date a count."""
        taken = {
            i
            for m in self.passage.doc._.matches
            if self.sentence.start <= m.span.start and m.span.end <= self.sentence.end and m.rule.id != SIGNED_BY
            for kind, field, tokens in m.values
            if kind == "year" and field == "founded"
            for i in range(tokens.start, tokens.end)
        }
        years = (v for v in self.passage.doc._.values if v.kind == "year" and self.sentence.start <= v.start)
        free = (v for v in years if v.end <= self.sentence.end and not taken & set(range(v.start, v.end)))
        return [v for v in free if not self._begins_span(v) and not self._names_event(v)]

    def _begins_span(self, year: FoundValue) -> bool:
        """Whether a year is that since which a thing is so: "od 2014 r. skupia 40 firm"."""
        words = self.passage.doc._.words
        before = range(max(self.sentence.start, year.start - 2), year.start)
        return any(words[at].lower() == "od" for at in before)

    def _names_event(self, year: FoundValue) -> bool:
        """Whether a year is a part of a name or still to come: "na targi Warzelnia 2015"."""
        if self.published is not None and int(str(year.value)) > int(self.published[:4]):
            return True
        words = self.passage.doc._.words
        alone = year.end - year.start == 1 and words[year.start].isdigit() and year.start > self.sentence.start + 1
        return alone and words[year.start - 1][0].isupper() and not self._is_followed_by_year(year.end)

    def _is_followed_by_year(self, at: int) -> bool:
        words = self.passage.doc._.words
        return at < len(words) and words[at].lower() in YEAR

    def _in_bracket_after(self, year: FoundValue, match: Tokens) -> bool:
        opened = bracket_around(self.sentence, year.start)
        near = opened is not None and match.end <= opened <= match.end + NEAR
        is_first = near and ")" not in self.passage.doc._.words[match.end : opened]
        return is_first and not self._is_of_other_count(year)

    def _in_bracket_of_time(self, year: FoundValue, match: Tokens) -> bool:
        """Whether a year stands in brackets before a match, behind a time: "ostatnio (2013) miał 19"."""
        opened = bracket_around(self.sentence, year.start)
        if not opened or opened == self.sentence.start or not year.end < match.start <= year.end + NEAR:
            return False
        return self.passage.doc._.words[opened - 1].lower() in TIMES_TOLD

    def _in_bracket_within(self, year: FoundValue, match: Tokens) -> bool:
        """Whether a year stands in brackets inside a match: "liczył 45 członków (rok wcześniej 41), w tym".

        It is that of a count in the same brackets: "podwoił liczbę członków (2011 r.: 48)".
        """
        opened = bracket_around(self.sentence, year.start)
        closed = ")" in self.passage.doc._.words[year.end : match.end]
        return opened is not None and match.start < opened and closed

    def _ends_before(self, year: FoundValue, match: Tokens, clause: int) -> bool:
        """Whether a year ends an aside before a clause without a verb: "dziś, czyli w maju 2014 r., już 79"."""
        comma = clause - 1
        words = self.passage.doc._.words
        if not (comma - YEAR_WORD <= year.end <= comma and words[comma] == ","):
            return False
        end = next((at for at in range(clause, match.end) if words[at] in CLAUSE_MARKS), match.end)
        return not has_verb(self.sentence.doc, clause, end)

    def _is_of_other_count(self, year: FoundValue) -> bool:
        """Whether a number stands alone behind a year in brackets: "liczy 52 członków (w 2015 r. – 30)"."""
        words = self.passage.doc._.words
        behind = (v for v in self.passage.doc._.values if v.kind == "number" and year.end <= v.start)
        return any(v.start <= year.end + BEHIND and words[v.end : v.end + 1] == [")"] for v in behind)

    def _leads(self, year: FoundValue, match: Tokens, clause: int) -> bool:
        """Whether the year opens the sentence and the clause of the match says no other time."""
        words = self.passage.doc._.words
        opening = year.start - self.sentence.start <= NEAR and year.end <= clause
        opening = opening and bracket_around(self.sentence, year.start) is None
        if not opening or self.is_of_old(match) or any(w.lower() in NOW for w in words[clause : match.end]):
            return False
        told_before = has_verb(self.sentence.doc, year.end, clause)
        return not (told_before and any(r.pos == "fin" for w in words[clause : match.end] for r in readings(w)))

    def is_of_old(self, match: Tokens) -> bool:
        """Whether the clause says that a count is that of the beginning, nobody says when."""
        words = self.passage.doc._.words
        clause = words[clause_start(self.sentence, match.start) : match.end]
        behind = [word.lower() for word in words[match.end : match.end + 3]]
        of_founding = any(
            one in MOMENT_OF and other in FOUNDING
            for one, other in pairwise(clause + behind[1:] if behind[:1] == ["w"] else clause)
        )
        return of_founding or any(word.lower() in BEFORE for word in clause)

    def is_past(self, match: Tokens) -> bool:
        """Whether the last verb says what was: "powstał w 2011 r. i liczy 36 członków" is of today."""
        clause = self.passage.doc._.words[clause_start(self.sentence, match.start) : match.end]
        if any(word.lower() in NOW | FUTURE for word in clause) or _says_moment(clause):
            return False
        verbs = [found for word in clause if word[0].isalpha() and _may_be_verb(found := readings(word))]
        last = [r for r in verbs[-1] if r.pos in PAST | {"fin"}] if verbs else []
        return bool(last) and not any(r.pos == "fin" or r.lemma in RESULTING for r in last)


def _says_moment(clause: Sequence[str]) -> bool:
    """Whether a clause tells of the time of writing: "w tej chwili", "w chwili badania klaster tworzyły …"."""
    words = [word.lower() for word in clause]
    return any(tuple(words[at : at + 3]) in MOMENTS for at in range(len(words)))


def _may_be_verb(found: Sequence[Reading]) -> bool:
    kinds = {r.pos for r in found}
    is_having = any(r.lemma == HAVING for r in found)  # "miał" is dust as well
    return bool(kinds & (PAST | {"fin"})) and (is_having or "subst" not in kinds)
