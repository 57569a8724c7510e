"""Files that make programs hang, crash or eat memory, made byte by byte."""

import gzip
import io
import random
import struct
import zipfile
import zlib
from collections.abc import Callable
from itertools import pairwise

SENTENCE = "Opolski Klaster Ceramiczny powstał w 2009 roku w Opolu i liczy 14 członków."
PARAGRAPH = f"<p>{SENTENCE}</p>"


def page(body: str, charset: str = "utf-8") -> str:
    return (
        f"<!doctype html><html><head><meta charset={charset}><title>Wykaz</title></head><body>{body}</body></html>"
    )


def pdf(*objects: bytes) -> bytes:
    """A PDF of numbered objects; the first is the catalogue."""
    content, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(places) + 1
    trailer = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, len(content))
    return content + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + trailer


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(content), content)


def pages_pdf(count: int) -> bytes:
    """A PDF with so many pages, a line of text on each."""
    first = 4
    kids = b" ".join(b"%d 0 R" % number for number in range(first, first + 2 * count, 2))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, count),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for number in range(count):
        text = b"BT /F 12 Tf 72 700 Td (Klaster Obrobki Metali powstal w 2007 roku, strona %d) Tj ET" % number
        link = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents %d 0 R>>"
        objects += [link % (first + 2 * number + 1), stream(text)]
    return pdf(*objects)


def pdf_of_nested_forms() -> bytes:
    """Nine forms, each of which draws the next ten times."""
    forms = range(5, 14)
    head = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]"
    drawn = [
        stream(b"/F Do " * 10, head + b"/Resources<</XObject<</F %d 0 R>>>>" % following)
        for _, following in pairwise(forms)
    ]
    resources = b"<</XObject<</F 5 0 R>>>>"
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources%s>>" % resources,
        stream(b"/F Do"),
        *drawn,
        stream(b"0 0 m 10 10 l S " * 10, head),
    )


def pdf_that_unpacks_to(size: int) -> bytes:
    """One page whose content is small in the file and large in memory."""
    packer = zlib.compressobj(9)
    block = b"0 0 m 1 1 l S\n" * 65536
    packed = b"".join(packer.compress(block) for _ in range(size // len(block))) + packer.flush()
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
        stream(packed, b"/Filter/FlateDecode"),
    )


def pdf_whose_pages_go_round() -> bytes:
    return pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>")


def archive(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return file.getvalue()


def archive_that_unpacks_to(size: int) -> bytes:
    """A text document of an office program that is mostly zeros."""
    return archive({"[Content_Types].xml": b"<Types/>", "word/document.xml": bytes(size)})


def archive_that_lies() -> bytes:
    """It says of a member that it is small, and it is not."""
    content = archive_that_unpacks_to(50_000_000)
    return content.replace(struct.pack("<I", 50_000_000), struct.pack("<I", 1000))


def entity_bomb() -> bytes:
    entities = "".join(f'<!ENTITY {chr(97 + i)} "{f"&{chr(96 + i)};" * 10}">' for i in range(1, 10))
    kind = f'<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa">{entities}]>'
    return f'<?xml version="1.0"?>{kind}<html><body><p>&j;</p>{PARAGRAPH}</body></html>'.encode()


def spoiled(content: bytes, seed: int) -> bytes:
    """The bytes with some of them changed, cut out, doubled or moved."""
    chance = random.Random(seed)  # noqa: S311 - to be repeated, not to be secret
    changed = bytearray(content)
    for _ in range(chance.choice((1, 3, 10, 40))):
        at, length = chance.randrange(len(changed) + 1), chance.choice((1, 2, 8, 64, 512))
        part = bytes(changed[at : at + length])
        match chance.randrange(5):
            case 0:
                changed[at : at + length] = chance.randbytes(length)
            case 1:
                del changed[at : at + length]
            case 2:
                changed[at:at] = part * chance.choice((1, 10))
            case 3:
                del changed[at : at + length]
                where = chance.randrange(len(changed) + 1)
                changed[where:where] = part
            case 4 if changed:
                changed[at % len(changed)] ^= 1 << chance.randrange(8)
    return bytes(changed[: chance.randrange(len(changed) + 1)] if chance.random() < 0.1 else changed)


def attributes(count: int) -> str:
    return " ".join(f"a{number}=x" for number in range(count))


READ: dict[str, Callable[[], bytes]] = {
    "attributes.html": lambda: page(f"<p {attributes(100_000)}>x</p>" + PARAGRAPH).encode(),
    "long_attribute.html": lambda: page(f"<p title='{'x' * 20_000_000}'>y</p>" + PARAGRAPH).encode(),
    "deep_divisions.html": lambda: page("<div>" * 100_000 + PARAGRAPH + "</div>" * 100_000).encode(),
    "deep_tables.html": lambda: page("<table><tr><td>" * 5_000 + PARAGRAPH).encode(),
    "unclosed_fonts.html": lambda: page("<b><font>" * 10_000 + PARAGRAPH * 50).encode(),
    "wide_cells.html": lambda: page(
        "<table>" + "<tr><td colspan=1000 rowspan=65534>x" * 999 + "</table>" + PARAGRAPH
    ).encode(),
    "brackets.html": lambda: page(PARAGRAPH + "<" * 5_000).encode(),
    "utf_16.html": lambda: page(PARAGRAPH * 20).encode("utf-16-le"),
    "unknown_charset.html": lambda: page(PARAGRAPH, "x-nonsense-9").encode(),
    "declared_utf_7.html": lambda: page(PARAGRAPH, "utf-7").encode(),
    "zeros.html": lambda: page(PARAGRAPH + "\0" * 1000 + "<p\0>Kla\0ster</p>").encode(),
    "surrogates.html": lambda: page("<p>&#xD800;&#0;&#x110000;&#55357;Klaster</p>" + PARAGRAPH).encode(),
    "open_comment.html": lambda: page(PARAGRAPH + "<!-- " + PARAGRAPH).encode(),
    "cut_tag.html": lambda: page(PARAGRAPH).encode() + b"<a href='",
    "entities.html": entity_bomb,
    "marks.txt": f"{SENTENCE}\n\n{'- (' * 5_000}".encode,
}
"""By file name, what makes its bytes: odd, but the sentence in it is there to be read."""


def sheet_that_unpacks_to(size: int) -> bytes:
    """A spreadsheet whose one sheet is small in the file and large in memory."""
    row = b"<row>" + b"<c><v>1</v></c>" * 20 + b"</row>"
    return archive({"xl/workbook.xml": b"<workbook/>", "xl/worksheets/sheet1.xml": row * (size // len(row))})


def flat_text_of_entities() -> bytes:
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    kind = 'office:mimetype="application/vnd.oasis.opendocument.text"'
    text = f'<office:document xmlns:office="{office}" {kind}><office:body>&j;</office:body></office:document>'
    return entity_bomb().split(b"<html>")[0].replace(b"DOCTYPE html", b"DOCTYPE text") + text.encode()


REFUSED: dict[str, Callable[[], bytes]] = {
    "blank.html": lambda: b"  \n ",
    "bytes.html": lambda: bytes(range(256)) * 4000,
    "packed.html": lambda: gzip.compress(page(PARAGRAPH).encode()),
    "random.pdf": lambda: spoiled(b"%PDF-1.7\n" + bytes(300_000), 7),
    "round.pdf": pdf_whose_pages_go_round,
    "cut.pdf": lambda: pages_pdf(3)[:900],
    "long_line.txt": lambda: SENTENCE.encode() + b" ala ma kota" * 250_000,
    "long_word.txt": lambda: SENTENCE.encode() + b"\n\n" + b"a" * 3_000_000,
    "zeros.txt": lambda: SENTENCE.encode() + bytes(5_000_000),
    "bomb.docx": lambda: archive_that_unpacks_to(250_000_000),
    "bomb.xlsx": lambda: sheet_that_unpacks_to(250_000_000),
    "large_part.xlsx": lambda: sheet_that_unpacks_to(80_000_000),
    "entities.fodt": flat_text_of_entities,
    "lies.docx": archive_that_lies,
    "cut.docx": lambda: archive_that_unpacks_to(1_000_000)[:-500],
    "many.zip": lambda: archive({f"{number}": b"" for number in range(50_000)}),
}
"""By file name, what makes its bytes: there is nothing in it that could be read."""

SLOW: dict[str, Callable[[], bytes]] = {
    "nested_forms.pdf": pdf_of_nested_forms,
    "many_names.txt": lambda: "".join(f"Nazwa: Klaster {n} Opole\nRok: 2009\n\n" for n in range(100_000)).encode(),
}
"""By file name, what makes its bytes: reading them takes minutes or for ever."""

LARGE: dict[str, Callable[[], bytes]] = {
    "many_paragraphs.html": lambda: page(PARAGRAPH * 590_000).encode(),
    "many_rows.html": lambda: page("<table>" + "<tr><td>Klaster A<td>2007<td>Mielec</tr>" * 200_000).encode(),
    "unpacks.pdf": lambda: pdf_that_unpacks_to(700_000_000),
    "many_pages.pdf": lambda: pages_pdf(3000),
    "rows.csv": lambda: "".join(f"Klaster {n};{n};Opole\n" for n in range(200_000)).encode(),
    "short_lines.csv": lambda: b"a;b\n" + b"x;1\n" * 1_000_000,
    "quote.csv": lambda: b'Nazwa;Rok\n"' + b"a;1\n" * 500_000,
    "unclosed_items.html": lambda: page("<ul>" + "<li>Klaster" * 50_000).encode(),
    "long_paragraph.html": lambda: page("<p>" + "Klaster Obróbki Metali " * 900_000 + "</p>").encode(),
}
"""By file name, what makes its bytes: what becomes of them depends on the machine and on the limits."""
