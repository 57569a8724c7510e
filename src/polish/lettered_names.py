"""Names written without Polish letters in a text that has some: "Umowę Slaskiego Klastra Soli podpisano"."""

from klastry.polish.agreement import agrees
from klastry.polish.letters import with_letters
from klastry.polish.morphology import is_known


def lettered(name: str) -> str:
    """A name with its letters, where an adjective of it is a word only with them; else as it is."""
    words = name.split()
    lacks = name.isascii() and any(_is_adjective_beside(words, at) for at in range(len(words)))
    return with_letters(name) if lacks else name


def _is_adjective_beside(words: list[str], at: int) -> bool:
    """Whether a word is an adjective of the noun beside it once it has its letters."""
    if is_known(words[at]):
        return False
    restored, beside = with_letters(words[at]), [*words[max(0, at - 1) : at], *words[at + 1 : at + 2]]
    return restored != words[at] and any(agrees(restored, word) for word in beside)
