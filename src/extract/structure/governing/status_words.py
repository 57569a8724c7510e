"""The words with which headings and announcements tell who has the status of a Krajowy Klaster Kluczowy."""

import re

KEY_CLUSTER = r"(?:krajow\w+\s+klast\w+\s+kluczow\w+|KKK)\b"
GRANTED = r"\b(?:(?:nada|przyzna|przedłużo|odnowio)no|(?:utrzyma|uzyska|otrzyma|zachowa|zdoby)\w+)\b"
"""What tells that somebody has it, as a pattern."""
REFUSED = re.compile(
    r"\b(?:nie|odrzuc\w+|odm[oó]w\w+|utrac\w+|straci\w+|wygas\w+|kandyda\w+|wniosk\w+)\b", re.IGNORECASE
)
"""What tells that somebody has it not, or only wants it."""
_LEFT_OVER = re.compile(r"\b(?:bez|poza|poniżej|pozostał\w+|rezerw\w+)\b", re.IGNORECASE)


def heads_others(heading: str) -> bool:
    """Whether a heading is for those of whom the one above is not true: "Odrzucone wnioski", "Lista rezerwowa"."""
    return REFUSED.search(heading) is not None or _LEFT_OVER.search(heading) is not None
