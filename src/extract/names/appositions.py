"""Names that an apposition tells: "X, klaster z Kielc", "w X – jedynym takim klastrze", "X (to klaster firm)".

The name and the noun beside it stand in the same case. That shows where the name begins ("Prezesem SYNERGII,
klastra z Nysy") and what its base form is ("z Metalikonem, klastrem z Pruszkowa").
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from spacy.tokens import Doc

from klastry.extract.names.appositions_after import LINKS as LINKS_IN_FULL
from klastry.extract.names.clause_subjects import SPEAKING_VERBS
from klastry.extract.names.foreign import is_foreign
from klastry.extract.names.found_name import FoundName
from klastry.extract.names.initiatives import FEDERATION
from klastry.extract.names.starts import (
    GOVERNED,
    UNLIKE_CLUSTERS,
    Cases,
    governed_cases,
    is_governed,
    name_start,
)
from klastry.polish.agreement import adjective_slots, noun_slots
from klastry.polish.lexicon import INSTITUTIONS
from klastry.polish.morphology import Slot, lemmas, readings
from klastry.polish.text import DASHES, SENTENCE_ENDS

CUE = "cue.described"
NOUNS = frozenset(("klaster", "inicjatywa"))
UNIONS = frozenset(("federacja", "porozumienie", "sojusz", "unia", "związek", "zrzeszenie"))
"""Of clusters."""
JOINTS = frozenset((",", "(", "jako", *DASHES))
LINKS = frozenset(("czyli", "to", "tj."))
OPPOSING = frozenset(("a", "ale", "lecz", "zaś"))
"""Behind a comma these begin another clause: "Urząd dał lokal, a sam klaster meble"."""
DEFINING = frozenset(("to", "jest", "są"))
"""After the noun what it means follows: "klaster to skupisko firm"."""
ANY_OF_THEM = frozenset(("co", "każdy", "żaden", "niejeden"))
"""What tells of clusters at large: "z danych KSOW, co trzeci klaster nie ma biura"."""
LONGEST_BETWEEN = 5
LONGEST_UNION = 5
LONGEST_APPOSITION = 8
LONGEST_BRACKET = 5
NOMINATIVE: Cases = frozenset(("nom",))


class Apposition(NamedTuple):
    """A noun that says of the name before it what it is."""

    joint: int
    """The comma, dash, bracket or "jako" after the name."""
    cases: Cases
    """In which the name stands as well; empty where it may stand in any."""
    cue: str


def apposed_names(doc: Doc) -> Iterator[FoundName]:
    """The names before every such noun of a text, in order."""
    words = doc._.words
    for head, word in enumerate(words):
        found = _apposition(words, head) if word.islower() and lemmas(word) & (NOUNS | UNIONS) else None
        if found is None:
            continue
        end = _before_bracket(words, found.joint)
        start, cases = name_start(doc, end, found.cases), found.cases
        if start is None:
            start, cases = name_start(doc, end, NOMINATIVE), NOMINATIVE
            start = start if start is not None and _is_beside_noun(words, start, found.cases) else None
        if start is not None and not (words[end] == "to" and is_governed(words, start)):
            cases = cases or governed_cases(words, start)
            yield FoundName(start, end, start, False, is_foreign(words, start), found.cue, cases)


def _is_beside_noun(words: Sequence[str], start: int, cases: Cases) -> bool:
    """Whether a name in the nominative follows a noun in one of these cases: "do ligi Sojusz Solny, klastra"."""
    noun = words[start - 1] if start else ""
    is_body = noun.islower() and bool(lemmas(noun) & (INSTITUTIONS - UNLIKE_CLUSTERS))
    return is_body and any(slot.case in cases for slot in noun_slots(noun))


def _apposition(words: Sequence[str], head: int) -> Apposition | None:
    first = _first_noun(words, head)
    slots = _slots(words[first])
    joint = _joint(words, first, slots) if slots else None
    linked = _joint_before_link(words, first)
    if linked is not None:
        return Apposition(linked, GOVERNED[words[first - 1]], CUE)
    if lemmas(words[head]) & UNIONS and not (joint and _has_clusters(words, joint)):
        return None
    if (
        joint is None
        or lemmas(words[joint + 1]) & ANY_OF_THEM
        or not (_is_described(words, joint, first, head) and not _is_enumerated(words, head, slots))
    ):
        return None
    cases = frozenset(slot.case for slot in slots)
    is_clause = "nom" in cases and (words[joint] == "(" or "to" in words[joint + 1 : first])
    cue = FEDERATION if lemmas(words[first]) & UNIONS else CUE
    return Apposition(joint, frozenset() if is_clause else cases, cue)


def _joint_before_link(words: Sequence[str], noun: int) -> int | None:
    """The mark after a name whose preposition is repeated: "do Ligi Solnej, a więc do klastra"."""
    if noun == 0 or words[noun - 1] not in GOVERNED or "klaster" not in lemmas(words[noun]):
        return None
    for link in LINKS_IN_FULL:
        joint = noun - 2 - len(link)
        if joint > 0 and tuple(words[joint + 1 : noun - 1]) == link and words[joint] in JOINTS:
            return joint
    return None


def _has_clusters(words: Sequence[str], joint: int) -> bool:
    """Whether the word for clusters is in the name before a joint: "Klasterów Kaszub, najstarszej federacji"."""
    return any(w[0].isupper() and "klaster" in lemmas(w) for w in words[max(0, joint - LONGEST_UNION) : joint])


def _first_noun(words: Sequence[str], head: int) -> int:
    """The noun that agrees with the name: of "federacji pięciu klastrów" the first, as of "jednym z klastrów"."""
    if "pl" in {slot.number for slot in noun_slots(words[head])}:
        for at in range(head - 1, max(-1, head - LONGEST_BETWEEN), -1):
            if lemmas(words[at]) & UNIONS or (lemmas(words[at]) & {"jeden"} and words[at + 1] in ("z", "ze")):
                return at
    return head


def _slots(noun: str) -> frozenset[Slot]:
    known = adjective_slots(noun) if "jeden" in lemmas(noun) else noun_slots(noun)
    return frozenset(slot for slot in known if slot.number == "sg" and slot.gender in ("m3", "f", "n"))


def _joint(words: Sequence[str], noun: int, slots: frozenset[Slot]) -> int | None:
    """Where the mark stands that joins the noun to the name, over what describes the noun before it."""
    at = _participle_before(words, noun, slots) - 1
    while at > 0 and noun - at <= LONGEST_BETWEEN:
        if (joint := _between_adjectives(words, at, slots)) < at:
            at = joint
        elif words[at] in OPPOSING:
            return None
        elif slots & adjective_slots(words[at]) or any(r.pos in ("adv", "part") for r in readings(words[at])):
            at -= 1
        elif words[at - 1] in ("w", "we", "na") and words[at] not in JOINTS:
            at -= 2
        else:
            break
    while at > 0 and words[at] in LINKS:
        at -= 1
    if words[at] == "jako" and at > 1 and words[at - 1] == ",":
        at -= 1
    is_joint = at > 0 and (words[at] in JOINTS or words[at + 1] in LINKS)
    return at + (words[at] not in JOINTS) if is_joint else None


def _between_adjectives(words: Sequence[str], at: int, slots: frozenset[Slot]) -> int:
    """The adjective before what joins two: "– małego, ale bogatego klastra"; `at` where nothing joins any."""
    comma = at - 1 if words[at] in OPPOSING else at
    is_joined = words[comma] == "," and slots & adjective_slots(words[at + 1]) & adjective_slots(words[comma - 1])
    return comma - 1 if is_joined and words[comma - 1].islower() else at


def _participle_before(words: Sequence[str], noun: int, slots: frozenset[Slot]) -> int:
    """Where a participle of the noun stands behind a joint: "– działającym od lat klastrem"; else the noun."""
    for at in range(noun - 1, max(0, noun - LONGEST_APPOSITION), -1):
        if words[at] in JOINTS or words[at] in SENTENCE_ENDS:
            break
        is_participle = any(r.pos in ("pact", "ppas") for r in readings(words[at]))
        if words[at - 1] in JOINTS and is_participle and slots & adjective_slots(words[at]):
            return at
    return noun


def _is_described(words: Sequence[str], joint: int, noun: int, head: int) -> bool:
    """Whether more is said than the noun, and not by a verb whose subject it is: "…, klaster zdobył nagrodę"."""
    if head + 1 < len(words) and words[head + 1] in DEFINING:
        return False
    if words[joint] == "(" or "to" in words[joint + 1 : noun] or noun < head:
        return True
    after = readings(words[head + 1]) if head + 1 < len(words) else ()
    if any(r.pos in SPEAKING_VERBS for r in after) and not any(r.is_noun for r in after):
        return False
    goes_on = any(r.pos in ("prep", "adj", "ppas", "pact", "num") or "gen" in r.cases for r in after)
    goes_on = goes_on or _is_told_more(words, head + 1)
    return noun > joint + 1 or goes_on or _counts(words, head + 1)


def _is_told_more(words: Sequence[str], at: int) -> bool:
    """Whether a clause with "który" begins: "klaster, do którego należą"."""
    return words[at : at + 1] == [","] and any("który" in lemmas(word) for word in words[at + 1 : at + 3])


def _counts(words: Sequence[str], at: int) -> bool:
    """Whether a figure tells how many of something: "klaster 33 firm", but "klaster 2 – „domatorzy”"."""
    return at + 1 < len(words) and words[at].isdigit() and words[at + 1][0].isalpha()


def _is_enumerated(words: Sequence[str], head: int, slots: frozenset[Slot]) -> bool:
    """Whether the noun stands in a row of several bodies: "gmina, klaster lotniczy i Urząd Miasta"."""
    for at in range(head + 1, min(len(words) - 1, head + LONGEST_APPOSITION)):
        if words[at] in (",", ")", ".", ";", *DASHES):
            return False
        other = words[at + 1]
        if words[at] in ("i", "oraz") and other[0].isupper() and lemmas(other) & INSTITUTIONS:
            return bool({s.case for s in noun_slots(other)} & {s.case for s in slots})
    return False


def _before_bracket(words: Sequence[str], joint: int) -> int:
    """The end of the name before the joint, an acronym in brackets left out."""
    if joint and words[joint - 1] == ")":
        for at in range(joint - 2, max(0, joint - LONGEST_BRACKET), -1):
            if words[at] == "(":
                return at
    return joint
