"""Where a pattern matches in a text."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from klastry.extract.matching.numbered_items import NumberedPhrase, Numbering, Text, needs_of
from klastry.extract.matching.placed_items import Row, Value, back, values
from klastry.extract.matching.rule_pattern import Pattern, steps_of
from klastry.extract.matching.signs import Alphabet

Found = tuple[int, int, tuple[Value, ...]]
"""Where a match begins and ends, and its values."""


class PatternMatcher:
    """Finds one pattern in texts."""

    def __init__(self, pattern: Pattern, numbering: Numbering) -> None:
        self._at_start, self._at_end = pattern.at_start, pattern.at_end
        self._items = numbering.numbered(pattern.items)
        phrases = (item for item in self._items if isinstance(item, NumberedPhrase))
        self._phrases = [phrase.least for phrase in phrases if not phrase.is_optional]
        self.needs = needs_of(self._items)
        """The sets of the alphabet that a text must have, as bits."""

    def has_phrases_in(self, signs: int) -> bool:
        """Whether a text with these sets of the alphabet, as bits, may have a wording of each phrase."""
        for least in self._phrases:
            for needs in least:
                if needs & signs == needs:
                    break
            else:
                return False
        return True

    def ends(self, text: Text) -> int:
        """The places at which a match ends, as a set of bits; what else there is of it is not worked out."""
        return self._placed(text)[1]

    def find(self, text: Text) -> list[Found]:
        """The matches that hold no other one: what stands nearest together belongs together."""
        row, ends = self._placed(text)
        spans = _innermost(row, ends, self._at_start) if ends else ()
        return [(start, end, tuple(values(row, start, end))) for start, end in spans]

    def _placed(self, text: Text) -> tuple[Row, int]:
        """The items on a text, and the places at which a match ends; most patterns fail at a first item."""
        places = 1 if self._at_start else (1 << text.length) - 1
        row = []
        for item in self._items:
            placed = item.on(text)
            places = placed.onward(places)
            if not places:
                return (), 0
            row.append(placed)
        return row, places & (1 << text.length) if self._at_end else places


_Numbered = tuple[int, PatternMatcher]
_NOTHING = -1
"""Stands for the set that a pattern needs all of whose steps may be left out."""


class PatternSet:
    """Patterns that are looked for together, so that each word of a text is looked up once for all of them."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self.alphabet = Alphabet(step.signs for pattern in patterns for step in steps_of(pattern.items))
        numbering = Numbering(self.alphabet)
        self._by_need = _by_rarest_need([PatternMatcher(pattern, numbering) for pattern in patterns])
        self._rarest = sum(1 << number for number in self._by_need if number != _NOTHING)

    def text(self, words: Sequence[str], kinds: Mapping[str, int]) -> Text:
        """A text as the patterns are looked for in it; the arguments are those of `Alphabet.positions`."""
        positions = self.alphabet.positions(words, kinds)
        return Text(positions, len(words), self.alphabet.signs(positions))

    def likely(self, signs: int) -> list[_Numbered]:
        """The patterns, with their numbers, that find all they need among these sets of the alphabet, as bits."""
        groups = [self._by_need.get(number, ()) for number in (_NOTHING, *_bits(signs & self._rarest))]
        needed = [one for group in groups for needs, one in group if needs & signs == needs]
        return sorted(one for one in needed if one[1].has_phrases_in(signs))


def _by_rarest_need(matchers: Sequence[PatternMatcher]) -> Mapping[int, Sequence[tuple[int, _Numbered]]]:
    """The patterns with what they need, each under that set of the alphabet that fewest of all patterns need."""
    needed = Counter(number for matcher in matchers for number in _bits(matcher.needs))
    found: dict[int, list[tuple[int, _Numbered]]] = defaultdict(list)
    for number, matcher in enumerate(matchers):
        rarest = min(_bits(matcher.needs), key=needed.__getitem__, default=_NOTHING)
        found[rarest].append((matcher.needs, (number, matcher)))
    return found


def _innermost(row: Row, ends: int, at_start: bool) -> Iterator[tuple[int, int]]:
    """The shortest match to each end, without those that hold another one; the shorter ones first."""
    spans: list[tuple[int, int]] = []
    for end in _bits(ends):
        start = 0 if at_start else back(row, 1 << end).bit_length() - 1
        if start < end and not (spans and start <= spans[-1][0]):
            spans.append((start, end))
    return iter(sorted(spans, key=lambda span: span[1] - span[0]))


def _bits(number: int) -> Iterator[int]:
    while number:
        yield (number & -number).bit_length() - 1
        number &= number - 1
