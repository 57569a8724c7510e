"""Where the name of an organisation ends in running text."""

from collections.abc import Sequence

from klastry.polish.agreement import adjective_slots, agrees, noun_slots
from klastry.polish.lexicon import INSTITUTIONS
from klastry.polish.morphology import is_known, lemmas
from klastry.polish.text import CLOSING_QUOTES, OPENING_QUOTES

LONGEST_QUOTATION = 12
JOINING = frozenset(("i", "oraz", "&", "and", "of", "for"))
LEADING_ON = (("na", "rzecz"), ("dla",), ("ds.",), ("do", "spraw"), ("im.",), ("imienia",))
LEGAL_FORMS = (
    ("sp.", "z", "o.o."),
    ("sp.", "z", "o.o"),
    ("sp.", "j."),
    ("sp.", "k."),
    ("s.a.",),
    ("s.a",),
    ("sa",),
)
CLUSTER = frozenset(("klaster", "cluster"))


def name_end(words: Sequence[str], head: int) -> int:
    """The index after the last word of the name whose head stands at `head`.

    Taken are words with capitals, quoted words, and what joins them: "i", "oraz", "na rzecz", a comma in an
    enumeration that ends with "i". A second organisation after "i" is not of the name.
    """
    end = head + 1
    while end < len(words):
        following = _next(words, head, end)
        if following == end:
            break
        end = following
    return end


def _next(words: Sequence[str], head: int, at: int) -> int:
    """The index after the next part of the name, or `at` where the name has ended."""
    word = words[at]
    if word in OPENING_QUOTES or word == '"':
        return _quotation(words, at)
    if _goes_with_name(word):
        return at if _begins_other(words, at) else at + 1
    if word.lower() in JOINING:
        return at + 2 if _continues(words, head, at + 1) else at
    if word == ",":
        return at + 2 if _enumerates(words, head, at) else at
    return _after_preposition(words, at)


def _goes_with_name(word: str) -> bool:
    return word[0].isupper() or (word[0].islower() and any(c.isupper() for c in word[1:]))


def _begins_other(words: Sequence[str], at: int) -> bool:
    """Whether another organisation begins here: a head of its own that is no genitive of this one."""
    known = lemmas(words[at])
    if known & CLUSTER:
        return True
    return bool(known & INSTITUTIONS) and not _can_be_genitive(words[at])


def _quotation(words: Sequence[str], at: int) -> int:
    for end in range(at + 1, min(at + LONGEST_QUOTATION, len(words))):
        if words[end] in CLOSING_QUOTES or words[end] == '"':
            return end + 1
    return at


def _continues(words: Sequence[str], head: int, at: int) -> bool:
    """Whether the word after "i" goes on with the name: a capital, no new head, agreeing or in the genitive."""
    if at >= len(words) or not words[at][0].isupper():
        return False
    if lemmas(words[at]) & (INSTITUTIONS | CLUSTER):
        return False
    return (
        bool(agrees(words[at], words[head]))
        or _can_be_genitive(words[at])
        or not is_known(words[at])
        or words[at].isupper()
    )


def _can_be_genitive(word: str) -> bool:
    return any(slot.case == "gen" for slot in noun_slots(word) | adjective_slots(word))


def _enumerates(words: Sequence[str], head: int, comma: int) -> bool:
    """Whether a comma stands in an enumeration within the name: "Transportu, Spedycji i Logistyki"."""
    at = comma + 1
    while _continues(words, head, at):
        at += 1
    if at == comma + 1 or at >= len(words):
        return False
    if words[at].lower() in JOINING:
        return _continues(words, head, at + 1)
    return words[at] == "," and _enumerates(words, head, at)


def _after_preposition(words: Sequence[str], at: int) -> int:
    for preposition in LEADING_ON:
        end = at + len(preposition)
        if tuple(w.lower() for w in words[at:end]) == preposition and end < len(words):
            return end + 1 if words[end][0].isupper() else at
    return at


def organisation_end(words: Sequence[str], start: int) -> int:
    """The index after the last word of the organisation's name that begins at `start`, its legal form included."""
    head = start
    while head + 1 < len(words) and words[head + 1][0].isupper() and agrees(words[head], words[head + 1]):
        head += 1
    end = name_end(words, head)
    for form in LEGAL_FORMS:
        if tuple(w.lower() for w in words[end : end + len(form)]) == form:
            return end + len(form)
    return end
