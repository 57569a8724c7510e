"""The component that finds names of bodies that can run a cluster: companies, foundations, offices, schools.

It adds values of the kind `body` to `doc._.values`: the proper names with such a word for their head or before
them, or with a legal form at their end. Those of clusters are none, unless an association has the name of one in
its own.
"""

from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from klastry.extract.found_values import FoundValue, mark, of_kind
from klastry.extract.names.extent import FORM_ENDS
from klastry.extract.names.proper_names import PROPER
from klastry.polish.lexicon import INSTITUTIONS, LANDS, LEGAL_PERSONS
from klastry.polish.morphology import lemmas
from klastry.polish.text import QUOTES

NAME = "klastry_bodies"
KIND = "body"
LIKE_CLUSTERS = LANDS | frozenset(
    """agroklaster bioklaster cluster ekoklaster ekosystem grono inicjatywa klaster koalicja miasto partnerstwo
    platforma porozumienie sieć szlak województwo""".split()
)
"""Heads of the names of clusters and of lands, which run nothing."""
HEADS = (INSTITUTIONS | LEGAL_PERSONS) - LIKE_CLUSTERS
BEFORE = frozenset(("spółka", "spółdzielnia", "fundacja", "stowarzyszenie", "firma", "izba", "agencja", "cech"))
"""After one of these in small letters a name is that of a body: "spółka Salina"."""


@Language.component(NAME, requires=["doc._.values", "doc._.names"], assigns=["doc._.values", "doc._.kinds"])
def bodies(doc: Doc) -> Doc:
    """Find the bodies and mark their tokens."""
    found = list(_bodies(doc))
    doc._.values = [*doc._.values, *found]
    for body in found:
        mark(doc._.kinds, KIND, body.start, body.end)
    return doc


def _bodies(doc: Doc) -> Iterator[FoundValue]:
    words, names = doc._.words, of_kind(doc, ("name",))
    for name in doc._.values:
        if name.kind != PROPER:
            continue
        tokens = (1 << name.end) - (1 << name.start)
        if (_is_legal_person(words, name) or not tokens & names) and _is_body(words, name):
            yield FoundValue(KIND, name.start, name.end, name.value)


def _is_legal_person(words: Sequence[str], name: FoundValue) -> bool:
    return bool(lemmas(words[name.start]) & LEGAL_PERSONS)


def _is_body(words: Sequence[str], name: FoundValue) -> bool:
    before = words[name.start - 1] if name.start else ""
    said_before = before[:1].islower() and bool(lemmas(before) & BEFORE)
    own = [word for word in words[name.start : name.end] if word not in QUOTES]
    return said_before or words[name.end - 1].lower() in FORM_ENDS or any(lemmas(word) & HEADS for word in own[:3])
