"""What a label of a label block or the head of a column means."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from klastry.extract.components.rules import RuleMatch
from klastry.extract.nlp import Reading, matches
from klastry.extract.structure.meaning.asked_labels import without_asking
from klastry.extract.values.cell_text import Piece, without_icon, without_marks
from klastry.extract.values.counts import counts_in_words
from klastry.extract.values.ranks import PLACE_WON
from klastry.polish.english import is_english
from klastry.polish.head_words import head_in_full
from klastry.polish.letters import with_letters
from klastry.polish.morphology import is_known
from klastry.polish.text import single_spaced
from klastry.schema.observation import COUNTS

LONGEST_LABEL = 14
SIDE_FIELDS = frozenset(("krs", "nip", "regon", "sector", "description", "status_since", "status_until"))
"""What lists of any kind have beside names: these columns do not tell that a table is one of clusters."""
_LANGUAGES = re.compile(r"\n|\s\|\s")
_SIDES = re.compile(r"\n|\s[|/]\s")
_BOTH_SIDES = 2
_WORD = re.compile(r"[^\W\d_]+")
_JOINED = re.compile(r"[/,;(|]|\s(?:i|oraz)\s")

_TELLS_COUNT = re.compile(r"\b(?:tym|czego|których)\s+\d")
"""What has a count in it is a value, whatever colon follows: "w tym 17 firm (rok wcześniej: 22)"."""
_OF_ONE_PLACE = re.compile(
    r"\b(?:firm\w?|przedsiębiorstw\w*|podmiot\w+|członk\w+|uczestnik\w+)\s+ze?\s+[A-ZĆŁŚŹŻ][a-ząćęłńóśźż]+"
)
"""What counts the members of one place only: "Liczba firm z Płocka"."""


@lru_cache(20_000)
def meaning(label: str) -> tuple[str, ...]:
    """The fields that stand at a label, in the order in which its values do; empty: none of ours.

    More than one only for a head of two counts, as in "Liczba członków (w tym przedsiębiorstw)".
    """
    if label.count(" ") >= LONGEST_LABEL:  # the cheaper of two ways to tell
        return ()
    if label[:1].isdecimal() and counts_in_words(Piece(label, 0)):
        return ()
    if _TELLS_COUNT.search(label) or _OF_ONE_PLACE.search(label) or PLACE_WON.fullmatch(label.strip()):
        return ()
    text = single_spaced(without_icon(without_marks(label)).replace("_", " ").rstrip(": "))
    if both := both_counts(text) or both_counts(_LANGUAGES.split(label)[0]):
        return both
    for reading in (*_in_polish(label), *_readings(text)):
        found = matches(Reading.LABELS, reading)
        if found and len(found[0].span.doc) <= LONGEST_LABEL:
            return _fields(found)
    return ()


def _in_polish(label: str) -> Iterator[str]:
    """The Polish side of a label in two languages: "Koordynator", "Members (SMEs + others) / Członkowie"."""
    sides = _SIDES.split(label.strip())
    if len(sides) != _BOTH_SIDES:
        return
    for polish, other in (sides, reversed(sides)):
        words = _WORD.findall(other)
        if is_english(other) or sum(map(is_known, words)) * 2 < len(words):
            yield single_spaced(polish)
            return


def both_counts(label: str) -> tuple[str, ...]:
    """The two counts whose labels a head joins: "Podmioty / w tym firmy", "Członkowie i firmy"; else none."""
    parts = [part.strip(" ()") for part in _JOINED.split(label)]
    if len(parts) != len(COUNTS) or not all(parts):
        return ()
    fields = tuple(field for part in parts for field in meaning(part))
    return fields if len(fields) == len(parts) and set(fields) == COUNTS else ()


@lru_cache(20_000)
def is_unknown(label: str) -> bool:
    """Whether no rule knows a label, not even as one of other things."""
    return not any(matches(Reading.LABELS, reading) for reading in _readings(single_spaced(label)))


def _readings(text: str) -> Iterator[str]:
    """A label with cut words in full; as it stands; not asked for; in Polish letters; in one language."""
    if (in_full := head_in_full(text)) != text:
        yield in_full
    yield text
    if (plain := without_asking(text)) not in ("", text):
        yield plain
    if text.isascii() and (lettered := with_letters(text)) != text:
        yield lettered
    first, slash, _ = text.partition("/")
    if slash and first.strip():
        yield first.strip()


def _fields(found: Sequence[RuleMatch]) -> tuple[str, ...]:
    first = found[0].rule.field
    if first is None:
        return ()
    if first not in COUNTS:
        return (first,)
    counts = sorted((m.span.start, m.span.end, m.rule.field) for m in found if m.rule.field in COUNTS)
    nearest = {start: field for start, _, field in reversed(counts)}
    return tuple(dict.fromkeys(nearest[start] for start in sorted(nearest)))


def is_telling(fields: tuple[str, ...]) -> bool:
    """Whether a column of these fields helps to tell that a table is one of ours."""
    return fields[0] not in SIDE_FIELDS
