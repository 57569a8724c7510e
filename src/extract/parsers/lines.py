"""A printed line, and what its text tells of its part in the layout."""

import re
from dataclasses import dataclass

from klastry.extract.text.traced import Traced
from klastry.extract.values.addresses import TOP_DOMAINS
from klastry.polish.lexicon import HEAD_WORDS

_MARKER = re.compile(
    r"(?P<mark>(?P<number>\d{1,3})[.)]|\d{1,2}[a-z][.)]|[a-zA-Z]\)|[ivxIVX]{1,5}\)|[•·●▪■◦‣▫○➢➔✓\ue000-\uf8ff\ufffd]|[-–—](?=\s))"
    r"(?:\s+\[[ xX]\])?(?:\s+|$|(?=[A-ZĄĆĘŁŃÓŚŹŻ„\"]))"
)
_DATE = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?\d{4}")
_LABEL = re.compile(r"[^\W\d_][^:;.!?\n]{1,70}(?::(?=\s|$)|\s=(?=\s)|(?:\s?\.){4,}(?=\s))")
_LABEL_WORDS = 9
_LABEL_HEADS = frozenset(HEAD_WORDS)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_BARE_ADDRESS = re.compile(rf"[a-z][\w-]*(?:\.[\w-]+)*\.(?:{TOP_DOMAINS})(?:/\S*)?", re.IGNORECASE)
_CONTACT_AT_END = re.compile(rf"(?:\d[ -]?\d\d|[\w.-]+@[\w.-]+\.(?:{TOP_DOMAINS}))$", re.IGNORECASE)
_DANGLING = re.compile(r"(?:[-–—(„“«/+&]|\b(?:i|w|z|na|do|od|oraz|we|ze|o|a|u))$")
_LONGEST_DANGLING = 6
_NOTHING_SAID = re.compile(r"[–—-]\s+[–—-]$")
"""A label's dash, and one for its value that is not known."""
_CONTACT = re.compile(r"(?:ul|al|pl|os|tel|fax|faks|kom)\.|(?:e-?mail|tel|fax|faks|http|www)\b")
"""How lines of an address begin, each a line of its own."""
_QUOTE_OPENED = re.compile(r"„[^”\"“]*$")
_OVERLEAF = re.compile(
    r"[\W_]*(?:c\.?\s?d\.?(?:\s?n\.)?|ciąg dalszy|dokończenie)\s+(?:(?:tabeli|tab\.|listy|wykazu)\s+)?"
    r"na\s+(?:następnej|kolejnej|str)\b.*",
    re.IGNORECASE,
)
_KEPT_TOGETHER = re.compile(r"(?:(?:[^\W\d_]|\d[\d.,]*)\s+)*\S+")
"""A word, with the short ones and figures before it from which typesetters do not part it: "117 członków"."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line without the white space at its ends, measured in points (PDF) or in letters (text)."""

    content: Traced
    left: float
    right: float
    edge: float
    """The right side at which this text is wrapped; infinite where lines are not wrapped."""
    gap: bool = False
    """More room above it than between lines of a paragraph; a blank line."""
    size: float = 0
    """Of the type, 0 where unknown."""
    bold: bool = False
    opens_bold: bool = False
    """Whether its first letter is."""

    @property
    def text(self) -> str:
        """What it says."""
        return self.content.text

    @property
    def letter(self) -> float:
        """The mean width of its letters."""
        return (self.right - self.left) / max(1, len(self.text))

    def is_followed_by_wrap(self, after: "Line") -> bool:
        """Whether it ends where it does because what the line after it begins with had no room."""
        kept = _KEPT_TOGETHER.match(after.text)
        return self.right + after.letter * (1 + len(kept[0] if kept else "")) > self.edge


@dataclass(frozen=True, slots=True)
class Marker:
    """What stands before a list item."""

    text: str
    number: int | None
    end: int
    """Where the item's own text begins in its line."""

    @property
    def style(self) -> str:
        """What the markers of one level have in common: "0." for "1." and "12.", "•" for "•"."""
        return re.sub(r"[^\W\d_]+", "a", re.sub(r"\d+", "0", self.text))


def marker_of(text: str) -> Marker | None:
    """The list marker that a line begins with: "1.", "2)", "3a.", "a)", "•", "– [x]"; None before a date."""
    found = _MARKER.match(text)
    if found is None or _DATE.match(text):
        return None
    number = int(found["number"]) if found["number"] else None
    return Marker(found["mark"], number, found.end())


def is_label(text: str) -> bool:
    """Whether a line begins like "Nazwa klastra: …" or is a label alone."""
    found = _LABEL.match(text)
    return found is not None and len(found[0].split()) <= _LABEL_WORDS


def is_label_with_value(text: str) -> bool:
    """Whether a line begins like "Nazwa klastra: …" and says what it labels."""
    found = _LABEL.match(text)
    return is_label(text) and found is not None and bool(text[found.end() :].strip())


def is_address(text: str) -> bool:
    """Whether a line is a web address, with or without "www.", and nothing else."""
    return _ADDRESS.fullmatch(text.rstrip(" ;,.")) is not None or _BARE_ADDRESS.fullmatch(text) is not None


def is_address_after_contact(before: str, text: str) -> bool:
    """Whether a line is an address without "www.", below one that ends with a telephone number or an e-mail."""
    return _BARE_ADDRESS.fullmatch(text) is not None and _CONTACT_AT_END.search(before) is not None


def ends_sentence(text: str) -> bool:
    """Whether a line ends as a sentence does, or announces what stands below it."""
    return text.endswith((".", "!", "?", ":"))


def is_usual_label(text: str) -> bool:
    """Whether a text has a word that is usual in labels and heads of columns."""
    return any(word.strip(":/()").casefold() in _LABEL_HEADS for word in text.split())


def has_letters(text: str) -> bool:
    """Whether there is a word in it."""
    return any(c.isalpha() for c in text)


def is_dangling(text: str) -> bool:
    """Whether a text cannot end here: at a dash, a preposition, inside quotation marks."""
    end = text[-_LONGEST_DANGLING:]
    return (_DANGLING.search(end) is not None and not _NOTHING_SAID.search(end)) or _QUOTE_OPENED.match(
        text, text.rfind("„")
    ) is not None


def says_overleaf(text: str) -> bool:
    """Whether a line says that something goes on overleaf: "cd. na następnej stronie"."""
    return _OVERLEAF.fullmatch(text) is not None


def begins_low(text: str) -> bool:
    """Whether a line begins in mid-sentence: in lower case, perhaps after a bracket, a quote or a slash."""
    return text.lstrip("(„\"'[/ ")[:1].islower() and _CONTACT.match(text) is None
