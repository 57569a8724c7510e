import pytest

from klastry.extract.document import extract_document
from klastry.extract.parsers import parse
from klastry.extract.raw_document import RawDocument
from klastry.extract.text.charset import decode
from klastry.extract.text.repaired import repaired
from klastry.extract.text.sound_letters import with_sound_letters

SOUND = "Wrocławski Klaster Źródeł Ciepła działa od 2009 roku. Żary, Łódź i Gdańsk są w nim. Śląska książka, mąka."
ONE_FOR_ONE = [("cp1250", "cp1252"), ("iso8859-2", "cp1252"), ("cp1250", "iso8859-2"), ("iso8859-2", "cp1250")]
SEVERAL_FOR_ONE = [("utf-8", "cp1252"), ("utf-8", "cp1250"), ("utf-8", "iso8859-2"), ("utf-8", "iso8859-1")]

FOUNDED = "Wrocławski Klaster Źródeł, małopolskie i łódzkie przedsiębiorstwo, powstał w Żarach w 2009 roku."


def mended(text):
    return repaired(text).text


def broken(text, written, taken_for):
    """What a program shows that takes one charset for another; bytes without a meaning become controls."""
    shown = []
    for byte in text.encode(written):
        try:
            shown.append(bytes([byte]).decode(taken_for))
        except UnicodeDecodeError:
            shown.append(chr(byte))
    return "".join(shown)


@pytest.mark.parametrize(("written", "taken_for"), [*ONE_FOR_ONE, *SEVERAL_FOR_ONE, ("cp852", "cp1252")])
def test_undoes_the_usual_mistakes(written, taken_for):
    assert mended(broken(SOUND, written, taken_for)) == SOUND


@pytest.mark.parametrize(
    "text",
    [
        SOUND,
        "Die schöne Müllerin, même l'été à Besançon; jalapeño, Dvořák, Škoda, Œuvre.",
        "Dolina Lotnicza¹ ma 10 m³ i 5 m², a Klaster Wschodni² nie.",
        "Wschodni—Zachodni Klaster",
        "plain words",
        "",
    ],
)
def test_leaves_sound_text_alone(text):
    assert mended(text) == text


def test_one_doubtful_word_is_no_evidence():
    assert mended("Firma Wroc³aw") == "Firma Wroc³aw"


def test_repairs_single_words_among_sound_ones():
    text = "Śląski Klaster Źródeł: Wroc³aw, ma³opolskie i województwo ³ódzkie, razem 10 m³ wody, Łódź¹"
    assert (
        mended(text)
        == "Śląski Klaster Źródeł: Wrocław, małopolskie i województwo łódzkie, razem 10 m³ wody, Łódź¹"
    )


def test_a_footnote_mark_at_a_known_word_stays_in_a_broken_text():
    assert mended("Wroc³aw, ma³opolskie, dzia³a, Dolina Lotnicza¹, s¹") == (
        "Wrocław, małopolskie, działa, Dolina Lotnicza¹, są"
    )


def test_names_that_no_dictionary_has_are_repaired_with_the_rest():
    assert "Plastłód" in mended("Plast³ód dzia³a, Wroc³aw, ma³opolskie, ca³y, by³")


def test_bytes_are_decoded_to_sound_letters():
    text = broken(SOUND, "utf-8", "cp1250")
    assert decode(text.encode()).text == SOUND


def test_letters_broken_in_entities_are_repaired_and_spans_stay():
    content = b"<html><body><h1>Wroc&sup3;awski Klaster</h1><p>Dzia&sup3;a w ma&sup3;opolskiem.</p></body></html>"
    document = parse(RawDocument("a.html", content, "0" * 64, "text/html"))
    assert [document.quote(block) for block in document.blocks] == ["Wrocławski Klaster", "Działa w małopolskiem."]
    assert document.metadata.title == "Wrocławski Klaster"
    assert with_sound_letters(document) is document


def said_of(content, name="a.txt", media_type="text/plain"):
    return extract_document(RawDocument(name, content, "0" * 64, media_type))


@pytest.mark.parametrize(("written", "taken_for"), [("cp1250", "cp1252"), ("utf-8", "cp1250")])
def test_a_repaired_quote_is_published_as_the_file_has_it_too(written, taken_for):
    sentence = broken(FOUNDED, written, taken_for)
    (entry,) = said_of(sentence.encode()).entries
    founded = next(seen for seen in entry.observations if seen.field == "founded")
    assert founded.quote == FOUNDED
    assert founded.quote_as_written == sentence


def test_a_word_broken_over_lines_is_as_the_file_has_it():
    text = broken("Wrocławski Klaster Źródeł działa w mieście Żary, małopolskie i są w nim.", "cp1250", "cp1252")
    repair = repaired(text)
    assert repair.letters.as_written("Żół-łąka") == broken("Żół-łąka", "cp1250", "cp1252")


def test_only_words_that_were_repaired_differ_from_the_file():
    letters = repaired("Śląski Klaster Źródeł: Wroc³aw, ma³opolskie i województwo ³ódzkie").letters
    assert letters.as_written("Śląski Wrocław, Łódź") == "Śląski Wroc³aw, Łódź"


def test_a_document_that_was_repaired_is_an_issue_and_a_sound_one_is_none():
    (issue,) = said_of(broken(FOUNDED, "cp1250", "cp1252").encode()).issues
    assert issue.code == "text_repaired"
    assert "such as Wroc³awski to Wrocławski" in issue.message
    assert said_of(FOUNDED.encode()).issues == ()
