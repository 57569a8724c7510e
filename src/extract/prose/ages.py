"""Years of founding told by the age of another cluster: "O dwa lata młodszy jest Klaster B"."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Span as Tokens

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.prose.discourse import Discourse
from klastry.extract.prose.passages import Passage
from klastry.extract.prose.references import Named
from klastry.extract.text.document import Span
from klastry.extract.values.years import YEAR_NOUNS
from klastry.polish.numerals import number_at
from klastry.schema.observation import FieldName

CONFIDENCE = 0.7
YOUNGER, OLDER = ("młodsz", "młodsi"), ("starsz", "starsi")


@dataclass(frozen=True, slots=True)
class _Age:
    draft: Draft
    than: Draft
    years: int
    span: Span
    quote: Span


class Ages:
    """Remembers who is younger than whom until the years of all are known."""

    def __init__(self) -> None:
        self._heard: list[_Age] = []

    def hear(self, one: Passage, sentence: Tokens, named: Sequence[Named], discourse: Discourse) -> None:
        """Take in a sentence, before its names are what the text speaks of.

        Args:
            one: The block of the sentence.
            sentence: The sentence.
            named: What calls a cluster in it.
            discourse: What the text spoke of before.
        """
        found = _difference(sentence)
        if found is None:
            return
        start, end, years = found
        draft, than = _compared(named, start, end, discourse)
        if discourse.own is not None and _is_against_us(one, sentence):
            than = discourse.own
        if draft is not None and than is not None and draft is not than:
            span = one.span(one.doc[start:end])
            self._heard.append(_Age(draft, than, years, span, one.span(sentence)))

    def settle(self) -> None:
        """Give a year to those of which none is said, by the only one of the other."""
        for age in self._heard:
            known = [m for m in age.than.mentions if m.field is FieldName.FOUNDED]
            if age.draft.has(FieldName.FOUNDED) or len({m.value for m in known}) != 1:
                continue
            reason = f"its age against {age.than.name}"
            evidence = Evidence(age.quote, "founded.age", reason, CONFIDENCE, (known[0].evidence.quote,))
            year = int(known[0].value) + age.years
            age.draft.mentions.append(Mention(FieldName.FOUNDED, year, age.span, evidence))


def _difference(sentence: Tokens) -> tuple[int, int, int] | None:
    """From where to where (exclusive) a sentence says how many years younger something is, or older (negative)."""
    words = [word.lower() for word in sentence.doc._.words]
    for at in range(sentence.start, sentence.end - 2):
        number = number_at(words, at + 1) if words[at] == "o" else None
        years, length = (number.value, number.length) if number else (1, 0)
        noun = at + 1 + length
        if words[at] != "o" or noun >= sentence.end or words[noun] not in YEAR_NOUNS:
            continue
        for beside, start, end in ((noun + 1, at, noun + 2), (at - 1, at - 1, noun + 1)):
            if sentence.start <= beside < sentence.end and words[beside].startswith(YOUNGER + OLDER):
                return start, end, -years if words[beside].startswith(OLDER) else years
    return None


def _is_against_us(one: Passage, sentence: Tokens) -> bool:
    words = [word.lower() for word in one.doc._.words[sentence.start : sentence.end]]
    return any(pair in (("od", "nas"), ("niż", "my"), ("niż", "nasz")) for pair in pairwise(words))


def _compared(
    named: Sequence[Named], start: int, end: int, discourse: Discourse
) -> tuple[Draft | None, Draft | None]:
    """Who is younger, and than whom: the cluster told of before, where the sentence names but one."""
    before = [n.draft for n in named if n.end <= start and n.draft is not None]
    after = [n.draft for n in named if n.start >= end and n.draft is not None]
    if before and after:
        return before[-1], after[0]
    here = before or after
    draft = here[-1] if before else (here[0] if here else None)
    others = [d for d in discourse.order if d is not draft]
    return draft, others[-1] if len(others) == 1 else discourse.topic
