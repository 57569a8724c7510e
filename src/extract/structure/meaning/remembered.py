"""What several readers ask of one piece of a document is worked out once."""

from collections.abc import Callable
from functools import cache, lru_cache, partial, wraps
from typing import TypeVar

from klastry.extract.text.document import TextDocument
from klastry.extract.values.cell_text import Piece

T = TypeVar("T")
Reading = Callable[[TextDocument, Piece], T]


def remembered(reading: Reading[T]) -> Reading[T]:
    """Have a function remember what it found of each piece of a document, until it is asked of another document.

    All who ask get the same object: nobody may change it.
    """

    @lru_cache(1)
    def of(document: TextDocument) -> Callable[[Piece], T]:
        return cache(partial(reading, document))

    @wraps(reading)
    def remembering(document: TextDocument, piece: Piece) -> T:
        return of(document)(piece)

    return remembering
