"""Members and companies out of a cell or a label's value: "63 (47)", "45, w tym 39 przedsiębiorstw", "ok. 80"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from klastry.extract.values.approximate import BEFORE_NUMBER, is_approximate
from klastry.extract.values.cell_text import Piece, says_nothing
from klastry.polish.head_words import head_in_full
from klastry.polish.lexicon import ADDING, COMPANIES, GATHERING, MEMBERS
from klastry.polish.morphology import lemmas, readings
from klastry.polish.numerals import may_be_number, number_at
from klastry.polish.text import FORMERLY, IN_THAT

COMPANY = COMPANIES | {"producent"}
BODIES = frozenset(("instytucja", "organizacja", "jednostka"))
"""What stands beside companies is not all of the members."""
MEMBER = MEMBERS | BODIES
KINDS = frozenset("gmina gospodarstwo hotel pensjonat szkoła szpital uczelnia zagroda".split())
"""All members may be of one kind: "Liczba członków: 58 gospodarstw"."""
AND = ADDING | {"+"}
LABEL_MARKS = (":", "–", "-", "—")
IN_ALL = frozenset(("razem", "łącznie", "ogółem", "sumie"))
OF_WHICH = frozenset(("tym", "tego", "czego", "których", "nich"))
LONGEST_COUNTED = 2
"""Words after the number of a count that stands alone: "firm członkowskich"."""
_BEFORE_COUNT = BEFORE_NUMBER | {"w", "z", *OF_WHICH}
HAVING_MEMBERS = GATHERING | {"mieć"}
ALL_OF_THEM = frozenset(("wszystek", "wszyscy", "sam", "wyłącznie"))

_COUNTED = ("członk", "uczestnik", "podmiot", "partner")
_OF_WHICH = rf"(?:{IN_THAT}|(?:po|w|spo)śród nich|wśród których (?:jest|są))"
_FIRMS = r"(?:to )?(?:firm\w*|przedsiębior\w+|spół\w+)(?: to)?"
_MEMBERS_AND_COMPANIES = re.compile(
    rf"(?:(?:ok\.|około|ponad|blisko|prawie) )?(?:(?:liczba )?(?:{'|'.join(_COUNTED)})\w+:? )?"
    r"\d[\d ]*(?:\s(?:członk\w+|uczestnik\w+|podmiot\w*|partner\w*|czł\.|podm\.))?\s?"
    rf"(?:\((?:{_OF_WHICH} )?\d+ {_FIRMS}(?:(?:,| i| oraz) [^()\d]{{3,40}})?\)|, {_OF_WHICH} \d+ {_FIRMS})",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"([^/]*)/|(\S+)\s+(?=\d+$)")
"""The first of two counts, before a stroke, or before a number that stands alone."""
_EARLIER = re.compile(
    rf"\((?:(?:rok|dwa lata|\w+ lat|miesiąc) (?:temu|wcześniej)|przed \w+|{'|'.join(FORMERLY)}|"
    r"(?:przy|w (?:chwili|dniu|momencie)) (?:założeni|powstani|rejestracj)\w+|(?:dane|stan) (?:za?|na))\b[^()]*\)",
    re.IGNORECASE,
)
"""What brackets tell of the size of another time, or of its time: "19 (rok wcześniej: 22)", "19 (dane z 2014)"."""
_WORD = re.compile(r"[^\W\d_][\w-]*\.?|\d+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Count:
    """A number of members or of companies, and where it stands in the document's text."""

    field: str
    value: int
    start: int
    end: int
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class _Number:
    value: int
    start: int
    end: int
    first: int
    last: int
    approximate: bool


def read_counts(piece: Piece, fields: Sequence[str]) -> list[Count]:
    """The counts that a cell gives for the fields that its head promises, in the head's order.

    A number that counts something else ("5 klastrów", "44 MŚP", "120 pracowników") is none of them.
    """
    nothing = _BESIDE.match(piece.text) if len(fields) > 1 else None
    if nothing is not None and says_nothing(piece.part(*nothing.span(nothing.lastindex or 0))):
        return read_counts(piece.part(nothing.end(), len(piece.text)), fields[1:])
    words = _words(_EARLIER.sub(lambda said: " " * len(said[0]), piece.text))
    numbers = [n for n in _numbers(words) if _may_count(words, n)] or _all_of_a_kind(words, fields)
    counts: dict[str, _Number] = {}
    for number in sorted(numbers, key=lambda n: not _is_sum(words, n)):
        if "companies" in counts and _adds_others(words, number):
            continue
        field = _field_by_words(words, number, numbers[0] is number, fields)
        if field is None:
            field = next((f for f in fields if f not in counts), None)
        if field is not None:
            counts.setdefault(field, number)
    if len(counts) == 1 and "members" in counts and _all_are_companies(words):
        counts["companies"] = counts["members"]
    return [
        Count(field, n.value, piece.start + n.start, piece.start + n.end, n.approximate)
        for field, n in counts.items()
    ]


def _all_of_a_kind(words: list[tuple[str, int, int]], fields: Sequence[str]) -> list[_Number]:
    """The only number of a text that begins with it, if it counts members of one kind."""
    numbers = list(_numbers(words))
    if tuple(fields) != ("members",) or len(numbers) != 1:
        return []
    number = numbers[0]
    leads = all(word.lower() in _BEFORE_COUNT for word, _, _ in words[: number.first])
    counted = [_lemmas(word) for word, _, _ in words[number.last : number.last + 1]]
    return numbers if leads and any(kind & KINDS for kind in counted) else []


def counts_in_words(piece: Piece) -> bool:
    """Whether a text is a number of members or companies and no more: "27 członków", "21 (15 firm)"."""
    if not _may_begin_count(piece.text):
        return False
    words = _words(piece.text)
    numbers = _numbers(words)
    number = next(numbers, None)
    if number is None or len(words) - number.last > LONGEST_COUNTED or next(numbers, None) is not None:
        return _MEMBERS_AND_COMPANIES.fullmatch(piece.text.strip(" .")) is not None
    before, after = words[: number.first], words[number.last :]
    if _is_counted_before(before) and not after:
        return True
    leads = all(word.lower() in _BEFORE_COUNT or _lemmas(word) & HAVING_MEMBERS for word, _, _ in before)
    return leads and bool(after) and bool(_lemmas(after[0][0]) & (COMPANY | MEMBER))


def _may_begin_count(text: str) -> bool:
    """Whether the first word says so that may not stand before any number: most texts are told by that alone."""
    words = (match[0] for match in _WORD.finditer(text))
    first = next((word for word in words if word.lower() not in _BEFORE_COUNT), "")
    return first != "" and _is_of_count(first)


@lru_cache(4096)
def _is_of_count(word: str) -> bool:
    """Whether a word is a number, a sign, what is counted, or leads to how many there are."""
    if not word[0].isalpha() or may_be_number(word) or word.lower().startswith(_COUNTED):
        return True
    return bool(_lemmas(word) & (HAVING_MEMBERS | COMPANY | MEMBER | {"liczba"}))


def _is_counted_before(before: list[tuple[str, int, int]]) -> bool:
    """Whether the words before a number are what it counts: "uczestników 17", "liczba firm: 9"."""
    said = [_lemmas(word) for word, _, _ in before if word[0].isalpha() and word.lower() not in _BEFORE_COUNT]
    is_plain = 0 < len(said) <= LONGEST_COUNTED and all("liczba" in said_ for said_ in said[:-1])
    return is_plain and bool(said[-1] & (COMPANY | MEMBER))


def _words(text: str) -> list[tuple[str, int, int]]:
    return [(m[0], m.start(), m.end()) for m in _WORD.finditer(text.rstrip(". "))]


def _lemmas(word: str) -> frozenset[str]:
    """The base forms of a word, also of one that is cut short: "przeds."."""
    bare = word.rstrip(".")
    return lemmas(bare) if readings(bare) else lemmas(head_in_full(f"{bare}."))


def _numbers(words: list[tuple[str, int, int]]) -> Iterator[_Number]:
    texts, at = [w for w, _, _ in words], 0
    while at < len(texts):
        number = number_at(texts, at)
        if number is None or (at and texts[at][0].isupper()):  # a capital inside: a name, "Huta Jeden"
            at += 1
            continue
        value, length = number
        yield _Number(value, words[at][1], words[at + length - 1][2], at, at + length, is_approximate(texts, at))
        at += length


def _may_count(words: list[tuple[str, int, int]], number: _Number) -> bool:
    """Whether what is counted, if the cell says it, is members or companies."""
    counted = [_lemmas(w) for w, _, _ in words[number.last : number.last + 2] if w[0].isalpha()]
    if _is_of_others(words, number):
        return False
    if not counted or words[number.last][0] in "(,;/" or _is_one_of_two(words, number):
        return True
    return any(c & (COMPANY | MEMBER | OF_WHICH | {"w", "z"}) for c in counted)


def _is_one_of_two(words: list[tuple[str, int, int]], number: _Number) -> bool:
    """Whether a number without a noun stands before another: "27 i 21"."""
    following = [word.lower() for word, _, _ in words[number.last : number.last + 2]]
    return len(following) > 1 and following[0] in AND and following[1].isdecimal()


def _is_sum(words: list[tuple[str, int, int]], number: _Number) -> bool:
    """Whether the word before a number says that it is all of them: "12 firm i 3 szkoły, razem 15"."""
    return number.first > 0 and words[number.first - 1][0].lower() in IN_ALL


def _field_by_words(
    words: list[tuple[str, int, int]], number: _Number, is_first: bool, fields: Sequence[str]
) -> str | None:
    after = [_lemmas(w) for w, _, _ in words[number.last : number.last + 2]]
    before = {w.lower() for w, _, _ in words[max(0, number.first - 2) : number.first]}
    counted = after[:1] if _has_noun_behind(words, number) else _label_before(words, number)
    if any(a & COMPANY for a in counted) or (not is_first and before & OF_WHICH):
        return "companies"
    if any(a & MEMBER for a in counted) or _is_sum(words, number):
        return "members"
    return fields[0] if is_first else None


def _has_noun_behind(words: list[tuple[str, int, int]], number: _Number) -> bool:
    return number.last < len(words) and words[number.last][0][0].isalpha()


def _label_before(words: list[tuple[str, int, int]], number: _Number) -> list[frozenset[str]]:
    """What a number counts by the word before it, a mark between: "w tym firm: 28", "(firmy – 15, gminy – 4)"."""
    at = number.first - (number.first > 1 and words[number.first - 1][0] in LABEL_MARKS)
    return [_lemmas(words[at - 1][0])] if at > 0 and words[at - 1][0][0].isalpha() else []


def _is_of_others(words: list[tuple[str, int, int]], number: _Number) -> bool:
    """Whether a number is, by the label before it, of neither members nor companies: "(firmy 15, szkoły 4)"."""
    if _has_noun_behind(words, number):
        return False
    label = _label_before(words, number)
    is_labelled = number.first > 1 and words[number.first - 1][0] in LABEL_MARKS
    is_in_bracket = "(" in [word for word, _, _ in words[: number.first]]
    is_ours = any(own & (COMPANY | MEMBER | IN_ALL) for own in label)
    return any(own & KINDS for own in label) or (is_labelled and is_in_bracket and not is_ours)


def _adds_others(words: list[tuple[str, int, int]], number: _Number) -> bool:
    """Whether a number is of those who are no companies, beside which it stands: "89 firm i 7 instytucji"."""
    before = words[number.first - 1][0] if number.first else ""
    counted = [_lemmas(word) for word, _, _ in words[number.last : number.last + 1]]
    return before in AND and any(word & BODIES for word in counted)


def _all_are_companies(words: list[tuple[str, int, int]]) -> bool:
    """Whether the cell says that every member is a company: "26 (wszyscy to przedsiębiorcy)"."""
    said = [_lemmas(w) for w, _, _ in words if w[0].isalpha()]
    return any(s & ALL_OF_THEM for s in said) and any(s & COMPANY for s in said)
