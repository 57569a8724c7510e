"""Names of bodies that a text calls "klaster" in another clause: "Klaster rośnie: do Sieci Młynów weszły trzy".

The bare noun means the body where the clause with the name tells of its members or of who heads it, and no other
cluster is named; that a whole document names no other is asked where its names are gathered.
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from klastry.extract.components.appositions import OPPOSING
from klastry.extract.components.found_name import FoundName
from klastry.extract.components.member_bodies import MemberBody, member_bodies
from klastry.extract.components.name_starts import governed_cases
from klastry.extract.components.told_of_bodies import OFFICERS, Told
from klastry.polish.agreement import adjective_slots, noun_slots
from klastry.polish.lexicon import TERRITORIES
from klastry.polish.morphology import FINITE, is_finite_verb, lemmas, readings
from klastry.polish.text import CLAUSE_MARKS, SENTENCE_ENDS

CUE = "cue.called_cluster"
EXPLAINING = frozenset((":", ";", "–", "—"))
CONTRASTING = OPPOSING | {"i", "oraz"}
COMPARING = frozenset(("inny", "sąsiedni", "bratni", "siostrzany"))
"""Such a cluster is one beside another, which is named: "umowę z Siecią Młynów podpisał sąsiedni klaster"."""
MAKING = frozenset("powstać powstanie powstawać utworzyć tworzyć założyć powołać idea stworzyć".split())
"""What is made is spoken of for the first time; but "klaster tworzą 42 firmy" tells who is in it."""
ARISING = frozenset(("powstać", "powstawać"))
DEFINING = frozenset(("to", "oznacza", "jest"))
ORGANS = OFFICERS | {"dyrektor", "koordynatorka", "rzecznik", "rzeczniczka", "zebranie", "zgromadzenie"}
MEMBERS = frozenset(("członek",))
FOUNDING = frozenset(("umowa", "deklaracja", "akt", "założyciel", "sygnatariusz"))
TOLD_BY_ORGANS = frozenset((Told.AFFAIRS, Told.GATHERING))
LONGEST_BEGINNING = 8


def called_clusters(doc: Doc, headed: Sequence[FoundName]) -> Iterator[FoundName]:
    """The names of a text that are those of the cluster it speaks of, where it names none with the word itself."""
    if any(not name.bare for name in headed):
        return
    words = doc._.words
    bare = [n.head for n in headed if _means_one(words, n.head)]
    for body in member_bodies(words) if bare else ():
        if any(_is_meant(words, at, body) for at in bare):
            yield _name(words, body)


def _name(words: Sequence[str], body: MemberBody) -> FoundName:
    return FoundName(
        body.start, body.end, body.start, bare=False, cue=CUE, cases=governed_cases(words, body.start)
    )


def _means_one(words: Sequence[str], at: int) -> bool:
    """Whether the bare noun means a single cluster that is there, and is not defined, made or denied."""
    after = words[at + 1 : at + 2]
    is_kind = bool(after) and after[0].islower() and _is_attribute(after[0])
    before = words[max(0, at - 2) : at]
    is_made = any(lemmas(w) & MAKING for w in before) or any(lemmas(w) & ARISING for w in after)
    is_single = any(slot.number == "sg" for slot in noun_slots(words[at]))
    is_told_of = "nie" in before or is_kind or is_made or (bool(after) and after[0] in DEFINING)
    return is_single and not is_told_of


def _is_attribute(word: str) -> bool:
    """Whether a word says of what a cluster is: "klaster energii", and not "klaster działa", "klaster regionu"."""
    is_other = (
        any(r.pos in FINITE | {"prep"} for r in readings(word))
        or adjective_slots(word)
        or lemmas(word) & TERRITORIES
    )
    return not is_other and any(slot.case == "gen" for slot in noun_slots(word))


def _is_meant(words: Sequence[str], at: int, body: MemberBody) -> bool:
    """Whether the noun at a place means a body that the same sentence names."""
    between = words[min(at + 1, body.end) : max(at, body.start)]
    if at < body.end and words[at - 1].lower() == "jako":
        return _is_said_first(words, at, between)
    if any(word in SENTENCE_ENDS for word in between):
        return False
    if at and lemmas(words[at - 1]) & COMPARING:
        return body.nature.is_network
    of = lemmas(words[at - 1]) if at else frozenset[str]()
    if (body.told is Told.FOUNDING and of & FOUNDING) or (body.told in TOLD_BY_ORGANS and of & ORGANS):
        return True
    if not any(word in CLAUSE_MARKS for word in between):
        return _is_theirs(body, of, [*between, *words[at + 1 : at + 3]])
    if any(word in EXPLAINING for word in between):
        return body.told is not None
    if at > body.end and words[at - 1] in CONTRASTING and not body.nature.is_land:
        return False
    is_told = body.told in (Told.MEMBERS, Told.LEAVING) or (body.nature.is_network and body.told is Told.HEADS)
    return is_told and not _is_parallel(words, at, body)


def _is_theirs(body: MemberBody, of: frozenset[str], beside: Sequence[str]) -> bool:
    """Whether a clause says of the members of a body that the cluster is theirs."""
    if body.told in (Told.LEAVING, Told.SEAT):
        return bool(of & (ORGANS | MEMBERS))
    is_owed = any("składka" in lemmas(word) for word in beside)
    return body.told is Told.MEMBERS and ("swój" in of or is_owed)


def _is_said_first(words: Sequence[str], at: int, between: Sequence[str]) -> bool:
    """Whether a sentence begins by saying as what it means the body: "Jako klaster Liga Serów ma prawo"."""
    begins = at == 1 or words[at - 2] in SENTENCE_ENDS
    return begins and len(between) <= LONGEST_BEGINNING and not any(map(is_finite_verb, between))


def _is_parallel(words: Sequence[str], at: int, body: MemberBody) -> bool:
    """Whether both stand after one preposition, as two do: "do klastra weszły trzy firmy, a do Sieci pięć"."""
    return at > 0 and body.start > 0 and words[at - 1].lower() == words[body.start - 1].lower()
