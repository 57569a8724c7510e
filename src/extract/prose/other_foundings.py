"""Foundings of other bodies than the cluster: "W 2009 r. powołaliśmy Stowarzyszenie Meblarze"."""

from klastry.extract.components.rules import RuleMatch
from klastry.extract.found_values import of_kind
from klastry.extract.prose.count_dates import YEAR
from klastry.polish.agreement import adjective_slots, noun_slots
from klastry.polish.lexicon import LEGAL_PERSONS
from klastry.polish.morphology import readings
from klastry.schema.observation import FieldName

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
    is_body = at < len(doc) and doc._.words[at][0].isupper() and bool(doc._.lemmas[at] & LEGAL_PERSONS)
    if not is_body or of_kind(doc, ("name",)) >> at & 1 or _is_founder(match, doc._.words[at]):
        return False
    return not is_dated or not _may_be_subject(doc._.words[at])


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
