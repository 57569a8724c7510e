"""Scans that are long, and files that are pictures."""

import struct
import time
import zlib
from io import BytesIO

import pypdfium2
import pytest
from parsing import read, rows
from PIL import Image
from test_ocr import SCAN, needs_ocr

from klastry.extract.failures import ParseFailure
from klastry.extract.media_type import media_type
from klastry.extract.parsers import parse
from klastry.extract.raw_document import RawDocument
from klastry.extract.scan_limits import ScanLimits

NAMES = ["Nazwa klastra", "Żuławski Klaster Wiatrowy", "Klaster Młynarski „Złote Ziarno”"]


def scan_of(pages):
    """The scan so many times in one PDF."""
    with pypdfium2.PdfDocument(SCAN) as one, pypdfium2.PdfDocument.new() as many:
        for _ in range(pages):
            many.import_pages(one)
        content = BytesIO()
        many.save(content)
    return content.getvalue()


def picture_of_scan(scale=200 / 72):
    with pypdfium2.PdfDocument(SCAN) as pdf:
        return pdf[0].render(scale=scale, grayscale=True).to_pil()


def saved(picture, kind, **more):
    content = BytesIO()
    picture.save(content, kind, **more)
    return content.getvalue()


def read_within(content, limits):
    return parse(RawDocument("skan.pdf", content, "0" * 64, media_type(content, "skan.pdf")), scans=limits)


@needs_ocr
def test_pages_beyond_the_number_that_is_read_are_named():
    document = read_within(scan_of(4), ScanLimits(pages=1))
    assert document.recognised_pages == {1}
    assert "page 2 to 4" in document.partial
    assert "--scan-pages" in document.partial


@needs_ocr
def test_a_scan_for_which_there_is_no_time_waits_and_says_what_to_do():
    with pytest.raises(ParseFailure, match=r"--timeout") as failure:
        read_within(SCAN.read_bytes(), ScanLimits(until=time.monotonic() - 1))
    assert failure.value.status == "needs_ocr"


@needs_ocr
@pytest.mark.parametrize(
    ("kind", "scale"), [("PNG", 200 / 72), ("JPEG", 320 / 72)], ids=["as it is read", "larger, without its size"]
)
def test_a_picture_is_read_like_the_page_that_it_shows(kind, scale):
    document = read(saved(picture_of_scan(scale), kind))
    assert [row[1].replace("\n", " ") for row in rows(document)][:3] == NAMES
    assert document.recognised_pages == {1}
    start = document.text.index("Giżycko")
    left, top, right, bottom = document.source.locate(start, start + 7).bbox
    assert (265 < left < right < 320, 225 < top < bottom < 250) == (True, True)


@needs_ocr
def test_a_tiff_has_pages():
    pages = [picture_of_scan(), Image.new("L", (1654, 2339), "white")]
    document = read(saved(pages[1], "TIFF", save_all=True, append_images=[pages[0]], dpi=(200, 200)))
    assert (document.metadata.pages, document.partial) == (2, None)
    start = document.text.index("Giżycko")
    assert document.source.locate(start, start + 7).page == 2


@needs_ocr
def test_a_transparent_picture_stands_on_white():
    ink = picture_of_scan().point(lambda shade: 255 - shade)
    page = Image.new("RGBA", ink.size, (0, 0, 0, 0))
    page.putalpha(ink)
    assert [row[1].replace("\n", " ") for row in rows(read(saved(page, "PNG")))][:3] == NAMES


def png_that_claims(width, height):
    """A small PNG whose head promises so many dots."""
    chunks = (
        b"IHDR" + struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0),
        b"IDAT" + zlib.compress(b"\0"),
        b"IEND",
    )
    body = (struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk)) for chunk in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(body)


@needs_ocr
@pytest.mark.parametrize("side", [9_100, 60_000])
def test_a_picture_with_more_dots_than_a_page_is_not_unpacked(side):
    with pytest.raises(ParseFailure, match=r"no page.*smaller") as failure:
        read(png_that_claims(side, side))
    assert failure.value.status == "failed"


@needs_ocr
def test_a_broken_picture_says_so():
    with pytest.raises(ParseFailure, match="broken") as failure:
        read(b"\x89PNG\r\n\x1a\n" + b"\0" * 40)
    assert failure.value.status == "failed"


def test_without_tesseract_a_picture_waits_and_says_what_to_install(without_tesseract):
    with pytest.raises(ParseFailure, match="tesseract-ocr-pol") as failure:
        read(saved(Image.new("L", (20, 20)), "PNG"))
    assert failure.value.status == "needs_ocr"
