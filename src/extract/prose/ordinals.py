"""One of several clusters named before, told by its number: "pierwszy", "drugi", "ten ostatni"."""

import re

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from klastry.polish.agreement import agrees
from klastry.polish.morphology import readings

AFTER_GENITIVE = frozenset(("jest", "pozostaje", "zaś", "natomiast"))
"""Before these "pierwszego" stands alone: "Koordynatorem pierwszego jest …, drugiego zaś …"."""
CASES_AFTER = {"w": {"loc"}, "do": {"gen"}}
"""After these "drugim", "drugiego" stand alone: "W drugim działa 30 firm"."""
ORDINALS = {"pierwszy": 0, "drugi": 1, "trzeci": 2, "ostatni": -1}
_ORDINAL = re.compile("pierwsz|drug|trzec|ostatni", re.IGNORECASE)


def has_ordinal(text: str) -> bool:
    """Whether "pierwszy", "drugi" may stand in a text."""
    return _ORDINAL.search(text) is not None


def ordinal_at(doc: Doc, sentence: Tokens, at: int) -> int | None:
    """Which of those named before "pierwszy", "drugi", "ten ostatni" means, where no noun follows it."""
    following = doc._.words[at + 1] if at + 1 < sentence.end else ""
    order = next((ORDINALS[lemma] for lemma in doc._.lemmas[at] if lemma in ORDINALS), None)
    if order is None or not following:
        return None
    before = doc._.words[at - 1].lower() if at > sentence.start else ""
    cases = {"nom", "gen"} if following in AFTER_GENITIVE else CASES_AFTER.get(before, {"nom"})
    if not any(r.is_adjective and cases & r.cases and "sg" in r.numbers for r in readings(doc._.words[at])):
        return None
    is_noun = agrees(doc._.words[at], following)  # "Pierwszy działa" counts no guns
    if is_noun or any(r.is_adjective for r in readings(following)):
        return None
    return order
