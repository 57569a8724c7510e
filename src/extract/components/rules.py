"""The component that finds what the rules of some files describe.

It assigns `doc._.matches`, a list of `RuleMatch` in the order of the rules, and the same spans as span groups that
are named like the rule files, labelled with the rules' ids.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Span

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

    def __init__(self, files: Sequence[str]) -> None:
        own = list(patterns(files))
        self._rules = [(file, rule) for file, rule, _ in own]
        self._patterns = PatternSet([pattern for _, _, pattern in own])

    def __call__(self, doc: Doc) -> Doc:
        """Find what the rules describe."""
        found: list[RuleMatch] = []
        groups: dict[str, list[Span]] = defaultdict(list)
        text, extents = self._patterns.text(doc._.words, doc._.kinds), _extents(doc)
        for number, matcher in self._patterns.likely(text.signs):
            file, rule = self._rules[number]
            for start, end, said in matcher.find(text):
                values = tuple((kind, field, doc[first:last]) for kind, field, first, last in said)
                first, last = _with_whole_values(start, end, said, extents)
                match = RuleMatch(rule, Span(doc, first, last, label=rule.id), values)
                found.append(match)
                groups[file].append(match.span)
        doc._.matches = found
        doc.spans.update(groups)
        return doc


@Language.factory(FACTORY, requires=["doc._.lemmas"], assigns=["doc._.matches"], default_config={"files": []})
def create_rules(nlp: Language, name: str, files: list[str]) -> Rules:
    """The rules of some files as a component."""
    return Rules(files)
