"""The cluster that a text means by one word of its name: "Grono", "w Dolinie", "klaster meblowy"."""

from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Doc

from klastry.extract.matching.signs import word_lemmas
from klastry.extract.mention import Draft
from klastry.extract.prose.discourse import Discourse
from klastry.extract.prose.subjects import distinctive, names_of
from klastry.places.gazetteer import places_named
from klastry.places.voivodeships import may_be_voivodeship
from klastry.polish.agreement import agrees, noun_slots
from klastry.polish.lexicon import COMPANIES, MEMBERS
from klastry.polish.town_adjectives import is_made_of

OF_TOWN = ("ski", "cki", "dzki")
TRADE_STEM = 4
"""With so many letters in common an adjective is that of a noun in a name: "optyczny" of "Optyki"."""

NOT_TELLING = COMPANIES | MEMBERS | {"producent", "wytwórca", "eksporter", "dostawca"}
"""Of these any cluster is one."""


def of_noun(nouns: frozenset[str], discourse: Discourse, *, capital: bool) -> Draft | None:
    """The one cluster spoken of whose name has this noun: "Dolina Tkanin wystawia się. Dolina skupia 38 firm".

    With a capital it tells of the only such one in the document, however long ago it was named.
    """
    spoken_of = [d for d in (discourse.topic, *discourse.order) if d is not None]
    return _only_one(spoken_of, nouns) or (_only_one(discourse.drafts, nouns) if capital else None)


def of_trade(doc: Doc, at: int, found: Sequence[Draft], discourse: Discourse) -> Draft | None:
    """Of several spoken of the one with the trade in its name that stands after the word: "klaster optyczny"."""
    words = doc._.words
    if at + 1 == len(words) or not words[at + 1].islower() or not agrees(words[at + 1], words[at]):
        return None
    trade = tuple(lemma[:TRADE_STEM] for lemma in doc._.lemmas[at + 1] if len(lemma) > TRADE_STEM)
    spoken_of = {d for d in (*found, discourse.topic, *discourse.order) if d is not None}
    having = [d for d in spoken_of if any(lemma.startswith(trade) for lemma in _lemmas_of(d))]
    return having[0] if len(having) == 1 < len(spoken_of) else None


def of_people(doc: Doc, at: int, draft: Draft | None) -> bool:
    """Whether the people after the word are of a trade that no name of a cluster has: "klaster szklarzy"."""
    words, people = doc._.words, at + 1
    if draft is None or people == len(words) or not words[people].islower():
        return False
    is_people = any(s.case == "gen" and s.number == "pl" and s.gender == "m1" for s in noun_slots(words[people]))
    trades = [lemma for lemma in doc._.lemmas[people] if lemma not in NOT_TELLING]
    stems = tuple(lemma[:TRADE_STEM] for lemma in trades)
    is_own = any(lemma.startswith(stems) for lemma in _lemmas_of(draft))
    return is_people and len(trades) == len(doc._.lemmas[people]) and not is_own


def of_town(doc: Doc, at: int, discourse: Discourse) -> Draft | None:
    """Of those named last the one with the town in its name that stands after the word: "klaster z Krakowa"."""
    words = doc._.words[at + 1 : at + 3]
    if len(words) < 2 or words[0] not in ("z", "ze") or not words[1][0].isupper():
        return None
    return _only_one(discourse.order, word_lemmas(words[1]))


def of_adjective(doc: Doc, at: int, discourse: Discourse) -> Draft | None:
    """The only one in the document whose name begins with the adjective beside the word: "Toruński klaster".

    Or whose seat has been told and is the town of which the adjective is made: "klaster kłodzki".
    """
    said = frozenset[str]().union(*map(word_lemmas, _adjectives_beside(doc, at)))
    if not said:
        return None
    having = {d for d in discourse.drafts if any(said & word_lemmas(n.split()[0]) for n in names_of(d))}
    return having.pop() if len(having) == 1 else _seated_in(said, discourse) if not having else None


def seated_in(adjective: str, discourse: Discourse) -> Draft | None:
    """The only cluster with a seat in the town of which an adjective that stands alone is made: "po kłodzkim"."""
    return _seated_in(word_lemmas(adjective), discourse) if adjective.islower() else None


def _seated_in(adjectives: Iterable[str], discourse: Discourse) -> Draft | None:
    of_town = [word for word in adjectives if word.endswith(OF_TOWN)]
    having = {d for d in discourse.drafts if of_town and _is_seated(d, of_town)}
    return having.pop() if len(having) == 1 else None


def of_place(doc: Doc, at: int, discourse: Discourse) -> Draft | None:
    """The same by the adjective of a town, which tells better than what was spoken of; a region has several."""
    words = [word for word in _adjectives_beside(doc, at) if not may_be_voivodeship(word)]
    of_town = any(lemma.endswith(OF_TOWN) for word in words for lemma in word_lemmas(word))
    return of_adjective(doc, at, discourse) if of_town else None


def _adjectives_beside(doc: Doc, at: int) -> Iterator[str]:
    """What agrees with a noun before it or after it, where both are no name."""
    words = doc._.words
    if at > 0 and words[at][0].islower() and agrees(words[at - 1], words[at]):
        yield words[at - 1]
    if at + 1 < len(words) and words[at + 1][0].islower() and agrees(words[at + 1], words[at]):
        yield words[at + 1]


def may_sit_in(draft: Draft, town: str) -> bool:
    """Whether nothing says that a cluster sits in another town than one in any case: "z Bochni"."""
    seats = [{word_lemmas(place.name.split()[0]) for place in places_named(s.piece.text)} for s in draft.seats]
    return all(any(own & word_lemmas(town) for own in places) for places in seats)


def _is_seated(draft: Draft, adjectives: Sequence[str]) -> bool:
    """Whether an adjective is that of the town of a seat: "kłodzki" of Kłodzko."""
    towns = {place.name for seat in draft.seats for place in places_named(seat.piece.text)}
    return any(is_made_of(word, town) for word in adjectives for town in towns)


def _only_one(drafts: Iterable[Draft], words: frozenset[str]) -> Draft | None:
    """The one of some clusters whose name has one of these words; None where several have."""
    having = {d for d in drafts if not words.isdisjoint(_lemmas_of(d))}
    return having.pop() if len(having) == 1 else None


def _lemmas_of(draft: Draft) -> set[str]:
    return {lemma for name in names_of(draft) for own in distinctive(name) for lemma in own}
