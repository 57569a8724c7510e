"""Word documents."""

import re
from io import BytesIO
from zipfile import ZipFile

import mammoth

from klastry.extract.failures import ParseFailure
from klastry.extract.parsers.archives import opened_archive, part
from klastry.extract.parsers.office.page import document_of_page, tree_of
from klastry.extract.raw_document import RawDocument
from klastry.extract.text.document import TextDocument
from klastry.schema.document import DocumentStatus

_STYLES = "p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => h2:fresh"
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADER = re.compile(r"word/header\d*\.xml")
_MARK = re.compile(r'<sup><a href="#(?:foot|end)note-[^"]*" id="[^"]*">\[(\d+)\]</a></sup>')
_NOTES = re.compile(r'<ol><li id="(?:foot|end)note-.*</ol>\Z', re.DOTALL)
_NOTE = re.compile(r'<li id="(?:foot|end)note-[^"]*">(.*?)<a href="#[^"]*">↑</a></p></li>', re.DOTALL)


def parse_docx(raw: RawDocument) -> TextDocument:
    """The text of a Word document, its footnotes behind it.

    Raises:
        ParseFailure: it is encrypted, broken, too large, or without text.
    """
    with opened_archive(raw.content) as archive:
        for name in archive.namelist():
            if name.startswith("word/") and name.endswith(".xml"):
                tree_of(part(archive, name))
        heads = _heads(archive)
        properties = part(archive, "docProps/core.xml")
    return document_of_page(_with_plain_notes(_html(raw.content)), heads, properties)


def _html(content: bytes) -> str:
    try:
        made = mammoth.convert_to_html(
            BytesIO(content),
            style_map=_STYLES,
            include_embedded_style_map=False,
            convert_image=mammoth.images.img_element(lambda _: {"src": ""}),
        )
    except MemoryError:
        raise
    except Exception as error:  # whatever a broken document makes the library raise
        reason = f"the document is broken ({error}): open it in an office program and save it anew"
        raise ParseFailure(DocumentStatus.FAILED, reason) from error
    return str(made.value)


def _with_plain_notes(html: str) -> str:
    """Footnotes as print has them: a raised figure in the text, and before the note at the end."""
    notes = _NOTES.search(html)
    if notes is None:
        return html
    printed = (
        re.sub("<p>", f"<p><sup>{number}</sup> ", note[1], count=1) + "</p>"
        for number, note in enumerate(_NOTE.finditer(notes[0]), 1)
    )
    return _MARK.sub(r"<sup>\1</sup>", html[: notes.start()]) + "".join(printed)


def _heads(archive: ZipFile) -> list[str]:
    """The lines of the running heads, each once."""
    headers = [part(archive, name) for name in sorted(filter(_HEADER.fullmatch, archive.namelist()))]
    paragraphs = (paragraph for header in headers for paragraph in tree_of(header).iter(f"{_WORD}p"))
    lines = ("".join(run.text or "" for run in paragraph.iter(f"{_WORD}t")) for paragraph in paragraphs)
    return [line for line in dict.fromkeys(lines) if line.strip()]
