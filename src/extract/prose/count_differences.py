"""Counts told by those of another cluster: "Klaster B zrzesza o pięć firm więcej", "liczy od niego o 2 mniej"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Span as Tokens

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.prose.discourse import Discourse, distinct
from klastry.extract.prose.named import Named
from klastry.extract.prose.passages import Passage
from klastry.extract.text.document import Span
from klastry.polish.lexicon import COMPANIES, MEMBERS
from klastry.polish.numerals import number_at
from klastry.schema.observation import FieldName

CONFIDENCE = 0.7
SIGN = {"więcej": 1, "mniej": -1}
COUNTED = {FieldName.COMPANIES: COMPANIES, FieldName.MEMBERS: MEMBERS}
FARTHEST = 2


@dataclass(frozen=True, slots=True)
class _Difference:
    draft: Draft
    than: Draft
    field: FieldName
    more: int
    span: Span
    quote: Span


class CountDifferences:
    """Remembers who has how many more than whom until the counts of all are known."""

    def __init__(self) -> None:
        self._heard: list[_Difference] = []

    def hear(self, one: Passage, sentence: Tokens, named: Sequence[Named], discourse: Discourse) -> None:
        """Take in a sentence, before its names are what the text speaks of.

        Args:
            one: The block of the sentence.
            sentence: The sentence.
            named: What calls a cluster in it.
            discourse: What the text spoke of before.
        """
        for start, end, field, more in _differences(sentence):
            called = distinct([n for n in named if n.by_name and n.end <= start])
            others = [d for d in distinct(named) if d not in called]
            than = discourse.topic if not others else others[0] if len(others) == 1 else None
            if len(called) == 1 and than is not None and than is not called[0]:
                span = one.span(one.doc[start:end])
                self._heard.append(_Difference(called[0], than, field, more, span, one.span(sentence)))

    def settle(self) -> None:
        """Give a count to those of which none is said, by the only one of the other."""
        for told in self._heard:
            known = [m for m in told.than.mentions if m.field is told.field]
            if told.draft.has(told.field) or len({m.value for m in known}) != 1:
                continue
            reason = f"how many more or less than {told.than.name}"
            evidence = Evidence(told.quote, "counts.difference", reason, CONFIDENCE, (known[0].evidence.quote,))
            value = int(known[0].value) + told.more
            told.draft.mentions.append(Mention(told.field, value, told.span, evidence, as_of=known[0].as_of))


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
