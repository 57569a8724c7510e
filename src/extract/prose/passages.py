"""The running text of a document, analysed: each block that may speak of a cluster, with its sentences."""

from dataclasses import dataclass

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from klastry.extract.nlp import Reading, pipeline
from klastry.extract.prose.sentences import sentences
from klastry.extract.text.document import Block, Span


@dataclass(frozen=True, slots=True)
class Passage:
    """A block and its tokens; token offsets count from the block's beginning."""

    block: Block
    doc: Doc
    sentences: tuple[Tokens, ...]

    def text(self, tokens: Tokens) -> str:
        """The tokens as they are written; quicker than `tokens.text`, which puts them together anew."""
        said: str = self.doc._.said
        return said[tokens.start_char : tokens.end_char]

    def span(self, tokens: Tokens) -> Span:
        """Where tokens stand in the document."""
        return Span(self.block.start + tokens.start_char, self.block.start + tokens.end_char)

    def sentence_of(self, at: int) -> Tokens:
        """The sentence in which a token stands."""
        return next(s for s in self.sentences if s.start <= at < s.end)


def passage(block: Block, text: str, published: str | None = None, year: int | None = None) -> Passage:
    """A block, analysed.

    Args:
        block: The block.
        text: Its words as they are to be read, letter for letter as long as they stand in the document.
        published: The year of the document, by which "w tym roku" and "we wtorek" are told.
        year: That under which it stands in a chronicle, by which they are told there.
    """
    nlp = pipeline(Reading.PROSE)
    doc = nlp.make_doc(text.replace("\n", " "))
    doc._.published = published if year is None else f"{year}-12"
    doc._.entry_year = year
    doc = nlp(doc)
    return Passage(block, doc, tuple(sentences(doc)))
