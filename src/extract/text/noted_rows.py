"""How a note begins that calls the row on which it is: "Ad 3.", "Poz. 3:", "Poz. 3 nie jest", "Dla WMK-04"."""

import re

_NOTE = re.compile(
    r"(?:uwag[ai]:?\s+)?"
    r"(?:(?:ad\.?|do|dot\.|w|dla)\s+(?:(?:poz\.?|pozycji|lp\.|wiersza|wierszu|nr)\s*(?P<place>\d{1,3})\b[.):,]?(?:\s[–—-])?"
    r"|(?P<named>(?-i:[A-Z]{1,4}-?\d{1,3}))\b[.):,]?(?:\s[–—-])?)"
    r"|(?:ad\.?|do|dot\.)\s+(?P<row>\d{1,3})(?:[.):]|\s[–—-])"
    r"|(?:poz\.|pozycja|lp\.|wpis|wiersz)\s*(?:nr\s*)?(?P<at>\d{1,3})(?:\s?(?:[.):]|[–—-])|(?=\s(?:nie|to)\s))"
    r"|(?P<code>(?-i:[A-Z]{1,4}-?\d{1,3}))(?::|\s[–—-]))\s+(?=\S)",
    re.IGNORECASE,
)


def noted_row(text: str) -> tuple[str, int] | None:
    """The number or code of the row that a note begins with, and where its own words begin; None for others."""
    match = _NOTE.match(text)
    if match is None:
        return None
    return next(said for said in match.groups() if said is not None), match.end()
