import pytest
from parsing import page, said

LINKS = "<ul><li><a href=/1>Klaster Kotlarski ma umowę</a></li><li><a href=/2>Klaster Tkacki rośnie</a></li></ul>"


@pytest.mark.parametrize(
    "lead_on",
    [
        f"<div><h3>Czytaj także</h3>{LINKS}</div>",
        f"<h3>Zobacz również:</h3>{LINKS}",
        f"<section><h2>Najczęściej czytane</h2><div>{LINKS}</div></section>",
        "<p>Przeczytaj też: <a href=/1>Klaster Kotlarski ma umowę</a></p>",
        "<p><b>Polecamy</b></p><p><a href=/1>Klaster Kotlarski</a></p><p><a href=/2>Klaster Tkacki</a></p>",
        f"<td><h3>Popularne</h3>{LINKS}</td>",
        "<table><tr><td><b>Na skróty</b></td></tr><tr><td><a href=/1>Klaster Kotlarski</a></td></tr></table>",
        "<section><h2>Aktualności</h2><div><h4><a href=/1>Klaster Kotlarski</a></h4>21.08.2023</div></section>",
        "<div><h2>Z bloga</h2><p><a href=/1>Zanim wstąpisz do Klastra Kotlarskiego</a></p></div>",
        "<h4>Podobne wpisy</h4><div><a href=/1>Klaster Kotlarski</a> 12.03.2019</div>",
    ],
)
def test_links_to_other_articles_are_furniture(lead_on):
    document = page(f"<article><p>treść</p>{lead_on}</article>")
    assert said(document) == ["treść"]
    assert "Kotlarski" in " ".join(said(document, furniture=True))


@pytest.mark.parametrize(
    "text",
    [
        "<h3>Zobacz także</h3><p>Klaster Kotlarski powstał w 2012 r. (<a href=/1>strona</a>).</p>",
        "<h2>Aktualności</h2><p>Klaster Kotlarski liczy 30 firm.</p>",
        "<h3>Popularne</h3><p>Klastry są coraz popularniejsze.</p>",
        "<p>Polecamy wszystkim <a href=/1>Klaster Kotlarski</a>.</p>",
        "<p><a href=/1>Zobacz także</a></p>",
        "<ul><li><a href=/1>Klaster Kotlarski</a></li></ul>",
    ],
)
def test_text_with_such_words_is_read(text):
    assert said(page(f"<article>{text}</article>"), furniture=True) == []


def test_what_stands_under_the_next_heading_is_read():
    document = page(
        f"<main><h3>Czytaj także</h3>{LINKS}<h3>Klastry</h3><p><a href=/3>Klaster Szkła</a></p></main>"
    )
    assert said(document) == ["Klastry", "Klaster Szkła"]


def test_links_side_by_side_are_not_one_word():
    assert said(page("<p><a href=/1>Strona klastra</a><a href=/2>Kontakt</a></p>")) == ["Strona klastra Kontakt"]
    assert said(page("<p><a href=/1>Kla</a><a href=/1>ster</a></p>")) == ["Klaster"]


@pytest.mark.parametrize("words", ["Czytaj więcej", "więcej »", "Zobacz szczegóły", "Read more"])
def test_a_link_that_only_says_that_there_is_more_is_no_text(words):
    assert said(page(f"<div><p>Klaster Szkła <a href=/1>{words}</a></p><a href=/1>{words}</a></div>")) == [
        "Klaster Szkła"
    ]
