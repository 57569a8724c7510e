"""Foundings of other bodies than the cluster, and years of what its founders did besides.

"W 2009 r. powołaliśmy Stowarzyszenie Meblarze", "Założyły go firmy, które w 2009 r. pojechały na targi".
"""

from spacy.tokens import Span as Tokens

from klastry.extract.components.rules import RuleMatch
from klastry.extract.found_values import of_kind
from klastry.extract.prose.clauses import relative_clause_around
from klastry.extract.prose.count_dates import YEAR
from klastry.extract.values.passed_years import SINCE
from klastry.polish.agreement import adjective_slots, noun_slots
from klastry.polish.lexicon import LEGAL_PERSONS
from klastry.polish.morphology import readings
from klastry.schema.observation import FieldName

BY_VERB = "founded.verb"
BEGINNING = "founded.beginning_of"
TOLD_BY_VERB = (BY_VERB, "founded.year_first")
GROUPS = frozenset(("zespół", "rada", "komitet", "grupa"))
FOUNDING = frozenset("powstać założyć utworzyć powołać zawiązać stworzyć ustanowić".split())
ARISING = frozenset(("powstać",))
MAY_BE_IT = frozenset("stowarzyszenie związek zrzeszenie federacja izba towarzystwo zespół biuro".split())
BROUGHT_ABOUT = LEGAL_PERSONS - MAY_BE_IT | frozenset("inkubator laboratorium park centrum portal sklep".split())
"""What is no cluster, even where a text says no more of it."""
NEAR = 4
BESIDE = 2
MASCULINE = frozenset(("m1", "m2", "m3"))


def founds_other_body(match: RuleMatch) -> bool:
    """Whether a body that is no name of a cluster stands right behind what tells of a founding."""
    if all(field != FieldName.FOUNDED for _, field, _ in match.values):
        return False
    doc, at = match.span.doc, match.span.end
    is_dated = at < len(doc) and doc._.words[at].lower() in YEAR
    at += is_dated
    while at < len(doc) and doc._.words[at][0].islower() and adjective_slots(doc._.words[at]):
        at += 1
    if match.rule.id in TOLD_BY_VERB and _is_group_at_work(match):
        return True
    if at < len(doc) and _is_brought_about(match, at):
        return True
    is_body = at < len(doc) and doc._.words[at][0].isupper() and bool(doc._.lemmas[at] & LEGAL_PERSONS)
    if not is_body or of_kind(doc, ("name",)) >> at & 1 or _is_founder(match, doc._.words[at]):
        return False
    return not is_dated or not _may_be_subject(doc._.words[at])


def _is_brought_about(match: RuleMatch, at: int) -> bool:
    """Whether what a cluster founded follows, or what else arose: "powołał w 2020 r. | spółkę", "powstał park".

    A participle tells what the cluster is: "to powołany w 2009 r. związek"; what has a name may be the cluster.
    """
    doc, word = match.span.doc, match.span.doc._.words[at]
    verbs = [i for i in range(match.span.start, match.span.end) if doc._.lemmas[i] & FOUNDING]
    told = [r for i in verbs for r in readings(doc._.words[i]) if r.pos == "praet" and "sg" in r.numbers]
    is_named = bool(of_kind(doc, ("name", "cluster")) >> at & ((1 << NEAR) - 1))
    if match.rule.id not in (*TOLD_BY_VERB, BEGINNING) or not told or is_named:
        return False
    genders = frozenset[str]().union(*(r.genders for r in told))
    slots = [slot for slot in noun_slots(word) if slot.number == "sg"]
    if any(doc._.lemmas[i] & ARISING for i in verbs):
        return bool(doc._.lemmas[at] & BROUGHT_ABOUT) and any(
            slot.case == "nom" and slot.gender in genders for slot in slots
        )
    is_body = bool(doc._.lemmas[at] & (BROUGHT_ABOUT | LEGAL_PERSONS))
    return (
        is_body
        and any(s.case == "acc" for s in slots)
        and not any(s.case == "nom" and s.gender in genders for s in slots)
    )


def _is_group_at_work(match: RuleMatch) -> bool:
    """Whether only those began who prepared it: "Rok później powstał zespół roboczy", "powołano radę"."""
    doc, span = match.span.doc, match.span
    beside = range(span.start, min(span.end + BESIDE, len(doc)))
    return any(doc._.words[at][0].islower() and doc._.lemmas[at] & GROUPS for at in beside)


def is_year_of_founders(match: RuleMatch, sentence: Tokens) -> bool:
    """Whether a year stands in a clause with "który" that only tells more of those who founded.

    An assembly did nothing besides: "Powołało go zebranie, które obradowało 9 maja 2008 r.".
    """
    if match.rule.id != BY_VERB:
        return False
    clauses = (relative_clause_around(sentence, tokens.start) for _, _, tokens in match.values)
    begin = next((clause[0] for clause in clauses if clause is not None), match.span.start)
    return begin > match.span.start + 1 and _are_several(sentence.doc._.words[begin - 2])


def is_year_counted_to(match: RuleMatch) -> bool:
    """Whether a year is that up to which time passed: "Minęło w maju 2019 r. dziesięć lat od założenia"."""
    words = match.span.doc._.words
    ends = [tokens.end for kind, field, tokens in match.values if kind == "year" and field == FieldName.FOUNDED]
    since = (at for end in ends for at in range(end, match.span.end - 1) if words[at].lower() == SINCE)
    return any(r.pos == "ger" for at in since for r in readings(words[at + 1]))


def _are_several(noun: str) -> bool:
    """Whether a noun before a comma is of several: "szkutników, którzy"."""
    slots = noun_slots(noun)
    return any(slot.number == "pl" for slot in slots) and all(slot[:2] != ("sg", "nom") for slot in slots)


def _may_be_subject(word: str) -> bool:
    """Whether a noun behind a date may be who founds: "Założyła go w 2006 r. Izba", and not "Spółdzielnię"."""
    return any(slot.case == "nom" for slot in noun_slots(word))


def _is_founder(match: RuleMatch, body: str) -> bool:
    """Whether the verb that ends a match is the body's and no "Klaster"'s: "Klaster Soli założyło Grono"."""
    doc, last = match.span.doc, match.span.end - 1
    past = [r for r in readings(doc._.words[last]) if r.pos == "praet" and "sg" in r.numbers]
    told = frozenset[str]().union(*(r.genders for r in past))
    has_cluster = bool(of_kind(doc, ("cluster",)) >> match.span.start & ((1 << len(match.span)) - 1))
    is_told_of_it = any(s.case == "nom" and s.number == "sg" and s.gender in told for s in noun_slots(body))
    return has_cluster and bool(past) and is_told_of_it and not told & MASCULINE
