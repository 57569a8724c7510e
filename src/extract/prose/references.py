"""What in a sentence means a cluster: a name, an acronym, the bare "Klaster", a pronoun, "pierwszy", "drugi"."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from klastry.extract.matching.signs import word_lemmas
from klastry.extract.mention import Draft
from klastry.extract.prose.bare_noun import bare, is_class_or_title, is_of_others
from klastry.extract.prose.clauses import (
    PARTICIPLES,
    PREPOSITIONS,
    attribute_start,
    clause_start,
    has_verb,
    verb_follows,
)
from klastry.extract.prose.discourse import Discourse
from klastry.extract.prose.genders import FEMININE_PRONOUN, may_be_feminine
from klastry.extract.prose.known_names import KnownName
from klastry.extract.prose.named import Named, named_before, nth_named
from klastry.extract.prose.ordinals import ORDINALS, ordinal_at
from klastry.extract.prose.short_forms import may_sit_in, of_noun
from klastry.polish.agreement import agrees, noun_slots
from klastry.polish.lexicon import LANDS, LEGAL_PERSONS, NETWORKS
from klastry.polish.morphology import readings
from klastry.polish.text import opens_quotation

INTRODUCED = frozenset(("jeden", "inny", "kolejny", "swój"))
"""With one of these a text turns to a cluster that it did not speak of yet."""
GROUP = "grupa"
STANDING_FOR = frozenset(
    (
        "organizacja",
        "inicjatywa",
        "sieć",
        "grono",
        "zrzeszenie",
        "przedsięwzięcie",
        "partnerstwo",
        "związek",
        "porozumienie",
        "powiązanie",
        "zgrupowanie",
        "podmiot",
        "struktura",
        "laureat",
        "zwycięzca",
        "debiutant",
        "jubilat",
        GROUP,
    )
)
BODIES = frozenset(("sieć", "grono", "grupa", "związek", "zrzeszenie"))
"""Of these "sieć ta" may as well be another one that was told of: a chain of shops."""
NAMED_BODIES = frozenset(("sieć", "grono"))
"""With a capital these are names of their own: "Sieć ma 83 członków" is said of no "Klaster Solny"."""
PRONOUNS = frozenset(("on", "go", "jego", "jej", "mu", "nim", "niego", "niemu", "niej", "nią"))
OF_ANOTHER = frozenset(("go", "mu", "nim", "niego", "niemu", "niej", "nią"))
"""Pronouns that are no subject and own nothing."""
SAME = frozenset("ta to ten nasza nasze sama samo cała całe".split())
"""With one of these before it "organizacja" is the one spoken of."""
OF_PLACE = ("ska", "skie", "cka", "ckie")
"""At the head of a sentence such an adjective only says again where it is: "Gdyńska organizacja liczy"."""
NAMING = LANDS | {"grupa", "liga", "platforma", "sojusz", "wspólnota"}
"""Nouns of names without "klaster": with one of these a text calls the cluster whose name has it."""
_REFERRING = STANDING_FOR | NAMING | ORDINALS.keys() | {"klaster"}
CACHED_WORDS = 50_000


def references(
    doc: Doc,
    sentence: Tokens,
    called: Mapping[int, Draft | None],
    known: Sequence[KnownName],
    discourse: Discourse,
) -> list[Named]:
    """What calls a cluster in a sentence, in order.

    Args:
        doc: The tokens of the block.
        sentence: The sentence.
        called: The drafts of the names found in the block, by their first token.
        known: The names of the document's clusters found again in the block.
        discourse: What the text spoke of before.
    """
    words, lemmas = doc._.words, doc._.lemmas
    found = [
        Named(min(n.head, n.start), n.end, called[n.start], can_be_subject(doc, n.start, n.end, n.head))
        for n in doc._.names
        if not n.bare and n.start in called and sentence.start <= n.start < sentence.end
    ]
    taken = {i for n in found for i in range(n.start, n.end)}
    for k in known:
        of_body = k.start > 0 and bool(lemmas[k.start - 1] & LEGAL_PERSONS)
        if sentence.start <= k.start < sentence.end and not of_body and not taken & set(range(k.start, k.end)):
            nominative = can_be_subject(doc, k.start, k.end, k.start)
            found.append(Named(k.start, k.end, k.draft, nominative, by_name=nominative or not k.is_part))
            taken |= set(range(k.start, k.end))
    referring = (at for at in range(sentence.start, sentence.end) if at not in taken and _may_refer(words[at]))
    anaphors = (_anaphor(doc, sentence, at, found, discourse) for at in referring)
    return sorted([*found, *filter(None, anaphors)], key=lambda n: n.start)


def can_be_subject(doc: Doc, start: int, end: int, head: int) -> bool:
    """Whether a name can stand in the nominative: no preposition before it, no case that says otherwise."""
    words, before = doc._.words, start - 1
    while before >= 0 and not words[before][0].isalnum():
        before -= 1
    if before >= 0 and words[before].lower() in PREPOSITIONS:
        return False
    first = next(filter(noun_slots, (words[head], *words[start:end])), None)
    return first is None or any(slot.case == "nom" for slot in noun_slots(first))


@lru_cache(CACHED_WORDS)
def _may_refer(word: str) -> bool:
    """Whether a word is one of those that can mean a cluster spoken of before."""
    return word.lower() in PRONOUNS or not _REFERRING.isdisjoint(word_lemmas(word))


def _anaphor(doc: Doc, sentence: Tokens, at: int, found: Sequence[Named], discourse: Discourse) -> Named | None:
    word, own = doc._.words[at], doc._.lemmas[at]
    if "klaster" in own and any(s.number == "sg" for s in noun_slots(word)):
        if is_class_or_title(doc, at) or _is_only_said(doc, at):
            return None
        meant, nominative = bare(doc, at, found, discourse), can_be_subject(doc, at, at + 1, at)
        introduced = at > 0 and bool(word_lemmas(doc._.words[at - 1]) & INTRODUCED)
        is_other = meant is None and nominative and (introduced or is_of_others(doc, at, discourse))
        return Named(at, at + 1, meant, nominative, by_name=False, is_other=is_other)
    if word.lower() in PRONOUNS:
        meant = _meant_by_pronoun(doc, sentence, at, found, discourse)
        stands_for_it = at + 1 < len(doc) and bool(doc._.lemmas[at + 1] & STANDING_FOR)  # "jej organizacja"
        is_other = word.lower() == FEMININE_PRONOUN and not stands_for_it
        if meant is not None and is_other and not may_be_feminine(meant, doc, at):
            return Named(at, at + 1, None, nominative=False, by_name=False)
        return Named(at, at + 1, meant, word.lower() == "on", by_name=False) if meant is not None else None
    order = ordinal_at(doc, sentence, at)
    if order is not None:
        alone = at == sentence.start or doc._.words[at - 1].lower() not in PREPOSITIONS
        return Named(at, at + 1, nth_named(found, at, order) or discourse.nth(order), alone, by_name=False)
    nouns = own & (STANDING_FOR | NAMING)
    return _by_noun(doc, sentence, at, nouns, found, discourse) if nouns else None


def _meant_by_pronoun(
    doc: Doc, sentence: Tokens, at: int, found: Sequence[Named], discourse: Discourse
) -> Draft | None:
    """The cluster named before in the sentence; the one spoken of where that is the subject of its clause.

    "Klaster B jest od niego młodszy" is said of another; of itself it would be "od siebie".
    """
    here = named_before(found, at)
    subject = next((n for n in found if n.draft is here and n.nominative), None) if here is not None else None
    if subject is None or doc._.words[at].lower() not in OF_ANOTHER or discourse.topic in (None, here):
        return here or discourse.topic
    is_in_clause = clause_start(sentence, at) <= subject.start
    verbs = sum(has_verb(doc, i, i + 1) for i in range(subject.end, at))
    return discourse.topic if is_in_clause and verbs == 1 else here


def _by_noun(
    doc: Doc, sentence: Tokens, at: int, nouns: frozenset[str], found: Sequence[Named], discourse: Discourse
) -> Named | None:
    """What "organizacja", "Dolina" calls; "Sieć" is the other network to which the text has turned."""
    here = named_before(found, at)
    known = here or discourse.topic
    if _is_title(doc, sentence, at):
        return _of_title(doc, at, nouns, known, discourse)
    if _is_of_town(doc, sentence, at):
        is_it = known is not None and may_sit_in(known, doc._.words[at + 2])
        return Named(at, at + 1, known, by_name=False) if is_it else None
    if not _stands_alone(doc, sentence, at):
        return None
    meant = of_noun(nouns, discourse, capital=doc._.words[at][0].isupper())
    if discourse.interrupted and meant is here is None and nouns & NETWORKS:
        return Named(at, at + 1, None, by_name=False, is_other=True)
    stands_for_it = nouns & STANDING_FOR and not (GROUP in nouns and _is_named_group(doc, at))
    return Named(at, at + 1, meant or (known if stands_for_it else None), by_name=False)


def _is_named_group(doc: Doc, until: int) -> bool:
    """Whether a group has been named, which "grupa" means then: "z Pomorską Grupą Wodorową … Grupa zrzesza"."""
    return any(doc._.words[at][0].isupper() and GROUP in doc._.lemmas[at] for at in range(until))


def _is_only_said(doc: Doc, at: int) -> bool:
    """Whether the word is meant and no cluster: "nie używa w nazwie słowa „klaster”"."""
    before = next((i for i in range(at - 1, -1, -1) if doc._.words[i][0].isalnum()), None)
    return before is not None and "słowo" in doc._.lemmas[before]


def _of_title(doc: Doc, at: int, nouns: frozenset[str], known: Draft | None, discourse: Discourse) -> Named | None:
    """What a noun with a capital within a sentence means; as a subject it is another body where no name has it."""
    meant, nominative = of_noun(nouns, discourse, capital=True), can_be_subject(doc, at, at + 1, at)
    if meant is not None:
        return Named(at, at + 1, meant, nominative, by_name=False)
    if not nominative or not has_verb(doc, at + 1, min(at + 2, len(doc))):
        return None
    if nouns & STANDING_FOR - NAMED_BODIES:
        return Named(at, at + 1, known, by_name=False)
    return Named(at, at + 1, None, by_name=False, is_other=True)


def _is_title(doc: Doc, sentence: Tokens, at: int) -> bool:
    """Whether a noun has a capital within the sentence and is no part of a longer name: "biuro Grona"."""
    words = doc._.words
    if (
        at == sentence.start
        or not words[at][0].isupper()
        or not any(s.number == "sg" for s in noun_slots(words[at]))
    ):
        return False
    after = words[at + 1] if at + 1 < sentence.end else "."
    alone = not after[0].isupper() and not opens_quotation(after)
    return alone and (words[at - 1][0].islower() or at - 1 == sentence.start)


def _stands_alone(doc: Doc, sentence: Tokens, at: int) -> bool:
    """Whether "organizacja", "sieć" is the subject of its clause, and no word beside it says which other one."""
    if not _is_subject_alone(doc, sentence, at):
        return False
    words, after = doc._.words, at + 1
    if after < sentence.end and words[after] == ",":
        return attribute_start(doc, after + 1)
    if after < sentence.end and words[after].lower() in ("ta", "to") and not doc._.lemmas[at] & BODIES:
        return True
    if after < sentence.end and _is_told_by_participle(words[at], words[after]):
        after += 1
    if doc._.lemmas[at] & BODIES:
        return has_verb(doc, after, min(after + 1, sentence.end))
    return verb_follows(doc, after, sentence.end)


def _is_of_town(doc: Doc, sentence: Tokens, at: int) -> bool:
    """Whether a sentence begins with "Organizacja z Bochni" and tells more of it; a network may be another one."""
    words = doc._.words
    is_led = at == sentence.start and words[at + 1 : at + 2] in (["z"], ["ze"]) and not doc._.lemmas[at] & BODIES
    if not is_led or at + 3 >= sentence.end or not words[at + 2][0].isupper():
        return False
    after = next((i for i in range(at + 3, sentence.end) if words[i].islower() or words[i] == ","), sentence.end)
    is_told = has_verb(doc, after, min(after + 1, sentence.end))
    return is_told or (words[after : after + 1] == [","] and attribute_start(doc, after + 1))


def _is_told_by_participle(noun: str, word: str) -> bool:
    """Whether a participle goes with a noun as the subject: "Grono prowadzone jest przez"."""
    is_participle = any(r.pos in PARTICIPLES for r in readings(word))
    return is_participle and any(s.case == "nom" and s.number == "sg" for s in agrees(word, noun))


def _is_subject_alone(doc: Doc, sentence: Tokens, at: int) -> bool:
    """Whether no adjective, preposition or capital tells a noun from what was spoken of before."""
    words = doc._.words
    if not any(slot[:2] == ("sg", "nom") for slot in noun_slots(words[at])):
        return False
    before = words[at - 1] if at > sentence.start else ""
    if not before[:1].isalpha() or before.lower() in SAME:
        return True
    if words[at][0].isupper() or before.lower() in PREPOSITIONS:
        return False
    of_place = at - 1 == sentence.start and before.lower().endswith(OF_PLACE)
    return of_place or not any(r.is_adjective for r in readings(before))
