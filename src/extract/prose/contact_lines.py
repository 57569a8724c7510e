"""Paragraphs that only tell how to reach whose document it is: "Biuro: ul. Polna 1, 32-700 Bochnia"."""

import re

from klastry.extract.values.address_parts import POSTCODE

LONGEST = 200

_REACHED_BY = re.compile(r"(?<!\w)(?:ul\.|al\.|pl\.|tel\.|e-?mail|www\.)|@", re.IGNORECASE)


def is_contact(text: str) -> bool:
    """Whether a short text has an address: a postcode with a street, a telephone, a mail or a page."""
    return len(text) <= LONGEST and bool(POSTCODE.search(text)) and bool(_REACHED_BY.search(text))
