"""The spaCy pipeline: words, their lemmas, the values and names in them, and the rules."""

from collections.abc import Sequence
from enum import StrEnum
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from klastry.extract.components import bodies, morphology, names, proper, rules, values
from klastry.extract.components.rules import RuleMatch
from klastry.extract.found_values import mark, of_kind
from klastry.extract.matching.gate import Gate
from klastry.extract.matching.rule_files import patterns
from klastry.extract.tokenizer import Tokenizer

CUE_RULES = "cues"


class Reading(StrEnum):
    """What a pipeline reads; each has rule files of its own."""

    LABELS = "labels"  # labels and column heads
    BODIES = "bodies"  # names of what is no cluster
    ANNOUNCEMENTS = "announcements"  # what announces lists and tables
    DATING = "dating"  # for which year counts hold
    REMARKS = "remarks"  # what a heading, a group row, a footnote says of clusters
    SECTORS = "sectors"  # in what trade a cluster is
    PROSE = "prose"  # sentences


PROSE_RULES = (
    "founded",
    "counts",
    "seat",
    "coordinator",
    "status",
    "contact",
    "renamed",
    "registry",
    "describing",
    "became",
)
WITH_VALUES = frozenset((Reading.ANNOUNCEMENTS, Reading.DATING, Reading.PROSE))


@cache
def pipeline(reading: Reading) -> Language:
    """The pipeline for a kind of text, made once in a process.

    Raises:
        RuleError: a rule file cannot be read.
    """
    is_prose = reading is Reading.PROSE
    files = PROSE_RULES if is_prose else (reading.value,)
    return _pipeline(*files, with_values=reading in WITH_VALUES, with_names=is_prose)


def names_in(text: str) -> Doc:
    """A text read as prose as far as the names in it; what sentences say of them is not looked for."""
    return pipeline(Reading.PROSE)(text, disable=(bodies.NAME, _rules_name(*PROSE_RULES)))


def may_say_something(stretches: Sequence[str]) -> bool:
    """Whether a rule may match within a sentence of a text that neither has the word for clusters nor names one.

    Args:
        stretches: The text, cut between sentences or whole.
    """
    text, prose = " ".join(stretches), _gate(*PROSE_RULES)
    if may_name_by_cue(text):
        return True
    return prose.may_match(text) and (len(stretches) == 1 or any(map(prose.may_match, stretches)))


def may_name_by_cue(text: str) -> bool:
    """Whether a text that has no word for clusters may say of a name that it is that of one."""
    return _gate(CUE_RULES).may_match(text)


def matches(reading: Reading, text: str, published: str | None = None) -> Sequence[RuleMatch]:
    """What the rules find in a text that is no sentence; it is analysed only if they may find anything.

    Args:
        reading: The rules.
        text: The text.
        published: The date of its document, ISO, by which "w maju br." is told.
    """
    if not _gate(reading.value).may_match(text):
        return ()
    nlp = pipeline(reading)
    doc = nlp.make_doc(text)
    doc._.published = published
    found: Sequence[RuleMatch] = nlp(doc)._.matches
    return found


@cache
def _gate(*files: str) -> Gate:
    return Gate([pattern for _, _, pattern in patterns(files)])


def _pipeline(*files: str, with_values: bool, with_names: bool) -> Language:
    nlp = spacy.blank("pl")
    nlp.tokenizer = Tokenizer(nlp.vocab)
    nlp.add_pipe(morphology.NAME)
    if with_values:
        nlp.add_pipe(values.NAME)
    if with_names:
        nlp.add_pipe(proper.NAME)
        _add_rules(nlp, CUE_RULES)
        nlp.add_pipe(names.NAME)
        nlp.add_pipe(bodies.NAME)
    _add_rules(nlp, *files, skips_asides=with_names)
    return nlp


def _add_rules(nlp: Language, *files: str, skips_asides: bool = False) -> None:
    config = {"files": list(files), "skips_asides": skips_asides}
    nlp.add_pipe(rules.FACTORY, name=_rules_name(*files), config=config)


def mark_names(doc: Doc, found: Sequence[tuple[int, int]]) -> None:
    """Mark stretches of a text read as prose as names of clusters, and match the rules again if any was not.

    Args:
        doc: The text.
        found: First and last token (exclusive) of each name, as an acronym or a brand that stands elsewhere.
    """
    before = of_kind(doc, ("name",))
    for start, end in found:
        mark(doc._.kinds, "cluster", start, end)
        mark(doc._.kinds, "name", start, end)
    if before != of_kind(doc, ("name",)):
        doc.spans.clear()
        pipeline(Reading.PROSE).get_pipe(_rules_name(*PROSE_RULES))(doc)


def _rules_name(*files: str) -> str:
    return f"{rules.FACTORY}_{'_'.join(files)}"
