from klastry.extract.text.builder import NewCell, TextBuilder
from klastry.extract.text.document import BlockKind
from klastry.extract.text.traced import NOWHERE, Traced


def test_a_marker_stands_in_the_text_but_not_in_its_item():
    builder = TextBuilder()
    group = builder.new_group()
    builder.add(BlockKind.PARAGRAPH, Traced.of("Są to:", 0))
    builder.add(BlockKind.LIST_ITEM, Traced.of(" Klaster\u00a0A ", 1), level=1, group=group, marker="1.")
    builder.add(BlockKind.LIST_ITEM, Traced.of("Klaster B", 2), level=1, group=group, marker="2.")
    assert builder.text == "Są to:\n\n1. Klaster A\n2. Klaster B"
    assert [builder.text[b.start : b.end] for b in builder.blocks] == ["Są to:", "Klaster A", "Klaster B"]
    assert builder.origins[builder.text.index("1.")] == NOWHERE
    assert set(builder.origins[builder.blocks[1].start : builder.blocks[1].end]) == {1}


def test_nothing_is_added_for_a_block_without_text():
    builder = TextBuilder()
    assert builder.add(BlockKind.PARAGRAPH, Traced.of("\u00ad \u200b", 0)) is None
    assert (builder.text, builder.blocks) == ("", [])


def test_cells_stand_apart_and_empty_ones_have_a_place():
    builder = TextBuilder()
    cells = [
        NewCell(1, 0, Traced.of("Opole", 3)),
        NewCell(0, 1, Traced.of("", 2)),
        NewCell(0, 0, Traced.of("A", 1)),
    ]
    table = builder.add_table(cells)
    assert builder.text == "A\t\nOpole"
    assert [(c.row, c.column, builder.text[c.start : c.end]) for c in table.cells] == [
        (0, 0, "A"),
        (0, 1, ""),
        (1, 0, "Opole"),
    ]
    assert [b.group for b in builder.blocks] == [table.group] * 2
