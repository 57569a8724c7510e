"""Mark-up that the parser would drop in silence or never get done with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klastry.extract.media_type import HTML
from klastry.extract.parsers.html.attributes import MOST_ATTRIBUTES, without_excess
from klastry.extract.parsers.html.document import parse_html
from klastry.extract.parsers.html.nesting import MOST_LEVELS, flattened
from klastry.extract.raw_document import RawDocument
from klastry.extract.text.document import TextDocument

SENTENCE = "Opolski Klaster Ceramiczny powstał w 2009 roku."


def parsed(body: str) -> TextDocument:
    content = f"<!doctype html><meta charset=utf-8><title>Wykaz</title><body>{body}</body>".encode()
    return parse_html(RawDocument("a.html", content, "0" * 64, HTML))


@pytest.mark.parametrize(
    "opened", ["<div>", "<table><tr><td>", "<ul><li>", "<b><font color=red>", "<blockquote><span title='a>b'>"]
)
def test_text_inside_and_after_deep_elements_is_kept(opened: str):
    document = parsed(opened * 3000 + f"<p>{SENTENCE}</p>" + "</div>" * 3000 + "<p>Koniec.</p>")
    assert SENTENCE in document.text
    assert "Koniec." in document.text
    assert "too deep" in str(document.partial)


def test_what_stands_before_deep_elements_keeps_its_layout():
    document = parsed(f"<h2>Wykaz</h2><ul><li>{SENTENCE}<li>b</ul>" + "<font>" * 3000 + "<p>c<p>d")
    assert [document.quote(block) for block in document.blocks] == ["Wykaz", SENTENCE, "b", "c", "d"]


def test_pages_of_usual_depth_are_read_as_they_are():
    document = parsed("<div>" * 1000 + SENTENCE)
    assert document.partial is None
    assert document.text == SENTENCE


TAGS = ("<div>", "</div>", "<li>", "</ul>", "<b>", "</i>", "<td colspan=2>", "</table>", "<br>", "<!-- <p> -->")


@given(st.lists(st.sampled_from([*TAGS, *"ABCDE"]), max_size=30))
def test_flattening_keeps_every_word(tokens: list[str]):
    flat = flattened("<div>" * (MOST_LEVELS - 3) + "".join(tokens))
    assert [letter for letter in flat if letter in "ABCDE"] == [one for one in tokens if one in "ABCDE"]


def test_a_tag_with_too_many_attributes_keeps_the_first_and_its_text():
    many = " ".join(f'a{number}="x > y"' for number in range(5 * MOST_ATTRIBUTES))
    short = without_excess(f"<p {many}>{SENTENCE}</p><p id=1>b</p>")
    assert short.endswith(f'a{MOST_ATTRIBUTES - 1}="x > y">{SENTENCE}</p><p id=1>b</p>')


@pytest.mark.parametrize("between", ["", " ąę > ' " * 10_000])
def test_a_long_tag_or_text_with_few_attributes_stays(between: str):
    page = f"<p title='{'x' * 100_000}' id=a>{between}{SENTENCE}</p>"
    assert without_excess(page) == page
