import pytest
from made_pages import clusters, extraction, rows, table


def test_a_column_of_names_may_have_a_head_that_says_nothing_of_clusters():
    body = table(
        "Organizacja | Gdzie | Od kiedy | Ile podmiotów | Ile firm | Kto koordynuje",
        "Klaster Rzeczny | Płock | 2010 | 31 | 28 | Gmina Płock",
        "Dolina Sadów | Grójec | 2012 | 12 | 9 | -",
        "Klaster Morski | Puck | 2011 | 8 | 8 | Puckie Centrum Kultury",
    )
    found = clusters(body)
    assert list(found) == ["Klaster Rzeczny", "Dolina Sadów", "Klaster Morski"]
    assert (found["Dolina Sadów"]["members"], found["Dolina Sadów"]["companies"]) == (12, 9)
    assert found["Klaster Morski"]["coordinator"] == "Puckie Centrum Kultury"


def test_a_bilingual_column_is_read_in_its_first_language():
    head = "Nazwa klastra / Name of cluster | Siedziba / Seat | Liczba członków / Number of members"
    body = table(head, "Klaster Chemiczny / Chemical Cluster | Szczecin | 19 / 19")
    assert clusters(body) == {
        "Klaster Chemiczny": {
            "alias": "Chemical Cluster",
            "city": "Szczecin",
            "voivodeship": "zachodniopomorskie",
            "members": 19,
        }
    }


def test_remarks_give_states_former_names_and_denials():
    body = table(
        "Nazwa | Rok powstania | Uwagi",
        "Klaster Rzeczny | 2008 | zakończył działalność w 2016 r.",
        "Klaster Dźwięku | 2010 | dawniej Klaster Muzyczny",
        "Klaster Promocji | 2012 | nie jest klastrem",
    )
    found = clusters(body)
    assert found["Klaster Rzeczny"]["status"] == "former"
    assert found["Klaster Dźwięku"]["former_name"] == "Klaster Muzyczny"
    assert "Klaster Promocji" not in found


@pytest.mark.parametrize(
    "body",
    [
        table(" | Rok powstania | Miasto", "Klaster Rzeczny | 2010 | Ustka", "Klaster Morski | 2011 | Gdynia"),
        table(
            " | Klaster Rzeczny | Klaster Morski",
            "Rok powstania | 2010 | 2011",
            "Miasto | Ustka | Gdynia",
            "Liczba członków | 12 | 13",
        ),
    ],
)
def test_names_whose_column_or_row_has_no_head(body):
    found = clusters(body)
    assert {name: (c["founded"], c["city"]) for name, c in found.items()} == {
        "Klaster Rzeczny": (2010, "Ustka"),
        "Klaster Morski": (2011, "Gdynia"),
    }


def test_the_day_of_a_status_says_that_it_is_held():
    head = "Nazwa klastra | Data nadania statusu KKK | Siedziba koordynatora"
    found = clusters(table(head, "Klaster Rzeczny | 01.06.2024 | Ustka", "Klaster Morski | – | Gdynia"))
    since = {"key_cluster": True, "key_cluster_period": "2024-06-01/.."}
    assert found == {"Klaster Rzeczny": since, "Klaster Morski": {}}


def test_labels_on_the_left_of_several_columns():
    body = f"<table>{rows('Nazwa klastra | Klaster Rzeczny | Klaster Morski', 'Rok założenia | 2010 | 2011')}"
    body += f"{rows('Siedziba | Toruń | Gdynia', 'Liczba członków | 12 | 20')}</table>"
    assert {name: (c["founded"], c["city"], c["members"]) for name, c in clusters(body).items()} == {
        "Klaster Rzeczny": (2010, "Toruń", 12),
        "Klaster Morski": (2011, "Gdynia", 20),
    }


def test_a_registration_stands_for_the_founding_only_where_nothing_else_does():
    head = "Nazwa klastra | Data rejestracji stowarzyszenia | Rok powstania"
    found = clusters(
        table(head, "Klaster Rzeczny | 15 maja 2009 r. | 2006", "Klaster Morski | 3 maja 2010 r. | –")
    )
    assert found["Klaster Rzeczny"]["founded"] == 2006
    assert found["Klaster Morski"]["founded"] == 2010


@pytest.mark.parametrize(
    "head",
    [
        "<tr><td rowspan=2>Lp</td><td rowspan=2>Nazwa klastra</td><td colspan=2>Liczba</td>"
        "<td rowspan=2>Siedziba</td></tr>"
        "<tr><td>członków</td><td>przedsiębiorstw</td></tr>",
        "<tr><td>Lp</td><td>Nazwa klastra</td><td>Liczba</td><td></td><td>Siedziba</td></tr>"
        "<tr><td></td><td></td><td>członków</td><td>przedsiębiorstw</td><td></td></tr>",
    ],
    ids=["merged cells", "cells left empty"],
)
def test_a_head_of_two_rows_that_no_mark_up_marks(head):
    body = f"<table>{head}{rows('1 | Klaster Budowlany „Solidny Dom” | 24 | 20 | Białystok')}</table>"
    (found,) = clusters(body).values()
    assert (found["members"], found["companies"], found["city"]) == (24, 20, "Białystok")


def test_a_table_of_names_alone():
    found = clusters(table("Lp. | Nazwa klastra", "1 | Klaster Wodny Odry", "2 | Dolina Nabiału"))
    assert list(found) == ["Klaster Wodny Odry", "Dolina Nabiału"]


def test_a_column_of_contacts_gives_the_seat_and_the_pages():
    body = table("Klaster | Kontakt", "Klaster Rzeczny | Gliwice, ul. Nowa 18; tel. 32 111 22 33; rzeczny.example")
    found = clusters(body)["Klaster Rzeczny"]
    assert (found["city"], found["website"]) == ("Gliwice", "rzeczny.example")


def test_heads_without_polish_letters_mean_the_same():
    body = table("nazwa;miejscowosc;il_czl".replace(";", " | "), "klaster rzeczny | białystok | 12")
    found = next(iter(clusters(body).values()))
    assert (found["city"], found["members"]) == ("Białystok", 12)


def test_a_head_in_two_languages_is_known_by_its_first():
    body = table("Nazwa / Name | Uczestnicy / Participants | Firmy / Firms", "Klaster Rzeczny | 45 | 40")
    assert clusters(body)["Klaster Rzeczny"] == {"members": 45, "companies": 40}


def test_the_coordinators_seat_is_no_part_of_its_name_and_no_coordinator():
    head = "Nazwa klastra | Koordynator (siedziba)"
    body = table(head, "Klaster Rzeczny | Fundacja Druku (Poznań)", "Klaster Morski | Gdynia")
    assert clusters(body) == {"Klaster Rzeczny": {"coordinator": "Fundacja Druku"}, "Klaster Morski": {}}


def test_a_status_in_other_words_is_understood_as_in_remarks():
    found = clusters(
        table("Nazwa klastra | Status", "Klaster Morski | w organizacji", "Klaster Rzeczny | aktywny")
    )
    assert {name: said["status"] for name, said in found.items()} == {
        "Klaster Morski": "forming",
        "Klaster Rzeczny": "active",
    }


def test_footnotes_tell_former_names_and_each_is_of_its_own_row_only():
    body = table(
        "Nazwa klastra | Rok powstania", "Klaster Rzeczny<sup>1</sup> | 2010", "Klaster Morski<sup>2</sup> | 2011"
    )
    notes = (
        "<p><sup>1</sup> Do 2015 r. pod nazwą Klaster Wodny.</p><p><sup>2</sup> Klaster zakończył działalność.</p>"
    )
    found = clusters(f"{body}{notes}")
    assert (found["Klaster Rzeczny"]["former_name"], found["Klaster Morski"]["status"]) == (
        "Klaster Wodny",
        "former",
    )
    assert "status" not in found["Klaster Rzeczny"]
    assert len(found) == 2


def test_a_remark_in_brackets_is_no_part_of_the_coordinator():
    body = table("Klaster | Koordynator", "Klaster Rzeczny | Port S.A. (spółka założona w 1936 r.)")
    assert clusters(body)["Klaster Rzeczny"]["coordinator"] == "Port S.A."


def test_an_organisation_manages_a_cluster_and_a_person_does_not_coordinate_it():
    head = "Klaster | Menedżer klastra / Cluster manager | Start"
    body = table(head, "Klaster Rzeczny | Izba Leśna | X.2012", "Klaster Morski | Anna Nowak | 2014 - w org.")
    found = clusters(body)
    assert found["Klaster Rzeczny"] == {"coordinator": "Izba Leśna", "founded": 2012}
    assert "coordinator" not in found["Klaster Morski"]
    assert found["Klaster Morski"]["status"] == "forming"


def test_questions_of_a_form_are_heads_and_answers_that_name_no_cluster_are_none():
    body = table(
        "Jak nazywa się Państwa klaster? | W którym roku powstał? | Ilu członków liczy klaster? |"
        " Ile z nich to firmy? | Kto koordynuje klaster? | Gdzie mieści się biuro klastra?",
        "Klaster Rzeczny | 2010 | 31 | 28 | Gmina Płock | Płock",
        "Dolina Sadów | 2012 | 12 | 9 | Cech Ogrodników | Grójec",
        "test | 2021 | 1 | 1 | test | test",
        "Nie prowadzimy klastra – jesteśmy cechem | 1991 | 380 | 380 | nie dotyczy | Kielce",
    )
    found = clusters(body)
    assert list(found) == ["Klaster Rzeczny", "Dolina Sadów"]
    assert found["Dolina Sadów"] == {
        "founded": 2012,
        "members": 12,
        "companies": 9,
        "coordinator": "Cech Ogrodników",
        "city": "Grójec",
        "voivodeship": "mazowieckie",
    }


def test_a_column_of_coordinators_may_have_the_pages_too():
    body = table(
        "Klaster | Miasto | Koordynator i strona WWW",
        "Klaster Rzeczny | Płock | Fundacja Wspierania Talentów, www.rzeczny.pl",
        "Klaster Morski | Puck | Puckie Centrum Kultury",
    )
    found = clusters(body)
    assert found["Klaster Rzeczny"]["coordinator"] == "Fundacja Wspierania Talentów"
    assert found["Klaster Rzeczny"]["website"] == "www.rzeczny.pl"
    assert "website" not in found["Klaster Morski"]


def test_heads_that_mean_something_only_beside_others_are_read_there():
    found = clusters(
        table(
            "Nazwa klastra | Od | Firmy | Ogółem", "Klaster Rzeczny | 2010 | 28 | 31", "Klaster Morski | – | 8 | 9"
        )
    )
    assert [found["Klaster Rzeczny"][field] for field in ("founded", "companies", "members")] == [2010, 28, 31]
    assert "founded" not in found["Klaster Morski"]


@pytest.mark.parametrize("head", ["Od | Do | Ogółem", "Siedziba | Projekty | Razem"])
def test_without_those_others_they_mean_nothing(head):
    found = clusters(table(f"Nazwa klastra | {head}", "Klaster Rzeczny | 2010 | 2012 | 31"))
    assert {"founded", "members"}.isdisjoint(found["Klaster Rzeczny"])


def test_a_row_that_was_struck_off_is_of_a_former_cluster_and_a_technical_one_is_none():
    body = table(
        "Nazwa klastra | Członkowie | Data aktualizacji",
        "Klaster Rzeczny | 31 | 2021-03-31",
        "Klaster Morski (wykreślony 10.01.2022) | – | –",
        "Instytut Wody (pełnomocnik kilku koordynatorów – wpis techniczny) | – | 2023-01-04",
    )
    (_, rzeczny), (name, morski) = clusters(body).items()
    assert (name, morski["status"], rzeczny["members"]) == ("Klaster Morski", "former", 31)
    assert [o.as_of for e in extraction(body).entries for o in e.observations if o.field == "members"] == [2021]


def test_a_letter_of_intent_is_no_founding():
    body = table("Nazwa klastra | Data zawiązania", "Klaster Rzeczny | tylko list intencyjny (4 marca 2013)")
    assert clusters(body)["Klaster Rzeczny"] == {"status": "forming"}


def test_a_letter_of_intent_of_another_year_came_before_the_founding():
    body = table("Nazwa klastra | Data zawiązania", "Klaster Rzeczny | 2015 (list intencyjny: 4 marca 2013)")
    assert clusters(body)["Klaster Rzeczny"] == {"founded": 2015}


def test_a_cross_marks_who_has_the_status():
    body = table("Nazwa klastra | Rok założenia | KKK", "Klaster Rzeczny | 2010 | X", "Klaster Morski | 2011 | ")
    assert [c.get("key_cluster") for c in clusters(body).values()] == [True, None]


def test_a_remark_that_affirms_a_cluster_makes_the_name_above_its_labels_one():
    labels = "".join(f"<dd>{line}</dd>" for line in ("miejscowość: Płock", "członkowie: 9"))
    body = f"<dl><dt>Płockie Forum Odlewników</dt>{labels}<dd>uwaga: mimo nazwy – klaster</dd></dl>"
    assert clusters(body)["Płockie Forum Odlewników"]["members"] == 9


def test_a_cell_may_point_to_the_row_with_a_number():
    found = clusters(
        table(
            "Lp. | Nazwa klastra | Koordynator | Siedziba",
            "1 | Klaster Rzeczny | Fundacja Nurt | Nakło n. Notecią",
            "2 | Klaster Morski | Izba Morska | Gdynia",
            "3 | Klaster Lotny | jak w poz. 1 | jw.",
        )
    )
    assert found["Klaster Lotny"]["coordinator"] == "Fundacja Nurt"
    assert (found["Klaster Rzeczny"]["city"], found["Klaster Lotny"]["city"]) == ("Nakło nad Notecią", "Gdynia")


@pytest.mark.parametrize("said", ["jw. (zob. 104)", "zob. 104", "jw. – patrz poz. 104", "por. nr 104"])
def test_a_cell_may_point_to_a_row_without_saying_that_it_is_one(said):
    rows = ("104 | Klaster Rzeczny | Fundacja Nurt", "107 | Klaster Morski | Izba Morska")
    found = clusters(table("Id | Nazwa klastra | Koordynator", *rows, f"112 | Klaster Lotny | {said}"))
    assert found["Klaster Lotny"]["coordinator"] == "Fundacja Nurt"


def test_a_county_has_the_seat_in_brackets():
    rows = (
        "Klaster Rzeczny | m. Toruń",
        "Klaster Mebli | kępiński (Kępno)",
        "Klaster Lnu | żyrardowski (Żyrardów)",
    )
    found = clusters(table("Nazwa klastra | Powiat (siedziba)", *rows))
    assert [c["city"] for c in found.values()] == ["Toruń", "Kępno", "Żyrardów"]


def test_a_part_of_a_company_is_named_behind_its_legal_form():
    units = ("Huta Soli sp. z o.o. Centrum Badawczo-Rozwojowe", "Port Puck S.A. Oddział w Helu")
    others = ("Sól sp. z o.o. Działa od 2010 r.", "Sól S.A. Centrum powstało w 2011 r.")
    rows = (f"Klaster {name} | {body}" for name, body in zip("ABCD", (*units, *others), strict=True))
    found = clusters(table("Nazwa klastra | Koordynator", *rows))
    assert [c["coordinator"] for c in found.values()] == [*units, "Sól sp. z o.o.", "Sól S.A."]


def test_a_note_may_begin_with_a_figure_that_is_not_raised():
    body = table("Nazwa klastra | Rok powstania", "Klaster Rzeczny | 2010", "Klaster Morski<sup>2</sup> | 2011")
    found = clusters(f"{body}<p>1 Liczba członków z oddziałami.</p><p>2 Krajowy Klaster Kluczowy.</p>")
    assert ("key_cluster" in found["Klaster Rzeczny"], found["Klaster Morski"]["key_cluster"]) == (False, True)


def test_a_column_of_addresses_under_a_word_that_may_be_any_has_the_pages():
    found = clusters(
        table(
            "Nazwa klastra | Siedziba | Portal | Kontakt mailowy",
            "Klaster Rzeczny | Tczew | nurt.example.pl | a@nurt.pl",
            "Klaster Morski | Gdynia | – | b@morze.pl",
            "Klaster Lotny | Mielec | www.chmury.example.pl | c@chmury.pl",
        )
    )
    assert [said.get("website") for said in found.values()] == ["nurt.example.pl", None, "www.chmury.example.pl"]


def test_the_head_of_who_runs_it_may_say_so_in_english_too():
    found = clusters(table("Nazwa klastra | Koordynator / Cluster manager", "Klaster Rzeczny | Fundacja Nurt"))
    assert found["Klaster Rzeczny"]["coordinator"] == "Fundacja Nurt"


def test_the_seat_behind_a_coordinator_is_no_part_of_it():
    rows = "Klaster Druku | Fundacja Druku S.A. z siedzibą w Łodzi", "Klaster Farb | Cech Farbiarzy w Łodzi"
    found = clusters(table("Nazwa klastra | Koordynator", *rows))
    assert [said["coordinator"] for said in found.values()] == ["Fundacja Druku S.A.", "Cech Farbiarzy w Łodzi"]


@pytest.mark.parametrize(
    ("said", "coordinator"),
    [
        ("do końca 2016 r. Izba Wikliny, obecnie Gmina Puck", "Gmina Puck"),
        ("wcześniej Izba Wikliny, teraz Gmina Puck", "Gmina Puck"),
        ("od 1 lipca 2017 r. Gmina Puck", "Gmina Puck"),
        ("koord.: do 2012 r. Izba Wikliny, aktualnie Gmina Puck", "Gmina Puck"),
        ("jak K-01", None),
    ],
)
def test_who_runs_a_cluster_is_the_one_of_now(said, coordinator):
    found = clusters(table("Nazwa klastra | Siedziba | Koordynator", f"Klaster Lnu | Hel | {said}"))
    assert found["Klaster Lnu"].get("coordinator") == coordinator


def test_names_beside_labelled_lines_alone_are_rows_below_a_head():
    told = "Rok powstania: {}; siedziba: Olsztyn; liczba członków: 21, w tym firm: 18; lider: Izba Wody"
    names = ("Klaster Maszyn", "Klaster Jezior", "Klaster Turbin")
    found = clusters(table("Nazwa | Charakterystyka", *(f"{n} | {told.format(2009)}" for n in names)))
    assert list(found) == list(names)
    assert all((c["founded"], c["members"]) == (2009, 21) for c in found.values())
