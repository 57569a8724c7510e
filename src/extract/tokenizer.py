"""Words as the rules see them: hyphenated words, addresses and abbreviations stay whole."""

import re
from functools import lru_cache

from spacy.tokens import Doc
from spacy.vocab import Vocab

from klastry.extract.annotated import AnnotatedDoc
from klastry.extract.values.addresses import TOP_DOMAINS

INNER_ABBREVIATIONS: tuple[str, ...] = tuple(
    "ul al pl os im tzw np m.in ok ds tj woj pow gm nr dr prof inż mgr św tel godz".split()
    + "pkt poz lp art ww ob ang sp zał pn pt n".split()
)
"""After these the sentence goes on."""
FINAL_ABBREVIATIONS: tuple[str, ...] = tuple("r rr w o.o s.a itd itp in b.d proc tys mln mld zł br ub".split())
"""After these it may end."""
CACHED_PIECES = 100_000

_TOKEN = re.compile(
    rf"""
    https?://[^\s„”"<>]*[^\s„”"<>.,;:)\]!?]
    | www\.[^\s„”"<>]*[^\s„”"<>.,;:)\]!?]
    | [^\W\d_][\w-]*(?:\.[\w-]+)*\.(?:{TOP_DOMAINS})(?![\w])(?:/[^\s„”"<>]*[^\s„”"<>.,;:)\]!?])?
    | (?:{"|".join(re.escape(a) for a in (*INNER_ABBREVIATIONS, *FINAL_ABBREVIATIONS))})(?<!\.)\.(?![^\W\d_])
    | \bub\.(?=r\.) | \bb\.r\.
    | \d+[x×]\d+\b | \d\.\d(?![.\d])(?![^\W\d_]) | \d+[DGK]\b
    | \d+ | [¹²³⁴⁵⁶⁷⁸⁹⁰]+
    | [^\W\d_](?:(?![¹²³⁴⁵⁶⁷⁸⁹⁰])[^\W_]|(?<=\w)[-'’&](?=\w)|(?<=[^\W\d_])–(?=(?-i:[A-ZĄĆĘŁŃÓŚŹŻ])))*
    | \S
    """,
    re.VERBOSE | re.IGNORECASE,
)

_PIECE = re.compile(r"(\S*)(\s?)(\s*)")


@lru_cache(CACHED_PIECES)
def tokens_of(piece: str) -> tuple[str, ...]:
    """The tokens of a piece of text without white space: what stands around it makes no difference to them."""
    return tuple(_TOKEN.findall(piece))


class Tokenizer:
    """Cuts a text into tokens; `"".join(t.text_with_ws for t in doc)` is the text again.

    Any white space character counts as a space, so that a newline within a block separates words as a space
    does: the text given should have single white space characters between words. `doc._.words` has the texts of
    the tokens as a plain list, and `doc._.said` is `doc.text`, which spaCy puts together anew each time.
    """

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """The tokens of a text."""
        words: list[str] = []
        spaces: list[bool] = []
        for piece, blank, more in _PIECE.findall(text):
            tokens = tokens_of(piece)
            words += tokens
            spaces += [False] * len(tokens)
            rest = more if words else blank + more
            if words and blank:
                spaces[-1] = True
            if rest:
                words.append(rest)
                spaces.append(False)
        return AnnotatedDoc(self.vocab, words, spaces)
