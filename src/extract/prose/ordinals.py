"""One of several clusters named before, told by its number: "pierwszy", "drugi", "ten ostatni"."""

import re

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from klastry.extract.prose.clauses import PARTICIPLES, PASSIVE
from klastry.polish.agreement import adjective_slots, agrees
from klastry.polish.lexicon import RUNNING
from klastry.polish.morphology import readings
from klastry.polish.ordinals import may_be_ordinal

AFTER_GENITIVE = frozenset(("jest", "pozostaje", "zaś", "natomiast"))
"""Before these "pierwszego" stands alone: "Koordynatorem pierwszego jest …, drugiego zaś …".

So it does before a verb of running: "Pierwszym kieruje Izba Solna, drugim Fundacja Warzelnia".
"""
OWNED = frozenset("adres biuro członek koordynator lider animator animatorka siedziba skład założyciel".split())
"""After these "pierwszego" stands alone, and with it "drugiego": "Siedziba pierwszego to Piła, drugiego – Ełk"."""
JOINING = frozenset((",", "a", "i", "zaś", "natomiast"))
CASES_AFTER = {"w": {"loc"}, "do": {"gen"}}
"""After these "drugim", "drugiego" stand alone: "W drugim działa 30 firm"."""
VERBS_TOO = frozenset(("ma", "można"))
"""Adjectives by their form, and verbs: "pierwszy ma", "o tym ostatnim można powiedzieć"."""
NAMED_BEFORE = frozenset(("nich", "klastrów", "wymienionych"))
POINTING = frozenset(("ten", "tego", "temu", "tym", "ta", "tej", "tę", "tą", "to"))
"""After these it is one of those that were named: "z tego pierwszego", "ten ostatni klaster"."""
ORDINALS = {"pierwszy": 0, "drugi": 1, "trzeci": 2, "ostatni": -1}
PARTED = frozenset(("jedna", "dwie"))
"""With one of these before it "trzecia", "trzecie" is a part: "dwie trzecie członków to firmy"."""
_ORDINAL = re.compile("pierwsz|drug|trzec|ostatni", re.IGNORECASE)


def has_ordinal(text: str) -> bool:
    """Whether "pierwszy", "drugi" may stand in a text."""
    return _ORDINAL.search(text) is not None


def ordinal_at(doc: Doc, sentence: Tokens, at: int) -> int | None:
    """Which of those named before "pierwszy", "drugi", "ten ostatni" means, where no noun follows it."""
    following = doc._.words[at + 1] if at + 1 < sentence.end else ""
    order = next((ORDINALS[lemma] for lemma in doc._.lemmas[at] if lemma in ORDINALS), None)
    before = doc._.words[at - 1].lower() if at > sentence.start else ""
    if order is None or not following or before == "raz" or before in PARTED:  # "po raz pierwszy", "dwie trzecie"
        return None
    cases = {"nom", "gen"} if following in AFTER_GENITIVE else CASES_AFTER.get(before, {"nom"})
    if _is_owner(doc, sentence, at):
        cases = cases | {"gen"}
    if _is_of_named(doc, at + 1) or _is_run(doc, sentence, at) or before in POINTING:
        cases = {"nom", "gen", "dat", "inst", "acc", "loc"}
    if not any(r.is_adjective and cases & r.cases and "sg" in r.numbers for r in readings(doc._.words[at])):
        return None
    if _is_passive(doc, at + 1):
        return order
    is_noun = agrees(doc._.words[at], following)  # "Pierwszy działa" counts no guns
    goes_on = bool(adjective_slots(doc._.words[at]) & adjective_slots(following))  # "w drugim tę rolę pełni"
    if is_noun or (following not in VERBS_TOO and goes_on):
        return None
    return order


def order_before(doc: Doc, at: int) -> int | None:
    """Which of those named before a noun means by the ordinal that it has: "ten ostatni klaster"."""
    if at < 2 or doc._.words[at - 2].lower() not in POINTING:
        return None
    return next((ORDINALS[lemma] for lemma in doc._.lemmas[at - 1] if lemma in ORDINALS), None)


def tells_share(doc: Doc, at: int) -> bool:
    """Whether an ordinal before a noun tells of a share of all: "co trzeci klaster zaprzestał działalności"."""
    return at > 1 and doc._.words[at - 2].lower() == "co" and may_be_ordinal(doc._.words[at - 1])


def _is_passive(doc: Doc, at: int) -> bool:
    """Whether a participle and its verb follow: "Pierwszy | prowadzony jest przez Izbę"."""
    is_participle = any(r.pos in PARTICIPLES for r in readings(doc._.words[at]))
    return is_participle and any(own & PASSIVE for own in doc._.lemmas[at + 1 : at + 2])


def _is_of_named(doc: Doc, at: int) -> bool:
    """Whether "z nich" follows: "Pierwszym z nich kieruje Izba Solna"."""
    first, *rest = (word.lower() for word in (*doc._.words[at : at + 2], ""))
    return first == "z" and rest[0] in NAMED_BEFORE


def _is_owner(doc: Doc, sentence: Tokens, at: int) -> bool:
    """Whether it is told what one of them has, or what the next one has: "biuro | pierwszego", ", | drugiego"."""
    if at > sentence.start and doc._.lemmas[at - 1] & OWNED:
        return True
    before = range(sentence.start + 1, at)
    has_first = any(doc._.lemmas[i] & ORDINALS.keys() and doc._.lemmas[i - 1] & OWNED for i in before)
    return has_first and doc._.words[at - 1].lower() in JOINING


def _is_run(doc: Doc, sentence: Tokens, at: int) -> bool:
    """Whether a sentence goes through those who run several clusters, the verb said before it or after it."""
    said = doc._.lemmas[sentence.start : min(at + 2, sentence.end)]
    return any(own & RUNNING for own in said)
