"""Names with the plural of "klaster" that a text shows to be those of one organisation.

"Zachodnie Klastry Spożywcze, organizacja z Nowego Tomyśla", "Klastry Drzewne Orawy, jak nazywa się zrzeszenie";
without such a word beside it the plural is no name.
"""

from collections.abc import Sequence

from klastry.extract.names.extent import name_end
from klastry.extract.names.found_name import FoundName
from klastry.extract.names.in_full import NAMING
from klastry.extract.names.initiatives import FEDERATION
from klastry.extract.names.other_names import is_class
from klastry.polish.agreement import adjectives_before, agrees, noun_slots
from klastry.polish.morphology import lemmas
from klastry.polish.text import DASHES

ORGANISATIONS = frozenset(
    "organizacja przedsięwzięcie inicjatywa stowarzyszenie zrzeszenie sieć struktura klaster".split()
)
JOINTS = frozenset((",", "(", *DASHES))
LONGEST_APPOSITION = 4
LONGEST_NAMING = 8
"""So many words it may take to say what is called so: ", jak od 2006 r. nazywa się tamtejsza organizacja"."""
LONGEST_DESCRIPTION = 3
"""So many words after the organisation it may be said whose it is: "przedsięwzięcie czterech klastrów"."""


def plural_name_at(words: Sequence[str], head: int) -> FoundName | None:
    """The name whose head, the plural, stands at `head`; None where nothing says that it is one organisation."""
    start, _ = adjectives_before(words, head, noun_slots(words[head]))
    if not all(word[0].isupper() for word in words[start : head + 1]):
        return None
    end = name_end(words, head)
    is_described = start < head or (end > head + 2 and bool(agrees(words[head + 1], words[head])))
    if not is_described or is_class(words[start:end], head - start):
        return None
    organisation = _organisation_after(words, end)
    if organisation is None:
        return None
    of_whom = words[organisation + 1 : organisation + 1 + LONGEST_DESCRIPTION]
    cue = FEDERATION if any("klaster" in lemmas(word) for word in of_whom) else None
    return FoundName(start, end, head, bare=False, cue=cue)


def _organisation_after(words: Sequence[str], end: int) -> int | None:
    """Where the noun stands, in the singular, that says after the name what it is: ", które jako organizacja"."""
    if end >= len(words) or words[end] not in JOINTS:
        return None
    is_naming = False
    for at in range(end + 1, min(len(words), end + 1 + LONGEST_NAMING)):
        is_naming = is_naming or bool(lemmas(words[at]) & NAMING)
        if at > end + LONGEST_APPOSITION and not is_naming:
            return None
        if lemmas(words[at]) & ORGANISATIONS and any(slot.number == "sg" for slot in noun_slots(words[at])):
            return at
        if words[at] in JOINTS:
            return None
    return None
