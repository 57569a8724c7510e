"""What is said of a second cluster without its verb: "Klaster A powstał w 2012 r., a Klaster B w 2014".

The clause that lacks the verb has the value of the clause before it at the same place: a year, a number, a town or
an organisation after the name, and no verb beside it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from klastry.extract.components.rules import RuleMatch
from klastry.extract.found_values import FoundValue
from klastry.extract.mention import Draft
from klastry.extract.prose.clauses import has_verb
from klastry.extract.prose.named import Named
from klastry.polish.agreement import noun_slots
from klastry.polish.lexicon import ADDING
from klastry.polish.text import DASHES

NEAR = 7
"""So many tokens may stand between the name and the value: ", założony dopiero w maju, –"."""
IN = frozenset(("w", "we"))
SET_AGAINST = frozenset(("zaś", "natomiast", "z", "kolei"))
RESPECTIVELY = "odpowiednio"
COMPARING = frozenset(("więcej", "mniej", "razy"))
KINDS = frozenset(("year", "number", "place", "proper", "body"))


def gapped(
    sentence: Tokens, match: RuleMatch, draft: Draft, named: Sequence[Named]
) -> Iterator[tuple[Draft, RuleMatch]]:
    """The clusters behind a match in its sentence that have a value of the same kind and no verb, with that value.

    Args:
        sentence: The sentence.
        match: A rule at a place in it.
        draft: Of whom it is said.
        named: What calls a cluster in the sentence.
    """
    if len(match.values) != 1 or match.values[0][0] not in KINDS:
        return
    kind, field, said = match.values[0]
    doc = sentence.doc
    for at, one in enumerate(named):
        end = named[at + 1].start if at + 1 < len(named) else sentence.end
        if one.draft is None or one.draft is draft or one.start < match.span.end:
            continue
        if has_verb(doc, match.span.end, end):
            return
        value = _value(doc, kind, one.end, end)
        if value is not None and _counts_the_same(doc, said, value):
            tokens = doc[value.start : value.end]
            yield one.draft, replace(match, span=doc[one.start : value.end], values=((kind, field, tokens),))


def counted_alike(sentence: Tokens, match: RuleMatch, named: Sequence[Named]) -> Iterator[tuple[Draft, RuleMatch]]:
    """The clusters behind a match of two counts that have two as well: "Klaster B – odpowiednio 30 i 27".

    The arguments are those of `gapped`.
    """
    if [kind for kind, _, _ in match.values] != ["number", "number"]:
        return
    doc, words = sentence.doc, sentence.doc._.lowered
    numbers = {v.start: v for v in doc._.values if v.kind == "number"}
    for one in (n for n in named if n.draft is not None and n.start >= match.span.end):
        at = one.end + (words[one.end : one.end + 1] in ([dash] for dash in DASHES))
        if at >= sentence.end or words[at] != RESPECTIVELY or at + 1 not in numbers:
            continue
        first = numbers[at + 1]
        second = numbers.get(first.end + 1)
        if second is not None and words[first.end] in ADDING and one.draft is not None:
            said = (doc[first.start : first.end], doc[second.start : second.end])
            values = tuple((kind, field, own) for (kind, field, _), own in zip(match.values, said, strict=True))
            yield one.draft, replace(match, span=doc[one.start : second.end], values=values)


def seated_alike(sentence: Tokens, match: RuleMatch, named: Sequence[Named]) -> Iterator[tuple[Draft, RuleMatch]]:
    """The clusters behind a town of a match, each with the town right before it: "…, a w Pile Klaster B".

    The arguments are those of `gapped`.
    """
    if [kind for kind, _, _ in match.values] != ["place"]:
        return
    _, field, said = match.values[0]
    doc, since = sentence.doc, max(match.span.end, said.end)
    for one in (n for n in named if n.by_name and n.draft is not None and n.start >= since):
        places = (v for v in doc._.values if v.kind == "place" and since <= v.start < v.end <= one.start)
        place = next(places, None)
        led = place is not None and doc._.words[place.start - 1].lower() in IN
        if place is None or not led or has_verb(doc, place.end, one.start) or _goes_on(sentence, one.end):
            return
        if not _is_right_before(doc._.words[place.end : one.start]):
            return
        tokens = doc[place.start : place.end]
        if one.draft is not None:
            yield one.draft, replace(match, span=doc[place.start : one.end], values=(("place", field, tokens),))
        since = one.end


def _is_right_before(words: Sequence[str]) -> bool:
    """Whether a town and a name are parted by an aside at most: "w Mielcu zaś –", "w Pile – zał. w 2007 r. –"."""
    left = [word for word in words if word.lower() not in SET_AGAINST]
    if not left or set(left) <= DASHES:
        return True
    return left[0] in DASHES and left[-1] in DASHES and len(left) <= NEAR


def _goes_on(sentence: Tokens, at: int) -> bool:
    """Whether a verb follows a name, which then has one of its own."""
    return has_verb(sentence.doc, at, min(at + 1, sentence.end))


def named_behind(match: RuleMatch, named: Sequence[Named]) -> Draft | None:
    """The second cluster of a sentence where a year stands before it: "powstał A, a dwa lata później – B"."""
    if len(match.values) != 1 or match.values[0][0] != "year":
        return None
    words, said = match.span.doc._.words, match.values[0][2]
    year = next(v for v in match.span.doc._.values if v.kind == "year" and v.start <= said.start < v.end)
    dash = year.end + (words[year.end : year.end + 1] in (["r."], ["roku"]))
    if not DASHES.issuperset(words[dash : dash + 1]):
        return None
    is_second = any(n.by_name and match.span.start <= n.start and n.end <= year.start for n in named)
    return next((n.draft for n in named if is_second and n.by_name and n.start == dash + 1), None)


def _value(doc: Doc, kind: str, start: int, end: int) -> FoundValue | None:
    """The only value of a kind that follows a name, near it."""
    found = [v for v in doc._.values if v.kind == kind and start <= v.start and v.end <= end]
    return found[0] if len(found) == 1 and found[0].start - start <= NEAR else None


def _counts_the_same(doc: Doc, said: Tokens, value: FoundValue) -> bool:
    """Whether what follows a number is what the first number counts, or nothing that could be counted."""
    if value.kind != "number" or value.end >= len(doc):
        return True
    counted = doc._.words[value.end]
    if counted.lower() in COMPARING:
        return False
    return not noun_slots(counted) or bool(doc._.lemmas[value.end] & _noun_after(doc, said.end))


def _noun_after(doc: Doc, at: int) -> frozenset[str]:
    lemmas: frozenset[str] = doc._.lemmas[at] if at < len(doc) else frozenset()
    return lemmas
