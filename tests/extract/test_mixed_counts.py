import pytest

from klastry.extract.values.mixed_counts import counts_several_kinds, has_row_of_kinds


@pytest.mark.parametrize(
    "text",
    [
        "33 firm , nadleśnictw i uczelni",
        "firm i uczelni , gmin",
        "firm , dużych spółek oraz gmin",
        "i uczelni",
        "firm i",
        "firm i Uczelni",
        "",
    ],
)
def test_a_text_has_a_row_of_kinds_where_one_begins_at_any_word(text: str):
    words = text.split()
    assert has_row_of_kinds(words) == any(counts_several_kinds(words, at) for at in range(len(words)))
