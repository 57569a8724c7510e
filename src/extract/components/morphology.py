"""The component that gives each token its candidate lemmas, as Morfeusz2 has them.

It assigns `doc._.lemmas`, for each token every lemma that the word could be a form of, casefolded. A word that the
dictionary does not know is its own lemma. Rules match on these sets, so that one rule finds a word in every case.
"""

from spacy.language import Language
from spacy.tokens import Doc

from klastry.extract.matching.signs import word_lemmas

NAME = "klastry_morphology"


@Language.component(NAME, requires=["doc._.words"], assigns=["doc._.lemmas"])
def morphology(doc: Doc) -> Doc:
    """Set the candidate lemmas of every token that is a word."""
    doc._.lemmas = list(map(word_lemmas, doc._.words))
    return doc
