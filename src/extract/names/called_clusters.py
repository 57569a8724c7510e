"""Names of bodies that a text calls "klaster" in another clause: "Klaster rośnie: do Sieci Młynów weszły trzy".

The bare noun means the body where the clause with the name tells of its members or of who heads it, and no other
cluster is named; that a whole document names no other is asked where its names are gathered.
"""

from collections.abc import Collection, Iterator, Sequence

from spacy.tokens import Doc

from klastry.extract.names.appositions import OPPOSING
from klastry.extract.names.found_name import FoundName
from klastry.extract.names.member_bodies import MemberBody, member_bodies
from klastry.extract.names.networks import NOT_TRADES
from klastry.extract.names.starts import governed_cases
from klastry.extract.names.told_of_bodies import OFFICERS, Told
from klastry.polish.agreement import adjective_slots, agrees, noun_slots
from klastry.polish.lexicon import INFORMAL_BODIES, TERRITORIES
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
TOLD_OF_MEMBERS = frozenset((Told.MEMBERS, Told.LEAVING, Told.GATHERING))
LEADING_IN = frozenset(("do", "w", "we", "z", "ze"))
SHORTEST_STEM, LONGEST_ENDING = 3, 3
LONGEST_BEGINNING = 8


def called_clusters(doc: Doc, headed: Sequence[FoundName]) -> Iterator[FoundName]:
    """The names of a text that are those of the cluster it speaks of, where it names none with the word itself."""
    if any(not name.bare for name in headed):
        return
    words = doc._.words
    bare = [n.head for n in headed if _means_one(words, n.head)]
    of_trades = {n.head: kind for n in headed if (kind := _kind_after(words, n.head))}
    for body in member_bodies(words) if bare or of_trades else ():
        is_of_trade = any(_is_of_trade(words, at, kind, body) for at, kind in of_trades.items())
        if is_of_trade or any(_is_meant(words, at, body) for at in bare):
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


def _kind_after(words: Sequence[str], at: int) -> frozenset[str]:
    """The lemmas of the words in small letters that say of what a single cluster is: "klaster meblarzy"."""
    end = at + 1
    is_single = any(slot.number == "sg" for slot in noun_slots(words[at]))
    while is_single and end < len(words) and words[end].islower():
        if not (_is_attribute(words[end]) or _are_people(words[end]) or agrees(words[end], words[at])):
            break
        end += 1
    kind = frozenset[str]().union(*map(lemmas, words[at + 1 : end]))
    return kind if kind.isdisjoint(NOT_TRADES) else frozenset()


def _are_people(word: str) -> bool:
    """Whether a word can say of whom something is, though it may be a verb too: "stolarzy"."""
    people = (r for r in readings(word) if r.is_noun and "m1" in r.genders)
    return any(r.numbers == {"pl"} and "gen" in r.cases for r in people)


def _is_of_trade(words: Sequence[str], at: int, kind: Collection[str], body: MemberBody) -> bool:
    """Whether a body is of the trade of the cluster before it, and a clause tells of its members."""
    is_led = body.start > at and words[body.start - 1].lower() in LEADING_IN and body.told in TOLD_OF_MEMBERS
    if not is_led or any(w in SENTENCE_ENDS for w in words[at : body.start]) or _is_parallel(words, at, body):
        return False
    own = [lemma for word in words[body.start : body.end] for lemma in lemmas(word) - INFORMAL_BODIES]
    return any(_share_stem(one, other) for one in kind for other in own)


def _share_stem(one: str, other: str) -> bool:
    """Whether two lemmas are of one word: "meblarz" and "meblowy", "rybny" and "ryba"."""
    shortest = max(SHORTEST_STEM, min(len(one), len(other)) - LONGEST_ENDING)
    return one[:shortest] == other[:shortest]


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
    is_headed = body.nature.is_network and body.told is Told.HEADS
    is_told = is_headed or body.told in (Told.MEMBERS, Told.LEAVING, Told.AFFAIRS)
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
