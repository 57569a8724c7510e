"""What follows a name in running text and is of it, as the text itself says: by its acronym, by a remark."""

from collections.abc import Iterator, Sequence

from klastry.polish.morphology import lemmas
from klastry.polish.text import CLOSING_QUOTES, DASHES, OPENING_QUOTES

PLACING = frozenset(("w", "we", "z", "ze", "na", "nad", "pod", "koło"))
"""What leads to the place of a cluster."""
REMARKING = frozenset((",", "(", *DASHES))
AS_SAID = frozenset(("tak", "taka", "to", "jak"))
NAMING = frozenset(("nazwa", "nazywać"))
LONGEST_REMARK = 6
"""In so many words it is said that what stands before is the whole name: "– bo tak się oficjalnie nazywa –"."""
TO_ACRONYM = frozenset("czyli w skrócie skrót skrótowo dalej też także : jako pod skrótem".split())
CALLED = frozenset(("zwać", "nazywać", "znany"))
"""With these an acronym is told: "(skrót KOAG)", ", zwanym w skrócie KŻTS"."""
LONGEST_INTRODUCTION = 4


def with_place_in_full_name(words: Sequence[str], end: int) -> int:
    """The end of a name that its place belongs to, as the text says: "… w Kłodawie – tak brzmi pełna nazwa".

    Args:
        words: The tokens of the text.
        end: The index after the name's last word so far.
    """
    after = _capitals_end(words, end + 1)
    if after == end + 1 or words[end] not in PLACING or REMARKING.isdisjoint(words[after : after + 1]):
        return end
    said = words[after + 1 : after + 1 + LONGEST_REMARK]
    is_said = any(word in AS_SAID for word in said[:2]) and any(lemmas(word) & NAMING for word in said)
    return after if is_said else end


def with_part_in_acronym(words: Sequence[str], start: int, end: int) -> int:
    """The end of a name with what its acronym says to be of it: "… Stali i Offshore (ŚKSO)", "… w Nysie (KRBN)".

    Args:
        words: The tokens of the text.
        start: Where the name begins.
        end: The index after the name's last word so far.
    """
    after = _capitals_end(words, end + 1)
    if after == end + 1 or words[end] not in PLACING | {"i", "oraz"}:
        return end
    acronym = _acronym_at(words, after)
    return after if acronym in _initials(words[start:after]) else end


def _capitals_end(words: Sequence[str], at: int) -> int:
    while at < len(words) and words[at][0].isupper():
        at += 1
    return at


def _acronym_at(words: Sequence[str], mark: int) -> str:
    """The acronym, in small letters, that a mark leads to; empty where it leads to something else."""
    if mark + 1 >= len(words) or words[mark] not in REMARKING:
        return ""
    at = mark + 1
    while at + 1 < len(words) and at <= mark + LONGEST_INTRODUCTION and _leads_to_acronym(words[at]):
        at += 1
    is_introduced = words[mark] != "," or at > mark + 1
    is_acronym = sum(map(str.isupper, words[at])) > 1 and words[at].isalpha()
    return words[at].casefold() if is_introduced and is_acronym else ""


def _leads_to_acronym(word: str) -> bool:
    is_quote = word in OPENING_QUOTES or word in CLOSING_QUOTES
    return is_quote or word.lower() in TO_ACRONYM or bool(lemmas(word) & CALLED)


def _initials(name: Sequence[str]) -> Iterator[str]:
    """What acronyms the words of a name give, in small letters, with and without its small words."""
    for words in (name, [word for word in name if word[0].isupper()]):
        parts = [part for word in words for part in word.split("-") if part]
        yield "".join(word[0] for word in words).casefold()
        yield "".join(part[0] for part in parts).casefold()
