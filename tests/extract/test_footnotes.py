import pytest
from made_pages import clusters, extraction, table

from klastry.extract.structure.meaning.footnotes import marks_in
from klastry.extract.values.cell_text import without_marks

HEAD = "Nazwa klastra | Liczba członków"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("62*", ["*"]),
        ("Dolina Lotnicza¹", ["1"]),
        ("Klaster Wodny**", ["**"]),
        ("64* (60)", ["*"]),
        ("45¹)", ["1"]),
        ("Klaster Wodny [2]", ["2"]),
        ("Klaster Wodny†", ["†"]),
        ("Klaster Wodny ★", ["★"]),
        ("16 3)", ["3"]),
        ("103 (91)", []),
        ("Klaster Gazu i Ciepła2)", ["2"]),
        ("Klaster „Sól”12)", ["12"]),
        ("Klaster (hala A2)", []),
        ("2011)", []),
        ("Klaster Wagonowy (1)", ["1"]),
        ("Klaster „Tor” (2)", ["2"]),
        ("Klaster Leków a)", ["a"]),
        ("32 (20)1)", ["1"]),
        ("Klaster Mleczny¹⁾", ["1"]),
        ("Klaster (grupa a)", []),
        ("Klaster (grupa 1)", []),
    ],
)
def test_marks(text, expected):
    assert marks_in(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("62*", "62"),
        ("Dolina²)", "Dolina"),
        ("Klaster Wodny 1)", "Klaster Wodny"),
        ("103 (91)", "103 (91)"),
        ("Klaster Szkłab)", "Klaster Szkła"),
        ("Klaster Mleczny¹⁾", "Klaster Mleczny"),
    ],
)
def test_a_text_without_its_marks(text, expected):
    assert without_marks(text) == expected


def years(body):
    return {
        e.name: {o.as_of for o in e.observations if o.field.value == "members"} for e in extraction(body).entries
    }


def test_a_note_dates_the_counts_of_its_row_alone():
    body = "<p>Stan na 31 grudnia 2020 r.</p>" + table(HEAD, "Klaster Rzeczny | 62*", "Klaster Morski | 30")
    assert years(f"{body}<p>* dane za rok 2018</p>") == {"Klaster Rzeczny": {2018}, "Klaster Morski": {2020}}


def test_a_note_at_a_name_gives_a_status():
    body = table(HEAD, "Klaster Rzeczny¹ | 62", "Klaster Morski² | 30")
    notes = "<p>¹ klaster ze statusem Krajowego Klastra Kluczowego<br>² zakończył działalność w 2015 r.</p>"
    found = clusters(body + notes)
    assert found["Klaster Rzeczny"] == {"members": 62, "key_cluster": True}
    assert found["Klaster Morski"] == {"members": 30, "status": "former"}


def test_a_dagger_leads_to_its_note():
    body = table(HEAD, "Klaster Rzeczny† | 62", "Klaster Morski‡ | 30")
    notes = "<p>† zakończył działalność w 2015 r.</p><p>‡ umowa z dwoma urzędami</p>"
    found = clusters(body + notes)
    assert found == {"Klaster Rzeczny": {"members": 62, "status": "former"}, "Klaster Morski": {"members": 30}}


def test_a_star_marks_the_key_clusters_and_is_no_part_of_a_name():
    body = table(HEAD, "Klaster Rzeczny ★ | 62", "Klaster Morski | 30")
    found = clusters(body + "<p>★ – klaster o statusie Krajowego Klastra Kluczowego. b.d. – brak danych.</p>")
    assert found == {"Klaster Rzeczny": {"members": 62, "key_cluster": True}, "Klaster Morski": {"members": 30}}


@pytest.mark.parametrize("mark", ["*", "★", "⋆"])
def test_a_sentence_above_says_what_is_marked(mark):
    body = f"<p>Dane z ankiet. Gwiazdką ({mark}) oznaczono Krajowe Klastry Kluczowe.</p>"
    found = clusters(body + table(HEAD, f"Klaster Rzeczny{mark} | 62", "Klaster Morski | 30"))
    assert found == {"Klaster Rzeczny": {"members": 62, "key_cluster": True}, "Klaster Morski": {"members": 30}}


def test_a_note_that_speaks_of_something_else_adds_nothing():
    body = table(HEAD, "Klaster Rzeczny* | 62")
    assert clusters(f"{body}<p>* Umowa o koordynowanie wygasa w 2019 r.</p>") == {
        "Klaster Rzeczny": {"members": 62}
    }


def test_a_mark_in_the_head_dates_the_column():
    body = table("Nazwa klastra | Liczba członków*", "Klaster Rzeczny | 62")
    assert years(f"{body}<p>* stan na czerwiec 2017 r.</p>") == {"Klaster Rzeczny": {2017}}


@pytest.mark.parametrize(("mark", "year"), [("", None), ("*", 2016)])
def test_a_footnote_dates_the_sentence_at_which_its_mark_stands_alone(mark, year):
    (entry,) = extraction(f"<p>Klaster Wodny liczy 40 członków{mark}.</p><p>* Dane na koniec 2016 r.</p>").entries
    assert [o.as_of for o in entry.observations if o.field.value == "members"] == [year]


def test_a_note_at_a_name_gives_the_name_in_use_the_former_one_and_the_pages():
    body = table(HEAD, "Klaster Rzeczny¹ | 62", "Klaster Morski² | 30")
    first = "Od 2018 r. posługuje się nazwą handlową RiverTrade Cluster; strona: rivertrade.example.com."
    second = "Do 2016 r. pod nazwą Grono Fali; koordynator zmienił się dwa razy."
    found = clusters(f"{body}<p>¹ {first}<br>² {second}</p>")
    assert found["Klaster Rzeczny"]["alias"] == "RiverTrade Cluster"
    assert found["Klaster Rzeczny"]["website"] == "rivertrade.example.com"
    assert found["Klaster Morski"]["former_name"] == "Grono Fali"
    assert len(found) == 2


def test_who_won_the_contest_for_the_status_holds_it():
    body = table(HEAD, "Klaster Rzeczny¹ | 62", "Klaster Morski² | 30")
    won, sought = (f"{who} konkursu o status Krajowego Klastra Kluczowego" for who in ("laureat", "uczestnik"))
    found = clusters(f"{body}<p>¹ {won} (2022)<br>² {sought}</p>")
    assert {name: said["key_cluster"] for name, said in found.items()} == {
        "Klaster Rzeczny": True,
        "Klaster Morski": False,
    }


def test_a_figure_in_brackets_behind_a_name_leads_to_its_note():
    notes = "<p>(1) Strona WWW: wagony.example.pl</p><p>(2) Liczby na dzień 31.12.2012 r.</p>"
    body = table(HEAD, "Klaster Wagonowy (1) | 18", "Klaster Porcelany (2) | 12") + notes
    assert clusters(body)["Klaster Wagonowy"] == {"members": 18, "website": "wagony.example.pl"}
    assert years(body)["Klaster Porcelany"] == {2012}


def test_a_note_at_a_head_says_which_two_counts_stand_below_it():
    found = clusters(table("Klaster | Wielkość*", "Klaster Szkła | 48 / 45") + "<p>* członkowie / w tym firmy</p>")
    assert found["Klaster Szkła"] == {"members": 48, "companies": 45}


def test_notes_may_be_lettered_and_follow_one_another_in_a_line():
    body = table(HEAD, "Klaster Leków a) | 20", "Klaster Mleka b) | 18")
    notes = "<p>a) liczba członków za 2013 r.; b) wpis w trakcie weryfikacji.</p>"
    assert years(body + notes)["Klaster Leków"] == {2013}
    assert clusters(body + notes)["Klaster Mleka"] == {"members": 18}


def test_a_state_stands_in_the_place_of_the_coordinator():
    body = table("Klaster | Koordynator", "Klaster Gier | w trakcie tworzenia / under formation")
    assert clusters(body) == {"Klaster Gier": {"status": "forming"}}


def test_the_note_of_a_mark_that_stands_alone_in_a_cell_says_its_value():
    rows = (
        "Klaster Gum | Nysa | (1) | (1)",
        "Klaster Lnu | (2) | 12 | 9",
        "Klaster Soli | Puck | (3) | 8",
        "Klaster Lin | Hel | (4) | (4)",
    )
    notes = (
        "(1) W spisie z 2011 r. było 18 członków, w tym 15 przedsiębiorstw; nowego nie przysłano.",
        "(2) Chodzi o Kamienną Górę; biuro wskazał nam powiat.",
        "(3) Biuro nie podało, choć pytano w 2014 r.",
    )
    body = table("Klaster | Siedziba | Członkowie | w tym firm", *rows) + "".join(
        f"<p>{note}</p>" for note in notes
    )
    found = clusters(body)
    told = [(c.get("city"), c.get("members"), c.get("companies")) for c in found.values()]
    assert told == [("Nysa", 18, 15), ("Kamienna Góra", 12, 9), ("Puck", None, 8), ("Hel", 4, 4)]
    assert years(body)["Klaster Gum"] == {2011}


def test_such_a_note_says_the_year_of_the_founding_where_it_has_one():
    rows = "Klaster Gum | (1) | 12", "Klaster Lnu | (2) | 9"
    notes = "<p>(1) Działa od 2011 r. jako porozumienie.</p><p>(2) List podpisano w 2010 r., umowę w 2012 r.</p>"
    found = clusters(table("Klaster | Rok założenia | Członkowie", *rows) + notes)
    assert [cluster.get("founded") for cluster in found.values()] == [2011, None]
