from klastry.extract.parsers.sheets.blocks import document_of
from klastry.extract.parsers.sheets.sheet import Sheet, parts_of
from klastry.extract.text.document import BlockKind

HEAD = ["Nazwa klastra", "Rok założenia", "Liczba członków"]


def parts(*rows, spans=None):
    width = max(map(len, rows), default=0)
    sheet = Sheet(None, [[*row, *[""] * (width - len(row))] for row in rows], spans or {})
    return [(list(part.above), list(part.body), list(part.below)) for part in parts_of(sheet)]


def test_lines_above_the_head_and_below_the_last_entry_are_no_rows():
    rows = [["Klastry"], ["Stan na:", "31.12.2018"], HEAD, ["Klaster A", "2010", "40"], [], ["Źródło: ankieta"]]
    assert parts(*rows) == [([0, 1], [2, 3], [5])]


def test_a_head_of_merged_cells_is_as_wide_as_they_are():
    rows = [["Klastry"], ["Dane", "", ""], HEAD, ["Klaster A", "2010", "40"]]
    wide = [["Klastry"], ["Nazwa", "Dane klastra", ""], ["", "rok", "członkowie"], ["Klaster A", "2010", "40"]]
    assert parts(*rows, spans={(1, 0): (1, 3)}) == [([0, 1], [2, 3], [])]
    assert parts(*wide, spans={(1, 1): (1, 2), (1, 0): (2, 1)}) == [([0], [1, 2, 3], [])]


def test_an_empty_row_inside_a_table_does_not_end_it():
    rows = [HEAD, ["Klaster A", "2010", "40"], [], ["Klaster B", "2011", "30"]]
    assert parts(*rows) == [([], [0, 1, 3], [])]


def test_a_second_head_begins_a_second_table():
    rows = [HEAD, ["Klaster A", "2010", "40"], [], ["Projekty"], ["Projekt", "Kwota"], ["Targi", "100"]]
    assert parts(*rows) == [([], [0, 1], []), ([3], [4, 5], [])]


def test_group_rows_belong_to_the_table():
    rows = [
        HEAD,
        ["Województwo śląskie"],
        ["Klaster A", "2010", "40"],
        ["Województwo opolskie"],
        ["Klaster B", "2011"],
    ]
    assert parts(*rows) == [([], [0, 1, 2, 3, 4], [])]


def test_a_note_may_have_its_mark_in_a_cell_of_its_own():
    rows = [HEAD, ["Klaster A*", "2010", "40"], ["*", "dane za rok 2017"], ["**", "bez oddziałów"]]
    assert parts(*rows) == [([], [0, 1], [2, 3])]


def test_an_entry_with_nothing_but_its_name_is_still_one():
    rows = [["Lp.", *HEAD], ["1", "Klaster A", "2010", "40"], ["", "Klaster B"]]
    assert parts(*rows) == [([], [0, 1, 2], [])]


def test_one_column_is_a_list_under_its_first_line():
    document = document_of([Sheet("Arkusz1", [["Klastry w regionie"], ["Klaster A"], ["Klaster B"]])])
    assert [(block.kind, document.quote(block)) for block in document.blocks] == [
        (BlockKind.HEADING, "Klastry w regionie"),
        (BlockKind.LIST_ITEM, "Klaster A"),
        (BlockKind.LIST_ITEM, "Klaster B"),
    ]


def test_lines_above_a_head_that_are_labels_or_in_brackets_are_no_titles():
    rows = [["Klastry"], ["(stan na 2018 r.)", ""], ["Region: śląski"], HEAD, ["Klaster A", "2010", "40"]]
    document = document_of([Sheet(None, rows)])
    kinds = {document.quote(block): block.kind for block in document.blocks}
    assert kinds["Klastry"] is BlockKind.HEADING
    assert kinds["(stan na 2018 r.)"] is kinds["Region: śląski"] is BlockKind.PARAGRAPH
