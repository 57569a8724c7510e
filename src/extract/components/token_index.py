"""Where the words and kinds stand in a text that patterns ask for, so that most patterns need not be tried."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

Doc.set_extension("index", default=None, force=True)

Needs = Sequence[frozenset[str]]


class TokenIndex:
    """The positions of every lemma, word and kind of a text."""

    def __init__(self, doc: Doc) -> None:
        self._length = len(doc)
        self._positions: dict[str, list[int]] = defaultdict(list)
        for token in doc:
            for sign in (*token._.lemmas, f"'{token.lower_}'", *(f"<{kind}>" for kind in token._.kinds)):
                self._positions[sign].append(token.i)

    def windows(self, needs: Needs, reach: int) -> Iterator[tuple[int, int]]:
        """The stretches in which a pattern can match: around the rarest of the signs that it cannot do without.

        Args:
            needs: Of each set one sign must stand in the text.
            reach: How many tokens before and after such a sign the pattern can extend.
        """
        found = [sorted({i for sign in need for i in self._positions.get(sign, ())}) for need in needs]
        if not all(found):
            return
        start, end = 0, 0
        for at in min(found, key=len, default=range(self._length)):
            if at - reach > end:
                if end:
                    yield start, end
                start = at - reach
            end = min(self._length, at + reach + 1)
        if end:
            yield start, end


def index_of(doc: Doc) -> TokenIndex:
    """The index of a text, made once; who marks tokens with further kinds sets `doc._.index` back to None."""
    if doc._.index is None:
        doc._.index = TokenIndex(doc)
    index: TokenIndex = doc._.index
    return index
