"""To which cluster a value in a sentence belongs, and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from klastry.extract.found_values import of_kind
from klastry.extract.matching.asides import asides
from klastry.extract.mention import Draft
from klastry.extract.names.stops import NAMED_AFTER
from klastry.extract.prose.clauses import (
    after_report,
    attribute_start,
    bracket_around,
    clause_start,
    has_other_subject,
    has_verb,
    other_subjects,
    relative_clause_around,
    says_we,
)
from klastry.extract.prose.discourse import distinct
from klastry.extract.prose.gathering_others import others_gather
from klastry.extract.prose.genders import FEMININE_PRONOUN, is_feminine, may_be_feminine
from klastry.extract.prose.named import Named
from klastry.extract.prose.told_more import (
    body_behind_pronoun,
    body_told_of_within,
    first_of_row,
    is_body_beside,
    other_begins,
    reaches,
    tells_of_object,
    told_of_next,
)
from klastry.extract.values.counts import IN_ALL
from klastry.polish.lexicon import LEGAL_PERSONS, MEMBERS
from klastry.polish.numerals import is_indefinite, may_be_number
from klastry.polish.text import DASHES

COORDINATOR_IS = "coordinator.is"
AGREED = frozenset(("founded.agreement", "founded.signed"))
UNDERTAKINGS = frozenset(("projekt", "program", "konkurs", "konsorcjum", "inicjatywa", "zadanie", "szkolenie"))
"""What has coordinators and leaders of its own."""
AFTER_VERB = 2
NEAR = 4
"""So many tokens may stand between what is said and the name of whose member it is said."""

SET_AGAINST = frozenset(("po", "przed", "niż"))
OTHERS = frozenset(("oni", "one"))
"""Who these are the text is not about: "Oni powstali w 2008 r., my cztery lata później"."""
COUNTED = frozenset(("klastrów", "klastrach", "klastrom", "klastrami"))
THEIRS = "ich"
ONE = frozenset(("jeden", "jedna", "jedno"))
HAVING = frozenset("ma mają posiada posiadają nosi noszą zachowuje zachowują".split())
BEFORE_NUMBER = frozenset(
    "aż blisko dziś dotąd już kraju łącznie obecnie około polsce ponad regionie teraz tylko w zaledwie".split()
)
HAVING_OF_SOME = frozenset("miało uzyskało otrzymało posiadało zdobyło nosiło".split())


@dataclass(frozen=True, slots=True)
class Link:
    """The cluster that a value belongs to."""

    draft: Draft
    reason: str


@dataclass(frozen=True, slots=True)
class Unlinked:
    """A value of no cluster that can be told."""

    ambiguous: bool
    """More than one cluster could be meant."""


def owner(sentence: Tokens, match: Tokens, named: Sequence[Named], topic: Draft | None) -> Link | Unlinked:
    """The cluster that a match in a sentence speaks of.

    In this order: the name in the same phrase; before it in its bracket; before a bracket or a clause that tells
    more of it, for a bracket with a sum the subject; the subject of the clause; the subject of a clause before,
    where this one has none; the only name after it; the cluster that the text is about, where the sentence has no
    subject of its own.
    """
    inside = [n for n in named if match.start < n.end and n.start < match.end and not _is_compared(match, n)]
    if inside:
        return _one([n for n in inside if n.by_name] or inside, "the name stands in the same phrase")
    if of_kind(match.doc, ("name",)) >> match.start & 1:
        return Unlinked(ambiguous=False)  # of what was taken for no cluster
    start = _clause_around(sentence, match.start)
    if topic is not None and _is_of_us(sentence.doc[start : match.end], named):
        return Link(topic, "it is said of us")
    if (next_to := told_of_next(sentence, match, named)) is not None:
        return Link(next_to, "the name right behind it")
    opened = bracket_around(sentence, match.start)
    within = [n for n in named if opened is not None and opened < n.start and n.end <= match.start]
    if opened is not None and not within:
        if body_told_of_within(sentence, opened, match.start):
            return Unlinked(ambiguous=False)
        near = _near(sentence, named, _before_relative(sentence, opened), "the name before the bracket")
        before = [n for n in named if n.end <= opened]
        is_sum = sentence.doc._.words[opened + 1].lower() in IN_ALL
        if isinstance(near, Link) or not (before and is_sum) or relative_clause_around(sentence, opened):
            return near
        return _from_before(sentence, before, opened, {i for n in before for i in range(n.start, n.end)})
    named = within or named
    if start > sentence.start and attribute_start(sentence.doc, start):
        if tells_of_object(sentence, named, start):
            return Unlinked(ambiguous=False)
        return _near(sentence, named, first_of_row(sentence, start) - 1, "the name that the clause tells more of")
    return _of_clause(sentence, match, named, topic, start)


def _clause_around(sentence: Tokens, at: int) -> int:
    """Where the clause of a token begins; a pair of dashes parts none: "która zrzesza – jak wiemy – 30 firm"."""
    start = clause_start(sentence, at)
    words = sentence.doc._.words
    if start == sentence.start or words[start - 1] not in DASHES or start - 1 in asides(words, sentence.start, at):
        return start
    opened, inside = start - 2, asides(words, sentence.start, start)
    while opened in inside and opened - 1 in inside:
        opened -= 1
    return clause_start(sentence, opened) if words[opened] in DASHES else start


def _is_compared(match: Tokens, name: Named) -> bool:
    """Whether a name within a match is what another cluster is set against: "powstał trzy lata po Klastrze X"."""
    return match.start < name.start and match.doc._.words[name.start - 1].lower() in SET_AGAINST


def owner_of_joined(
    sentence: Tokens, match: Tokens, named: Sequence[Named], topic: Draft | None
) -> Link | Unlinked:
    """The cluster of a count that a clause tells more of: "rosła do 73 członków, wśród których jest 58 firm"."""
    start = clause_start(sentence, match.start)
    said = owner(sentence, match, named, topic)
    if isinstance(said, Link) or start - 1 <= sentence.start or not attribute_start(sentence.doc, start):
        return said
    return owner(sentence, sentence.doc[start - 2 : start - 1], named, topic)


def owner_of_member(
    sentence: Tokens, match: Tokens, named: Sequence[Named], topic: Draft | None
) -> Link | Unlinked:
    """The cluster to which the subject of a match belongs: named in or after it, before it, or the topic."""
    beside = [n for n in named if match.start < n.end and n.start <= match.end + NEAR]
    if beside:
        return _one(beside, "the name stands in the same phrase")
    start = clause_start(sentence, match.start)
    here = [n for n in named if start <= n.start and n.end <= match.start]
    if here:
        return _one(here, "the only name in the clause")
    return Link(topic, "the cluster that the text speaks of") if topic is not None else Unlinked(ambiguous=False)


def _of_clause(
    sentence: Tokens, match: Tokens, named: Sequence[Named], topic: Draft | None, start: int
) -> Link | Unlinked:
    doc, taken = sentence.doc, {i for n in named for i in range(n.start, n.end)}
    here = [n for n in named if start <= n.start and n.end <= match.start]
    if _subject_follows(sentence, match, taken) or _some_have(doc, match.end):
        return Unlinked(ambiguous=False)
    if any(n.nominative for n in here):
        return _subject(here, "the subject of the clause")
    if has_other_subject(doc, start, match.start, taken):
        return Unlinked(ambiguous=False)
    if here:
        return _one(here, "the only name in the clause")
    before = [n for n in named if n.end <= start]
    if before:
        return _from_before(sentence, before, start, taken)
    after = [n for n in named if n.start >= match.end and not _is_of_another(doc, n)]
    others = [n for n in after[1:] if n.by_name and n.draft is not after[0].draft]
    if after and (not others or after[0].start == match.end):
        return _one(after[:1], "the name after it in the sentence")
    if after:
        return Unlinked(ambiguous=True)
    if topic is None or _tells_of_several(sentence):
        return Unlinked(ambiguous=False)
    if _has_subject_of_its_own(sentence, match, topic, taken):
        return Unlinked(ambiguous=False)
    return Link(topic, "the cluster that the text speaks of")


def _has_subject_of_its_own(sentence: Tokens, match: Tokens, topic: Draft, taken: set[int]) -> bool:
    """Whether a clause that calls no cluster has another subject, or a verb of another gender than it."""
    doc = sentence.doc
    others = other_subjects(doc, after_report(sentence), match.start, taken)
    if any(_is_meant_by(match, doc._.lemmas[at]) for at in others):
        return True
    start = clause_start(sentence, match.start)
    is_told_apart = any(word.lower() in OTHERS for word in doc._.words[start : match.start])
    if is_told_apart or _is_of_some(doc, start, match.end) or others_gather(doc, start, match.end, topic):
        return True
    return is_feminine(doc, start, match.end) and not may_be_feminine(topic, doc, match.start)


def _is_of_another(doc: Doc, name: Named) -> bool:
    """Whether "jej" goes on about something else in the sentence: "Umowa wygasła i nikt jej nie odnowił"."""
    return name.draft is None and doc._.words[name.start].lower() == FEMININE_PRONOUN


def _is_of_some(doc: Doc, start: int, end: int) -> bool:
    """Whether so many of others are the subject: "status miało 15 organizacji"."""
    words = doc._.words
    verbs = (at for at in range(start, min(end + 1, len(words) - 1)) if words[at].lower() in HAVING_OF_SOME)
    return any(may_be_number(words[at + 1]) for at in verbs)


def _some_have(doc: Doc, at: int) -> bool:
    """Whether a verb behind a match leads to how many have what it says: "status KKK | ma dziś 15 z nich".

    Of one it is told which: "status KKK | ma jeden z nich, Klaster Solny".
    """
    words = doc._.words
    if at == len(words) or words[at].lower() not in HAVING:
        return False
    had = next((word for word in words[at + 1 :] if word.lower() not in BEFORE_NUMBER), "")
    return had != "" and had.lower() not in ONE and (may_be_number(had) or is_indefinite(had))


def _is_meant_by(match: Tokens, subject: frozenset[str]) -> bool:
    """Whether another subject may be what a match is said of.

    One that is a clause with its subject is said of an undertaking alone: "koordynatorem jest Izba Solna"; what
    was signed may be a body's, and no idea's: "Pomysł narodził się na targach, porozumienie zawarto w 2013 r.".
    """
    if match.label_ == COORDINATOR_IS:
        return bool(subject & UNDERTAKINGS)
    return match.label_ not in AGREED or bool(subject & (UNDERTAKINGS | LEGAL_PERSONS))


def _tells_of_several(sentence: Tokens) -> bool:
    """Whether a sentence tells of clusters or counts them: "trzy klastry mają", "180 firm w pięciu klastrach"."""
    words = sentence.doc._.words
    if any(word.lower() == "klastry" for word in words[sentence.start : sentence.end]):
        return True
    owned = (at for at in range(sentence.start, sentence.end - 1) if words[at].lower() == THEIRS)
    if any(sentence.doc._.lemmas[at + 1] & MEMBERS for at in owned):  # of one cluster it is "jego"
        return True
    counted = range(sentence.start + 1, sentence.end)
    return any(words[at].lower() in COUNTED and may_be_number(words[at - 1]) for at in counted)


def _is_of_us(clause: Tokens, named: Sequence[Named]) -> bool:
    """Whether a clause says "we" and names no cluster: "rok otwieramy w składzie 117 członków", "było nas 40"."""
    reported = clause.doc._.words[clause.start].lower() == "że"
    return not reported and says_we(clause) and not any(clause.start <= n.start < clause.end for n in named)


def _subject_follows(sentence: Tokens, match: Tokens, taken: set[int]) -> bool:
    """Whether a match ends with its verb and something else follows as the subject: "powstała Fundacja"."""
    after = range(match.end, min(match.end + AFTER_VERB, sentence.end))
    verb = has_verb(sentence.doc, match.end - 1, match.end)
    return verb and not taken & set(after) and has_other_subject(sentence.doc, match.end, after.stop, taken)


def _from_before(sentence: Tokens, before: Sequence[Named], start: int, taken: set[int]) -> Link | Unlinked:
    """The subject of the clauses before, unless something else has become it since."""
    subjects = [n for n in before if n.nominative]
    if not subjects and _is_told_of_body(sentence, before[0].start, taken):
        return Unlinked(ambiguous=False)
    if before and _tells_of_body_before(sentence, before[-1], start):
        return Unlinked(ambiguous=False)
    subjects = subjects or list(before)
    since = subjects[-1].end - 1  # a dash right behind a name opens an aside
    changed = other_subjects(sentence.doc, since, start, taken)
    if any(has_verb(sentence.doc, at, start) and not _is_aside(sentence, at, start) for at in changed):
        return Unlinked(ambiguous=False)
    return _subject(subjects, "the subject of the sentence")


def _tells_of_body_before(sentence: Tokens, name: Named, start: int) -> bool:
    """Whether a name is only in a clause on a body: "Izba, która prowadzi Klaster X, powstała w 1993 r."."""
    clause = relative_clause_around(sentence, name.start)
    if clause is None or clause[1] >= start:
        return False
    return _is_told_of_body(sentence, clause[0] - 1, set())


def _before_relative(sentence: Tokens, at: int) -> int:
    """The place before a clause with "który" that ends here: "Klaster Soli, którego siedzibą jest Puck (…)"."""
    clause = relative_clause_around(sentence, at - 1)
    return clause[0] - 1 if clause is not None else at


def _is_aside(sentence: Tokens, at: int, start: int) -> bool:
    """Whether a token is in a clause that only tells more of a noun: "Klaster, którego biuro jest w, liczy"."""
    clause = relative_clause_around(sentence, at)
    return clause is not None and clause[1] < start


def _is_told_of_body(sentence: Tokens, until: int, taken: set[int]) -> bool:
    """Whether another body is the subject of the sentence: "Firma Lody, członek Klastra X, istnieje od 1991"."""
    others = other_subjects(sentence.doc, after_report(sentence), until, taken)
    return any(sentence.doc._.lemmas[at] & (LEGAL_PERSONS | NAMED_AFTER) for at in others)


def _subject(named: Sequence[Named], reason: str) -> Link | Unlinked:
    """The last nominative that begins a clause; two that are joined are both, and neither alone."""
    subjects = [n for n in named if n.nominative] or list(named)
    names = [n for n in subjects if n.by_name and n.draft is not None]
    joined = len(names) > 1 and _are_joined(names[-2], names[-1])
    return Unlinked(ambiguous=True) if joined and subjects[-1] is names[-1] else _one(subjects[-1:], reason)


def _are_joined(one: Named, other: Named) -> bool:
    return one.draft is not other.draft and other.start - one.end <= 3


def _near(sentence: Tokens, named: Sequence[Named], before: int, reason: str) -> Link | Unlinked:
    near = [n for n in named if n.end <= before and reaches(sentence, n, before)]
    if (
        not near
        or body_behind_pronoun(sentence, near[-1], before)
        or other_begins(sentence, near[-1].end, before)
        or is_body_beside(sentence, near[-1].end, before)
    ):
        return Unlinked(ambiguous=False)
    return _one(near[-1:], reason)


def _one(named: Sequence[Named], reason: str) -> Link | Unlinked:
    drafts = distinct(named)
    if len(drafts) != 1:
        return Unlinked(ambiguous=len(drafts) > 1)
    return Link(drafts[0], reason)
