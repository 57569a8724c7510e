"""The component that finds what the rules of one file describe.

It assigns `doc._.matches`, a list of `RuleMatch`, and the same spans as a span group named like the rule file,
labelled with the rules' ids.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.language import Language
from spacy.matcher import Matcher
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from klastry.extract.components.token_index import TokenIndex, index_of
from klastry.extract.rule_files import Rule, RuleError, rules
from klastry.extract.rule_pattern import Pattern, compile_pattern

FACTORY = "klastry_rules"
LONGEST_RUN = 12
"""So many tokens more than its items a match can have: names and dates take several."""

Doc.set_extension("matches", default=None, force=True)


@dataclass(frozen=True, slots=True)
class RuleMatch:
    """A rule at a place, and the values that its pattern captured."""

    rule: Rule
    span: Span
    values: tuple[tuple[str, str, Span], ...]
    """Kind, field, and the tokens that say it."""


class _Compiled:
    """One pattern of one rule, ready to be looked for."""

    def __init__(self, vocab: Vocab, rule: Rule, source: str) -> None:
        self.rule = rule
        self.pattern: Pattern = compile_pattern(source)
        self.matcher = Matcher(vocab)
        self.matcher.add(rule.id, [list(self.pattern.tokens)])

    def find(self, doc: Doc, index: TokenIndex) -> Iterator[RuleMatch]:
        reach = len(self.pattern.tokens) + LONGEST_RUN
        for first, last in index.windows(self.pattern.needs, reach):
            for start, end, alignment in _innermost(list(self._in_window(doc, first, last))):
                values = tuple(self._values(doc, start, alignment))
                yield RuleMatch(self.rule, _with_whole_values(doc[start:end], values), values)

    def _in_window(self, doc: Doc, first: int, last: int) -> Iterator[tuple[int, int, list[int]]]:
        for match in self.matcher(doc[first:last], with_alignments=True):
            start, end, alignment = first + match[1], first + match[2], match[3]  # type: ignore[misc]
            if self._is_in_place(doc, start, end):
                yield start, end, alignment

    def _is_in_place(self, doc: Doc, start: int, end: int) -> bool:
        at_start = start == 0 or not self.pattern.at_start
        return at_start and (end == len(doc) or not self.pattern.at_end)

    def _values(self, doc: Doc, start: int, alignment: list[int]) -> Iterator[tuple[str, str, Span]]:
        for index, (kind, field) in self.pattern.captures.items():
            tokens = [start + i for i, a in enumerate(alignment) if a == index]
            if tokens:
                yield kind, field, doc[tokens[0] : tokens[-1] + 1]


def _with_whole_values(span: Span, values: tuple[tuple[str, str, Span], ...]) -> Span:
    """The match with all tokens of its values: a name of three words may have been met at its last."""
    said = {(kind, t.i) for kind, _, tokens in values for t in tokens}
    whole = [v for v in span.doc._.values or () if any((v.kind, i) in said for i in range(v.start, v.end))]
    return span.doc[min([span.start, *(v.start for v in whole)]) : max([span.end, *(v.end for v in whole)])]


def _innermost(found: list[tuple[int, int, list[int]]]) -> Iterator[tuple[int, int, list[int]]]:
    """The matches that hold no other one: what stands nearest together belongs together."""
    kept: list[tuple[int, int]] = []
    for start, end, alignment in sorted(found, key=lambda m: m[1] - m[0]):
        if not any(start <= other and until <= end for other, until in kept):
            kept.append((start, end))
            yield start, end, alignment


class Rules:
    """Finds the rules of one file in a text."""

    def __init__(self, nlp: Language, file: str) -> None:
        self.file = file
        self._patterns = [_Compiled(nlp.vocab, rule, source) for rule in rules(file) for source in rule.patterns]

    def __call__(self, doc: Doc) -> Doc:
        """Add the matches of this file to those of the files before."""
        index = index_of(doc)
        found = [match for pattern in self._patterns for match in pattern.find(doc, index)]
        doc._.matches = [*(doc._.matches or ()), *found]
        doc.spans[self.file] = [Span(doc, m.span.start, m.span.end, label=m.rule.id) for m in found]
        return doc


@Language.factory(FACTORY, requires=["token._.lemmas"], assigns=["doc._.matches"], default_config={"file": None})
def create_rules(nlp: Language, name: str, file: str) -> Rules:
    """The rules of one file as a component."""
    return Rules(nlp, file)


def check_examples(nlp: Language, file: str) -> None:
    """Hold every rule of a file to its examples.

    Raises:
        RuleError: a rule misses a text that it must match, or matches one that it must not.
    """
    wrong = [
        f"{rule.id} {'misses' if wanted else 'matches'} {text!r}"
        for rule in rules(file)
        for text, wanted in [*((t, True) for t in rule.match), *((t, False) for t in rule.no_match)]
        if (rule.id in {match.rule.id for match in nlp(text)._.matches or ()}) is not wanted
    ]
    if wrong:
        raise RuleError(f"rules/{file}.toml: {'; '.join(wrong)}")
