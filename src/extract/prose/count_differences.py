"""Counts told by those of another cluster: "Klaster B zrzesza o pięć firm więcej", "liczy od niego o 2 mniej"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Span as Tokens

from klastry.extract.mention import Draft
from klastry.extract.prose.comparison import Comparison
from klastry.extract.prose.discourse import distinct
from klastry.extract.prose.named import Named
from klastry.extract.prose.passages import Passage
from klastry.polish.lexicon import COMPANIES, MEMBERS
from klastry.polish.numerals import number_at
from klastry.schema.observation import FieldName

SIGN = {"więcej": 1, "mniej": -1}
COUNTED = {FieldName.COMPANIES: COMPANIES, FieldName.MEMBERS: MEMBERS}
FARTHEST = 2
GROWING = frozenset(
    """rośnie urósł urosła urosło rozrósł wzrosła maleje dziś dzisiaj teraz obecnie już rok temu przed
    wcześniej""".split()
)
"""With one of these a cluster may be compared with itself at another time."""


def compared_counts(
    one: Passage, sentence: Tokens, named: Sequence[Named], topic: Draft | None
) -> Iterator[Comparison]:
    """Who a sentence says has how many more or less than another that it calls or the text spoke of.

    Args:
        one: The block of the sentence.
        sentence: The sentence.
        named: What calls a cluster in it.
        topic: The cluster that the text spoke of before.
    """
    tells_of_growth = not GROWING.isdisjoint(sentence.doc._.lowered[sentence.start : sentence.end])
    for start, end, field, more in _differences(sentence):
        called = distinct([n for n in named if n.by_name and n.end <= start])
        others = [draft for draft in distinct(named) if draft not in called]
        than = others[0] if len(others) == 1 else None if others or tells_of_growth else topic
        if len(called) == 1 and than is not None and than is not called[0]:
            span = one.span(one.doc[start:end])
            yield Comparison(called[0], than, field, more, "counts.difference", span, one.span(sentence))


def _differences(sentence: Tokens) -> Iterator[tuple[int, int, FieldName, int]]:
    """From where to where (exclusive), of what, and how many more a sentence says that somebody has."""
    words, lemmas = sentence.doc._.lowered, sentence.doc._.lemmas
    for at in (at for at in range(sentence.start, sentence.end - 2) if words[at] == "o"):
        number = number_at(words, at + 1)
        noun = at + 1 + number.length if number else at
        sign = next((i for i in range(noun, min(noun + FARTHEST, sentence.end)) if words[i] in SIGN), None)
        fields = [field for field, nouns in COUNTED.items() if sign == noun + 1 and lemmas[noun] & nouns]
        if number and sign is not None and fields and not _is_against_time(words[sign + 1 : sentence.end]):
            yield at, sign + 1, fields[0], SIGN[words[sign]] * number.value


def _is_against_time(behind: Sequence[str]) -> bool:
    """Whether a count is compared with that of another time: "niż przed rokiem", "niż w 2012 r."."""
    return bool(behind) and behind[0] == "niż" and behind[1:2] not in (["on"], ["klaster"])
