import pytest
from parsing import groups, items, read, said
from parsing import rows as cells

from klastry.extract.failures import ParseFailure
from klastry.extract.text.document import BlockKind
from klastry.schema.document import DocumentStatus

WRAPPED = """\
Urząd przedstawia wykaz organizacji, które zgłosiły się do końca miesiąca i które
spełniły warunki opisane w regulaminie, czyli miały siedzibę na terenie wojewódz-
twa oraz co najmniej dziesięciu członków. Wykaz ułożono według daty zgłoszenia na
stronie urzędu.

"""


def test_wrapped_lines_are_joined_and_broken_words_made_whole():
    [paragraph] = said(read(WRAPPED))
    assert paragraph.startswith(
        "Urząd przedstawia wykaz organizacji, które zgłosiły się do końca miesiąca i które"
    )
    assert "na terenie województwa oraz" in paragraph
    assert "\n" not in paragraph


def test_a_wide_table_between_wrapped_lines_makes_none_of_them_short():
    rule = f"+{'-' * 62}+{'-' * 22}+\n"
    row = f"| {'Klaster Soli':60} | {'Wieliczka':20} |\n"
    above = "Wykaz zawiera organizacje, które zgłosiły się do końca\nmiesiąca i które spełniły wszystkie warunki"
    above += " opisane w\nregulaminie.\n\n"
    below = "\nLista jest niepełna, bo ankiety nie odesłał też Podlaski\nKlaster Bursztynu.\n"
    document = read(f"{above}{rule}| {'Klaster':60} | {'Siedziba':20} |\n{rule}{row * 3}{rule}{below}")
    assert said(document)[-1].endswith("nie odesłał też Podlaski Klaster Bursztynu.")


def test_lines_of_a_text_that_is_not_wrapped_are_paragraphs():
    text = "Klaster Alfa powstał w Opolu.\nKlaster Beta działa w Nysie.\nKlaster Gamma zakończył pracę.\n"
    assert said(read(text)) == text.splitlines()


def test_lines_that_begin_with_a_label_in_small_letters_again_and_again_stay_apart():
    made = ("Opolski Klaster Cegły", "Klaster Nici z Nysy", "Brzeska Dolina Soli")
    lines = (
        "rok zał. 2011",
        "prowadzi Izba Rzemieślnicza w Opolu, a od maja\n    także Gmina Brzeg",
        "www sol.pl",
    )
    entries = ["\n".join((name, *lines)) for name in made]
    want = ("rok zał. 2011", "prowadzi Izba Rzemieślnicza w Opolu, a od maja także Gmina Brzeg", "www sol.pl")
    assert said(read("\n\n".join(entries))) == [text for name in made for text in (name, *want)]


def test_a_sentence_goes_on_in_small_letters_whatever_word_its_lines_begin_with():
    line = "Klaster w Opolu wspiera małe zakłady, które\nprowadzi Izba."
    assert said(read("\n\n".join([line] * 3))) == [line.replace("\n", " ")] * 3


def test_short_lines_of_names_are_not_joined():
    names = [
        "Opolski Klaster Drzewny i Meblarski",
        "Klaster Piekarzy Nyskich",
        "Brzeski Klaster Maszynowy Południe",
    ]
    assert said(read("\n".join(names) + "\n")) == names


def test_lines_of_an_address_stay_apart():
    lines = ["Klaster Alfa", "ul. Wodna 2", "45-001 Opole", "tel. 77 000 00 00", "www.alfa.pl"]
    assert said(read("\n".join(lines) + "\n")) == lines


def test_an_item_goes_on_over_a_blank_line_where_it_is_open():
    text = WRAPPED + (
        "1. Klaster Alfa – Opole – www.alfa.pl\n"
        "2. Klaster Energii –\n\nNysa\n"
        " 3. Klaster Edukacji – Brzeg\n\nhttp://beta.eu/index.php/9-spotkanie-klastra-\nopole-brzeg\n\n"
        "4. Stowarzyszenie „Od Nysy\n\ndo Odry” – Ozimek\n"
        "5. Zachodni Klaster Informatyki i Bezpieczeństwa (od 2011)- Kędzierzyn\nKoźle http://gamma.pl/ ;\n\n"
        "www.delta.org.pl\n\n"
        "Zebrał: wydział\n"
    )
    document, addresses = read(text), "http://gamma.pl/ ; www.delta.org.pl"
    assert items(document) == [
        ("1.", "Klaster Alfa – Opole – www.alfa.pl"),
        ("2.", "Klaster Energii – Nysa"),
        ("3.", "Klaster Edukacji – Brzeg http://beta.eu/index.php/9-spotkanie-klastra-opole-brzeg"),
        ("4.", "Stowarzyszenie „Od Nysy do Odry” – Ozimek"),
        ("5.", f"Zachodni Klaster Informatyki i Bezpieczeństwa (od 2011)- Kędzierzyn Koźle {addresses}"),
    ]
    assert said(document)[-1] == "Zebrał: wydział"


def test_lines_set_below_the_text_of_an_item_belong_to_it():
    text = "1. Klaster Alfa\n   Fundacja Alfa\n   Opole, ul. Wodna 2\n2. Klaster Beta\nUrząd zaprasza.\n"
    document = read(text)
    assert items(document) == [("1.", "Klaster Alfa Fundacja Alfa Opole, ul. Wodna 2"), ("2.", "Klaster Beta")]


def test_numbering_that_restarts_is_one_list_and_a_heading_begins_another():
    document = read(
        "1. A klaster\n2. B klaster\n\n1. C klaster\n2. D klaster\n\nStowarzyszenia pokrewne\n\n1. E szlak\n"
    )
    assert groups(document) == [["A klaster", "B klaster", "C klaster", "D klaster"], ["E szlak"]]
    assert said(document, BlockKind.HEADING) == ["Stowarzyszenia pokrewne"]


def test_a_list_inside_of_a_list_is_one_level_deeper():
    document = read("1. Klastry\na) drzewny\nb) szklany\n2. Inicjatywy\n– jedna\n– druga\n")
    levels = [(b.marker, b.level) for b in document.blocks]
    assert levels == [("1.", 1), ("a)", 2), ("b)", 2), ("2.", 1), ("–", 2), ("–", 2)]


def test_a_table_row_printed_cell_by_cell_is_one_item():
    text = "1. 2006 Klaster Alfa 63 (47)\n2. 2015\n\nOpolski Klaster Lotniczy\n\n25 (18)\n3. 2016 Klaster Beta 8\n"
    assert items(read(text)) == [
        ("1.", "2006 Klaster Alfa 63 (47)"),
        ("2.", "2015 Opolski Klaster Lotniczy 25 (18)"),
        ("3.", "2016 Klaster Beta 8"),
    ]


def test_label_lines_are_blocks_of_their_own():
    lines = ["Nazwa klastra: Klaster Alfa", "Koordynator: Fundacja Alfa", "Rok założenia: 2011", "Opis klastra:"]
    text = "\n".join(lines) + "\nKlaster Alfa łączy firmy z całego regionu.\n"
    assert said(read(text)) == [*lines, "Klaster Alfa łączy firmy z całego regionu."]


def test_a_wrapped_sentence_with_a_colon_is_no_label():
    text = WRAPPED.strip() + "\nOd początku tego roku, a więc od chwili, w której przyjęto regulamin, Urząd\n"
    text += "Marszałkowski zajmował się dwiema rzeczami: wykazem klastrów i konkursem dla nich.\n"
    assert "regulamin, Urząd Marszałkowski zajmował się" in said(read(text))[-1]


@pytest.mark.parametrize("line", ["15.05. 2014 r. w Opolu", "2013 rok był dobry", "3,5 mln zł", "www.alfa.pl"])
def test_a_date_or_an_amount_is_no_marker(line):
    assert items(read(f"{line}\n")) == []


def test_a_dash_in_mid_sentence_is_no_marker():
    text = (
        WRAPPED.strip()
        + "\nPrace nad strategią klastra trwają od początku roku i zostaną zakończone jesienią tego\n"
    )
    text += "– jak zapewnia dyrektor – roku, po czym dokument trafi do konsultacji z firmami z\ncałego regionu.\n"
    assert items(read(text)) == []


def test_headings_are_short_lines_that_stand_alone():
    text = "Klastry na Opolszczyźnie\n\n" + WRAPPED + "Klastry działające w 2019 roku\n\n" + WRAPPED
    document = read(text)
    assert said(document, BlockKind.HEADING) == ["Klastry na Opolszczyźnie", "Klastry działające w 2019 roku"]
    assert [b.level for b in document.blocks if b.level] == [1, 2]
    assert document.metadata.title == "Klastry na Opolszczyźnie"


def test_names_on_separate_lines_are_no_headings():
    document = read("Klaster Alfa\n\nKlaster Beta\n\nKlaster Gamma\n\nKlaster Delta\n\nKoniec.\n")
    assert said(document, BlockKind.HEADING) == []


def test_a_text_of_white_space_is_empty():
    with pytest.raises(ParseFailure) as failure:
        read(b"\xc2\xa0 \xe2\x80\x8b\n", "a.txt")
    assert failure.value.status is DocumentStatus.EMPTY


def test_a_plain_text_has_no_places():
    document = read("Klaster Alfa w Opolu.\n")
    locator = document.source.locate(0, 7)
    assert (locator.page, locator.path, locator.bbox) == (None, None, None)


def test_a_value_goes_on_in_lines_that_are_set_in_below_it():
    entry = "Nazwa:    Klaster Odlewów\n          Precyzyjnych\nSiedziba: Mielec\n"
    members = "Członkowie:\n    Huta Alfa\n    Huta Beta\n"
    assert said(read(entry + members)) == [
        "Nazwa: Klaster Odlewów Precyzyjnych",
        "Siedziba: Mielec",
        "Członkowie:",
        "Huta Alfa",
        "Huta Beta",
    ]


def test_marks_of_markdown_are_no_text():
    text = "Wstęp.\n## Klaster Sztukaterii\n- Siedziba: **Jawor**\n\nKlaster A** i Klaster B** mają przypis.\n"
    document = read(text)
    assert said(document) == [
        "Wstęp.",
        "Klaster Sztukaterii",
        "Siedziba: Jawor",
        "Klaster A** i Klaster B** mają przypis.",
    ]
    assert document.blocks[1].kind is BlockKind.HEADING


def test_slanted_words_have_marks_only_in_a_text_that_has_others_of_markdown():
    said_of = "*Klaster Sztukaterii* z Jawora ma _dużo_ firm.\n"
    assert said(read(f"## Klastry\n\n{said_of}"))[1] == "Klaster Sztukaterii z Jawora ma dużo firm."
    assert said(read(f"Klastry w Jaworze.\n\n{said_of}"))[1] == said_of.strip()


def test_front_matter_tells_title_and_date_and_is_no_text():
    front = '---\ntitle: "Klastry w Jaworze"\ndate: 2017-10-11\ntags: [klastry]\n---\n'
    document = read(f"{front}\n# Wstęp\n\nKlaster Soli rośnie.\n")
    assert said(document) == ["Wstęp", "Klaster Soli rośnie."]
    assert (document.metadata.title, document.metadata.date) == ("Klastry w Jaworze", "2017-10-11")


def test_asterisks_before_items_are_bullets_and_one_alone_may_mark_a_note():
    listed = "## Klaster Soli\n* siedziba: Wieliczka\n* rok powstania: 2011\n\n* dane na koniec roku\n"
    assert [item for _, item in items(read(listed))] == ["siedziba: Wieliczka", "rok powstania: 2011"]


def test_items_with_lines_of_their_own_may_stand_apart():
    names = ("Klaster Soli", "Klaster Wina", "Klaster Lnu")
    listed = "".join(f"* {name} (Puck)\n    - rok: 2011\n    - biuro: Hel\n\n" for name in names)
    found = [item for _, item in items(read(f"Lista:\n\n{listed}* dane z 2015 r.\n"))]
    assert found == [line for name in names for line in (f"{name} (Puck)", "rok: 2011", "biuro: Hel")]


def test_a_table_of_markdown_with_strong_names_keeps_its_first_row():
    text = (
        "| Klaster | Siedziba |\n|---|---:|\n| **Klaster Kamienia** | Strzegom |\n| Klaster Granitu | Świdnica |\n"
    )
    assert cells(read(text))[1] == ["Klaster Kamienia", "Strzegom"]


def test_a_dash_alone_begins_what_somebody_says_and_no_list():
    speech = "– Witam na 9. spotkaniu – mówił marszałek."
    text = f"Klastry wsparł sejmik.\n\n{speech}\n\nKlastry:\n– Klaster Soli\n– Klaster Wody"
    assert [item for _, item in items(read(text))] == ["Klaster Soli", "Klaster Wody"]


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("Koordynator: [Fundacja Wirnik](https://wirnik.pl)", "Koordynator: Fundacja Wirnik"),
        ("Zobacz: [strona](https://wirnik.pl/o-nas)", "Zobacz: https://wirnik.pl/o-nas"),
        ("Przypis [3] (por. tabela)", "Przypis [3] (por. tabela)"),
    ],
)
def test_of_a_link_in_markdown_the_words_stay_or_the_address_to_which_they_lead(written, read_as):
    assert said(read(written.encode(), "notatka.txt")) == [read_as]


def test_a_number_and_a_short_line_right_above_a_text_are_its_heading():
    entry = (
        "2) {}\n   Działa od 2006 r. i skupia zakłady z całego województwa, a biuro ma przy\n   rynku w Łasku.\n\n"
    )
    document = read("".join(map(entry.format, ("Klaster Bielizny i Pończoch", "Sieć Łódzkich Guzików"))))
    kinds = [block.kind for block in document.blocks]
    assert kinds == [BlockKind.HEADING, BlockKind.PARAGRAPH] * 2
    assert said(document)[0] == "Klaster Bielizny i Pończoch"


def test_the_rest_of_an_item_below_its_full_line_is_no_text_below_a_heading():
    text = (
        "1) Klaster Bielizny, Pończoch i Rękawic Ziemi Łódzkiej w Zgierzu, Pabianicach\n"
        "   Łasku i Zduńskiej Woli, który skupia zakłady z całego województwa i kilka\n   spoza niego.\n"
    )
    assert [block.kind for block in read(text).blocks] == [BlockKind.LIST_ITEM]
