"""Years of founding told by another cluster: "O dwa lata młodszy jest Klaster B", "powstał rok po Klastrze A"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Span as Tokens

from klastry.extract.mention import Draft
from klastry.extract.prose.comparison import Comparison
from klastry.extract.prose.discourse import Discourse, distinct
from klastry.extract.prose.named import Named
from klastry.extract.prose.passages import Passage
from klastry.extract.prose.references import PRONOUNS
from klastry.extract.prose.short_forms import seated_in
from klastry.extract.values.years import YEAR_NOUNS
from klastry.polish.numerals import number_at
from klastry.schema.observation import FieldName

YOUNGER, OLDER = ("młodsz", "młodsi"), ("starsz", "starsi")
THAN = frozenset(("od", "niż"))
LATER = {"po": 1, "przed": -1}
MOST = 50
"""So many years may one be younger; more are no difference: "W 2009 r. rok młodsza izba"."""
FOUNDING = frozenset("powstać założyć utworzyć powołać zawiązać stworzyć zainicjować ustanowić narodzić".split())


def compared_ages(
    one: Passage, sentence: Tokens, named: Sequence[Named], discourse: Discourse
) -> Iterator[Comparison]:
    """Who a sentence says is how much younger or older than whom.

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
    if one.doc._.words[end - 1].lower() in LATER:
        draft, than = _founded(sentence, named, start, end, discourse)
    else:
        draft, than = _compared(one, named, start, end, discourse)
    if discourse.own is not None and _is_against_us(one, sentence):
        than = discourse.own
    if draft is not None and than is not None and draft is not than:
        span = one.span(one.doc[start:end])
        yield Comparison(draft, than, FieldName.FOUNDED, years, "founded.age", span, one.span(sentence))


def _difference(sentence: Tokens) -> tuple[int, int, int] | None:
    """From where to where (exclusive) a sentence says how many years younger something is, or older (negative)."""
    words = sentence.doc._.lowered
    said = words[sentence.start : sentence.end]
    if YEAR_NOUNS.isdisjoint(said) or not any(map(_compares, said)):
        return None
    for at in range(sentence.start, sentence.end - 2):
        first = at + 1 if words[at] == "o" else at
        number = number_at(words, first)
        years, length = (number.value, number.length) if number else (1, 0)
        noun = first + length
        if noun + 1 >= sentence.end or words[noun] not in YEAR_NOUNS:
            continue
        if first == at and words[noun + 1] in LATER and _tells_of_founding(sentence):
            return at, noun + 2, years * LATER[words[noun + 1]]
        for beside, start, end in ((noun + 1, at, noun + 2), (at - 1, at - 1, noun + 1)):
            is_beside = sentence.start <= beside < sentence.end and (first > at or beside > noun)
            if is_beside and years <= MOST and words[beside].startswith(YOUNGER + OLDER):
                return start, end, -years if words[beside].startswith(OLDER) else years
    return None


def _compares(word: str) -> bool:
    return word in LATER or word.startswith(YOUNGER + OLDER)


def _tells_of_founding(sentence: Tokens) -> bool:
    return any(own & FOUNDING for own in sentence.doc._.lemmas[sentence.start : sentence.end])


def _founded(
    sentence: Tokens, named: Sequence[Named], start: int, end: int, discourse: Discourse
) -> tuple[Draft | None, Draft | None]:
    """Who was founded so many years after whom: "rok po Klastrze A", "dwa lata po kłodzkim", "rok po nim"."""
    compared = next((n for n in named if n.start == end), None)
    others = distinct([n for n in named if n is not compared and (n.by_name or n.end <= start)])
    draft = others[-1] if others else discourse.topic
    if compared is not None and compared.by_name:
        return draft, compared.draft
    word = sentence.doc._.words[end] if end < sentence.end else ""
    if word.lower() in PRONOUNS:
        return draft, discourse.topic
    return draft, seated_in(word, discourse)


def _is_against_us(one: Passage, sentence: Tokens) -> bool:
    words = [word.lower() for word in one.doc._.words[sentence.start : sentence.end]]
    return any(pair in (("od", "nas"), ("niż", "my"), ("niż", "nasz")) for pair in pairwise(words))


def _compared(
    one: Passage, named: Sequence[Named], start: int, end: int, discourse: Discourse
) -> tuple[Draft | None, Draft | None]:
    """Who is younger, and than whom: the cluster told of before, where the sentence names but one."""
    than = next((n for n in named if n.start and one.doc._.words[n.start - 1].lower() in THAN), None)
    before = [n.draft for n in named if n.end <= start and n.draft is not None and n is not than]
    after = [n.draft for n in named if n.start >= end and n.draft is not None and n is not than]
    if than is not None and than.draft is not None and (before or after):
        return (before or after[::-1])[-1], than.draft
    if before and after:
        return before[-1], after[0]
    here = before or after
    draft = here[-1] if before else (here[0] if here else None)
    others = {d.name: d for d in (*discourse.order, *before) if d is not draft}
    return draft, next(iter(others.values())) if len(others) == 1 else discourse.topic
