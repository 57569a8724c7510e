"""Whether those whom a pronoun counts were spoken of before: "28 członków; dziś jest ich 35"."""

from collections.abc import Sequence
from itertools import pairwise

from klastry.extract.components.rules import RuleMatch
from klastry.extract.matching.asides import asides
from klastry.polish.agreement import noun_slots
from klastry.polish.lexicon import COMPANIES
from klastry.polish.morphology import may_be_finite
from klastry.polish.numerals import may_be_number
from klastry.polish.text import CLAUSE_MARKS, SENTENCE_ENDS

MEMBERS_ARE = frozenset(("firma", "przedsiębiorstwo", "instytucja", "uczelnia", "założyciel"))
"""What members are said to be: "Członkami są firmy z Polski. Jest ich 61."."""
_CONJUNCTIONS = frozenset(("lecz",))  # looks like the plural of a dish too
TIMES = frozenset(("rok", "lato", "miesiąc", "tydzień", "dzień"))


def counts_what_was_spoken_of(match: RuleMatch) -> bool:
    """Whether a match of a rule with `after` has one of its words before it, and no other plural since."""
    if match.rule.after is None:
        return True
    wanted = frozenset(match.rule.after.split("|"))
    doc = match.span.doc
    if _counts_firms(match, wanted) or _counts_clusters(match):
        return False
    words, lemmas = doc._.words, doc._.lemmas
    start = match.span.start
    skipped = asides(words, _since(words, start, SENTENCE_ENDS), start)
    for at in range(start - 1, -1, -1):
        if at in skipped:
            continue
        numbers = {slot.number for slot in noun_slots(words[at])}
        if "pl" in numbers and lemmas[at] & wanted:
            return True
        is_noun = words[at][0].islower() and not may_be_number(words[at]) and not may_be_finite(words[at])
        is_other = is_noun and not lemmas[at] & (MEMBERS_ARE | TIMES | _CONJUNCTIONS)
        if numbers == {"pl"} and is_other and not _says_of_what(words, at):
            return False
    return False


def _counts_firms(match: RuleMatch, wanted: frozenset[str]) -> bool:
    """Whether the sentence or the clause speaks of firms alone: "Zapytana o firmy, mówi, że jest ich 39"."""
    if wanted & COMPANIES:
        return False
    doc, start = match.span.doc, match.span.start
    for marks in (SENTENCE_ENDS, CLAUSE_MARKS | SENTENCE_ENDS):
        said = doc._.lemmas[_since(doc._.words, start, marks) : start]
        if any(one & COMPANIES for one in said) and not any(one & wanted for one in said):
            return True
    return False


def _counts_clusters(match: RuleMatch) -> bool:
    """Whether clusters were counted just before: "W Polsce działa 212 klastrów. W Wielkopolsce jest ich 23"."""
    words, start = match.span.doc._.lowered, match.span.start
    sentence = _since(words, start, SENTENCE_ENDS)
    said = words[_since(words, sentence - 1, SENTENCE_ENDS) : start]
    return any(may_be_number(number) and counted == "klastrów" for number, counted in pairwise(said))


def _since(words: Sequence[str], start: int, marks: frozenset[str]) -> int:
    """The place after the last of some marks before a token."""
    return next((at + 1 for at in range(start - 1, -1, -1) if words[at] in marks), 0)


def _says_of_what(words: Sequence[str], at: int) -> bool:
    """Whether a plural only tells of what the noun right before it is: "studia gier"."""
    slots = noun_slots(words[at])
    return bool(slots) and all(s.case == "gen" for s in slots) and at > 0 and bool(noun_slots(words[at - 1]))
