import pytest
from hypothesis import given
from hypothesis import strategies as st

from klastry.extract.text.charset import declared_in_html, decode

SENTENCE = "Śląski Klaster Wodny w Łodzi skupia „pięćdziesiąt” źródeł – ćwierć żuław."


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "cp1250", "utf-16-le"])
@pytest.mark.parametrize(
    "declared", [None, "utf-8", "iso-8859-2", "iso-8859-1", "windows-1250", "no-such-charset"]
)
def test_a_wrong_declaration_is_not_believed(charset, declared):
    assert decode(SENTENCE.encode(charset), declared).text == SENTENCE


def test_iso_8859_2_is_told_from_windows_1250_by_its_letters():
    text = "Województwo śląskie, Łódź, źródło, ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ"
    assert decode(text.encode("iso8859-2")).text == text
    assert decode(text.encode("cp1250")).text == text


def test_a_text_of_another_language_keeps_its_declared_charset():
    text = "Кластер текстиля"
    assert decode(text.encode("koi8-r"), "koi8-r").text == text


def test_a_few_broken_bytes_do_not_cost_the_others_their_letters():
    content = (SENTENCE * 20).encode() + b"\xff" + "Łódź".encode()
    assert decode(content).text == SENTENCE * 20 + "\ufffdŁódź"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b'<meta charset="utf-8">', "utf-8"),
        (b"<META http-equiv=Content-Type content='text/html; charset=ISO-8859-2'>", "ISO-8859-2"),
        (b'<?xml version="1.0" encoding="windows-1250"?>', "windows-1250"),
        (b"<p>charset=utf-8</p>", None),
    ],
)
def test_the_charset_that_a_page_declares(head, expected):
    assert declared_in_html(head) == expected


@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "iso-8859-2", "utf-16", "utf-7", "x"]))
def test_any_bytes_give_some_text(content, declared):
    assert isinstance(decode(content, declared).text, str)


@given(st.text(alphabet="ąćęłńóśźżĄĆĘŁŃÓŚŹŻ abcXYZ.,-", min_size=1, max_size=200))
def test_polish_text_survives_each_of_its_charsets(text):
    text = f"Śląsk {text}"
    for charset in ("utf-8", "cp1250", "iso8859-2"):
        assert decode(text.encode(charset), charset).text == text


def test_text_of_dos_is_known_by_its_letters_and_its_tables():
    text = "┌──────┐\n│ Śląski Klaster Wodny w Łodzi skupia pięćdziesiąt źródeł │\n└──────┘"
    assert decode(text.encode("cp852")).text == text
