import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from klastry.extract.text.cleaning import clean
from klastry.extract.text.traced import NOWHERE, Traced


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Klaster\u00a0ICT\u2009i\u202fspółka", "Klaster ICT i spółka"),
        ("e\ufb03ciency o\ufb03ce", "efficiency office"),
        ("Prze\u00admysłu", "Przemysłu"),
        ("Ło\u0301dz\u0301", "Łódź"),
        ("\u200bKla\ufeffster\x00", "Klaster"),
        ("  a  \t b ", "a b"),
        ("a \n  b\n\n\nc", "a\nb\nc"),
        ("62² m½ „x” – 100 %", "62² m½ „x” – 100 %"),
    ],
)
def test_clean_up_changes_the_writing_only(raw, expected):
    assert clean(Traced.counted(raw, 0)).text == expected


def test_each_letter_leads_back_to_where_it_came_from():
    raw = "a\u00a0\u00a0\ufb01rma Ło\u0301dz\u0301"
    cleaned = clean(Traced.counted(raw, 100))
    assert cleaned.text == "a firma Łódź"
    assert list(cleaned.origins) == [100, 101, 103, 103, 104, 105, 106, 107, 108, 109, 111, 112]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Co", "Cn"])))
@example("0\r\n0")
@example("0\t\n0")
def test_what_is_clean_is_composed_and_stays_as_it_is(raw):
    once = clean(Traced.counted(raw, 0))
    assert len(once.text) == len(once.origins)
    assert once.text == once.text.strip()
    assert not re.search(r"[^\S\n]{2}|\n\n|[\u00a0\u00ad\ufb01]", once.text)
    assert clean(once).text == once.text


@given(st.text(alphabet="aoznclsź ó\u0301\u0328\u0107\n\u00a0"))
def test_polish_letters_are_composed(raw):
    assert unicodedata.is_normalized("NFC", clean(Traced.counted(raw, 0)).text)


@given(st.lists(st.text(max_size=5), max_size=5), st.text(max_size=2))
def test_joining_keeps_texts_and_origins_together(texts, separator):
    parts = [Traced.of(text, number) for number, text in enumerate(texts)]
    joined = Traced.join(parts, separator)
    assert joined.text == separator.join(texts)
    assert [o for o in joined.origins if o != NOWHERE] == [n for n, t in enumerate(texts) for _ in t]
