"""What is asked of a piece of a document again is not worked out again."""

from klastry.extract.structure.meaning.remembered import remembered
from klastry.extract.text.document import TextDocument
from klastry.extract.text.source_maps import PlainSource
from klastry.extract.values.cell_text import Piece


def test_each_piece_of_a_document_is_read_once():
    asked = []

    @remembered
    def length(document, piece):
        asked.append((document, piece))
        return len(piece.text)

    one, other = _document("Klaster Wodny"), _document("Klaster Leśny")
    assert [length(one, Piece("Wodny", 8)) for _ in range(3)] == [5, 5, 5]
    assert length(one, Piece("Wodny", 9)) == 5
    assert length(other, Piece("Wodny", 8)) == 5
    assert asked == [(one, Piece("Wodny", 8)), (one, Piece("Wodny", 9)), (other, Piece("Wodny", 8))]


def _document(text):
    return TextDocument(text, [], PlainSource())
