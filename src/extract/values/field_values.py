"""The values of the fields out of what stands in a cell or after a label."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from klastry.extract.mention import Value
from klastry.extract.values.address_parts import POSTCODE
from klastry.extract.values.addresses import expected_addresses_in
from klastry.extract.values.cell_text import Piece, repeats_above, says_nothing, trimmed
from klastry.extract.values.counts import read_counts
from klastry.extract.values.name_forms import AFTER_LEGAL_FORM, NameForms, forms_in, unquoted, written
from klastry.extract.values.periods import Period, last_day_in, period_in
from klastry.extract.values.years import YEAR, years_in
from klastry.places.gazetteer import places_named
from klastry.places.voivodeships import find_voivodeships, voivodeship
from klastry.polish.morphology import is_finite_verb, lemmas, readings
from klastry.schema.observation import COUNTS, FieldName

FEWEST_OF_REMARK = 2
"""Words in small letters that are a remark on an organisation, and no short form of its name."""


@dataclass(frozen=True, slots=True)
class FieldValue:
    """A value and where it stands in the document's text."""

    field: FieldName
    value: Value
    start: int
    end: int
    approximate: bool = False


def read_values(fields: Sequence[str], piece: Piece) -> list[FieldValue]:
    """What a cell or a label's value says of the fields that its head or label promises.

    Places are not read here: which place a name means depends on the rest of the entry (`seats`).
    """
    piece = trimmed(piece)
    if not fields or (says_nothing(piece) and not _is_cross(fields, piece)) or repeats_above(piece):
        return []
    if fields[0] in COUNTS:
        return [
            FieldValue(FieldName(c.field), c.value, c.start, c.end, c.approximate)
            for c in read_counts(piece, fields)
        ]
    reader = _READERS.get(fields[0])
    return reader(piece) if reader else []


def _is_cross(fields: Sequence[str], piece: Piece) -> bool:
    """Whether a cell is the cross that marks who has the status, and no sign that nothing is known."""
    return fields[0] == "key_cluster" and piece.text.strip().casefold() == "x"


def _whole(field: FieldName, value: Value, piece: Piece) -> list[FieldValue]:
    return [FieldValue(field, value, piece.start, piece.end)]


def _name(piece: Piece) -> list[FieldValue]:
    return named(forms_in(piece))


def named(forms: NameForms) -> list[FieldValue]:
    """The names that a cell gives, the present one first."""
    current = [FieldValue(FieldName.NAME, forms.name, forms.start, forms.end)]
    former = [FieldValue(FieldName.FORMER_NAME, f.text, f.start, f.end) for f in forms.former]
    acronym = [FieldValue(FieldName.ACRONYM, a.text, a.start, a.end) for a in forms.acronyms]
    title = [FieldValue(FieldName.KEY_CLUSTER, True, t.start, t.end) for t in forms.titles]
    return current + former + acronym + title


def _other_name(field: FieldName) -> Callable[[Piece], list[FieldValue]]:
    def read(piece: Piece) -> list[FieldValue]:
        called = unquoted(trimmed(piece))
        return _whole(field, written(called.text), called)

    return read


def _coordinator(piece: Piece) -> list[FieldValue]:
    for lead in (_ROLE, _UNTIL_NOW):
        before = lead.match(piece.text)
        piece = piece.part(before.end(), len(piece.text)) if before else piece
    piece = trimmed(_without_seat(without_address(_first_sentence(piece))))
    if (
        len(piece.text) < _SHORTEST_NAME
        or says_nothing(piece)
        or repeats_above(piece)
        or places_named(piece.text)
        or _names_nobody(piece.text)
    ):
        return []
    return _whole(FieldName.COORDINATOR, " ".join(piece.text.split()), piece)


_SHORTEST_NAME = 2
"""What is shorter is a stroke that was read off a scan as a letter."""


def _names_nobody(text: str) -> bool:
    """Whether words say something else than a name: "zostanie wybrany w konkursie", "jak K-01"."""
    is_said = bool(_STILL_SOUGHT.search(text)) or any(map(is_finite_verb, text.split()))
    return text.startswith("jak ") or (text.islower() and is_said)


_ROLE = re.compile(r"\s*(?:koord|lider|anim|zarz)\w*\.?\s*:\s+", re.IGNORECASE)
"""What a cell for more than one thing says first: "koord.: Izba Soli"."""
_UNTIL_NOW = re.compile(
    r"(?=.*[,;]\s+(?:obecnie|teraz|aktualnie)\s)(?:do|wcześniej|dawniej|poprzednio|początkowo)\b"
    r".*[,;]\s+(?:obecnie|teraz|aktualnie):?\s+(?=\w)"
    rf"|od\s+(?:[\d.]+\s|[^\W\d]+\s){{0,2}}{YEAR}:?\s+(?=[A-ZĄĆĘŁŃÓŚŹŻ])",
    re.IGNORECASE,
)
"""What a cell says before the one of now: "do 2016 r. Izba Soli, obecnie Gmina Puck", "od 2017 r. Gmina Puck"."""
_STILL_SOUGHT = re.compile(
    r"^(?:do|w|na|po|przed|nie|brak|bez|jeszcze|jak|jw\.|j\.\s?w\.)\s|\b(?:zostanie|zostaną|będzie|będą)\b"
)


def _first_sentence(piece: Piece) -> Piece:
    """What stands before the end of a sentence, which no cut word is, and before an address."""
    for match in _END.finditer(piece.text):
        word = match["word"]
        if word is None or readings(word.lower()) or readings(word):
            return piece.part(0, match.end("said") if word else match.start())
    return piece


_END = re.compile(
    r"(?P<said>(?P<word>[^\W\d_]{4,})[”\"]?)\.\s+(?=\w)"
    rf"|\s+(?=https?://|www\b|{POSTCODE.pattern}\s)|{AFTER_LEGAL_FORM}"
)


def _without_seat(piece: Piece) -> Piece:
    """An organisation without the place or the remark in brackets after it: "Fundacja Druku (Poznań)"."""
    match = re.search(r"\s*\(([^()]+)\)$", piece.text)
    said = match[1].strip() if match else ""
    is_remark = said[:1].islower() and len(said.split()) >= FEWEST_OF_REMARK
    return piece.part(0, match.start()) if match and (is_remark or places_named(said)) else piece


def without_address(piece: Piece) -> Piece:
    """An organisation without the seat, street or person that follow it after a comma or semicolon, or a line.

    Its seat needs no mark where the words say that it is one: "Fundacja Druku z siedzibą w Łodzi".
    """
    if seated := _SEATED.search(piece.text):
        piece = piece.part(0, seated.start())
    for match in _PART_AFTER.finditer(piece.text):
        part = match["part"].strip(" .")
        if match["mark"] == ";" or _STREET.match(part) or places_named(part):
            return piece.part(0, match.start())
    return piece


_PART_AFTER = re.compile(r"(?<!\b[wz])(?<!\b[wz]e)\s*(?P<mark>[,;\n])\s*(?<=\s)(?=(?P<part>[^,;\n]+))")
_SEATED = re.compile(r"(?<=\w|[.”\"])\s+z\s+siedzibą\s+we?\b")
_STREET = re.compile(
    rf"(?:ul|al|pl|os)\.\s|{POSTCODE.pattern}|z\s+siedzibą\b|tel\b|e-mail\b|www\.|https?://|(?:KRS|NIP|REGON)\b",
    re.IGNORECASE,
)


def _founded(piece: Piece) -> list[FieldValue]:
    """The year of the founding; one that is planned says only that the cluster is still being made."""
    if _PLANNED.match(piece.text):
        return _whole(FieldName.STATUS, "forming", piece)
    for year in years_in(piece.text)[:1]:
        part = piece.part(year.start, year.end)
        return [FieldValue(FieldName.FOUNDED, year.value, part.start, part.end)]
    return []


_PLANNED = re.compile(
    r"\s*\(?(?:(?:za)?planowan|plan\b|projekt(?:owan\w*)?$|w (?:trakcie|toku)\b|przewidywan"
    r"|(?:formalnie )?jeszcze nie\b)\w*|.*\b(?:zostanie|zostaną|będzie|będą|nastąpi|ma (?:zostać|być|powstać))\b",
    re.IGNORECASE,
)


def _ended(piece: Piece) -> list[FieldValue]:
    """Whatever has the year of its end is one no more, unless that is only planned."""
    is_over = bool(years_in(piece.text)) and not _PLANNED.match(piece.text)
    return _whole(FieldName.STATUS, "former", piece) if is_over else []


def _voivodeship(piece: Piece) -> list[FieldValue]:
    whole = voivodeship(piece.text)
    if whole is not None:
        return _whole(FieldName.VOIVODESHIP, whole.name, piece)
    found = find_voivodeships(piece.text)
    if len({mention.name for mention in found}) != 1:
        return []
    part = piece.part(found[0].start, found[0].end)
    return _whole(FieldName.VOIVODESHIP, found[0].name, part)


def _websites(piece: Piece) -> list[FieldValue]:
    return [FieldValue(FieldName.WEBSITE, a.url, a.start, a.end) for a in expected_addresses_in(piece)]


def _acronym(piece: Piece) -> list[FieldValue]:
    return _whole(FieldName.ACRONYM, piece.text, piece)


def _status(piece: Piece) -> list[FieldValue]:
    words = frozenset[str]().union(*(lemmas(w) for w in re.findall(r"[^\W\d_]+", piece.text)))
    for status, signs in _STATUS_SIGNS:
        if words & signs:
            return _whole(FieldName.STATUS, status, piece)
    return []


_STATUS_SIGNS = (
    (
        "former",
        {
            "zakończyć",
            "rozwiązać",
            "rozwiązany",
            "zlikwidować",
            "zlikwidowany",
            "nieaktywny",
            "zawiesić",
            "zawieszony",
        },
    ),
    (
        "forming",
        {"tworzenie", "powstawać", "rejestracja", "planowany", "inicjatywny", "zawiązywać", "powstawanie"},
    ),
    ("active", {"aktywny", "działać", "działający", "funkcjonować", "funkcjonujący", "czynny"}),
)


def _key_cluster(piece: Piece) -> list[FieldValue]:
    said = piece.text.strip().casefold()
    period = _period(piece, period_in(piece.text))
    first = re.split(r"[\s,;(]", said, maxsplit=1)[0]
    dated = re.fullmatch(r"(?:od\s+)?20\d\d.*", said) or _is_date(piece.text)
    stretch = bool(period) and (first in ("od", "do", "w") or period[0].start == piece.start)
    if said in _YES or first in ("tak", "yes") or dated or stretch:
        return [*_whole(FieldName.KEY_CLUSTER, True, piece), *period]
    return _whole(FieldName.KEY_CLUSTER, False, piece) if said in _NO else []


def _key_cluster_since(piece: Piece) -> list[FieldValue]:
    """Whoever was given the status on a day has it."""
    period = _status_since(piece)
    return [*_whole(FieldName.KEY_CLUSTER, True, piece), *period] if period else _key_cluster(piece)


def _key_cluster_until(piece: Piece) -> list[FieldValue]:
    period = _status_until(piece)
    return [*_whole(FieldName.KEY_CLUSTER, True, piece), *period] if period else []


def _status_since(piece: Piece) -> list[FieldValue]:
    return _period(piece, period_in(piece.text, given=True))


def _status_until(piece: Piece) -> list[FieldValue]:
    return _period(piece, last_day_in(piece.text))


def _period(piece: Piece, period: Period | None) -> list[FieldValue]:
    if period is None:
        return []
    part = piece.part(period.start, period.end)
    return [FieldValue(FieldName.KEY_CLUSTER_PERIOD, period.value, part.start, part.end)]


def _is_date(text: str) -> bool:
    """Whether a text is a date and no more."""
    return any(not (text[: year.start] + text[year.end :]).strip(" .r") for year in years_in(text))


_YES = frozenset(("tak", "t", "1", "yes", "+", "✓", "✔", "posiada", "kkk", "v", "x", "•", "●"))
_NO = frozenset(("nie", "n", "no"))

_READERS: dict[str, Callable[[Piece], list[FieldValue]]] = {
    "name": _name,
    "coordinator": _coordinator,
    "founded": _founded,
    "ended": _ended,
    "voivodeship": _voivodeship,
    "website": _websites,
    "acronym": _acronym,
    "alias": _other_name(FieldName.ALIAS),
    "former_name": _other_name(FieldName.FORMER_NAME),
    "status": _status,
    "key_cluster": _key_cluster,
    "key_cluster_since": _key_cluster_since,
    "key_cluster_until": _key_cluster_until,
    "status_since": _status_since,
    "status_until": _status_until,
}
