"""The facts in what a list item says behind its name, which stops and semicolons part."""

import re

from klastry.extract.values.cell_text import Piece, trimmed
from klastry.extract.values.counts import counts_in_words
from klastry.extract.values.years import AS_OF, YEAR
from klastry.polish.morphology import readings
from klastry.polish.text import IN_THAT

_SHORT_WORDS = (
    "ul al pl os im św sp dr woj zał wlkp śl małop mazow podkarp świętokrz wsch zach płn płd"
    " bud dystr energ gosp odn prod przem roln spoż techn transp"
).split()
SHORTENED = "".join(rf"(?<!\b{word})(?<!\b{word.capitalize()})" for word in _SHORT_WORDS)
"""Not behind a word that is cut short: "ul. Piotrkowska" is no end of a sentence, nor is "Wlkp. Klaster Wody".

It is asked of stops alone, which a look ahead finds first: that is far quicker.
"""
_LAST_WORD = re.compile(r"[^\W\d_]{2,}$")
_OF_WHICH = re.compile(rf"(?:{IN_THAT}|wśród|spośród)\b", re.IGNORECASE)
"""What goes on with a count in a sentence, which is read as one."""
_ONLY_YEAR = re.compile(rf"(?:{AS_OF})?{YEAR}")
"""What dates a count beside it, as the sentence says: "ostatnio (2013) miał 19 członków"."""
_BETWEEN_COMMAS = re.compile(r"[^,()]+(?:\((?:dane|stan)\s[^()]*(?:19|20)\d\d[^()]*\))?")
"""What commas and brackets part, a count with the bracket that dates it: "firmy: 19 (dane z 2014)"."""
_BETWEEN_FACTS = re.compile(
    rf";|\s[|·•]\s|(?=\.\s){SHORTENED}(?<=\w\w)\.\s+(?=[A-ZĄĆĘŁŃÓŚŹŻ])|(?:(?<=\d\d)|(?<=[^\W\d_]{{4}}))\.\s+(?=\d)"
    r"|(?<=\d\d r)\.\s+(?=[\dA-ZĄĆĘŁŃÓŚŹŻ])"
)
"""What parts what an item says: semicolons, and stops behind which a figure or a capital stands."""


def facts_between(said: Piece) -> list[Piece]:
    """What stops and semicolons part; not those of words that are cut short."""
    ends = [m.span() for m in _BETWEEN_FACTS.finditer(said.text) if not _is_cut_before(said.text[: m.start()])]
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(said.text)]
    pieces = (trimmed(said.part(start, stop)) for start, stop in zip(starts, stops, strict=True))
    return [piece for piece in pieces if piece.text]


def _is_cut_before(text: str) -> bool:
    """Whether a text ends with a word that is cut short: "powst"."""
    word = _LAST_WORD.search(text, text.rfind(" ") + 1)
    return word is not None and not readings(word[0].lower())


def counts_between(said: Piece) -> list[Piece]:
    """The counts that stand alone between commas and brackets: "działa od 2010 r., 42 podmioty (37 firm)"."""
    between = [trimmed(said.part(*m.span())) for m in _BETWEEN_COMMAS.finditer(said.text)]
    counts = [part for part in between if counts_in_words(part.part(0, len(part.text.partition("(")[0].rstrip())))]
    of_which = (n for n, part in enumerate(between) if _OF_WHICH.match(part.text))
    tells_more = any(between[n] not in counts or between[n - 1] not in counts for n in of_which)
    is_dated = any(_ONLY_YEAR.fullmatch(part.text) for part in between)
    return [] if tells_more or is_dated else counts
