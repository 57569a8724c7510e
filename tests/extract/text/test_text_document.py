import pytest

from klastry.extract.text.builder import TextBuilder
from klastry.extract.text.document import BlockKind, TextDocument
from klastry.extract.text.traced import NOWHERE, Traced


def document(*texts: str) -> TextDocument:
    builder = TextBuilder()
    for text in texts:
        builder.add(BlockKind.PARAGRAPH, Traced.of(text, NOWHERE))
    return TextDocument(builder.text, builder.blocks, source=None)


@pytest.mark.parametrize(
    ("stems", "found"),
    [
        (("klast",), ["Klaster Solny i Klaster Wodny", "W klastrze"]),
        (("wod", "rad"), ["Rada gminy", "Klaster Solny i Klaster Wodny"]),
        (("y\n\nrad",), []),
        (("most",), []),
    ],
)
def test_the_blocks_with_a_stem_stand_in_order_and_once(stems: tuple[str, ...], found: list[str]):
    text = document("Rada gminy", "Klaster Solny i Klaster Wodny", "Droga", "W klastrze")
    assert [text.quote(block) for block in text.blocks_with(stems)] == found


def test_a_letter_that_is_two_in_small_letters_moves_no_block():
    text = document("İİİİ İzmir", "Klaster Solny")
    assert [text.quote(block) for block in text.blocks_with(("klaster",))] == ["Klaster Solny"]


def test_a_document_without_blocks_has_none_with_a_stem():
    assert list(TextDocument("klaster", [], source=None).blocks_with(("klaster",))) == []
