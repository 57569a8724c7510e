import pytest
from pdfplumber.utils.exceptions import PdfminerException

from klastry.extract.parsers.pdf.pages import is_want_of_memory


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (MemoryError(), True),
        (PdfminerException(MemoryError()), True),
        (PdfminerException(ValueError("no cross references")), False),
    ],
)
def test_want_of_memory_is_not_taken_for_a_broken_file(error: Exception, expected: bool):
    assert is_want_of_memory(error) is expected
