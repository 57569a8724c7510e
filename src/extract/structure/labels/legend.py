"""Signs and short forms that a document explains: "✶ rok założenia", "cz. – członkowie", "Z – zawieszony"."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from klastry.extract.structure.labels.bare_labels import NO_LABELS
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.structure.meaning.remarks import remarks_in
from klastry.extract.text.document import BlockKind, Span, TextDocument
from klastry.extract.values.cell_text import Piece, piece_of, trimmed
from klastry.polish.morphology import readings
from klastry.schema.observation import COUNTS

_SYMBOLS = r"†‡\u2190-\u2bff\U0001f000-\U0001faff×"
_SYMBOL = rf"[{_SYMBOLS}][\ufe0f\u200d]*"
_SHORT = r"[^\W\d_]{1,5}\.?(?:\s?[^\W\d_]{1,5}\.)*"
_SAID = rf"(?=[^\W\d_])(?:(?!{_SYMBOL})[^,;:.·|•\n()=–—]|(?<=\d\sr)\.){{3,60}}?"
ENTRY = re.compile(
    rf"(?:(?P<symbol>{_SYMBOL})\s*(?:[–—=-]\s*)?|(?<![\w.])(?P<short>{_SHORT})\s*(?:[–—=]|-|oznacza)\s+)"
    rf"(?P<said>{_SAID})(?=\s*(?:[,;·|•\n(]|(?<!\d\sr)\.|{_SYMBOL}|$))"
)
"""A sign and what it stands for, up to the next of them."""
_LEADING = re.compile(rf"[{_SYMBOLS}–—=-](?:(?<!-)|(?=\s))")
"""One of these, a hyphen before a blank, stands in what explains a sign, unless it says "oznacza"."""
_IS_SYMBOL = re.compile(_SYMBOL)
_SIGN = re.compile(rf"{_SYMBOL}|[^\s,;/+]+")
_COUNTED = re.compile(rf"(?P<number>\d+)\s+(?P<sign>{_SHORT})(?!\w)")
_BEGINS = r"(?:^|(?<=[,;(.|·•])\s*|(?<=[,;(.|·•]\sw\stym)\s|(?<=\()w\stym\s)"
"""Where a short form may stand that is a label: at the start, or behind what parts it from what is before."""
_LEADS = r"(?:\s?:\s*(?=\S)|\s(?:–\s)?(?=\d)|(?<=\.)\s(?=[A-ZĄĆĘŁŃÓŚŹŻ„\"\d]))"
"""What leads from it to its value: a colon, or nothing before a figure or behind a word cut short."""
FEWEST_SIGNS = 2
"""So many signs that are labels make what stands behind a name, or in a cell, a row of values."""


@dataclass(frozen=True, slots=True)
class Signed:
    """A sign in a text that is explained as a label of ours, and what stands at it up to the next."""

    sign: Piece
    fields: tuple[str, ...]
    value: Piece
    explained: Span


@lru_cache(1)
def legend(document: TextDocument) -> Mapping[str, Piece]:
    """What each sign stands for that a document explains, once and as a label or a remark of ours."""
    found: dict[str, list[Piece]] = defaultdict(list)
    for sign, said in (*_of_texts(document), *_of_tables(document)):
        if _is_sign(sign) and (meaning(said.text) or remarks_in(said.text)):
            found[sign].append(said)
    return {sign: said[0] for sign, said in found.items() if len(said) == 1}


def _of_texts(document: TextDocument) -> Iterator[tuple[str, Piece]]:
    for block in document.blocks:
        if block.kind is not BlockKind.CELL and not block.furniture:
            text = piece_of(document, block)
            for match in ENTRY.finditer(text.text) if may_explain(text.text) else ():
                yield match["symbol"] or match["short"], trimmed(text.part(*match.span("said")))


def may_explain(text: str) -> bool:
    """Whether a text has what stands between a sign and its meaning: few do, and it is quickly told."""
    return _LEADING.search(text) is not None or "oznacza" in text


def _of_tables(document: TextDocument) -> Iterator[tuple[str, Piece]]:
    """What tables of two columns explain below their head: "LC | liczba członków klastra"."""
    for table in document.tables:
        if all(cell.column < 2 and cell.column_span == 1 for cell in table.cells):
            for first, second in pairwise(table.cells):
                if 0 < first.row == second.row and " " in document.quote(second):
                    yield document.quote(first), piece_of(document, second)


def _is_sign(text: str) -> bool:
    """Whether a text is a symbol, a word cut short or capitals, and no word: "kk.", "P", "KKK", but not "Puck"."""
    if _IS_SYMBOL.fullmatch(text) or len(text) == 1:
        return True
    return text.isupper() or "." in text or not readings(text.lower())


def signs_said(document: TextDocument, text: str) -> list[Piece]:
    """What a text stands for that is nothing but signs: of "Z" or "●★" what the document says of each."""
    known = legend(document)
    signs = [text] if text in known else _SIGN.findall(text) if known else []
    said = [known.get(sign) for sign in signs if sign in known or not _IS_SYMBOL.fullmatch(sign)]
    return [one for one in said if one is not None] if None not in said else []


def sign_before(document: TextDocument, text: Piece) -> tuple[Piece, Piece] | None:
    """The symbol before a text that says in which state it is what the text names, and what it stands for."""
    symbol = _IS_SYMBOL.match(text.text)
    said = legend(document).get(symbol[0]) if symbol else None
    return (text.part(*symbol.span()), said) if symbol and said and remarks_in(said.text) else None


def signed_in(document: TextDocument, text: Piece) -> list[Signed]:
    """The labels of a text that are signs, each with what stands behind it."""
    signs = _labels(document)
    if signs is None or _explains(document, text):
        return []
    return [
        _signed(document, text, match, end.start() if end is not None else len(text.text))
        for match, end in pairwise([*signs.finditer(text.text), None])
        if match is not None
    ]


def explains_signs(document: TextDocument) -> bool:
    """Whether a document explains any sign as a label of ours."""
    return _labels(document) is not None


def _signed(document: TextDocument, text: Piece, match: re.Match[str], end: int) -> Signed:
    sign = text.part(*match.span(match.lastgroup or 0))
    said = _said_of(document, sign.text)
    return Signed(sign, meaning(said.text), text.part(match.end(), end), Span(said.start, said.end))


def counted_in(document: TextDocument, text: Piece) -> Iterator[Signed]:
    """The counts of a text with the sign of what is counted behind them: "34 (28 P)"."""
    for match in _COUNTED.finditer(text.text) if legend(document) else ():
        said = legend(document).get(match["sign"])
        if said is not None and COUNTS & set(fields := meaning(said.text)):
            sign, number = text.part(*match.span("sign")), text.part(*match.span("number"))
            yield Signed(sign, fields, number, Span(said.start, said.end))


def _said_of(document: TextDocument, sign: str) -> Piece:
    known = legend(document)
    return known.get(sign) or known[sign[0].lower() + sign[1:]]


def _explains(document: TextDocument, text: Piece) -> bool:
    return any(text.start <= said.start < text.end for said in legend(document).values())


@lru_cache(1)
def _labels(document: TextDocument) -> re.Pattern[str] | None:
    """The signs that are labels of ours, as they stand before a value; None where there are none."""
    known = legend(document).items()
    told = [sign for sign, said in known if meaning(said.text) not in NO_LABELS and not remarks_in(said.text)]
    symbols = [re.escape(sign) for sign in told if _IS_SYMBOL.fullmatch(sign)]
    shorts = [_as_written(sign) for sign in told if re.fullmatch(_SHORT, sign)]
    ways = [rf"(?P<symbol>{'|'.join(symbols)})\s*(?=\S)"] if symbols else []
    ways += [rf"{_BEGINS}(?P<short>{'|'.join(sorted(shorts, key=len, reverse=True))}){_LEADS}"] if shorts else []
    return re.compile("|".join(ways)) if ways else None


def _as_written(sign: str) -> str:
    """A short form, also with a capital at the start of a sentence where it is a word cut short."""
    first = f"[{sign[0]}{sign[0].upper()}]" if "." in sign and sign[0].islower() else re.escape(sign[0])
    return first + re.escape(sign[1:])
