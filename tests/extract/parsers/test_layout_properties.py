"""What holds for the text of every document, whatever is in it."""

import re
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html
from made_pdf import HEIGHT, WIDTH, MadePage, made_pdf
from parsing import read

from klastry.extract.failures import ParseFailure
from klastry.extract.media_type import TEXT
from klastry.extract.parsers.html.tree import page_of
from klastry.extract.parsers.text.document import parse_text
from klastry.extract.raw_document import RawDocument

SAMPLES = sorted(p for p in Path("data/raw/samples").iterdir() if p.suffix in {".pdf", ".html"})
FILES = sorted(p for p in (Path(__file__).parent.parent / "files").glob("*.pdf") if p.name != "encrypted.pdf")

WORDS = st.sampled_from(
    "Klaster Alfa – Opole 1. 2) • Nazwa: www.a.pl http://b.pl/x- 2011 (47) „Od Nysy do” prze- i, ; Łódź "
    "ﬁrma\u00a0x".split(" ")
)
LINES = st.lists(WORDS, max_size=12).map(" ".join)
TEXTS = st.lists(st.one_of(LINES, st.just("")), min_size=1, max_size=20).map("\n".join)
TAGS = st.sampled_from(
    "p div ul ol li b a table tr td th h2 br dl dt dd span nav main article section caption pre sup".split()
)
MARKUP = st.recursive(
    LINES,
    lambda inner: st.tuples(TAGS, st.lists(inner, max_size=4)).map(lambda t: f"<{t[0]}>{' '.join(t[1])}</{t[0]}>"),
    max_leaves=25,
)


def check_layout(document):
    end = 0
    for block in document.blocks:
        text = document.quote(block)
        assert text == text.strip() != ""
        assert end <= block.start
        end = block.end
    assert end <= len(document.text)
    for table in document.tables:
        assert list(table.cells) == sorted(table.cells, key=lambda c: (c.row, c.column))
        for cell in table.cells:
            assert document.quote(cell) == document.quote(cell).strip()
    for link in document.links:
        assert document.text[link.start : link.end].strip()


def check_paths(document, root):
    for block in document.blocks:
        [element] = root.getroottree().xpath(document.source.locate(block.start, block.end).path)
        assert letters(document.quote(block)) in letters(element.text_content())


def without_hyphens(text):
    return letters(text).replace("-", "")


def letters(text):
    """Without what the clean-up and the separators change."""
    raised = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
    return re.sub(r"[\s:\u00ad\u200b]", "", text.translate(raised)).replace("ﬁ", "fi")


@given(TEXTS)
def test_any_text(text):
    try:
        document = parse_text(RawDocument("a.txt", text.encode(), "0" * 64, TEXT))
    except ParseFailure:
        assert not text.strip()
        return
    check_layout(document)
    assert without_hyphens(document.text) == without_hyphens(text)


@given(MARKUP)
def test_any_page(body):
    content = f"<!doctype html><meta charset=utf-8><body>{body}</body>"
    try:
        document = read(content, "a.html")
    except ParseFailure:
        assert not lxml_html.fromstring(content).text_content().strip()
        return
    check_layout(document)
    check_paths(document, page_of(content.encode()).root)


@given(
    st.lists(
        st.lists(st.tuples(LINES, st.integers(60, 300), st.sampled_from([7, 10, 14])), max_size=8), max_size=3
    )
)
@settings(max_examples=40)
def test_any_pdf(pages):
    made = [MadePage(bottom=60) for _ in pages or [0]]
    for page, lines in zip(made, pages, strict=False):
        for text, x, size in lines:
            page.text(text.replace("\u00a0", " "), x=x, size=size)
    try:
        document = read(made_pdf(*made))
    except ParseFailure:
        assert not any(text.strip() for lines in pages for text, _, _ in lines)
        return
    check_layout(document)
    check_boxes(document, WIDTH * 3)


def check_boxes(document, width=WIDTH):
    for block in document.blocks:
        place = document.source.locate(block.start, block.end)
        assert 1 <= place.page <= document.metadata.pages
        x0, top, x1, bottom = place.bbox
        assert 0 <= x0 < x1 <= width
        assert 0 <= top < bottom <= HEIGHT + 1


@pytest.mark.parametrize("path", [*SAMPLES, *FILES], ids=lambda p: p.name)
def test_real_documents(path):
    content = path.read_bytes()
    document = read(content, path.name)
    check_layout(document)
    if path.suffix == ".pdf":
        check_boxes(document)
    else:
        check_paths(document, page_of(content).root)


@pytest.mark.parametrize("path", [*SAMPLES, *FILES], ids=lambda p: p.name)
@pytest.mark.parametrize("share", [0.05, 0.5, 0.95])
def test_a_part_of_a_document_is_read_or_refused(path, share):
    content = path.read_bytes()
    with suppress(ParseFailure):
        check_layout(read(content[: int(share * len(content))], path.name))


@given(st.binary(max_size=200), st.sampled_from([b"", b"%PDF-1.4\n", b"<html>", b"PK\x03\x04", b"{\\rtf"]))
def test_rubbish_is_read_or_refused(content, magic):
    with suppress(ParseFailure):
        check_layout(read(magic + content))
