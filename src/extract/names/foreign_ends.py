"""How a name goes on in another language: "Metal Cluster of Lubusz Land", "Dzūkijos perlai"."""

from collections.abc import Sequence

from klastry.extract.names.stops import first_name_at
from klastry.polish.agreement import agrees, can_be_genitive
from klastry.polish.morphology import is_known
from klastry.polish.text import has_foreign_letter

FOREIGN_JOINTS = frozenset("of for in by de du del della delle di la von the".split())
LONGEST = 3
"""So many words of an English name may stand behind where the Polish one seemed to end."""
FOREIGN_HEADS = frozenset(("klastr", "klasteris"))


def foreign_joint_end(words: Sequence[str], at: int) -> int:
    """The index after small foreign words and the capital they lead to: "Smart de Luxe", "Cluster of the Year".

    `at` where no name goes on with them.
    """
    end = at
    while end < len(words) and words[end] in FOREIGN_JOINTS:
        end += 1
    is_place = words[at] == "in" and words[at - 1] == "Cluster"  # "the Fala Boat Cluster in Poland"
    goes_on = at < end < len(words) and words[end][0].isupper() and not (is_place or first_name_at(words, end))
    return end + 1 if goes_on else at


def is_foreign_tail(words: Sequence[str], at: int) -> bool:
    """Whether a foreign name goes on with a word in small letters: "Dzūkijos perlai", "klastr jižní Moravy"."""
    before, word = words[at - 1], words[at]
    of_no_dictionary = word.isalpha() and word.islower() and not (is_known(word) or is_known(before))
    if not of_no_dictionary or not has_foreign_letter(before + word):
        return False
    return before[0].isupper() or before in FOREIGN_HEADS or (at > 1 and is_foreign_tail(words, at - 1))


def before_english_name(words: Sequence[str], head: int, end: int) -> int:
    """The end of a Polish name with its English one behind it: "Klaster Mebli Furniture Cluster".

    The English one begins behind the last word that can go on with the Polish one: a genitive, or an adjective.
    """
    at = next(
        (at for at in range(end, min(end + LONGEST, len(words))) if not words[at][0].isupper()), end + LONGEST
    )
    if not {"Cluster", "CLUSTER"} & set(words[end:at]):
        return end
    at = end
    while at > head + 1 and not (can_be_genitive(words[at - 1]) or agrees(words[at - 1], words[head])):
        at -= 1
    return at if at > head + 1 else end
