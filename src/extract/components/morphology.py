"""The component that gives each token its candidate lemmas and its morphology, as Morfeusz2 has them.

It assigns `token._.lemmas`: every lemma that the word could be a form of, casefolded. A word that the dictionary
does not know is its own lemma. Rules match on these sets, so that one rule finds a word in every case;
`token._.said` has the word itself besides, in quotes, for rules that want either. `token._.readings` is every
reading of the word: part of speech, numbers, cases, genders; empty for what is no word.
"""

from spacy.language import Language
from spacy.tokens import Doc, Token

from klastry.polish.morphology import lemmas, readings

NAME = "klastry_morphology"

Token.set_extension(
    "readings", getter=lambda token: readings(token.text) if token.text[0].isalpha() else (), force=True
)
Token.set_extension("lemmas", default=frozenset(), force=True)
Token.set_extension("said", getter=lambda token: token._.lemmas | {f"'{token.lower_}'"}, force=True)


@Language.component(NAME, assigns=["token._.lemmas", "token._.readings"])
def morphology(doc: Doc) -> Doc:
    """Set the candidate lemmas of every token that is a word."""
    for token in doc:
        text = token.text
        token._.lemmas = lemmas(text) if text[0].isalpha() else frozenset((text.casefold(),))
    return doc
