"""Foundings of other bodies than the cluster: "W 2009 r. powołaliśmy Stowarzyszenie Meblarze"."""

from klastry.extract.components.rules import RuleMatch
from klastry.extract.components.values import of_kind
from klastry.polish.agreement import adjective_slots
from klastry.polish.lexicon import LEGAL_PERSONS
from klastry.schema.observation import FieldName


def founds_other_body(match: RuleMatch) -> bool:
    """Whether a body that is no name of a cluster stands right behind what tells of a founding."""
    if all(field != FieldName.FOUNDED for _, field, _ in match.values):
        return False
    doc, at = match.span.doc, match.span.end
    while at < len(doc) and doc._.words[at][0].islower() and adjective_slots(doc._.words[at]):
        at += 1
    is_body = at < len(doc) and doc._.words[at][0].isupper() and bool(doc._.lemmas[at] & LEGAL_PERSONS)
    return is_body and not of_kind(doc, ("name",)) >> at & 1
