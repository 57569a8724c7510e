"""Web addresses in a text, as whole as they were printed."""

import re
from dataclasses import dataclass
from functools import lru_cache

from spacy.lang.lex_attrs import like_url

from klastry.extract.values.cell_text import Piece

TOP_DOMAINS = "pl|eu|com|org|net|info|edu|gov|biz|tech|io|it|online|cloud|de|uk"
"""By which a word is told to be an address that has no "www." before it, as a pattern."""
_ADDRESS = re.compile(
    rf"""(?<![\w@.-])(?:
        https?://[^\s„”"<>]+
        | www\.[^\s„”"<>]+
        | [a-z0-9][\w-]*(?:\.[\w-]+)*\.(?:{TOP_DOMAINS})\b(?:/[^\s„”"<>]*)?
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_HOST = re.compile(
    r"(?<![\w@.-])[a-z0-9][\w-]*(?:\.[\w-]+)*\.[a-z]{2,12}(?:/[^\s„”\"<>]*)?(?![\w@])", re.IGNORECASE
)
"""What is an address only where one is expected, whatever domain it ends in."""
_SIGN = re.compile(rf'\.(?:(?:{TOP_DOMAINS})\b|(?<=www\.)[^\s„”"<>])', re.IGNORECASE)
_TAIL = ".,;:)]!?'"
CACHED_WORDS = 20_000


@dataclass(frozen=True, slots=True)
class Address:
    """A web address and where it stands in the document's text."""

    url: str
    start: int
    end: int


def may_have_address(text: str) -> bool:
    """Whether a text has "://", "www." or a stop with a domain behind it, without which there is no address."""
    return "://" in text or _SIGN.search(text) is not None


def addresses_in(piece: Piece) -> list[Address]:
    """The web addresses of a piece of text; an e-mail address is none."""
    return _addresses(_ADDRESS, piece) if may_have_address(piece.text) else []


def expected_addresses_in(piece: Piece) -> list[Address]:
    """The web addresses of a text that a head or label promises to be one: of any domain."""
    return addresses_in(piece) or _addresses(_HOST, piece)


def _addresses(pattern: re.Pattern[str], piece: Piece) -> list[Address]:
    found = []
    for match in pattern.finditer(piece.text):
        url = match[0].rstrip(_TAIL)
        start = piece.start + match.start()
        found.append(Address(url, start, start + len(url)))
    return found


@lru_cache(CACHED_WORDS)
def is_address(word: str) -> bool:
    """Whether a word is the address of a page."""
    return like_url(word) or word.lower().startswith(("http://", "https://", "www."))
