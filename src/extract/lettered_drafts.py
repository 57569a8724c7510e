"""Names that tables, lists and labels give without Polish letters, with them: as sentences are read."""

from collections.abc import Sequence
from dataclasses import replace

from klastry.extract.mention import Draft, Mention
from klastry.extract.text.document import TextDocument
from klastry.polish.letters import lacks_letters, with_letters
from klastry.schema.observation import FieldName


def put_letters_back(document: TextDocument, drafts: Sequence[Draft]) -> None:
    """Give the names of some drafts their letters where the document is written without them."""
    if lacks_letters(document.text):
        for draft in drafts:
            draft.mentions = [_lettered(mention) for mention in draft.mentions]


def _lettered(mention: Mention) -> Mention:
    is_name = mention.field is FieldName.NAME and isinstance(mention.value, str)
    return replace(mention, value=with_letters(str(mention.value))) if is_name else mention
