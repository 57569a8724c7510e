"""Polish letters that somebody's program read with the wrong charset: "Wroc³aw", "WrocĹ‚aw", "Wrocˆaw"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from klastry.polish.morphology import is_known

_POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"
_CHARSETS = (
    ("cp1250", "cp1252"),
    ("iso8859-2", "cp1252"),
    ("cp1250", "iso8859-2"),
    ("iso8859-2", "cp1250"),
    ("utf-8", "cp1252"),
    ("utf-8", "cp1250"),
    ("utf-8", "iso8859-1"),
    ("utf-8", "iso8859-2"),
    ("cp852", "cp1250"),
    ("cp852", "cp1252"),
)
"""What the letters were written in, and what they were taken for."""
_FEWEST_WORDS = 2
_MOST_WORDS = 2000
_LONGEST_WORD = 40
_ASCII = bytes(range(0x80))
_FOOTNOTE = re.compile("[¹²³]+$")


class Mistake:
    """One charset taken for another, and what it made of the Polish letters."""

    def __init__(self, written: str, taken_for: str) -> None:
        made = {_misread(letter.encode(written), taken_for): letter for letter in _POLISH}
        self.letters = {broken: letter for broken, letter in made.items() if broken != letter}
        self._broken = {letter: broken for broken, letter in self.letters.items()}
        any_of = "|".join(sorted(map(re.escape, self.letters), key=len, reverse=True))
        self.word = re.compile(rf"(?:{any_of}|[^\W\d_])+")
        self._letter = re.compile(any_of)
        self._signs = [broken for broken in self.letters if broken not in _POLISH]
        self._chars = frozenset("".join(self.letters))

    def undone(self, word: str) -> str:
        """A word as it was written."""
        return self._letter.sub(lambda found: self.letters[found[0]], word)

    def made(self, word: str) -> str:
        """What became of a word that was written well."""
        return "".join(self._broken.get(letter, letter) for letter in word)

    def broken_words(self, text: str, letters: frozenset[str]) -> list[str]:
        """The words with a broken letter inside, where no footnote mark stands: none in nearly all sound texts.

        Args:
            text: A text.
            letters: All beyond ASCII that occur in it: most signs need not be looked for.
        """
        places = (at for sign in self._signs if letters.issuperset(sign) for at in _places(text, sign))
        return [self._around(text, at) for at in islice(places, _MOST_WORDS)]

    def signs_in(self, text: str) -> int:
        """How many letters of a text, at whatever place, it may have made."""
        return sum(text.count(sign) for sign in self._signs)

    def weight(self, words: Sequence[str]) -> int:
        """How many different words undoing it makes; 0 where it spoils some or leaves as many unknown."""
        made = Counter(self._effect(word) for word in set(words))
        return made["good"] if made["good"] >= made["unknown"] and made["good"] >= 5 * made["spoilt"] else 0

    def made_all_of(self, text: str, words: Sequence[str]) -> bool:
        """Whether the letters that it breaks hardly occur as themselves."""
        sound = sum(text.count(letter) for letter in self.letters.values() if letter not in self.letters)
        return 10 * sound < len(words)

    def _around(self, text: str, at: int) -> str:
        start = end = at
        while start > 0 and self._is_of_word(text[start - 1]) and at - start < _LONGEST_WORD:
            start -= 1
        while end < len(text) and self._is_of_word(text[end]) and end - at < _LONGEST_WORD:
            end += 1
        return text[start:end]

    def _is_of_word(self, char: str) -> bool:
        return char.isalpha() or char in self._chars

    def _effect(self, broken: str) -> str:
        if is_known(broken):
            return "spoilt"
        return "good" if is_known(self.undone(broken)) else "unknown"


@dataclass(frozen=True, slots=True)
class Repair:
    """The way back from the mistake that a text has been through."""

    mistake: Mistake
    everywhere: bool
    """All letters of the text are broken; else single words among sound ones."""

    @property
    def keeps_lengths(self) -> bool:
        """Whether each broken letter is one code point, so that spans stay as they are."""
        return all(len(broken) == 1 for broken in self.mistake.letters)

    def text(self, broken: str) -> str:
        """A text with its broken words made good."""
        return self.mistake.word.sub(lambda found: self.word(found[0]), broken)

    def word(self, broken: str) -> str:
        """A word of the text made good; what may be a footnote mark is left alone."""
        sound = self.mistake.undone(broken)
        if sound == broken or is_known(sound):
            return sound
        bare = _FOOTNOTE.sub("", broken)
        is_marked = bare != broken and is_known(bare)
        return sound if self.everywhere and not is_marked else broken


def repair_of(text: str) -> Repair | None:
    """How the letters of a text are to be repaired; None where it is sound or nothing is certain.

    Certain is it where words that no dictionary has become Polish words, and hardly any word is lost.
    """
    if text.isascii():
        return None
    letters = frozenset(text.encode("utf-8", "replace").translate(None, _ASCII).decode("utf-8"))
    found = [(mistake, words) for mistake in _mistakes() if (words := mistake.broken_words(text, letters))]
    likely = [(mistake, words) for mistake, words in found if mistake.weight(words) >= _FEWEST_WORDS]
    if not likely:
        return None
    mistake, words = max(likely, key=lambda one: (one[0].weight(one[1]), one[0].signs_in(text)))
    return Repair(mistake, mistake.made_all_of(text, words))


@cache
def _mistakes() -> Sequence[Mistake]:
    return [Mistake(written, taken_for) for written, taken_for in _CHARSETS]


def _places(text: str, sign: str) -> Iterator[int]:
    """Where a sign stands between letters."""
    at = text.find(sign, 1)
    while at > 0:
        after = text[at + len(sign) : at + len(sign) + 1]
        if text[at - 1].isalpha() and (after in _POLISH or after.isascii()) and after.isalpha():
            yield at
        at = text.find(sign, at + len(sign))


def _misread(written: bytes, charset: str) -> str:
    """Bytes that mean nothing in the charset become controls, as in browsers."""
    return "".join(_char(bytes([byte]), charset) for byte in written)


def _char(byte: bytes, charset: str) -> str:
    try:
        return byte.decode(charset)
    except UnicodeDecodeError:
        return byte.decode("iso8859-1")
