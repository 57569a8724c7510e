"""Whether those whom a pronoun counts were spoken of before: "28 członków; dziś jest ich 35"."""

from klastry.extract.components.rules import RuleMatch
from klastry.polish.agreement import noun_slots
from klastry.polish.lexicon import COMPANIES

MEMBERS_ARE = frozenset(("firma", "przedsiębiorstwo", "instytucja", "uczelnia", "założyciel"))
"""What members are said to be: "Członkami są firmy z Polski. Jest ich 61."."""
TIMES = frozenset(("rok", "lato", "miesiąc", "tydzień", "dzień"))


def counts_what_was_spoken_of(match: RuleMatch) -> bool:
    """Whether a match of a rule with `after` has one of its words before it, and no other plural since."""
    if match.rule.after is None:
        return True
    wanted = frozenset(match.rule.after.split("|"))
    doc = match.span.doc
    if _counts_firms(match, wanted):
        return False
    words, lemmas = doc._.words, doc._.lemmas
    for at in range(match.span.start - 1, -1, -1):
        numbers = {slot.number for slot in noun_slots(words[at])}
        if "pl" in numbers and lemmas[at] & wanted:
            return True
        if numbers == {"pl"} and words[at][0].islower() and not lemmas[at] & (MEMBERS_ARE | TIMES):
            return False
    return False


def _counts_firms(match: RuleMatch, wanted: frozenset[str]) -> bool:
    """Whether the sentence asks of firms alone and goes on: "Zapytana o firmy, odpowiedziała, że jest ich 39"."""
    if wanted & COMPANIES:
        return False
    doc, start = match.span.doc, match.span.start
    since = next((at + 1 for at in range(start - 1, -1, -1) if doc._.words[at] in ".!?"), 0)
    said = doc._.lemmas[since:start]
    return any(one & COMPANIES for one in said) and not any(one & wanted for one in said)
