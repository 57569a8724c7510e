"""Whether a registry number in a sentence is the cluster's own: no other body stands before it."""

from collections.abc import Sequence

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from klastry.extract.components.rules import RuleMatch
from klastry.extract.mention import Draft
from klastry.extract.prose.named import Named
from klastry.extract.values.registry_numbers import REGISTERS
from klastry.polish.lexicon import COORDINATORS, LEGAL_PERSONS

OFFICES = frozenset(("rejestr", "sąd", "krajowy"))
STREETS = frozenset(("ul.", "al.", "pl.", "os.", "ul", "al", "pl", "os", "ulica", "aleja", "plac"))


def is_registry_match(match: RuleMatch) -> bool:
    """Whether a match is a registry number."""
    return any(kind in REGISTERS for kind, _, _ in match.values)


def is_own_number(
    sentence: Tokens, number: Tokens, named: Sequence[Named], draft: Draft, entry: Draft | None
) -> bool:
    """Whether a number belongs to the cluster that a sentence names before it, or to that whose entry it is in.

    Args:
        sentence: The sentence.
        number: The number in it.
        named: What calls a cluster in it.
        draft: The cluster.
        entry: The cluster to whose own entry the sentence belongs.
    """
    before = [n for n in named if n.draft is draft and n.end <= number.start]
    if not before:
        return draft is entry and not _names_body(sentence.doc, sentence.start, number.start)
    name = before[-1]
    of_body = name.start > sentence.start and bool(sentence.doc._.lemmas[name.start - 1] & LEGAL_PERSONS)
    return not of_body and not _names_body(sentence.doc, name.end, number.start)


def _names_body(doc: Doc, start: int, end: int) -> bool:
    """Whether something that can have a number of its own is named between two tokens."""
    if any(own & (LEGAL_PERSONS | COORDINATORS) for own in doc._.lemmas[start:end]):
        return True
    names = [v for v in doc._.values if v.kind == "proper" and start <= v.start < end]
    return any(not _is_office_or_street(doc, name.start) for name in names)


def _is_office_or_street(doc: Doc, at: int) -> bool:
    in_street = at > 1 and bool({word.lower() for word in doc._.words[at - 2 : at]} & STREETS)
    return in_street or bool(doc._.lemmas[at] & OFFICES)
