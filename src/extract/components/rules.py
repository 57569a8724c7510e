"""The component that finds what the rules of some files describe.

It assigns `doc._.matches`, a list of `RuleMatch` in the order of the rules, and the same spans as span groups that
are named like the rule files, labelled with the rules' ids.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Span

from klastry.extract.matching.asides import skippable
from klastry.extract.matching.pattern_set import PatternSet
from klastry.extract.matching.placed_items import Value
from klastry.extract.matching.rule_files import Rule, patterns

FACTORY = "klastry_rules"


@dataclass(frozen=True, slots=True)
class RuleMatch:
    """A rule at a place, and the values that its pattern captured."""

    rule: Rule
    span: Span
    values: tuple[tuple[str, str, Span], ...]
    """Kind, field, and the tokens that say it."""


_Extents = Mapping[tuple[str, int], tuple[int, int]]
"""Of each kind and token the value, from and to (exclusive), that it is a part of."""


def _extents(doc: Doc) -> _Extents:
    return {(v.kind, at): (v.start, v.end) for v in doc._.values for at in range(v.start, v.end)}


def _with_whole_values(start: int, end: int, said: Sequence[Value], extents: _Extents) -> tuple[int, int]:
    """A match with all tokens of its values: a name of three words may have been met at its last."""
    places = [(kind, at) for kind, _, first, last in said for at in (first, last - 1)]
    found = [extents[place] for place in places if place in extents]
    return min([start, *(first for first, _ in found)]), max([end, *(last for _, last in found)])


class Rules:
    """Finds the rules of some files in a text."""

    def __init__(self, files: Sequence[str], *, skips_asides: bool = False) -> None:
        own = list(patterns(files))
        self._rules = [(file, rule) for file, rule, _ in own]
        self._patterns = PatternSet([pattern for _, _, pattern in own])
        self._skips_asides = skips_asides

    def __call__(self, doc: Doc) -> Doc:
        """Find what the rules describe."""
        found = list(self._found(doc, range(len(doc))))
        if self._skips_asides and (skipped := skippable(doc._.words)):
            found += self._over_asides(doc, skipped, [match for _, match in found])
        groups: dict[str, list[Span]] = defaultdict(list)
        for file, match in found:
            groups[file].append(match.span)
        doc._.matches = [match for _, match in found]
        doc.spans.update(groups)
        return doc

    def _over_asides(
        self, doc: Doc, skipped: frozenset[int], before: Sequence[RuleMatch]
    ) -> Iterator[tuple[str, RuleMatch]]:
        """What the text says without its asides and was not found yet: values of matches that go over one."""
        kept = [at for at in range(len(doc)) if at not in skipped]
        sure = {value for match in before if not match.rule.spare for value in _said_by(match)}
        known = sure.union(*map(_said_by, before))
        for file, match in self._found(doc, kept):
            is_over = not skipped.isdisjoint(range(match.span.start, match.span.end))
            if is_over and not match.rule.across and not _said_by(match) <= (known if match.rule.spare else sure):
                yield file, match

    def _found(self, doc: Doc, kept: Sequence[int]) -> Iterator[tuple[str, RuleMatch]]:
        """The matches, with their files, in those tokens of a text that are kept."""
        words, kinds = doc._.words, doc._.kinds
        if len(kept) < len(doc):
            words, kinds = [words[at] for at in kept], _compressed(kinds, kept)
        text, extents = self._patterns.text(words, kinds), _extents(doc)
        for number, matcher in self._patterns.likely(text.signs):
            file, rule = self._rules[number]
            for start, end, said in matcher.find(text):
                placed = [(kind, field, kept[first], kept[last - 1] + 1) for kind, field, first, last in said]
                values = tuple((kind, field, doc[first:last]) for kind, field, first, last in placed)
                first, last = _with_whole_values(kept[start], kept[end - 1] + 1, placed, extents)
                yield file, RuleMatch(rule, Span(doc, first, last, label=rule.id), values)


def _said_by(match: RuleMatch) -> Set[tuple[str, int]]:
    """The fields and the places of the values of a match."""
    return {(field, tokens.end) for _, field, tokens in match.values}


def _compressed(kinds: Mapping[str, int], kept: Sequence[int]) -> Mapping[str, int]:
    """Sets of tokens, as bits, where only those tokens are left that are kept."""
    last_first = kept[::-1]
    return {kind: _bits_at(last_first, tokens) if tokens else 0 for kind, tokens in kinds.items()}


def _bits_at(places: Sequence[int], bits: int) -> int:
    """The bits at some places, the highest first, as those of a number."""
    written = f"{bits:0{places[0] + 1}b}"[::-1] if places else ""
    return int("".join(written[at] for at in places) or "0", 2)


@Language.factory(
    FACTORY,
    requires=["doc._.lemmas"],
    assigns=["doc._.matches"],
    default_config={"files": [], "skips_asides": False},
)
def create_rules(nlp: Language, name: str, files: list[str], *, skips_asides: bool) -> Rules:
    """The rules of some files as a component."""
    return Rules(files, skips_asides=skips_asides)
