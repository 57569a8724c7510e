"""The spaCy pipeline: words, their lemmas, the values and names in them, and the rules."""

from functools import cache

import spacy
from spacy.language import Language

from klastry.extract.components import morphology, names, proper, rules, values
from klastry.extract.tokenizer import Tokenizer

LABEL_RULES = "labels"
BODY_RULES = "bodies"
ANNOUNCEMENT_RULES = "announcements"
DATING_RULES = "dating"
REMARK_RULES = "remarks"
CUE_RULES = "cues"
PROSE_RULES = ("founded", "counts", "seat", "coordinator", "status", "contact", "renamed")


@cache
def labels_pipeline() -> Language:
    """The pipeline that reads labels and column heads.

    Raises:
        RuleError: a rule does not hold to its examples.
    """
    return _pipeline(LABEL_RULES)


@cache
def bodies_pipeline() -> Language:
    """The pipeline that knows what is no cluster by its name.

    Raises:
        RuleError: a rule does not hold to its examples.
    """
    return _pipeline(BODY_RULES)


@cache
def announcements_pipeline() -> Language:
    """The pipeline that reads what announces lists and tables.

    Raises:
        RuleError: a rule does not hold to its examples.
    """
    return _pipeline(ANNOUNCEMENT_RULES, with_values=True)


@cache
def dating_pipeline() -> Language:
    """The pipeline that reads for which year counts hold.

    Raises:
        RuleError: a rule does not hold to its examples.
    """
    return _pipeline(DATING_RULES, with_values=True)


@cache
def remarks_pipeline() -> Language:
    """The pipeline that reads what a heading, a group row, a footnote or a remark says of clusters.

    Raises:
        RuleError: a rule does not hold to its examples.
    """
    return _pipeline(REMARK_RULES)


@cache
def prose_pipeline() -> Language:
    """The pipeline that reads sentences.

    Raises:
        RuleError: a rule does not hold to its examples.
    """
    return _pipeline(*PROSE_RULES, with_values=True, with_names=True)


def _pipeline(*files: str, with_values: bool = False, with_names: bool = False) -> Language:
    nlp = spacy.blank("pl")
    nlp.tokenizer = Tokenizer(nlp.vocab)
    nlp.add_pipe(morphology.NAME)
    if with_values:
        nlp.add_pipe(values.NAME)
    if with_names:
        nlp.add_pipe(proper.NAME)
        _add_rules(nlp, CUE_RULES)
        rules.check_examples(nlp, CUE_RULES)
        nlp.add_pipe(names.NAME)
    for file in files:
        _add_rules(nlp, file)
    for file in files:
        rules.check_examples(nlp, file)
    return nlp


def _add_rules(nlp: Language, file: str) -> None:
    nlp.add_pipe(rules.FACTORY, name=f"{rules.FACTORY}_{file}", config={"file": file})
