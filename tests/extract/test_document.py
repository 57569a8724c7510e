"""What holds for every observation of every document, whatever is in it."""

import json
from pathlib import Path

import pytest
from lxml import html

from klastry.extract.document import extract_document
from klastry.extract.raw_document import load

SAMPLES = Path("data/raw/samples")
FILES = sorted(p for p in SAMPLES.iterdir() if p.name != "README.md")


@pytest.fixture(scope="module")
def extractions():
    return {path.name: extract_document(load(path, SAMPLES)) for path in FILES}


def observations(extraction):
    return [o for entry in extraction.entries for o in entry.observations]


@pytest.mark.parametrize("name", [p.name for p in FILES])
def test_every_span_is_what_it_quotes(extractions, name):
    text = extractions[name].text
    found = observations(extractions[name])
    assert found
    for o in found:
        assert text[o.start : o.end] == o.quote != ""
        assert text[o.value_start : o.value_end] == o.raw != ""
        assert all(text[c.start : c.end] == c.quote != "" for c in o.context)


@pytest.mark.parametrize("name", [p.name for p in FILES])
def test_every_value_stands_in_its_quote_or_its_context(extractions, name):
    for o in observations(extractions[name]):
        spans = [(o.start, o.end), *((c.start, c.end) for c in o.context)]
        assert any(start <= o.value_start and o.value_end <= end for start, end in spans), o


@pytest.mark.parametrize("name", [p.name for p in FILES if p.suffix == ".pdf"])
def test_a_value_of_a_pdf_leads_to_a_box_on_a_page(extractions, name):
    for o in observations(extractions[name]):
        x0, top, x1, bottom = o.locator.bbox
        assert o.locator.page >= 1
        assert 0 <= x0 < x1 <= 700
        assert 0 <= top < bottom <= 900


@pytest.mark.parametrize("name", [p.name for p in FILES if p.suffix == ".html"])
def test_a_value_of_a_web_page_leads_to_an_element_that_has_it(extractions, name):
    page = html.fromstring((SAMPLES / name).read_bytes().decode("utf-8"))
    for o in observations(extractions[name]):
        (element,) = page.getroottree().xpath(o.locator.path)
        words = " ".join(element.text_content().split()).replace("\u00ad", "")
        assert o.raw.split()[0] in words


@pytest.mark.parametrize("name", [p.name for p in FILES])
def test_reading_twice_gives_the_same(extractions, name):
    again = extract_document(load(SAMPLES / name, SAMPLES))
    assert json.loads(again.model_dump_json()) == json.loads(extractions[name].model_dump_json())
