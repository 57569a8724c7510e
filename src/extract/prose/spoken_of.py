"""Whether those whom a pronoun counts were spoken of before: "28 członków; dziś jest ich 35"."""

from klastry.extract.components.rules import RuleMatch
from klastry.polish.agreement import noun_slots

MEMBERS_ARE = frozenset(("firma", "przedsiębiorstwo", "instytucja", "uczelnia", "założyciel"))
"""What members are said to be: "Członkami są firmy z Polski. Jest ich 61."."""


def counts_what_was_spoken_of(match: RuleMatch) -> bool:
    """Whether a match of a rule with `after` has one of its words before it, and no other plural since."""
    if match.rule.after is None:
        return True
    wanted = frozenset(match.rule.after.split("|"))
    doc = match.span.doc
    for token in reversed(doc[: match.span.start]):
        numbers = {slot.number for slot in noun_slots(token.text)}
        if "pl" in numbers and token._.lemmas & wanted:
            return True
        if numbers == {"pl"} and token.text[0].islower() and not token._.lemmas & MEMBERS_ARE:
            return False
    return False
