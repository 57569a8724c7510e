import pytest
from parsing import groups, items, page, read, said

from klastry.extract.failures import ParseFailure
from klastry.extract.text.document import BlockKind
from klastry.schema.document import DocumentStatus


def test_blocks_are_told_by_their_elements():
    document = page(
        "<h1>Klastry</h1><div>Luźny tekst <b>z pogrubieniem</b><p>Akapit\n z   łamaniem</p>reszta</div>"
        "<h3>Lista</h3><ul><li>pierwszy<li>drugi</ul><figure><figcaption>Podpis</figcaption></figure>"
    )
    assert [(b.kind, b.level, document.quote(b)) for b in document.blocks] == [
        (BlockKind.HEADING, 1, "Klastry"),
        (BlockKind.PARAGRAPH, 0, "Luźny tekst z pogrubieniem"),
        (BlockKind.PARAGRAPH, 0, "Akapit z łamaniem"),
        (BlockKind.PARAGRAPH, 0, "reszta"),
        (BlockKind.HEADING, 3, "Lista"),
        (BlockKind.LIST_ITEM, 1, "pierwszy"),
        (BlockKind.LIST_ITEM, 1, "drugi"),
        (BlockKind.CAPTION, 0, "Podpis"),
    ]


def test_what_a_browser_does_not_show_is_not_read():
    document = page(
        "<!-- komentarz --><script>var a</script><style>p{}</style><template><p>b</p></template>"
        "<p hidden>c</p><p style='color:red; DISPLAY: none'>d</p><select><option>e</select>"
        "<p>widać<!-- f --> wszystko</p><noscript>g</noscript>"
    )
    assert said(document) == ["widać wszystko"]


def test_line_breaks_are_kept_and_empty_lines_part_paragraphs():
    document = page("<p>ul. Wodna 2<br>45-001 Opole<br/> <br>Fundacja</p>")
    assert said(document) == ["ul. Wodna 2\n45-001 Opole", "Fundacja"]


def test_label_lines_in_one_paragraph_are_blocks_of_their_own():
    document = page("<p><b>Nazwa:</b> Klaster Alfa<br>Rok założenia: 2011<br><b>Opis:</b><br>Klaster firm.</p>")
    assert said(document) == ["Nazwa: Klaster Alfa", "Rok założenia: 2011", "Opis:", "Klaster firm."]


def test_a_list_of_definitions_makes_label_lines():
    document = page("<dl><dt>Siedziba</dt><dd>Opole</dd><dt>WWW:<dd><a href='http://a.pl'>a.pl</a></dl>")
    assert said(document) == ["Siedziba: Opole", "WWW: a.pl"]
    [link] = document.links
    assert (document.text[link.start : link.end], link.url) == ("a.pl", "http://a.pl")


def test_markers_are_those_that_a_browser_prints():
    document = page(
        "<ol start=3><li>c<li value=7>g<li>h</ol><p>x</p><ol type=a><li>a</ol><p>y</p><ol reversed><li>2<li>1</ol>"
        "<p>z</p><ol type=I><li>I<ol><li>w środku</ol></ol>"
    )
    assert [marker for marker, _ in items(document)] == ["3.", "7.", "8.", "a.", "2.", "1.", "I.", "1."]
    assert [b.level for b in document.blocks if b.kind is BlockKind.LIST_ITEM][-2:] == [1, 2]


def test_lists_that_touch_are_one_and_others_are_not():
    document = page("<ol><li>a<li>b</ol><ol><li>c</ol><p>x</p><ol><li>d</ol>")
    assert groups(document) == [["a", "b", "c"], ["d"]]


def test_an_item_with_short_blocks_is_one_entry():
    document = page("<ul><li><strong>Klaster Alfa</strong><div>Opole</div><div>rok 2011</div></li></ul>")
    assert items(document) == [("", "Klaster Alfa\nOpole\nrok 2011")]


def test_items_typed_by_hand_are_items():
    document = page("<p>1. Klaster Alfa</p><p>2. Klaster Beta</p><p>– Alfa rośnie – mówi prezes.</p>")
    assert items(document) == [("1.", "Klaster Alfa"), ("2.", "Klaster Beta")]
    assert said(document)[-1] == "– Alfa rośnie – mówi prezes."


def test_a_short_bold_paragraph_is_a_heading():
    document = page(
        "<p><strong>Klastry w Opolu</strong></p><p><b>Czy warto?</b></p><p><b>Klaster Alfa</b> rośnie</p>"
    )
    assert said(document, BlockKind.HEADING) == ["Klastry w Opolu"]


def test_raised_figures_stay_apart_from_numbers():
    assert said(page("<p>członków: 62<sup>1</sup>, hala 20 m<sup>2</sup></p>")) == ["członków: 62¹, hala 20 m²"]


def test_links_are_kept_without_those_that_lead_nowhere():
    document = page(
        "<p><a href='#a'>tu</a> <a href='mailto:x'>x</a> <a href=' http://a.pl/ '>Klaster <b>A</b></a>.</p>"
    )
    assert [(document.text[link.start : link.end], link.url) for link in document.links] == [
        ("Klaster A", "http://a.pl/")
    ]


@pytest.mark.parametrize(
    ("declared", "charset"),
    [("utf-8", "cp1250"), ("iso-8859-2", "utf-8"), ("iso-8859-2", "cp1250"), ("x", "utf-8")],
)
def test_the_bytes_decide_about_the_charset(declared, charset):
    html = f"<html><meta charset={declared}><p>Śląski Klaster Wodny, źródła, ćwierć żuław</p></html>"
    assert said(read(html.encode(charset))) == ["Śląski Klaster Wodny, źródła, ćwierć żuław"]


def test_deep_nesting_loses_nothing_in_silence():
    assert said(page("<div>" * 1500 + "na dnie" + "</div>" * 1500)) == ["na dnie"]
    document = page("<p>u góry</p>" + "<div>" * 5000 + "na dnie")
    assert "nested too deep" in document.partial


def test_the_path_leads_to_the_element_that_holds_the_span():
    document = page("<div><p>Klaster <b>Alfa</b> i Beta</p><table><tr><td>a<td>b<tr><td>c<td>d</table></div>")
    start = document.text.index("Alfa")
    assert document.source.locate(start, start + 4).path == "/html/body/div/p/b"
    assert document.source.locate(start - 2, start + 6).path == "/html/body/div/p"
    start = document.text.index("c\td")
    assert document.source.locate(start, start + 3).path == "/html/body/div/table/tr[2]"


@pytest.mark.parametrize("body", ["", "<p> &nbsp; </p>", "<script>a</script>"])
def test_a_page_without_text_is_empty(body):
    with pytest.raises(ParseFailure) as failure:
        page(body)
    assert failure.value.status is DocumentStatus.EMPTY


@pytest.mark.parametrize(
    ("name", "html"),
    [
        ("raport.html", "<title>404 Not Found</title><h1>Not Found</h1><p>nginx"),
        ("raport.pdf", "<html><h1>Zaloguj się</h1><p>Podaj hasło</html>"),
    ],
)
def test_a_servers_message_is_not_taken_for_the_document(name, html):
    with pytest.raises(ParseFailure) as failure:
        read(f"<html>{html}</html>", name)
    assert failure.value.status is DocumentStatus.FAILED
    assert "fetch it again" in failure.value.reason


def test_a_link_on_the_last_of_several_label_lines_is_kept():
    document = page(
        '<p><b>Siedziba:</b> Leszno<br><b>WWW:</b> <a href="http://smaki.example/">strona klastra</a></p>'
    )
    assert [(document.quote(link), link.url) for link in document.links] == [
        ("strona klastra", "http://smaki.example/")
    ]


@pytest.mark.parametrize("part", ["main", "article", "section", "figure"])
def test_a_page_without_a_tag_for_its_body_is_read(part):
    head = '<!DOCTYPE html><meta charset="utf-8"><title>Wieści</title>'
    document = read(f"{head}<{part}><p>Klaster Wody</p></{part}><p>Koniec</p>".encode())
    assert said(document) == ["Klaster Wody", "Koniec"]
    assert document.metadata.title == "Wieści"


def test_elements_side_by_side_are_words_of_their_own():
    document = page(
        "<div><span>Puck</span><span>2009</span><span>27 firm</span></div><p><b>K</b><i>laster</i></p>"
    )
    assert said(document) == ["Puck 2009 27 firm", "Klaster"]


def test_a_number_in_two_elements_is_one():
    assert said(page("<p>od <span>20</span><span>15</span> r., CO<sub>2</sub><sup>1</sup></p>")) == [
        "od 2015 r., CO2¹"
    ]


def test_seams_are_where_elements_end():
    document = page("<p><b>Klaster Wody</b> <i>Puck</i>, od 2009</p>")
    seams = document.source.seams(0, len(document.text))
    assert [document.text[a:b] for a, b in zip([0, *seams], [*seams, None], strict=True)] == [
        "Klaster Wody",
        " ",
        "Puck",
        ", od 2009",
    ]


def test_a_contents_list_is_no_row_of_tabs():
    document = page(
        '<ul><li><a href="#a">Cele</a><li><a href="#b">Plan</a></ul><h2 id="a">Cele</h2><h2 id="b">Plan</h2>'
    )
    assert said(document) == ["Cele", "Plan", "Cele", "Plan"]
