import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from klastry.extract.tokenizer import Tokenizer

TOKENIZER = Tokenizer(spacy.blank("pl").vocab)


def tokens(text):
    return [t.text for t in TOKENIZER(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("z Bielska-Białej.", ["z", "Bielska-Białej", "."]),
        ("2014r. i 1 240", ["2014", "r.", "i", "1", "240"]),
        ("w maju ub.r., 3 maja b.r.", ["w", "maju", "ub.", "r.", ",", "3", "maja", "b.r."]),
        ("sp. z o.o. w Łodzi", ["sp.", "z", "o.o.", "w", "Łodzi"]),
        ("Klaster-Group.pl działa", ["Klaster-Group.pl", "działa"]),
        ("(www.frig.org.pl).", ["(", "www.frig.org.pl", ")", "."]),
        ("http://a.eu/b-c, e-COOP", ["http://a.eu/b-c", ",", "e-COOP"]),
        ("„Razem Cieplej”", ["„", "Razem", "Cieplej", "”"]),
    ],
)
def test_tokens(text, expected):
    assert tokens(text) == expected


@given(st.text(alphabet="Aąb1 .-,(„”/:w\u00a0", max_size=40))
def test_offsets_are_those_of_the_text(text):
    doc = TOKENIZER(text)
    assert all(text[t.idx : t.idx + len(t)] == t.text for t in doc)
