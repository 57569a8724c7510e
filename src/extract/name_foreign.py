"""How a name goes on in another language: "Metal Cluster of Lubusz Land", "Dzūkijos perlai"."""

from collections.abc import Sequence

from klastry.extract.name_stops import first_name_at
from klastry.polish.morphology import is_known
from klastry.polish.text import has_foreign_letter

FOREIGN_JOINTS = frozenset("of for by de du del von the".split())
FOREIGN_HEADS = frozenset(("klastr", "klasteris"))


def goes_on_in_foreign(words: Sequence[str], at: int) -> bool:
    """Whether a name goes on after a small foreign word: "Smart de Luxe", "Metal Cluster of Lubusz Land"."""
    return at < len(words) and words[at][0].isupper() and not first_name_at(words, at)


def is_foreign_tail(words: Sequence[str], at: int) -> bool:
    """Whether a foreign name goes on with a word in small letters: "Dzūkijos perlai", "klastr jižní Moravy"."""
    before, word = words[at - 1], words[at]
    of_no_dictionary = word.isalpha() and word.islower() and not (is_known(word) or is_known(before))
    if not of_no_dictionary or not has_foreign_letter(before + word):
        return False
    return before[0].isupper() or before in FOREIGN_HEADS or (at > 1 and is_foreign_tail(words, at - 1))
