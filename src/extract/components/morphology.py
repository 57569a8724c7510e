"""The component that gives each token its candidate lemmas and its morphology, as Morfeusz2 has them.

It assigns `doc._.lemmas`, for each token every lemma that the word could be a form of, casefolded. A word that the
dictionary does not know is its own lemma. Rules match on these sets, so that one rule finds a word in every case.
`token._.lemmas` is the set of one token, `token._.readings` every reading of the word: part of speech, numbers,
cases, genders; empty for what is no word.
"""

from spacy.language import Language
from spacy.tokens import Doc, Token

from klastry.extract.components.signs import word_lemmas
from klastry.polish.morphology import readings

NAME = "klastry_morphology"

Doc.set_extension("lemmas", default=None, force=True)
Token.set_extension(
    "readings", getter=lambda token: readings(token.text) if token.text[0].isalpha() else (), force=True
)
Token.set_extension("lemmas", getter=lambda token: token.doc._.lemmas[token.i], force=True)


@Language.component(NAME, requires=["doc._.words"], assigns=["doc._.lemmas", "token._.lemmas", "token._.readings"])
def morphology(doc: Doc) -> Doc:
    """Set the candidate lemmas of every token that is a word."""
    doc._.lemmas = list(map(word_lemmas, doc._.words))
    return doc
