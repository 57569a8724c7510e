"""How a note begins that calls the row on which it is by its number: "Ad 3.", "Do poz. 3 –", "Poz. 3:"."""

import re

_NOTE = re.compile(
    r"(?:(?:ad\.?|do|dot\.)\s+(?:poz\.?|pozycji|lp\.|wiersza|nr)?\s*(?P<row>\d{1,3})(?:[.):]|\s[–—-])"
    r"|(?:poz\.|pozycja|lp\.)\s*(?P<place>\d{1,3})\s?(?:[.):]|[–—-]))\s+(?=\S)",
    re.IGNORECASE,
)


def noted_row(text: str) -> tuple[int, int] | None:
    """The number of the row that a note begins with, and where its own words begin; None for what is none."""
    match = _NOTE.match(text)
    return None if match is None else (int(match["row"] or match["place"]), match.end())
