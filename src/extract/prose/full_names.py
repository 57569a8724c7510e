"""The full name of a coordinator of which a sentence gives the acronym alone: "Koordynatorem pozostaje KSSE"."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from klastry.extract.mention import Draft, Mention
from klastry.extract.names.towns import LEGAL_FORMS
from klastry.extract.prose.passages import Passage
from klastry.extract.text.document import Span
from klastry.extract.tokenizer import tokens_of
from klastry.polish.base_form import base_form
from klastry.schema.observation import FieldName

SHORTEST = 3
_LEGAL_WORDS = frozenset(word for form in LEGAL_FORMS for word in form)


def write_out_coordinators(drafts: Sequence[Draft], passages: Iterable[Passage]) -> None:
    """Replace such acronyms by the only name in the sentences read whose words begin with their letters."""
    acronyms = [(d, m) for d in drafts for m in d.mentions if _is_acronym(m)]
    names = list(_proper_names(passages)) if acronyms else []
    for draft, mention in acronyms:
        full = {base_form(text).text: span for text, span in names if _initials(text) == mention.value}
        if len(full) == 1:
            ((name, span),) = full.items()
            evidence = replace(mention.evidence, context=(*mention.evidence.context, span))
            at = draft.mentions.index(mention)
            draft.mentions[at] = replace(mention, value=name, evidence=evidence)


def coordinator_acronyms(drafts: Sequence[Draft]) -> frozenset[str]:
    """The acronyms that stand for coordinators."""
    return frozenset(str(m.value) for d in drafts for m in d.mentions if _is_acronym(m))


def may_spell_out(text: str, acronym: str) -> bool:
    """Whether among the capitals with which words begin are those of an acronym, in their order."""
    words = (word for piece in text.split() for word in tokens_of(piece))
    initials = iter([word[0] for word in words if word[0].isupper()])
    return all(letter in initials for letter in acronym)


def _is_acronym(mention: Mention) -> bool:
    value = str(mention.value)
    short = value.isalpha() and value.isupper() and len(value) >= SHORTEST
    return mention.field is FieldName.COORDINATOR and short


def _proper_names(passages: Iterable[Passage]) -> Iterator[tuple[str, Span]]:
    for one in passages:
        for value in one.doc._.values:
            if value.kind == "proper" and value.end - value.start >= SHORTEST:
                said = one.doc[value.start : value.end]
                yield said.text, one.span(said)


def _initials(name: str) -> str:
    words = (word for word in name.split() if word.lower() not in _LEGAL_WORDS)
    return "".join(word[0] for word in words if word[0].isupper())
