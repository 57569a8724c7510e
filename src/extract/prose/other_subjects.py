"""Sentences that turn to another body: "W mieście jest też Izba Solna. Zrzesza 320 firm" is said of no cluster."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from klastry.extract.found_values import FoundValue
from klastry.extract.names.networks import extent
from klastry.extract.prose.clauses import PREPOSITIONS, has_verb
from klastry.extract.prose.named import Named
from klastry.extract.prose.references import can_be_subject
from klastry.polish.agreement import noun_slots
from klastry.polish.lexicon import COORDINATORS, GROUPINGS, LANDS, NETWORKS, RUNNING
from klastry.polish.morphology import lemmas, readings
from klastry.polish.text import CLAUSE_MARKS

TOLD_OF_BODIES = frozenset(
    "skupiać zrzeszać liczyć powstać działać istnieć funkcjonować założyć utworzyć powołać używać być".split()
)
"""After the name of another body one of these tells what a cluster is told of as well."""
INTRODUCING = frozenset("być działać istnieć funkcjonować powstać".split())
"""Before the name one of these says that there is such a body."""
COUNTING_ON = frozenset("drugi trzeci czwarty piąty kolejny ostatni następny młody stary duży mały".split())
FROM = frozenset(("z", "ze"))
"""After these a town tells which of several: "Sieć z Sosnowca"."""
TOGETHER = frozenset(("wraz", "razem", "wspólnie"))
ORGANISATIONS = frozenset("organizacja inicjatywa sieć".split())
TELLING_OF_CLUSTER = COORDINATORS | RUNNING - {"prowadzić"} | {"koordynacja"}
"""Of whom one of these is told tells of the cluster: "Koordynator, to jest Izba Solna, …".
One may run ("prowadzić") much else."""
NEAR = 4


def counts_on(sentence: Tokens) -> bool:
    """Whether a sentence goes on with those named before it: "Drugi, Klaster Solny, …", "Młodszy – Grono Soli"."""
    return bool(sentence.doc._.lemmas[sentence.start] & COUNTING_ON)


def turns_to_other(sentence: Tokens, named: Sequence[Named]) -> bool:
    """Whether a sentence that calls no cluster begins to tell of a body with a name.

    Who has an office in the cluster is none: "Koordynatorem jest Izba Solna".
    """
    if any(n.draft is not None for n in named):
        return False
    said = sentence.doc._.lemmas[sentence.start : sentence.end]
    if any(own & TELLING_OF_CLUSTER for own in said):
        return False
    if any(one & COUNTING_ON and other & ORGANISATIONS for one, other in pairwise(said)):
        return True
    if said[0] & ORGANISATIONS and any(
        w in FROM for w in sentence.doc._.words[sentence.start + 1 : sentence.start + 2]
    ):
        return True
    return any(
        _is_told_of(sentence, body) or _is_introduced(sentence, body) or _is_network_at_end(sentence, body)
        for body in _bodies(sentence)
    )


def without_companions(sentence: Tokens, named: Sequence[Named]) -> Sequence[Named]:
    """What a sentence calls, but for those with whom another acts: "Wraz z Klastrem Soli wydaje gazetę"."""
    words = sentence.doc._.words
    return [n for n in named if not (words[n.start - 1].lower() in FROM and _says_together(words, n.start - 2))]


def _says_together(words: Sequence[str], at: int) -> bool:
    return at >= 0 and words[at].lower() in TOGETHER


def heads_other(heading: Doc) -> bool:
    """Whether a heading is the name of a network and no more: "Warmińska Sieć Serowarska"."""
    words = heading._.words
    heads = (at for at, word in enumerate(words) if word[0].isupper() and lemmas(word) & (NETWORKS | GROUPINGS))
    return any(extent(words, at) == (0, len(words)) for at in heads)


def _bodies(sentence: Tokens) -> Iterator[FoundValue]:
    doc = sentence.doc
    for value in doc._.values:
        is_here = value.kind == "proper" and sentence.start <= value.start and value.end <= sentence.end
        is_person = any(map(_is_first_name, doc._.words[value.start : value.end]))
        if is_here and not is_person and can_be_subject(doc, value.start, value.end, value.start):
            yield value


def _is_first_name(word: str) -> bool:
    return any("imię" in r.labels for r in readings(word))


def _is_told_of(sentence: Tokens, body: FoundValue) -> bool:
    """Whether a body begins the sentence, alone or after "trzecia", and a verb of such kind follows."""
    doc = sentence.doc
    first = next((at for at in range(sentence.start, sentence.end) if doc._.words[at].isalnum()), sentence.end)
    counted = first + 2 == body.start and bool(doc._.lemmas[first] & COUNTING_ON)
    if counted:
        return True
    after = range(body.end, min(body.end + NEAR, sentence.end))
    return first >= body.start and any(_is_verb_of(doc, at, TOLD_OF_BODIES) for at in after)


def _is_introduced(sentence: Tokens, body: FoundValue) -> bool:
    """Whether the body follows a verb that says that there is one, and no office of it is told."""
    doc = sentence.doc
    before = range(max(sentence.start, body.start - NEAR), body.start)
    verb = next((at for at in before if _is_verb_of(doc, at, INTRODUCING)), None)
    if verb is None or any(doc._.words[at] in CLAUSE_MARKS for at in range(verb, body.start)):
        return False
    return not any(_is_office(doc, at) for at in range(sentence.start, body.start))


def _is_network_at_end(sentence: Tokens, body: FoundValue) -> bool:
    """Whether a network is what a sentence comes to, behind its verb: "Lepiej radzi sobie Liga Wierzbowa."."""
    doc = sentence.doc
    is_network = any(own & (NETWORKS | LANDS) for own in doc._.lemmas[body.start : body.end])
    is_last = not any(word[0].isalnum() for word in doc._.words[body.end : sentence.end])
    return is_network and is_last and has_verb(doc, sentence.start, body.start)


def _is_verb_of(doc: Doc, at: int, verbs: frozenset[str]) -> bool:
    return has_verb(doc, at, at + 1) and bool(doc._.lemmas[at] & verbs)


def _is_office(doc: Doc, at: int) -> bool:
    """Whether a noun in the instrumental without a preposition says as what a body is: "koordynatorem"."""
    word, before = doc._.words[at], doc._.words[at - 1].lower() if at else ""
    return before not in PREPOSITIONS and any(slot.case == "inst" for slot in noun_slots(word))
