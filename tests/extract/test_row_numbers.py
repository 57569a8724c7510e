import pytest
from made_pages import clusters, extraction, rows, table

HEAD = "Lp. | Nazwa klastra | Rok"
ROWS = ("1 | Klaster Waty | 2013", "2 | Klaster Kredy | 2010", "3 | Klaster Wosku i Świec | 2011")
LIST = "<h2>Klastry powiatu</h2>" + table(HEAD, *ROWS)


@pytest.mark.parametrize("note", ["ad 2.", "Ad. 2:", "Ad poz. 2 –", "Do poz. 2:", "Poz. 2 –", "Lp. 2:"])
def test_a_note_speaks_of_the_row_whose_number_it_begins_with(note):
    said = f"{note} Krajowy Klaster Kluczowy. Strona: www.kreda.example.pl"
    found = clusters(f"{LIST}<p>{said}</p>")
    assert found == {
        "Klaster Waty": {"founded": 2013},
        "Klaster Kredy": {"founded": 2010, "key_cluster": True, "website": "www.kreda.example.pl"},
        "Klaster Wosku i Świec": {"founded": 2011},
    }


def test_its_sentences_go_on_about_that_row():
    first = "<p>ad 1. Do 2014 r. klaster używał nazwy Dolina Tamponów. Liczy 17 członków.</p>"
    found = clusters(f"{LIST}{first}<p>ad 3. W likwidacji.</p>")
    assert found["Klaster Waty"] == {"founded": 2013, "former_name": "Dolina Tamponów", "members": 17}
    assert found["Klaster Wosku i Świec"] == {"founded": 2011, "status": "former"}
    assert len(found) == len(ROWS)


def test_numbers_may_go_on_from_list_to_list():
    more = f"<table>{rows(HEAD, tag='th')}{rows('4 | Klaster Mydła | 2012')}</table>"
    found = clusters(f"{LIST}<h2>Klastry sąsiednie</h2>{more}<p>ad 4. Strona: mydlo.example.pl</p>")
    assert found["Klaster Mydła"] == {"founded": 2012, "website": "mydlo.example.pl"}


def test_answers_to_questions_by_number_are_no_notes():
    asked = "<p>Ad 1. Informuję, że prowadzimy wykaz klastrów.</p>"
    found = clusters(f"{asked}{LIST}<p>Ad 2. Status Krajowego Klastra Kluczowego przyznaje minister.</p>")
    assert not any("key_cluster" in said for said in found.values())


@pytest.mark.parametrize(
    "note",
    [
        "Uwaga do poz. 2: dane o członkach z ankiety z 2014 r.",
        "Uwaga: w pozycji 2 liczby z połowy 2014 r.",
        "Uwaga: dla poz. 2 liczba uczestników według stanu na 31.12.2014 r.",
        "Ad poz. 2 – dane za 2014 r.",
    ],
)
def test_a_note_dates_the_counts_of_its_row(note):
    body = "<h2>Klastry powiatu (stan na 2016 r.)</h2>"
    body += table("Lp. | Nazwa klastra | Członkowie", "1 | Klaster Waty | 13", "2 | Klaster Kredy | 10")
    dates = {
        e.name: {o.as_of for o in e.observations if o.field.value == "members"}
        for e in extraction(f"{body}<p>{note}</p>").entries
    }
    assert dates == {"Klaster Waty": {2016}, "Klaster Kredy": {2014}}


@pytest.mark.parametrize(
    "note",
    [
        "K02: Krajowy Klaster Kluczowy.",
        "Uwaga: dla K02 – Krajowy Klaster Kluczowy.",
        "Ad K02. Krajowy Klaster Kluczowy.",
    ],
)
def test_a_note_may_call_its_row_by_a_code(note):
    body = table("Kod | Nazwa klastra | Rok", "K01 | Klaster Waty | 2013", "K02 | Klaster Kredy | 2010")
    found = clusters(f"<h2>Klastry powiatu</h2>{body}<p>{note}</p>")
    assert found == {"Klaster Waty": {"founded": 2013}, "Klaster Kredy": {"founded": 2010, "key_cluster": True}}


def test_a_cell_may_point_to_a_row_by_its_place_where_none_has_a_number():
    head, first = "Organizacja | Gdzie | Kto prowadzi", "Klaster Wzornictwa | Toruń | Fundacja Projekt"
    found = clusters(
        table(head, first, "Klaster Piwa | Grudziądz | –", "Klaster Pługów | Brodnica | jak w poz. 1")
    )
    assert [said.get("coordinator") for said in found.values()] == ["Fundacja Projekt", None, "Fundacja Projekt"]
