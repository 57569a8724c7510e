import pytest
from made_pages import clusters, extraction, rows, table

NAMES = ("Klaster Rzeczny", "Klaster Morski")


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("Wnioskodawca", "Wnioskodawca jest zarazem koordynatorem klastra."),
        ("Beneficjent", "Beneficjent to lider klastra."),
        ("PZ", "PZ – podmiot zarządzający klastrem, b.d. – brak danych"),
    ],
)
def test_the_text_says_what_a_head_stands_for(head, said):
    body = table(
        f"Nazwa klastra | Miasto | {head}", f"{NAMES[0]} | Puck | Izba Wód", f"{NAMES[1]} | Gdynia | b.d."
    )
    found = clusters(f"{body}<p>{said}</p>")
    assert found[NAMES[0]]["coordinator"] == "Izba Wód"
    assert "coordinator" not in found[NAMES[1]]


def test_a_table_of_abbreviations_says_what_heads_stand_for():
    body = table(
        "Nazwa klastra | Miasto | LC | LP", f"{NAMES[0]} | Puck | 24 | 19", f"{NAMES[1]} | Gdynia | 31 | 28"
    )
    legend = rows(
        "Skrót | Znaczenie", "LC | liczba członków klastra", "LP | liczba przedsiębiorstw wśród członków"
    )
    found = clusters(f"{body}<h2>Objaśnienia</h2><table>{legend}</table>")
    assert [(found[name]["members"], found[name]["companies"]) for name in NAMES] == [(24, 19), (31, 28)]


@pytest.mark.parametrize(
    "said", ["Uczelnia jest członkiem klastra.", "Uczelnia Morska jest koordynatorem klastra."]
)
def test_what_is_said_of_a_body_is_no_meaning_of_a_head(said):
    found = clusters(table("Nazwa klastra | Miasto | Uczelnia", f"{NAMES[0]} | Puck | 14") + f"<p>{said}</p>")
    assert found[NAMES[0]] == {"city": "Puck", "voivodeship": "pomorskie"}


@pytest.mark.parametrize(
    ("code", "said"), [("999", "Kod 999: odmowa odpowiedzi"), ("-1", "-1 oznacza brak danych")]
)
def test_a_code_for_nothing_is_no_number(code, said):
    body = table("Nazwa klastra | Liczba członków", f"{NAMES[0]} | 24", f"{NAMES[1]} | {code}")
    assert clusters(f"{body}<p>{said}</p>") == {NAMES[0]: {"members": 24}, NAMES[1]: {}}


def test_a_table_of_signs_and_what_they_mean_lists_no_clusters():
    legend = rows(
        "skrót | znaczenie", "KKK | Krajowy Klaster Kluczowy", "IK | inicjatywa klastrowa", "KE | klaster Q"
    )
    assert not clusters(f"<h2>Klastry</h2><table>{legend}</table>")


def test_a_second_row_of_heads_may_have_one_for_the_names_too():
    head = "<tr><td rowspan=2>Nr<td colspan=2>Klaster<td colspan=2>Członkowie<td colspan=2>Siedziba</tr>"
    head += rows("nazwa | skrót | firmy | łącznie | miasto | województwo")
    (found,) = clusters(
        f"<table>{head}{rows('1 | Klaster Rzeczny | KR | 20 | 24 | Opole | opolskie')}</table>"
    ).values()
    counts = {"members": 24, "companies": 20, "city": "Opole", "voivodeship": "opolskie"}
    assert counts.items() <= found.items()


@pytest.mark.parametrize("head", ["przedsiębiorstwa razem | ogółem", "ogółem firm | razem"])
def test_all_companies_are_not_all_members(head):
    rows_of_head = f"<tr><th rowspan=2>Nazwa klastra<th colspan=3>Członkowie</tr>{rows(f'MŚP | {head}', tag='th')}"
    (found,) = clusters(f"<table>{rows_of_head}{rows('Klaster Rzeczny | 18 | 20 | 24')}</table>").values()
    assert found == {"members": 24, "companies": 20}


def test_a_note_at_the_number_of_members_says_how_many_are_companies():
    body = table("Nazwa klastra | Liczba członków", f"{NAMES[0]} | 22*", f"{NAMES[1]} | 30†")
    notes = "<p>* w tym 15 przedsiębiorstw; liczba wstępna</p><p>† w tym 3 uczelnie</p>"
    assert clusters(body + notes) == {NAMES[0]: {"members": 22, "companies": 15}, NAMES[1]: {"members": 30}}


def test_a_cell_behind_a_label_dates_the_counts_of_another_table():
    about = (
        f"<table>{rows('Zamawiający: | Izba', 'Liczby członków: | stan na koniec II kwartału 2019 r.')}</table>"
    )
    body = (
        about + "<h2>Dane</h2>" + table("Nazwa klastra | Liczba członków", f"{NAMES[0]} | 22", f"{NAMES[1]} | 30")
    )
    dated = [o.as_of for e in extraction(body).entries for o in e.observations if o.field.value == "members"]
    assert dated == [2019, 2019]
