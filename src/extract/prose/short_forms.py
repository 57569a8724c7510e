"""The cluster that a text means by one word of its name: "Grono", "w Dolinie", "klaster meblowy"."""

from collections.abc import Iterable, Sequence

from spacy.tokens import Doc

from klastry.extract.components.signs import word_lemmas
from klastry.extract.mention import Draft
from klastry.extract.prose.discourse import Discourse
from klastry.extract.prose.subjects import distinctive, names_of
from klastry.polish.agreement import agrees

TRADE_STEM = 4
"""With so many letters in common an adjective is that of a noun in a name: "optyczny" of "Optyki"."""


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


def of_town(doc: Doc, at: int, discourse: Discourse) -> Draft | None:
    """Of those named last the one with the town in its name that stands after the word: "klaster z Krakowa"."""
    words = doc._.words[at + 1 : at + 3]
    if len(words) < 2 or words[0] not in ("z", "ze") or not words[1][0].isupper():
        return None
    return _only_one(discourse.order, word_lemmas(words[1]))


def of_adjective(doc: Doc, at: int, discourse: Discourse) -> Draft | None:
    """The only one in the document whose name begins with the adjective before the word: "Toruński klaster"."""
    words = doc._.words
    if at == 0 or words[at][0].isupper() or not agrees(words[at - 1], words[at]):
        return None
    first = word_lemmas(words[at - 1])
    having = {d for d in discourse.drafts if any(first & word_lemmas(n.split()[0]) for n in names_of(d))}
    return having.pop() if len(having) == 1 else None


def _only_one(drafts: Iterable[Draft], words: frozenset[str]) -> Draft | None:
    """The one of some clusters whose name has one of these words; None where several have."""
    having = {d for d in drafts if not words.isdisjoint(_lemmas_of(d))}
    return having.pop() if len(having) == 1 else None


def _lemmas_of(draft: Draft) -> set[str]:
    return {lemma for name in names_of(draft) for own in distinctive(name) for lemma in own}
