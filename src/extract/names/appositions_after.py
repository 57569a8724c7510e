"""Names in apposition to the noun: "w klastrze, Inicjatywie Wodnej Pojezierza, …", "klaster, czyli Liga Solna".

The name stands in the case of the noun, or after its preposition. Where no word says so the head of the name must
be one that clusters have, and marks must set it off, for "klaster, Izba Solna i gmina" are three bodies.
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from klastry.extract.names.foreign import is_foreign
from klastry.extract.names.found_name import FoundName
from klastry.extract.names.proper_names import is_brand, proper_end
from klastry.extract.names.starts import (
    GOVERNED,
    LIKE_CLUSTERS,
    UNLIKE_CLUSTERS,
    Cases,
    cases_of_name,
    governed_cases,
)
from klastry.polish.agreement import adjective_slots, agrees, noun_slots
from klastry.polish.lexicon import INFORMAL_BODIES
from klastry.polish.morphology import FINITE, is_finite_verb, lemmas, readings
from klastry.polish.text import DASHES

CUE = "cue.described"
HEADS = INFORMAL_BODIES | {"inicjatywa", "porozumienie", "strefa"}
JOINTS = frozenset((",", "(", ":", *DASHES))
CLOSING = frozenset((",", ")", ".", ";", *DASHES))
ADDING = frozenset(("i", "oraz", "także", "ani", "lub"))
LINKS = (
    ("czyli",), ("a", "więc"), ("to", "jest"), ("to", "znaczy"), ("tj", "."), ("tj.",), ("mianowicie",),
    ("a", "mianowicie"), ("a", "zarazem"), ("a", "dokładniej"), ("dokładniej",), ("a", "konkretnie"),
    ("konkretnie",), ("mowa", "o"), ("mowa", "tu", "o"), ("chodzi", "o"), ("chodzi", "tu", "o"),
)  # fmt: skip
"""What says that a name is that of the cluster just spoken of; after "o" it stands in the case of that."""
LONGEST_RELATIVE = 8
"""So many words a clause with "który" may have before such a link."""
LONGEST_KIND = 3
"""So many words in small letters may say of what the cluster is: "klaster obróbki metali, Liga Kowali"."""


def names_in_apposition(doc: Doc) -> Iterator[FoundName]:
    """The names after every such noun of a text, in order."""
    words = doc._.words
    for noun, word in enumerate(words):
        if word.casefold().startswith("klast") and "klaster" in lemmas(word) and not _is_enumerated(words, noun):
            found = _name_after(words, noun, frozenset(slot.case for slot in noun_slots(word)))
            if found is not None:
                yield found


def _name_after(words: Sequence[str], noun: int, cases: Cases) -> FoundName | None:
    joint = _after_relative(words, _kind_end(words, noun))
    if joint + 2 >= len(words) or words[joint] not in JOINTS:
        return None
    linked = _link_end(words, joint + 1)
    start = linked + _is_repeated(words, noun, linked)
    end = proper_end(words, start) if start < len(words) else start
    if end == start or not _is_set_off(words, joint, end) or _is_no_cluster(words, start):
        return None
    if start > linked and is_brand(words[start]):
        return _found(words, start, end, governed_cases(words, start))
    own = cases_of_name(words, start, end)
    cases = governed_cases(words, start) if words[start - 1] == "o" else cases
    is_meant = linked > joint + 1 or (start == linked and _is_like_cluster(words, noun, start, end))
    if not own & cases or not is_meant or _is_of_noun_before(words, noun, own):
        return None
    return _found(words, start, end, own & cases)


def _found(words: Sequence[str], start: int, end: int, cases: Cases) -> FoundName:
    return FoundName(start, end, start, bare=False, foreign=is_foreign(words, start), cue=CUE, cases=cases)


def _is_like_cluster(words: Sequence[str], noun: int, start: int, end: int) -> bool:
    """Whether the noun of a name is one that clusters have, or they may and it is said which cluster is meant.

    "Do nowego klastra, Stowarzyszenia Kowali" is one body, "do śląskiego klastra, Związku Kowali" may be two.
    """
    if any(lemmas(word) & HEADS for word in words[start:end]):
        return True
    told = [r for r in readings(words[noun - 1]) if r.is_adjective] if noun else []
    is_told = any(agrees(words[noun - 1], words[noun]) and not r.lemma.endswith("ski") for r in told)
    return is_told and bool(lemmas(words[start]) & LIKE_CLUSTERS)


def _after_relative(words: Sequence[str], joint: int) -> int:
    """The mark after a clause with "który" where the name follows: "klaster, o którym mowa, czyli Liga Solna"."""
    if words[joint] != "," or joint + 2 >= len(words):
        return joint
    which = joint + 1 + any(r.pos == "prep" for r in readings(words[joint + 1]))
    if "który" not in lemmas(words[which]):
        return joint
    marks = (at for at in range(which + 1, min(len(words), which + LONGEST_RELATIVE)) if words[at] in JOINTS)
    mark = next(marks, joint)
    return mark if _link_end(words, mark + 1) > mark + 1 else joint


def _is_no_cluster(words: Sequence[str], start: int) -> bool:
    """Whether a name is that of a person or of a body that is never a cluster."""
    is_person = any("imię" in r.labels for r in readings(words[start]))
    return is_person or bool(lemmas(words[start]) & UNLIKE_CLUSTERS)


def _kind_end(words: Sequence[str], noun: int) -> int:
    """The index after the noun and the words in small letters that say what sort of cluster it is."""
    for at in range(noun + 1, min(len(words), noun + 1 + LONGEST_KIND)):
        is_attribute = any(slot.case == "gen" for slot in noun_slots(words[at])) or adjective_slots(words[at])
        if not (words[at].islower() and is_attribute) or is_finite_verb(words[at]):
            return _after_place(words, at)
    return min(len(words) - 1, noun + 1 + LONGEST_KIND)


def _after_place(words: Sequence[str], at: int) -> int:
    """The index after the place where a cluster is: "klaster w Pile, Ligę Ziemniaka"."""
    end = at + 1
    while words[at] in ("w", "we", "z", "ze") and end < len(words) and words[end][0].isupper():
        end += 1
    return end if at + 1 < end < len(words) else at


def _link_end(words: Sequence[str], at: int) -> int:
    """The index after "czyli", "a więc" and the like; `at` where none of them stands there."""
    return next((at + len(link) for link in LINKS if tuple(words[at : at + len(link)]) == link), at)


def _is_enumerated(words: Sequence[str], noun: int) -> bool:
    """Whether the noun is one of a row: "uczelnia, klaster, Centrum Nauki"."""
    return noun > 0 and words[noun - 1] in (",", *ADDING)


def _is_set_off(words: Sequence[str], joint: int, end: int) -> bool:
    """Whether the name ends where the apposition does, and no other body is added to it."""
    after = words[end : end + 3]
    if words[joint] == "(":
        return after[:1] == [")"]
    if ADDING & set(after) or (after[:1] == [","] and after[1:] and after[1][0].isupper()):
        return False
    return words[joint] != "," or not after or after[0] in CLOSING


def _is_repeated(words: Sequence[str], noun: int, at: int) -> bool:
    """Whether the preposition of the noun stands here again: "w klastrze, a więc w Parku Wodnym".

    Without "a więc" it may only say where in the cluster something is, but before a brand.
    """
    before = [word.lower() for word in words[max(0, noun - LONGEST_KIND) : noun]]
    return at < len(words) and words[at] in GOVERNED and words[at] in before


def _is_of_noun_before(words: Sequence[str], noun: int, cases: Cases) -> bool:
    """Whether the name may be that of whom the noun before the cluster says: "członka klastra, Grupy Solnej"."""
    at = noun - 1
    while at > 0 and agrees(words[at], words[noun]):
        at -= 1
    before = words[at] if noun else ""
    is_noun = all(r.pos not in FINITE | {"prep"} for r in readings(before))
    own = {slot.case for slot in noun_slots(before)}
    return is_noun and bool(cases & (own & {"nom"} or own))
