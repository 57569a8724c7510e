"""A cluster's names out of the cell, label or list item that gives them."""

import re
from dataclasses import dataclass

from klastry.extract.values.cell_text import Piece, trimmed
from klastry.extract.values.years import YEAR
from klastry.polish.capitals import in_title_case
from klastry.polish.hyphens import with_hyphens
from klastry.polish.lexicon import UNITS
from klastry.polish.text import CLOSING_QUOTES, FORMERLY, OPENING_QUOTES, single_spaced

_UNIT_ALONE = (
    rf"(?:{'|'.join(sorted(unit.capitalize() for unit in UNITS))})\b(?:\s+(?:[A-ZĄĆĘŁŃÓŚŹŻ„]\S*|i|w|we))*\s*$"
)
AFTER_LEGAL_FORM = rf"(?<=S\.A\.|o\.o\.)\s+(?=[A-ZĄĆĘŁŃÓŚŹŻ])(?!(?i:s\. ?k|sp))(?!{_UNIT_ALONE})"
"""Where a sentence ends with a company's legal form, whose stop is that of the sentence too, as a pattern.

A part of the company may follow that has it behind its name: "KGHM sp. z o.o. Centrum Badawczo-Rozwojowe".
"""

_FORMERLY = rf"{'|'.join(FORMERLY)}|dawna nazwa|poprzednia nazwa|d\.|daw\.|dawn\."
_NOW = r"obecnie|teraz|aktualnie|ob\."
_FORMER_IN_BRACKETS = re.compile(rf"\(\s*(?:{_FORMERLY})\s*:?\s+(?P<former>[^()]+?)\s*\)", re.IGNORECASE)
_UNTIL_YEAR = rf"do\s+{YEAR}"
_AS = r"(?:(?:klaster\s+)?(?:działał|funkcjonował|występował)\w*\s+)?(?:pod\s+nazwą|jako)"
_FORMER_UNTIL = re.compile(rf"\(\s*{_UNTIL_YEAR}\s*:?\s+(?:{_AS}\s+)?(?P<former>[^()]+?)\s*\)", re.IGNORECASE)
_UNTIL = rf"{_UNTIL_YEAR}\s+{_AS}"
_CAPITALS = r"(?-i:(?:[A-ZĄĆĘŁŃÓŚŹŻ„\"]\S*|i|oraz|na|w|dla)(?:\s+|\b|(?<=[”\"])))+"
"""Words of a name and of nothing else: no sentence has only these."""
_FORMER_ALONE = re.compile(
    rf"(?:{_FORMERLY}|{_UNTIL})\s*:?\s+(?P<said>[^\W\d_].+)|{_UNTIL_YEAR}\s*:?\s+(?P<bare>{_CAPITALS})\.?",
    re.IGNORECASE,
)
_FORMER_AFTER = re.compile(
    rf"\s*(?:[,;–—-]\s+(?:{_FORMERLY})\s*:?|\s(?:{_FORMERLY})\s*:)\s+(?P<former>.+)$", re.IGNORECASE
)
_PRESENT_AFTER = re.compile(rf"\s*[,;–—(-]\s*(?:{_NOW})\s*:?\s+(?P<present>[^()]+?)\)?$", re.IGNORECASE)
_PRESENT_SINCE = re.compile(
    rf"\s*\(\s*od\s+{YEAR}\s*:?\s+(?:{_AS}\s+)?"
    r"(?P<present>(?-i:(?=[A-ZĄĆĘŁŃÓŚŹŻ„\"]))(?=[^()]*\bklaster\b(?!\s+kluczowy))[^()]+?)\s*\)$",
    re.IGNORECASE,
)
_ACRONYM = re.compile(
    r"\(\s*(?:w\s+skrócie\s+|skrót:?\s+)?[„\"]?(?P<acronym>[^\W\d_a-ząćęłńóśźż][\w&-]{1,11})[”\"]?\s*\)"
)
_NUMBER = re.compile(
    r"(?:(?i:część|cz\.|rozdział|rozdz\.|dział|tabela|tab\.)\s+(?:nr\s+)?(?:\d{1,2}|[IVX]{1,5}|[A-H])(?:[.):]|\s[–—-])\s+"
    r"|(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-H])[.)]\s+)"
)
_TITLE = re.compile(r"^(?i:krajowy\s+klaster\s+kluczowy)\s*[:,–—-]?\s+(?=[„“\"A-ZĄĆĘŁŃÓŚŹŻ])")
"""The status that stands before a name as a title does: "Krajowy Klaster Kluczowy Dolina Wodoru"."""
_TITLE_BEHIND = re.compile(r"(?<=\w)\s+\([^()]*\b(?:krajowy\s+klaster\s+kluczowy|kkk)\b[^()]*\)$", re.IGNORECASE)
_MARK_LETTERS = "KKK"
_TITLE_MARK = re.compile(rf"(?<=[\w”\"])(?:\s*[,–—-])?\s+(?P<mark>{_MARK_LETTERS})$")
"""The status as a mark at the end of a name: "Dolina Wodoru KKK"."""
_YEAR_BEHIND = re.compile(rf"(?<=\S)\s+\((?:{YEAR}|b\.?\s?d\.?|brak danych|[–—-])\)$", re.IGNORECASE)
"""No name ends with a year in brackets: it is that of the beginning, or of the counts."""


_NOTE_BEHIND = re.compile(r"(?:(?<=[^\W\d_])|(?<=[”\"]))\s?\(\d{1,2}\)$")
"""Nor with a small figure in brackets: it is the mark of a note."""


_FORM_BEHIND = re.compile(
    r"(?<=\S)\s+\((?:stowarzyszenie|porozumienie|konsorcjum|fundacja|federacja|spółdzielnia"
    r"|spółka(?: z o\.\s?o\.)?|izba|(?:umowa|porozumienie) (?:konsorcjum|konsorcyjn[ae]|o współpracy|partnerskie)"
    r"|związek stowarzyszeń"
    r"|bez osobowości prawnej|nieformaln[ey])\)[*†]*$"
)
"""Nor with the legal form in brackets: that says what kind of body it is."""


_BEHIND = (_YEAR_BEHIND, _NOTE_BEHIND, _FORM_BEHIND)


@dataclass(frozen=True, slots=True)
class NameForms:
    """The present name as it is written in running text, where it stands, and the other names given with it."""

    name: str
    start: int
    end: int
    former: tuple[Piece, ...] = ()
    acronyms: tuple[Piece, ...] = ()
    titles: tuple[Piece, ...] = ()
    """The status of a Krajowy Klaster Kluczowy, where it stands before the name."""


def forms_in(piece: Piece) -> NameForms:
    """The names that a piece of text gives: "Klaster turystyczny, obecnie Stowarzyszenie …", "… (ŚKW)"."""
    former: list[Piece] = []
    acronyms: list[Piece] = []
    titles, piece = _title(trimmed(piece))
    if match := _FORMER_IN_BRACKETS.search(piece.text) or _FORMER_UNTIL.search(piece.text):
        former.append(piece.part(*match.span("former")))
        piece = _without(piece, match)
    if match := _FORMER_AFTER.search(piece.text):
        former.append(piece.part(*match.span("former")))
        piece = trimmed(piece.part(0, match.start()))
    if match := _PRESENT_AFTER.search(piece.text) or _PRESENT_SINCE.search(piece.text):
        former.append(trimmed(piece.part(0, match.start())))
        piece = trimmed(piece.part(*match.span("present")))
    if (match := _ACRONYM.search(piece.text)) and _is_acronym(match["acronym"]):
        acronyms.append(piece.part(*match.span("acronym")))
        piece = _without(piece, match)
    if match := next(filter(None, (behind.search(piece.text) for behind in _BEHIND)), None):
        piece = trimmed(piece.part(0, match.start()))
    piece = unquoted(piece)
    return NameForms(written(piece.text), piece.start, piece.end, tuple(former), tuple(acronyms), titles)


def _title(piece: Piece) -> tuple[tuple[Piece, ...], Piece]:
    match = _TITLE.match(piece.text)
    if match is not None:
        return (trimmed(piece.part(*match.span())),), piece.part(match.end(), len(piece.text))
    mark = _TITLE_MARK.search(piece.text)
    if mark is None or _begin_with(_MARK_LETTERS, piece.text[: mark.start()]):
        return (), piece
    return (piece.part(*mark.span("mark")),), trimmed(piece.part(0, mark.start()))


def _begin_with(letters: str, name: str) -> bool:
    """Whether some words of a name begin with letters one after the other: then these are its own acronym."""
    initials = iter(word[0].upper() for word in re.findall(r"[^\W\d_]+", name))
    return all(letter in initials for letter in letters)


def without_title(name: str) -> str:
    """A name without the status that stands before it or in brackets behind it."""
    return _TITLE.sub("", _TITLE_BEHIND.sub("", name), count=1)


def without_number(heading: Piece) -> Piece:
    """A heading without the number before it: "2. Klaster Wodny", "4.1. Klaster Wodny", "Część II. Inne"."""
    number = _NUMBER.match(heading.text)
    return heading.part(number.end(), len(heading.text)) if number else heading


def former_name_in(piece: Piece) -> Piece | None:
    """The former name that a remark gives: "dawniej Klaster Wodny", "do 2010 r. pod nazwą Klaster Wodny".

    None where it says anything else.
    """
    match = _FORMER_ALONE.fullmatch(piece.text.strip())
    former = (match["said"] or match["bare"]) if match else ""
    if not former[:1].isupper():
        return None
    start = piece.text.index(former)
    return unquoted(trimmed(piece.part(start, start + len(without_stop(former)))))


def written(name: str) -> str:
    """The name as it is written in a sentence: single spaces, hyphens and capitals only where they belong."""
    name = with_hyphens(single_spaced(name))
    return in_title_case(name).rstrip(" .") if name.isupper() else without_stop(name)


def unquoted(piece: Piece) -> Piece:
    """The piece without quotes around the whole of it; quotes around a part of the name stay."""
    text = piece.text
    opens, closes = text[:1] in {*OPENING_QUOTES, '"'}, text[-1:] in {*CLOSING_QUOTES, '"'}
    if opens and closes and not any(q in text[1:-1] for q in (*OPENING_QUOTES, *CLOSING_QUOTES, '"')):
        return trimmed(piece.part(1, len(text) - 1))
    return piece


def _without(piece: Piece, match: re.Match[str]) -> Piece:
    """The piece before a bracket, or after it where nothing stands before."""
    before = trimmed(piece.part(0, match.start()))
    return before if before.text else trimmed(piece.part(match.end(), len(piece.text)))


def without_stop(name: str) -> str:
    """A name without the stop of its sentence; one that is cut short, or a legal form, keeps its own."""
    return name[:-1].rstrip() if name.endswith(".") and not re.search(r"\b\w{1,2}\.$|o\.o\.$", name) else name


def piece_without_stop(piece: Piece) -> Piece:
    """A piece without the stop of its sentence, as `without_stop` has it."""
    return piece.part(0, len(without_stop(piece.text)))


def _is_acronym(word: str) -> bool:
    return sum(c.isupper() for c in word) >= 2
