"""Names of their own that stand after the common noun: "klaster Dolina Lotnicza", "klastra „Razem Cieplej”"."""

from collections.abc import Sequence

from spacy.tokens import Doc

from klastry.extract.found_values import of_kind
from klastry.extract.names.clause_subjects import end_before_subject
from klastry.extract.names.extent import is_mark, organisation_end, quotation_end
from klastry.extract.names.foreign import is_foreign, names_land
from klastry.extract.names.found_name import FoundName
from klastry.extract.names.joints import BRANCHES, are_alike
from klastry.extract.names.other_names import RUNS_OR_OWNS, is_title
from klastry.extract.names.proper_names import is_brand
from klastry.extract.names.stops import first_name_at
from klastry.polish.agreement import agrees, can_be_genitive, noun_slots
from klastry.polish.lexicon import AND, LEGAL_PERSONS
from klastry.polish.morphology import FINITE, lemmas, readings
from klastry.polish.text import OPENING_QUOTES, opens_quotation

FOREIGN_HEADS = frozenset(("Cluster", "Klastr"))
LONGEST_DESCRIPTION = 4
AFTER_TITLE = frozenset((",", ".", ";", ")", "!", "?"))


def named_after(doc: Doc, words: Sequence[str], head: int) -> FoundName:
    """The name of its own after the noun at `head`; the bare noun where none is there."""
    bare = FoundName(head, head + 1, head, bare=True)
    if head > 0 and words[head - 1] in OPENING_QUOTES:
        return bare  # somebody's words: „klastrem KGHM”
    start = _described(words, head)
    if start is None:
        return bare
    end = (
        quotation_end(words, start)
        if is_mark(words[start])
        else _paired_end(words, organisation_end(words, start))
    )
    if end > start == head + 1 and _is_kind_of_this(words, head, end):
        return FoundName(head, end, head, bare=False, foreign=is_foreign(words, head))
    if end < len(words) and words[end] in FOREIGN_HEADS:
        return bare  # "klaster Moravian Glass Cluster": it has a head of its own
    if end <= start or is_title(words, start) or (end == start + 1 and words[start] in BRANCHES):
        return bare
    places = of_kind(doc, ("place", "voivodeship"))
    if all(places >> i & 1 or is_mark(words[i]) for i in range(start, end)):
        return bare
    foreign = is_foreign(words, head) or names_land(words[start:end])
    return FoundName(start, end, head, bare=False, foreign=foreign)


def _paired_end(words: Sequence[str], end: int) -> int:
    """The end of a title that joins two things: "klastra Mosty i Tunele"."""
    is_joined = end + 1 < len(words) and words[end] in ("i", "oraz") and words[end + 1][0].isupper()
    is_pair = is_joined and are_alike(words[end - 1], words[end + 1])
    return end + 2 if is_pair else end


def _is_kind_of_this(words: Sequence[str], head: int, end: int) -> bool:
    """Whether only adjectives follow that agree with "klaster": "w klastrze Solnym"."""
    return all(agrees(word, words[head]) for word in words[head + 1 : end])


def _described(words: Sequence[str], head: int) -> int | None:
    """Where the name begins after the noun and what describes it: "klaster technologii kosmicznych Silesian …"."""
    at = head + 1
    limit = min(len(words), at + LONGEST_DESCRIPTION)
    while at < limit and (_describes(words[at]) or (at > head + 1 and words[at] in AND)):
        at += 1
    if at >= len(words):
        return None
    word = words[at]
    quoted = opens_quotation(word)
    if at > head + 1:
        return at if quoted or is_brand(word) or _is_title_after_kind(words, head, at) else None
    no_name = first_name_at(words, at) or lemmas(word) & (LEGAL_PERSONS | RUNS_OR_OWNS)
    named = (word[0].isupper() or is_brand(word)) and not no_name
    return at if quoted or (named and len(word) > 1) else None


def _is_title_after_kind(words: Sequence[str], head: int, at: int) -> bool:
    """Whether a name in the nominative follows a kind: "w klastrze spożywczym Smaki Roztocza".

    What may be the subject of a verb, as after a "klaster" in the nominative, is one where nothing follows it, or
    the verb of "klaster": "koordynuje klaster spożywczy Smaki Roztocza.", "… Smaki Roztocza powstał".
    """
    kinds = [word for word in words[head + 1 : at] if agrees(word, words[head])]
    if len(kinds) < at - head - 1:
        return False
    end = organisation_end(words, at)
    is_whole = end == len(words) or words[end] in AFTER_TITLE or _is_masculine(words[end])
    if any(slot.case == "nom" for slot in noun_slots(words[head])) and not is_whole:
        return False
    noun = next((word for word in words[at:end] if _is_thing(word)), None)
    is_body = any(lemmas(word) & (LEGAL_PERSONS | RUNS_OR_OWNS) for word in words[at:end])
    no_name = is_body or first_name_at(words, at) or can_be_genitive(words[at])
    own = words[at][0].isupper() and noun is not None and end > at + 1 and not no_name
    is_led = noun == words[at] or any(slot.case == "nom" for slot in agrees(words[at], noun or ""))
    return own and is_led and end_before_subject(words, head, head, end) == end


def _is_thing(word: str) -> bool:
    return any(slot.case == "nom" and slot.gender != "m1" for slot in noun_slots(word))


def _is_masculine(verb: str) -> bool:
    """Whether a verb has the gender of "klaster": "powstał"."""
    return any(r.pos == "praet" and r.genders & {"m1", "m2", "m3"} and "sg" in r.numbers for r in readings(verb))


def _describes(word: str) -> bool:
    """Whether a word in small letters can tell what a cluster is about: an adjective or a noun, no verb."""
    found = readings(word)
    small = word[0].islower() and not is_brand(word) and len(word) > 3
    return small and any(r.is_noun or r.is_adjective for r in found) and all(r.pos not in FINITE for r in found)
