"""E-mails saved as files (`.eml`) whose text is encoded for the way; with a page in them they are saved pages."""

from dataclasses import replace
from email import message_from_bytes, policy

from klastry.extract.failures import ParseFailure
from klastry.extract.parsers.text.document import parse_text
from klastry.extract.raw_document import RawDocument
from klastry.extract.text.document import TextDocument
from klastry.schema.document import DocumentStatus


def parse_mail(raw: RawDocument) -> TextDocument:
    """The text of the letter, with its subject as the title and its date; places are those of the decoded text.

    Raises:
        ParseFailure: there is no text in it, or none that can be told from its charset.
    """
    message = message_from_bytes(raw.content, policy=policy.default)
    body = message.get_body(("plain",))
    if body is None:
        raise ParseFailure(DocumentStatus.EMPTY, "there is no text in the e-mail: save its attachments as files")
    try:
        text = str(body.get_content())
    except LookupError as error:
        raise ParseFailure(DocumentStatus.FAILED, f"its letters are in none that is known: {error}") from error
    document = parse_text(replace(raw, content=text.encode("utf-8", "replace")))
    said, sent = message["Subject"], message["Date"]
    date = document.metadata.date or (sent.datetime.date().isoformat() if sent and sent.datetime else None)
    title = str(said) if said else document.metadata.title
    has_more = any(True for _ in message.iter_attachments())
    partial = "its attachments are not read: save them as files of their own" if has_more else None
    return replace(document, metadata=replace(document.metadata, title=title, date=date), partial=partial)
