import time

import pytest
from parsing import page, read, said

LONG = "<p>Gmina Nysa remontuje most nad rzeką i prosi kierowców o objazd.</p>\n" * 30


def test_a_page_that_never_speaks_of_clusters_gives_its_text_and_title_alone():
    head = "<title>Most &amp; rzeka</title><script>if (a < b) cluster()</script><style>.klaster {}</style>"
    document = page(LONG + "<!-- klaster --><p>Objazd: ul. Długa</p>", head)
    assert document.text.startswith("Most & rzeka Gmina Nysa remontuje most")
    assert document.text.endswith("Objazd: ul. Długa")
    assert "klaster" not in document.text
    assert (document.blocks, document.metadata.title) == ((), "Most & rzeka")


@pytest.mark.parametrize(
    "word",
    [
        "KLASTER",
        "cluster",
        "kla&shy;ster",
        "kla&#173;ster",
        "kla\u00adster",
        "kla\u200bster",
        "kla<wbr>ster",
        "kla<!-- -->ster",
        "<b>K</b>laster",
        "&#107;laster",
        "&#x6b;laster",
    ],
)
def test_a_page_with_the_word_however_it_is_written_is_read_as_a_whole(word):
    assert said(page(LONG + f"<p>Działa tu {word}.</p>"))[-1].startswith("Działa tu")


def test_the_charset_of_a_bare_page_is_found_by_its_bytes():
    html = f"<html><head><meta charset=utf-8></head><body>{LONG}</body></html>"
    assert "rzeką i prosi kierowców" in read(html.encode("cp1250")).text


def test_less_than_signs_in_a_text_are_kept():
    assert "gdy a < b, c<1 i d > 2." in page(LONG + "<p>Most stoi, gdy a < b, c<1 i d > 2.</p>").text


def test_a_short_page_is_read_as_a_whole_for_it_may_be_an_error():
    assert said(page("<p>Strona w budowie</p>")) == ["Strona w budowie"]


@pytest.mark.parametrize("mark", ["<", "<!--", "<script>", "<style>"])
def test_marks_that_are_not_ended_cost_no_time(mark):
    started = time.process_time()
    read(LONG + mark * 200_000)
    assert time.process_time() - started < 10
