"""Labels of questionnaires: numbered, asked for politely, for the state of a day."""

import re

from klastry.extract.values.years import YEAR
from klastry.polish.dates import may_have_year

_NUMBER = re.compile(
    r"\(?(?:(?:pyt(?:anie|\.)?|poz\.|pole|pkt|[pq])\s?)?"
    r"(?:\d{1,2}(?:\.\d{1,2})*[a-z]?|[a-z]|[ivx]{1,4})(?:[.):]+\s*|\s+[–—-]\s+|(?<=\d)\s+)(?=[^\W\d_])",
    re.IGNORECASE,
)
"""What numbers a question: "3.", "P3", "2a)", "Pyt. 4:"."""
_ASKING = re.compile(
    r"(?:(?:prosz[ęe]|prosimy)\s+(?:o\s+)?(?:poda\w+|wskaza\w+|wpisa\w+|wymieni\w+|określ\w+|napisa\w+)"
    r"|poda(?:j|jcie)|wpisz|wskaż|wymień|określ)\s+(?=\w)",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"\s*\(?(?:[,–—-]\s+)?(?:(?:(?:według |wg )?stan(?:u|em)?|dane)\s)?(?:(?:na|w|z|za)\s)?"
    r"(?:(?:dzień|dniu|dnia|koniec|końcu|początek|początku|roku?)\s)?"
    rf"(?:\d{{1,2}}[.\s](?:\d{{1,2}}\.|\w{{3,12}}\s)|[ivx]{{1,4}}\s)?{YEAR}\)?\s*(?=\?*$)",
    re.IGNORECASE,
)
"""The day for whose state is asked, at the end."""


def without_asking(label: str) -> str:
    """A label without the number of its question, the words that ask for it and the day that is asked about."""
    text = _NUMBER.sub("", label, count=1) if _NUMBER.match(label) else label
    asked = _ASKING.match(text)
    text = text[asked.end() :] if asked else text
    return without_day(text).strip()


def without_day(label: str) -> str:
    """A label without the day for whose state it asks, which stands at its end."""
    return _DAY.sub("", label, count=1) if may_have_year(label) else label
