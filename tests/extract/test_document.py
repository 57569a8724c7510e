"""What holds for every observation of every document in the repository, whatever is in it."""

import json
import os
from functools import cache
from pathlib import Path

import pytest
from lxml import html

from klastry.extract.document import extract_document
from klastry.extract.failures import ParseFailure
from klastry.extract.raw_document import load
from klastry.extract.text.charset import declared_in_html, decode
from klastry.schema.document import DocumentStatus

CORPUS = Path("tests/corpus")
FOLDERS = [
    Path("data/raw/samples"),
    *(
        CORPUS / folder
        for folder in (
            "docs",
            "own/docs",
            "office/docs",
            "lists/docs",
            "prose/docs",
            "texts/docs",
            "told/docs",
            "unseen/docs",
            "unseen_lists/docs",
            "unseen_texts/docs",
        )
    ),
]
FILES = sorted(p for folder in FOLDERS for p in folder.iterdir() if p.name != "README.md")
PAGE_WIDTH, PAGE_HEIGHT = 842, 1191
"""Points: an A3 page, the largest here, standing or lying."""


def labelled(path):
    """Whether a person found clusters in the document."""
    gold = path.parent.parent / "gold" / f"{path.stem}.json"
    return not gold.exists() or bool(json.loads(gold.read_text(encoding="utf-8"))["clusters"])


every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)


@cache
def extraction(path):
    try:
        return extract_document(load(path, path.parent))
    except ParseFailure as failure:
        if failure.status is not DocumentStatus.NEEDS_OCR or os.environ.get("CI") == "true":
            raise
        pytest.skip(failure.reason)


def observations(path):
    return [o for entry in extraction(path).entries for o in entry.observations]


@every_file
def test_every_span_is_what_it_quotes(path):
    text = extraction(path).text
    for o in observations(path):
        assert text[o.start : o.end] == o.quote != ""
        assert text[o.value_start : o.value_end] == o.raw != ""
        assert all(text[c.start : c.end] == c.quote != "" for c in o.context)


@every_file
def test_every_value_stands_in_its_quote_or_its_context(path):
    for o in observations(path):
        spans = [(o.start, o.end), *((c.start, c.end) for c in o.context)]
        assert any(start <= o.value_start and o.value_end <= end for start, end in spans), o


@pytest.mark.parametrize("path", [p for p in FILES if p.suffix == ".pdf"], ids=lambda path: path.name)
def test_a_value_of_a_pdf_leads_to_a_box_on_a_page(path):
    assert observations(path) or not labelled(path)
    for o in observations(path):
        x0, top, x1, bottom = o.locator.bbox
        assert o.locator.page >= 1
        assert 0 <= x0 < x1 <= PAGE_WIDTH
        assert 0 <= top < bottom <= PAGE_HEIGHT


@pytest.mark.parametrize("path", [p for p in FILES if p.suffix == ".html"], ids=lambda path: path.name)
def test_a_value_of_a_web_page_leads_to_an_element_that_has_it(path):
    content = path.read_bytes()
    text = decode(content, declared_in_html(content)).text
    page = html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8"))
    for o in observations(path):
        (element,) = page.getroottree().xpath(o.locator.path)
        words = " ".join(element.text_content().split()).replace("\u00ad", "")
        assert o.raw.split()[0].rstrip(":¹²³*") in words


@every_file
def test_reading_twice_gives_the_same(path):
    again = extract_document(load(path, path.parent)) if extraction(path) else None
    assert json.loads(again.model_dump_json()) == json.loads(extraction(path).model_dump_json())
