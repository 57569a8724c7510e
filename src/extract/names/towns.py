"""The town that is of an organisation's name: "Park Solny w Bochni sp. z o.o.", "Cech Kowali w Olsztynie"."""

from collections.abc import Sequence

from klastry.places.gazetteer import places_named
from klastry.polish.morphology import lemmas

LEGAL_FORMS = (
    ("sp.", "z", "o.o."),
    ("sp.", "j", "."),
    ("sp", ".", "j", "."),
    ("sp.", "k", "."),
    ("sp", ".", "k", "."),
    ("s.a.",),
    ("sa",),
)
FORM_BEGINS = frozenset(form[0] for form in LEGAL_FORMS)
LONGEST_FORM = max(map(len, LEGAL_FORMS))
NAMED_WITH_TOWN = frozenset("akademia cech instytut izba muzeum ośrodek szkoła uczelnia uniwersytet".split())
"""What is told from its like by its town alone."""
NOT_TELLING = frozenset("wysoki państwowy publiczny powiatowy miejski gminny regionalny".split())
"""With one of these before it all the same; "Opolska Izba" has told its region."""
IN = frozenset(("w", "we"))
LONGEST_TOWN = 3


def with_town(words: Sequence[str], start: int, head: int, end: int) -> int:
    """The end of a name with its town, if that is of it.

    Args:
        words: The tokens of the text.
        start: Where the name begins.
        head: Its noun.
        end: The index after the name's last word so far.
    """
    if end >= len(words) or words[end] not in IN:
        return end
    at = end + 1
    while at < len(words) and words[at][0].isupper() and words[at].lower() not in FORM_BEGINS:
        at += 1 + (words[at + 1 : at + 2] == ["-"])
    form = tuple(word.lower() for word in words[at : at + LONGEST_FORM])
    if at > end + 1 and any(form[: len(one)] == one for one in LEGAL_FORMS):
        return at
    is_told_by_town = all(lemmas(word) & NOT_TELLING for word in words[start:head])
    town = _town_end(words, end + 1) if is_told_by_town and lemmas(words[head]) & NAMED_WITH_TOWN else end + 1
    return town if town > end + 1 else end


def _town_end(words: Sequence[str], at: int) -> int:
    """The index after the town that begins at a token; `at` where none does."""
    ends = range(min(len(words), at + LONGEST_TOWN), at, -1)
    return next((end for end in ends if places_named(" ".join(words[at:end]).replace(" - ", "-"))), at)
