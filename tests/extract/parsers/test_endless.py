import pytest
from parsing import read

from klastry.extract.failures import ParseFailure
from klastry.extract.parsers.endless import MOST_LETTERS
from klastry.schema.document import DocumentStatus


@pytest.mark.parametrize("form", ["{}", "<html><body><p>a</p><p>{}</p>"])
def test_a_text_without_lines_is_refused_with_a_reason(form: str):
    with pytest.raises(ParseFailure, match="line breaks") as failure:
        read(form.format("ala ma kota " * (MOST_LETTERS // 10)))
    assert failure.value.status is DocumentStatus.FAILED


def test_a_long_text_with_lines_is_read():
    assert len(read("Ala ma kota i psa.\n\n" * (MOST_LETTERS // 15)).text) > MOST_LETTERS
