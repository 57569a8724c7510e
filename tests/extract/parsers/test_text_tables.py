import pytest
from parsing import items, read, rows, said

HEAD = ["L.p.", "Nazwa klastra", "Rok", "utworzenia", "Siedziba", "Liczba członków"]
ROWS = [["1.", "Klaster Alfa", "2006", "Opole", "63 (47)"], ["2.", "Klaster Beta", "2", "Nysa", "8"]]
ROWS += [["3.", "Klaster Gamma", "2011", "Brzeg", "b.d."]]


@pytest.mark.parametrize("separator", ["\n", "\n\n"])
def test_a_table_printed_one_cell_a_line_is_a_table(separator):
    cells = [*HEAD, *(cell for row in ROWS for cell in row)]
    document = read("Wykaz klastrów\n\n" + separator.join(cells) + "\n\nŹródło: ankieta urzędu.\n")
    assert rows(document) == [["L.p.", "Nazwa klastra", "Rok utworzenia", "Siedziba", "Liczba członków"], *ROWS]
    assert said(document)[0] == "Wykaz klastrów"
    assert said(document)[-1] == "Źródło: ankieta urzędu."


def test_rows_with_another_number_of_lines_than_the_head_make_no_table():
    cells = [*HEAD, *(cell for row in ROWS for cell in row[:-1])]
    document = read("\n".join(cells))
    assert not document.tables
    assert "Klaster Beta" in document.text


def test_a_list_with_its_numbers_alone_is_a_list():
    document = read("1.\nKlaster Alfa\n2.\nKlaster Beta\n3.\nKlaster Gamma\n")
    assert items(document) == [("1.", "Klaster Alfa"), ("2.", "Klaster Beta"), ("3.", "Klaster Gamma")]
