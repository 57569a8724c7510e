"""Whose document it is: the cluster that a website, a report or an interview is of."""

from collections.abc import Sequence

from klastry.extract.mention import Draft
from klastry.extract.subjects import key, names_of
from klastry.extract.text_document import TextDocument
from klastry.schema.observation import FieldName


def own_cluster(document: TextDocument, drafts: Sequence[Draft]) -> Draft | None:
    """The cluster that publisher or title name, or the only one of the document."""
    for said in (document.metadata.publisher, document.metadata.title):
        named = [d for d in drafts if said and any(key(n) in key(said) for n in names_of(d) if len(n) > 4)]
        if len(named) == 1:
            return named[0]
    native = [d for d in drafts if not d.has(FieldName.KIND)]
    return native[0] if len(native) == 1 and not native[0].structured else None
