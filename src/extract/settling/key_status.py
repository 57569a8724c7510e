"""Whether a cluster is a Krajowy Klaster Kluczowy after all that a document says of its status."""

from collections.abc import Sequence

from klastry.extract.mention import Draft, Mention
from klastry.extract.text.document import TextDocument
from klastry.extract.values.periods import OPEN
from klastry.schema.observation import FieldName

OF_SOME_STATUS = ("status_since", "status_until")
"""The last part of the rules for columns that do not say which status they date."""


def settle_key_status(document: TextDocument, drafts: Sequence[Draft]) -> None:
    """Leave out dates of another status, and the status where a document says that it was lost or has run out."""
    for draft in drafts:
        if not _is_key_cluster(draft):
            draft.mentions = [m for m in draft.mentions if not _dates_some_status(m)]
        lost = {m.evidence.quote for m in draft.mentions if m.field is FieldName.KEY_CLUSTER and m.value is False}
        ended = _has_ended(document, draft)
        draft.mentions = [m for m in draft.mentions if not _says_key(m) or not (ended or m.evidence.quote in lost)]


def _is_key_cluster(draft: Draft) -> bool:
    return any(map(_says_key, draft.mentions))


def _says_key(mention: Mention) -> bool:
    return mention.field is FieldName.KEY_CLUSTER and mention.value is True


def _dates_some_status(mention: Mention) -> bool:
    rule = mention.evidence.rule.rpartition(".")[2]
    return mention.field is FieldName.KEY_CLUSTER_PERIOD and rule in OF_SOME_STATUS


def _has_ended(document: TextDocument, draft: Draft) -> bool:
    """Whether every stated period lies before the document's own date."""
    today = document.metadata.date
    periods = [str(m.value).split("/") for m in draft.mentions if m.field is FieldName.KEY_CLUSTER_PERIOD]
    ends = [until for _, until in periods]
    return bool(today and ends) and all(end != OPEN and end < (today or "")[: len(end)] for end in ends)
