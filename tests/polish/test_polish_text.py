import pytest

from klastry.polish.text import fold, is_longer, single_spaced, without_diacritics


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Klaster „Razem Cieplej”", "klaster razem cieplej"),
        ("Lubelska Medycyna – Klaster", "Lubelska Medycyna - Klaster"),
        ("Klaster\u00a0ICT\n", "Klaster ICT"),
        ("Kla\u00adster", "Klaster"),
        ("Łódz\u0301", "Łódź"),
    ],
)
def test_spellings_of_one_name_fold_alike(one: str, other: str):
    assert fold(one) == fold(other)


def test_folding_keeps_polish_letters():
    assert fold("Łódź") != fold("Lodz")


def test_white_space_becomes_single_spaces():
    assert single_spaced(" a\n\u00a0 b\t") == "a b"


def test_letters_without_diacritics():
    assert without_diacritics("Zażółć gęślą jaźń, ŁÓDŹ") == "Zazolc gesla jazn, LODZ"


@pytest.mark.parametrize("text", ["", "a b", " a b ", "a b c", "a\nb c", " a b c ", "a b c d e f g"])
def test_a_text_is_longer_by_its_words(text: str):
    assert is_longer(text, 2) == (len(text.split()) > 2)
