import hashlib
from email.message import EmailMessage

import pytest

from klastry.extract.document import extract_document
from klastry.extract.failures import ParseFailure
from klastry.extract.media_type import media_type
from klastry.extract.parsers.mail import parse_mail
from klastry.extract.raw_document import RawDocument

TOLD = "Klaster Cegły powstał w 2014 r., siedzibę ma w Zawierciu, koordynuje go Cech Murarzy. Ma 27 członków.\n"


def letter(text=TOLD, encoding="quoted-printable", attached=None):
    message = EmailMessage()
    message["Subject"], message["Date"] = "Dane o klastrze", "Wed, 12 Feb 2020 09:15:00 +0100"
    message.set_content(text, cte=encoding)
    if attached is not None:
        message.add_attachment(attached, maintype="application", subtype="pdf", filename="wykaz.pdf")
    content = message.as_bytes()
    return RawDocument("list.eml", content, hashlib.sha256(content).hexdigest(), media_type(content, "list.eml"))


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
def test_an_encoded_letter_is_read_with_its_subject_and_its_date(encoding):
    found = extract_document(letter(encoding=encoding))
    (entry,) = found.entries
    said = {o.field.value: o.value for o in entry.observations}
    assert said["name"] == "Klaster Cegły"
    assert {
        "founded": 2014,
        "members": 27,
        "city": "Zawiercie",
        "coordinator": "Cech Murarzy",
    }.items() <= said.items()
    assert (found.document.title, found.document.date) == ("Dane o klastrze", "2020-02-12")
    assert all(found.text[o.start : o.end] == o.quote for o in entry.observations)


def test_attachments_that_are_not_read_are_told_of():
    document = parse_mail(letter(attached=b"%PDF-1.4"))
    assert "Klaster Cegły" in document.text
    assert "attachments" in document.partial


def test_a_letter_in_letters_that_nobody_knows_is_refused_with_a_reason():
    raw = letter()
    unknown = RawDocument(raw.path, raw.content.replace(b"utf-8", b"klingon"), raw.sha256, raw.media_type)
    with pytest.raises(ParseFailure, match="klingon"):
        parse_mail(unknown)
