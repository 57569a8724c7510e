from parsing import page, rows, said

from klastry.extract.text.document import BlockKind


def test_spans_place_the_cells():
    document = page(
        "<table><caption>Klastry</caption><thead><tr><th rowspan=2>Nazwa<th colspan=2>Członkowie"
        "<tr><th>ogółem<th>firmy</thead><tr><td>Alfa<td>63<td>47<tr><td colspan=3>mazowieckie</table>"
    )
    [table] = document.tables
    assert [(c.row, c.column, c.row_span, c.column_span, c.header, document.quote(c)) for c in table.cells] == [
        (0, 0, 2, 1, True, "Nazwa"),
        (0, 1, 1, 2, True, "Członkowie"),
        (1, 1, 1, 1, True, "ogółem"),
        (1, 2, 1, 1, True, "firmy"),
        (2, 0, 1, 1, False, "Alfa"),
        (2, 1, 1, 1, False, "63"),
        (2, 2, 1, 1, False, "47"),
        (3, 0, 1, 3, False, "mazowieckie"),
    ]
    [caption] = [b for b in document.blocks if b.kind is BlockKind.CAPTION]
    assert (document.quote(caption), caption.group) == ("Klastry", table.group)


def test_a_foot_that_stands_before_the_body_is_read_behind_it():
    document = page(
        "<table><thead><tr><th>Nazwa<th>Rok</thead><tfoot><tr><td>Razem<td>1</tfoot><tbody><tr><td>Alfa<td>2011</table>"
    )
    assert rows(document) == [["Nazwa", "Rok"], ["Alfa", "2011"], ["Razem", "1"]]


def test_a_cell_keeps_its_lines_and_empty_cells_their_place():
    document = page(
        "<table><tr><th>Rok<br>założenia<th>Adres<tr><td></td><td><p>Opole</p><p>Wodna 2</p></td></table>"
    )
    assert rows(document) == [["Rok\nzałożenia", "Adres"], ["", "Opole\nWodna 2"]]


def test_a_table_for_the_layout_of_the_page_is_no_data():
    document = page(
        "<table><tr><td>Menu<td><h1>Klastry</h1><table><tr><td>Alfa<td>2011<tr><td>Beta<td>2012</table></table>"
        "<table><tr><td>jedna<td>linia</table><table><tr><td>a<tr><td>b</table>"
        "<table role=presentation><tr><td>c<td>d<tr><td>e<td>f</table>"
    )
    assert [rows(document, i) for i in range(len(document.tables))] == [[["Alfa", "2011"], ["Beta", "2012"]]]
    assert said(document) == ["Menu", "Klastry", "Alfa", "2011", "Beta", "2012", "jedna", "linia", *"abcdef"]


def test_a_menu_beside_what_the_page_is_about_is_no_data():
    prose = "Klaster działa od wielu lat i łączy firmy z całego regionu. " * 6
    menu = "<a href=/>Start</a><br><a href=/o>O nas</a><br><a href=/f>Firmy</a>"
    foot = "<tr><td colspan=2>(c) 2008</td></tr>"
    document = page(f"<table><tr><td>{menu}<td><p>{prose}<p>{prose}<tr><td>Gość<td>nr 5{foot}</table>")
    assert not document.tables
    assert said(document, BlockKind.PARAGRAPH)[:2] == [prose.strip()] * 2


def test_columns_of_prose_are_no_data():
    prose = "Klaster działa od wielu lat i łączy firmy z całego regionu. " * 12
    document = page(f"<table><tr><td>{prose}<td>{prose}<tr><td>{prose}<td>{prose}</table>")
    assert not document.tables
    assert len(said(document, BlockKind.PARAGRAPH)) == 4


def test_a_link_in_a_cell_is_kept():
    document = page("<table><tr><th>Nazwa<th>www<tr><td>Alfa<td><a href=http://a.pl>strona</a></table>")
    assert [(document.text[link.start : link.end], link.url) for link in document.links] == [
        ("strona", "http://a.pl")
    ]


def test_absurd_spans_cost_nothing():
    document = page("<table><tr><th colspan=999999>a<th>b<tr><td rowspan=99999 colspan=0>c<td>d</table>")
    assert [(c.row_span, c.column_span) for c in document.tables[0].cells] == [(1, 1), (1, 1), (1, 1), (1, 1)]


def test_a_table_made_of_roles_is_a_table():
    head = "<div role=row><div role=columnheader>Nazwa</div><div role=columnheader>Rok</div></div>"
    row = "<div role=row><div><span role=cell>{}</span></div><div role=cell>{}</div></div>"
    body = row.format("Klaster A", 2010) + row.format("Klaster B", 2011)
    document = page(f"<div role=table><div role=rowgroup>{head}</div>{body}</div>")
    assert rows(document) == [["Nazwa", "Rok"], ["Klaster A", "2010"], ["Klaster B", "2011"]]
    assert [cell.header for cell in document.tables[0].cells[:3]] == [True, True, False]


def test_rows_behind_cells_whose_inline_elements_are_not_closed_are_rows():
    head = "<tr><td><font size=2><b>Grono<td><font size=2><b>Rok"
    body = "<tr><td colspan=2><font size=2><i>Piła<tr><td><font size=2>Klaster A<td><font size=2>2010"
    layout = f"<table border=0><tr><td><font><table border=1>{head}{body}</table></table>"
    assert rows(page(layout)) == [["Grono", "Rok"], ["Piła"], ["Klaster A", "2010"]]
