import pytest
from made_pages import clusters, extraction, rows, table


def test_a_voivodeship_as_a_row_governs_the_rows_below_it():
    body = table(
        "Nazwa klastra | Rok powstania",
        "<b>województwo podlaskie</b> | ",
        "Klaster Rzeczny | 2010",
        "<b>województwo opolskie</b> | ",
        "Klaster Morski | 2011",
    )
    assert {name: c["voivodeship"] for name, c in clusters(body).items()} == {
        "Klaster Rzeczny": "podlaskie",
        "Klaster Morski": "opolskie",
    }


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


def test_the_names_of_projects_are_none_of_clusters():
    assert not clusters(
        table("Nazwa projektu | Rok | Liczba partnerów", "Klaster Rzeczny | 2010 | 31", "Kanał | 2012 | 2")
    )


def test_the_clusters_of_computers_and_what_is_done_for_clusters_are_none():
    assert not clusters(table("Nazwa | Rok | Liczba węzłów | Siedziba", "Klaster Pinus | 2013 | 48 | Chorzów"))
    assert not clusters(table("Nazwa | Budżet | Siedziba", "Rozwój oferty klastrów dla firm | 9 mln zł | Łódź"))


def test_a_total_of_clusters_tells_them_from_what_stands_below():
    body = table(
        "Organizacja | Forma | Miasto | Liczba członków",
        "Klaster Rzeczny | porozumienie | Płock | 31",
        "Klaster Morski | klaster | Puck | 8",
        "Klaster Górski | klaster | Zakopane | 5",
        "Sieć Przetwórców | konsorcjum | Iława | 9",
        "Razem klastry | | | 48",
        "Izba Gospodarcza | stowarzyszenie | Ostróda | 44",
        "Mazowiecki Klub Biznesu | stowarzyszenie | Płock | 87",
    )
    assert list(clusters(body)) == ["Klaster Rzeczny", "Klaster Morski", "Klaster Górski", "Sieć Przetwórców"]


@pytest.mark.parametrize(
    "total", ["podlaskie RAZEM | 2 podmioty | 57", " | (do przeniesienia) | 57", "OGÓŁEM | 8 podmiotów | 57"]
)
def test_a_row_of_sums_is_no_cluster(total):
    body = table("Województwo | Nazwa klastra | Liczba członków", "podlaskie | Klaster Rzeczny | 40", total)
    assert list(clusters(body)) == ["Klaster Rzeczny"]


def test_many_voivodeships_as_rows_are_no_column_of_labels():
    group = '<tr><td colspan="3">Województwo {}</td></tr>'
    told = {"podlaskie": "Klaster Rzeczny", "opolskie": "Klaster Morski", "śląskie": "Klaster Górski"}
    entries = "".join(f"{group.format(region)}{rows(f'{name} | 2010 | 40')}" for region, name in told.items())
    body = f"<table>{rows('Nazwa klastra | Rok powstania | Liczba członków', tag='th')}{entries}</table>"
    assert {c["voivodeship"]: name for name, c in clusters(body).items()} == told


def test_a_group_of_key_clusters_ends_with_the_next_group():
    group = '<tr><td colspan="2">{}</td></tr>'
    body = (
        f"<table>{rows('Klaster | Rok powstania', tag='th')}"
        f"{group.format('Krajowe Klastry Kluczowe')}{rows('Klaster Rzeczny | 2010')}"
        f"{group.format('Pozostałe klastry')}{rows('Klaster Morski | 2011')}</table>"
    )
    found = clusters(body)
    assert found["Klaster Rzeczny"]["key_cluster"] is True
    assert "key_cluster" not in found["Klaster Morski"]


def test_count_columns_with_years_are_dated_and_stay_apart():
    body = table("Nazwa klastra | Liczba członków 2012 | Liczba członków 2018", "Klaster Rzeczny | 40 | 78")
    (entry,) = extraction(body).entries
    counts = [o for o in entry.observations if o.field.value == "members"]
    assert {(o.value, o.as_of) for o in counts} == {(40, 2012), (78, 2018)}
    assert len({o.statement for o in counts}) == 2


def test_counts_of_one_year_are_said_together():
    head = "Nazwa klastra | Liczba członków 2018 | Liczba przedsiębiorstw 2018 | Liczba członków 2012"
    (entry,) = extraction(table(head, "Klaster Rzeczny | 40 | 31 | 20")).entries
    statements = {o.value: o.statement for o in entry.observations if o.statement is not None}
    assert statements[40] == statements[31] != statements[20]


def test_a_part_of_a_dated_count_has_its_date():
    head = "Nazwa klastra | Uczestnicy na koniec 2019 r. | – w tym firmy"
    assert clusters(table(head, "Klaster Rzeczny | 43 | 38")) == {
        "Klaster Rzeczny": {"members": 43, "companies": 38}
    }


def test_companies_in_brackets_where_a_sentence_says_so():
    body = "<p>Klastry regionu. Liczby w nawiasach – firmy.</p>"
    body += table("Klaster | Ilu nas jest | Biuro", "Rzeczny Klaster Ryb | ponad 70 (52) | Nałęczów, Lipowa 6")
    assert clusters(body)["Rzeczny Klaster Ryb"] == {
        "members": 70,
        "companies": 52,
        "city": "Nałęczów",
        "voivodeship": "lubelskie",
    }


def test_a_raised_letter_is_no_part_of_a_name():
    body = table(
        "Klaster | Liczba członków", "Klaster Rzeczny<sup>A</sup> | 43", "Klaster Morski<sup>b)</sup> | 12"
    )
    assert list(clusters(body)) == ["Klaster Rzeczny", "Klaster Morski"]


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


def test_a_column_of_kinds_tells_clusters_from_others():
    head = "Nazwa | Rodzaj | Rok powstania"
    body = table(head, "Wschodni Inkubator | inkubator | 2009", "Podlaski Klaster Bielizny | klaster | 2008")
    assert list(clusters(body)) == ["Podlaski Klaster Bielizny"]


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


def test_a_column_without_a_head_that_only_speaks_of_clusters_has_no_names():
    firms = "Stal S.A., członek klastra | Ustka | 1990", "Las S.A., członek klastra | Piła | 1991"
    body = table(" | Siedziba | Rok założenia", *firms)
    assert clusters(body) == {}


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


def test_a_line_under_the_table_dates_its_counts():
    body = table("Klaster | Liczba podmiotów", "Klaster Rzeczny | 33")
    (entry,) = extraction(f"{body}<p>Źródło: ankieta, stan na 30 listopada 2016 r.</p>").entries
    assert {o.as_of for o in entry.observations if o.field.value == "members"} == {2016}


@pytest.mark.parametrize(
    ("title", "head", "row"),
    [
        ("Projekty wspierające klastry", "Nazwa projektu | Rok rozpoczęcia", "Klastry w rozwoju regionu | 2016"),
        ("Firmy pracujące z klastrami", "Nazwa | Siedziba | Rok założenia", "Progres sp. z o.o. | Łódź | 2001"),
        (
            "Klastry energii i spółdzielnie",
            "Nazwa | Siedziba | Rok wpisu",
            "Spółdzielnia Energetyczna | Zamość | 2021",
        ),
        ("Liczba klastrów w kraju", "Województwo | Liczba klastrów | Liczba członków", "opolskie | 4 | 150"),
    ],
)
def test_tables_of_other_things_give_nothing(title, head, row):
    assert clusters(f"<h1>{title}</h1>{table(head, row)}") == {}


def test_members_of_a_cluster_are_no_clusters():
    body = "<h1>Mazurski Klaster Turystyczny</h1><p>Siedziba: Mikołajki</p><h2>Członkowie klastra</h2>"
    members = table(
        "Nazwa | Siedziba | Rok założenia", "Port Jeziorny | Giżycko | 2005", "Hotel Fala | Ełk | 2009"
    )
    assert list(clusters(body + members)) == ["Mazurski Klaster Turystyczny"]


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


def test_the_address_after_a_name_in_its_cell_is_the_seat():
    head = "Nazwa i adres | Rok powstania"
    body = table(
        head, "„Klaster Rzeczny”<br>ul. Radomska 7<br>61-758 Poznań | 2010", "Klaster Morski, 62-800 Kalisz | 2011"
    )
    assert {name: c["city"] for name, c in clusters(body).items()} == {
        "Klaster Rzeczny": "Poznań",
        "Klaster Morski": "Kalisz",
    }


def test_a_street_that_bears_the_name_of_a_town_is_no_seat():
    body = table("Nazwa klastra | Adres", "Klaster Rzeczny | Starachowice, ul. Radomska 29")
    assert clusters(body)["Klaster Rzeczny"]["city"] == "Starachowice"


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


def test_a_status_before_the_name_is_no_part_of_it():
    head = "Nazwa | Siedziba"
    body = "<h2>Klastry</h2>" + table(
        head,
        "Krajowy Klaster Kluczowy „Technika Mleczna” | Łomża",
        "Związek Pracodawców „Klaster Portowy” | Szczecin",
    )
    found = clusters(body)
    assert found["Technika Mleczna"]["key_cluster"] is True
    assert found["Związek Pracodawców „Klaster Portowy”"]["city"] == "Szczecin"


def test_a_column_of_kinds_tells_initiatives_and_stages():
    head = "Nazwa | Rodzaj | Siedziba"
    body = table(
        head, "Klaster Morski | klaster | Gdynia", "Grupa Obuwnicza | inicjatywa klastrowa | Kielce",
        "Klaster Wapienny | klaster w organizacji | Kielce",
    )  # fmt: skip
    found = clusters(body)
    assert found["Grupa Obuwnicza"]["kind"] == "initiative"
    assert found["Klaster Wapienny"]["status"] == "forming"


def regions(*said):
    body = table(
        "Województwo | Nazwa klastra | Rok", *(f"{one} | Klaster Nr {n} | 201{n}" for n, one in enumerate(said))
    )
    return [c.get("voivodeship") for c in clusters(body).values()]


def test_a_voivodeship_said_once_for_each_group_holds_for_the_rows_below_it():
    assert regions("opolskie", "", "", "lubuskie", "") == ["opolskie"] * 3 + ["lubuskie"] * 2


@pytest.mark.parametrize("said", [("opolskie", "opolskie", ""), ("", "opolskie", ""), ("opolskie", "b.d.", "")])
def test_an_empty_cell_among_others_that_repeat_the_voivodeship_says_nothing(said):
    assert regions(*said)[2] is None


def test_a_year_in_brackets_ends_the_title_of_a_table_and_dates_its_counts():
    title = "<h1>Klastry wspierane przez samorządy województw (2019)</h1>"
    (entry,) = extraction(title + table("Nazwa klastra | Liczba członków", "Klaster Rzeczny | 40")).entries
    assert [(o.value, o.as_of) for o in entry.observations if o.field.value == "members"] == [(40, 2019)]


def test_brackets_after_a_name_say_something_of_the_cluster():
    found = clusters(
        table(
            "Nazwa klastra | Rok powstania",
            "Klaster Morski (w trakcie tworzenia) | 2010",
            "Klaster Rzeczny (Ustka) | 2011",
        )
    )
    assert found["Klaster Morski"]["status"] == "forming"
    assert set(found) == {"Klaster Morski", "Klaster Rzeczny (Ustka)"}


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


def test_the_number_before_a_name_under_a_head_of_both_is_not_of_the_name():
    body = table("Lp. Nazwa klastra | Rok powstania", "1 Klaster Rzeczny | 2010", "2. Klaster Druku 3D | 2011")
    assert set(clusters(body)) == {"Klaster Rzeczny", "Klaster Druku 3D"}


def test_the_parts_of_a_count_are_not_the_whole():
    head = "<tr><th rowspan=2>Klaster</th><th colspan=3>Liczba członków</th></tr>"
    parts = rows("przedsiębiorstwa | uczelnie i jednostki naukowe | razem", tag="th")
    found = clusters(
        f"<table>{head}{parts}{rows('Klaster Rzeczny | 21 | 3 | 24', 'Klaster Morski | 40 | 2 | 42')}</table>"
    )
    assert {name: (said["companies"], said["members"]) for name, said in found.items()} == {
        "Klaster Rzeczny": (21, 24),
        "Klaster Morski": (40, 42),
    }


def test_a_list_of_key_clusters_names_them_and_when_they_became_so():
    body = table(
        "Nazwa Krajowego Klastra Kluczowego | Województwo | Data nadania statusu",
        "Klaster Rzeczny | podlaskie | 30.09.2016 r.",
        "Baltic Subsea Hub | pomorskie | 1.11.2022 r.",
    )
    found = clusters(f"<h1>Lista Krajowych Klastrów Kluczowych</h1>{body}")
    assert {name: said["voivodeship"] for name, said in found.items()} == {
        "Klaster Rzeczny": "podlaskie",
        "Baltic Subsea Hub": "pomorskie",
    }
    assert not any("founded" in said for said in found.values())


def test_as_above_means_the_row_above_and_no_heading_between():
    rest = '<tr><td colspan="2">Pozostałe klastry</td></tr>'
    head = rows("Nazwa klastra | Koordynator", tag="th")
    body = f"<table>{head}{rows('Klaster Rzeczny | Fundacja Nurt')}{rest}{rows('Klaster Morski | j.w.')}</table>"
    assert clusters(body)["Klaster Morski"]["coordinator"] == "Fundacja Nurt"


def test_as_above_with_nothing_above_means_nothing():
    assert clusters(table("Nazwa klastra | Koordynator", "Klaster Morski | j.w.")) == {"Klaster Morski": {}}


@pytest.mark.parametrize("site", ["<br>wodny.example.pl", ", www.wodny.example.pl", " (https://wodny.example.pl)"])
def test_a_web_address_after_a_name_is_not_of_the_name(site):
    found = clusters(table("Klaster | Rok pow.", f"Klaster Wodny{site} | 2010", "Klaster-Group.pl | 2011"))
    assert found["Klaster Wodny"]["website"].endswith("wodny.example.pl")
    assert found["Klaster-Group.pl"] == {"founded": 2011}


def test_a_cell_holds_the_name_and_who_runs_it_where_its_head_says_so():
    body = table(
        "Klaster / podmiot zarządzający | Siedziba | Rok powstania",
        "Klaster Rzeczny<br>Fundacja Wisła | Toruń | 2010",
        "Klaster Morski – w trakcie tworzenia<br>(podmiot zarządzający w trakcie zmiany) | Gdynia | –",
    )
    found = clusters(body)
    assert found["Klaster Rzeczny"]["coordinator"] == "Fundacja Wisła"
    assert found["Klaster Morski"]["status"] == "forming"
    assert "coordinator" not in found["Klaster Morski"]


def test_a_column_of_bodies_holds_the_names_where_most_are_clusters():
    body = table(
        "Województwo | Podmiot | Siedziba | Członkowie | Uwagi",
        "opolskie | Opolski Klaster Ceramiczny | Opole | 20 | dane za 2020",
        "opolskie | Dolina Cementu | Opole | zawieszony | ",
        "opolskie | Klaster Nyski | Nysa | 8 | ",
    )
    found = clusters(body)
    assert list(found) == ["Opolski Klaster Ceramiczny", "Dolina Cementu", "Klaster Nyski"]
    assert found["Opolski Klaster Ceramiczny"]["members"] == 20
    assert found["Dolina Cementu"]["status"] == "former"


@pytest.mark.parametrize("size", ["Wielkość (podmioty / firmy)", "Skład", "Liczebność na koniec okresu"])
def test_a_size_goes_by_many_words(size: str):
    body = table(f"Organizacja sieciowa | Kto prowadzi | {size}", "Klaster Rzeczny | Fundacja Wisła | 22")
    assert clusters(body)["Klaster Rzeczny"] == {"coordinator": "Fundacja Wisła", "members": 22}


def test_a_remark_in_brackets_is_no_part_of_the_coordinator():
    body = table("Klaster | Koordynator", "Klaster Rzeczny | Port S.A. (spółka założona w 1936 r.)")
    assert clusters(body)["Klaster Rzeczny"]["coordinator"] == "Port S.A."


@pytest.mark.parametrize(
    ("name", "remark", "field", "told"),
    [
        ("Klaster Technologii Wodnych", "skrót: AQUATEQ", "acronym", "AQUATEQ"),
        ("Klaster Technologii Wodnych", "ang. Water Technology Cluster", "alias", "Water Technology Cluster"),
        ("SKPW", "Sudecki Klaster Papieru Wzorzystego", "alias", "Sudecki Klaster Papieru Wzorzystego"),
    ],
)
def test_a_remark_that_is_another_name_gives_it(name, remark, field, told):
    found = clusters(table("Nazwa klastra | Siedziba | Uwagi", f"{name} | Świdnica | {remark}"))
    assert found[name][field] == told


def test_a_title_of_other_bodies_ends_what_announces_clusters():
    first = table("Nazwa | Miasto | Rok powstania", "Klaster Rzeczny | Toruń | 2010")
    second = table(
        "Nazwa | Miasto | Rok powstania", "Pracodawcy Wisły | Toruń | 1990", "Mosty Razem | Płock | 2001"
    )
    assert list(clusters(f"<p>Klastry regionu:</p>{first}<p>Instytucje partnerskie</p>{second}")) == [
        "Klaster Rzeczny"
    ]


def test_an_organisation_manages_a_cluster_and_a_person_does_not_coordinate_it():
    head = "Klaster | Menedżer klastra / Cluster manager | Start"
    body = table(head, "Klaster Rzeczny | Izba Leśna | X.2012", "Klaster Morski | Anna Nowak | 2014 - w org.")
    found = clusters(body)
    assert found["Klaster Rzeczny"] == {"coordinator": "Izba Leśna", "founded": 2012}
    assert "coordinator" not in found["Klaster Morski"]
    assert found["Klaster Morski"]["status"] == "forming"


def test_what_is_missing_of_two_counts_is_not_the_other():
    body = table("Klaster | Liczba członków / firm", "Klaster Rzeczny | – / 15", "Klaster Morski | 20 / b.d.")
    assert clusters(body) == {"Klaster Rzeczny": {"companies": 15}, "Klaster Morski": {"members": 20}}


def test_clusters_are_told_from_the_others_in_a_list_of_attendance():
    body = table(
        "Lp. | Przedstawiciel | Reprezentuje | Miejscowość | Podpis",
        "1 | A. Rak | Klaster Rzeczny | Toruń | (—)",
        "2 | B. Sum | Politechnika | Płock | (—)",
        "3 | C. Lin | UMWP | Toruń | (—)",
        "4 | D. Boleń | Klaster Morski | Gdynia | nieobecny",
    )
    assert {name: c["city"] for name, c in clusters(body).items()} == {
        "Klaster Rzeczny": "Toruń",
        "Klaster Morski": "Gdynia",
    }


def test_lines_below_a_name_in_its_cell_say_something_of_the_cluster():
    body = table(
        "Nazwa klastra | Rok | Członków / firm",
        "Klaster Rzeczny<br>koordynator: Puckie Centrum Kultury<br>rzeczny.pl | 2010 | 31 / 28",
        "Dolina Sadów<div>do 2015 r. jako Klaster Jabłkowy</div> | 2012 | 12 / 9",
        "Klaster Zdrowej<br>Żywności<div>uczestnicy spoza miasta: 4</div> | 2013 | 8 / 8",
        "Klaster Wodorowy<div>w przygotowaniu, start jesienią</div> | – | – / –",
    )
    found = clusters(body)
    assert list(found) == ["Klaster Rzeczny", "Dolina Sadów", "Klaster Zdrowej Żywności", "Klaster Wodorowy"]
    assert found["Klaster Rzeczny"]["coordinator"] == "Puckie Centrum Kultury"
    assert (found["Dolina Sadów"]["members"], found["Dolina Sadów"]["companies"]) == (12, 9)
    assert found["Klaster Wodorowy"]["status"] == "forming"


def test_cells_of_names_with_a_label_below_are_no_column_of_labels():
    rows_of = [
        f"Klaster {name}<br>koordynator: Gmina Puck | 2010 | Puck" for name in ("Soli", "Miedzi", "Wody", "Gier")
    ]
    assert len(clusters(table("Nazwa klastra | Rok | Miasto", *rows_of))) == len(rows_of)


def test_two_counts_side_by_side_under_one_head():
    head = ("Nazwa klastra | Liczba", " | podmiotów przeds.")
    body = f"<table>{rows(*head, 'Klaster Rzeczny | 58 41', 'Klaster Morski | b.d. 14')}</table>"
    assert clusters(body) == {
        "Klaster Rzeczny": {"members": 58, "companies": 41},
        "Klaster Morski": {"companies": 14},
    }


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


def test_a_name_may_have_long_lines_below_it_in_its_cell():
    below = "w trakcie rejestracji, koordynatorem będzie Port w Pucku; zgłosiło się 12 firm &#124; www.morski.pl"
    found = clusters(table("Nazwa klastra | Siedziba", f"Klaster Morski<br>{below} | Puck"))
    assert found["Klaster Morski"]["status"] == "forming"
    assert found["Klaster Morski"]["website"] == "www.morski.pl"


@pytest.mark.parametrize("head", ["Podmioty / w tym firmy", "Członkowie i firmy", "Uczestnicy (firmy)"])
def test_a_head_of_two_counts_may_join_their_labels(head):
    found = clusters(
        table(f"Klaster | Siedziba | {head}", "Klaster Wody | Nysa | 27 / 21", "Klaster Soli | Brzeg | b.d.")
    )
    assert {"members": 27, "companies": 21}.items() <= found["Klaster Wody"].items()


@pytest.mark.parametrize(
    ("name", "called", "is_key"),
    [
        ("Dolina Wodoru <sup>KKK</sup>", "Dolina Wodoru", True),
        ("Klaster „Fala” – KKK", "Klaster „Fala”", True),
        ("Karkonoski Klaster Kamienia KKK", "Karkonoski Klaster Kamienia KKK", None),
    ],
)
def test_the_status_as_a_mark_at_a_name_is_no_part_of_it(name, called, is_key):
    found = clusters(table("Nazwa klastra | Siedziba", f"{name} | Nysa", "Klaster Soli | Brzeg"))
    assert found[called].get("key_cluster") is is_key


def test_a_name_that_ends_with_a_word_for_sums_is_no_sum():
    body = table(
        "Nazwa klastra | Rok założenia",
        "Lubuskie Klastry Razem | 2012",
        "Klaster Wody | 2013",
        "Razem klastry | 2",
    )
    assert list(clusters(body)) == ["Lubuskie Klastry Razem", "Klaster Wody"]


@pytest.mark.parametrize("head", ["Nazwa klastra | Siedziba", "Nazwa klastra / koordynator | Siedziba"])
def test_bodies_below_names_are_no_part_of_them_and_run_the_clusters_where_such_are_spoken_of(head):
    below = ("Klaster Soli<br>Fundacja Bochnia | Bochnia", "Klaster Skór<br>Cech Garbarzy | Radom")
    found = clusters(table(head, *below))
    assert list(found) == ["Klaster Soli", "Klaster Skór"]
    assert [found[name].get("coordinator") for name in found] == (
        ["Fundacja Bochnia", "Cech Garbarzy"] if "koordynator" in head else [None, None]
    )


def test_one_name_of_two_lines_with_a_body_in_it_stays_whole():
    rows_ = (
        "Klaster Edukacyjny<br>Szkoła Przyszłości | Radom",
        "Klaster Wody<br>i Ścieków | Puck",
        "Klaster Soli | Łódź",
    )
    assert (
        next(iter(clusters(table("Nazwa klastra | Siedziba", *rows_)))) == "Klaster Edukacyjny Szkoła Przyszłości"
    )


def test_a_count_in_brackets_stands_behind_the_body_below_a_name():
    below = (
        "Klaster Soli<br>Fundacja Bochnia (przeds. 19) | Bochnia",
        "Klaster Skór<br>Forum Skór (przeds. b.d.) | Radom",
    )
    found = clusters("<p>Poniżej nazwy: koordynator</p>" + table("Nazwa klastra | Siedziba", *below))
    said = [(name, facts.get("coordinator"), facts.get("companies")) for name, facts in found.items()]
    assert said == [("Klaster Soli", "Fundacja Bochnia", 19), ("Klaster Skór", "Forum Skór", None)]


def test_the_last_line_below_names_is_the_body_where_most_are_and_its_page_stands_behind_it():
    below = [
        f"Klaster {name}<br>{body} | Bochnia"
        for name, body in (
            ("Soli", "Fundacja Gronie; www.klastersoli.pl"),
            ("Nart", "Beskidzka Organizacja Turystyczna"),
            ("Skór", "brak danych"),
            ("Szkła", "Izba Szkła"),
            ("Wody", "Cech Studniarzy"),
        )
    ]
    found = clusters("<p>Poniżej nazwy: koordynator</p>" + table("Nazwa klastra | Siedziba", *below))
    assert [facts.get("coordinator") for facts in found.values()] == [
        "Fundacja Gronie",
        "Beskidzka Organizacja Turystyczna",
        None,
        "Izba Szkła",
        "Cech Studniarzy",
    ]
    assert found["Klaster Soli"]["website"] == "www.klastersoli.pl"


def test_all_members_beside_those_of_each_kind():
    made = table(
        "Klaster | MŚP | Duże | Uczelnie | Razem", "Klaster Lnu | 9 | 2 | 1 | 12", "Klaster Wody | 5 | 1 | 2 | 8"
    )
    assert [(n, f["members"]) for n, f in clusters(made).items()] == [("Klaster Lnu", 12), ("Klaster Wody", 8)]


def test_a_name_that_goes_on_in_small_letters_stays_whole_among_bodies():
    below = ("Klaster Soli<br>Fundacja Bochnia | Bochnia", "Klaster Skór<br>Cech Garbarzy | Radom")
    found = clusters(table("Nazwa klastra | Siedziba", *below, "Klaster Wody<br>i Ścieków | Puck"))
    assert list(found) == ["Klaster Soli", "Klaster Skór", "Klaster Wody i Ścieków"]


def test_a_body_below_a_name_may_have_its_role_before_it():
    below = ("Klaster Soli<br>koord.: Izba Soli | Bochnia", "Klaster Skór<br>koord.: b.d. | Radom")
    found = clusters(table("Klaster i jego koordynator | Siedziba", *below))
    assert [facts.get("coordinator") for facts in found.values()] == ["Izba Soli", None]


def test_a_column_without_a_meaning_may_have_lines_with_labels():
    told = "rok powstania: 2010<br>siedziba: Puck<br>członków: 22, w tym przedsiębiorstw: 14"
    body = table(
        "Klaster | Dane | Koordynator", f"Klaster Rzeczny | {told} | Gmina Puck", "Klaster Morski | – | –"
    )
    found = clusters(body)["Klaster Rzeczny"]
    assert (found["founded"], found["city"]) == (2010, "Puck")
    assert (found["members"], found["companies"], found["coordinator"]) == (22, 14, "Gmina Puck")


def test_another_name_stands_in_brackets_on_its_own_line():
    body = table(
        "Nazwa klastra | Miasto", "Grono Rzeczne<br>(Płocki Klaster Wodny) | Płock", "Klaster Morski | Puck"
    )
    assert clusters(body)["Grono Rzeczne"]["alias"] == "Płocki Klaster Wodny"


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


def test_the_name_until_a_year_is_the_former_one_also_in_two_languages():
    body = table("Nazwa klastra | Rok powstania", "Klaster Rzeczny<sup>1</sup> | 2010", "Klaster Morski | 2011")
    note = "<p><sup>1</sup> Do 2015 r. Klaster „Woda i Brzeg”. / Until 2015: Water and Shore Cluster.<br>"
    found = clusters(f"{body}{note}<sup>2</sup> Krajowy Klaster Kluczowy / National Key Cluster.</p>")
    assert list(found) == ["Klaster Rzeczny", "Klaster Morski"]
    assert found["Klaster Rzeczny"]["former_name"] == "Klaster „Woda i Brzeg”"
    assert "key_cluster" not in found["Klaster Rzeczny"]


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


def test_the_title_of_a_page_is_no_name_though_it_begins_with_clusters():
    versions = table(
        "Tytuł | Wersja", "Klastry o statusie kluczowym i klastry wzrostowe | 2.0", "Klastry wzrostowe | 1.0"
    )
    assert clusters(versions) == {}


def test_the_seat_behind_a_coordinator_is_no_part_of_it():
    rows = "Klaster Druku | Fundacja Druku S.A. z siedzibą w Łodzi", "Klaster Farb | Cech Farbiarzy w Łodzi"
    found = clusters(table("Nazwa klastra | Koordynator", *rows))
    assert [said["coordinator"] for said in found.values()] == ["Fundacja Druku S.A.", "Cech Farbiarzy w Łodzi"]


def test_what_has_no_word_is_no_name():
    items = "<li>D.7. Bon na usługi klastrów</li><li>D.8. Dni klastrów</li><li>D.9. Lokal dla klastrów</li>"
    assert clusters(f"<h2>Klastry miasta</h2><p>Klaster Mody działa od 2007 r.</p><ul>{items}</ul>").keys() == {
        "Klaster Mody"
    }


def test_a_column_of_the_firms_of_one_place_does_not_count_the_members():
    found = clusters(table("Klaster | Siedziba | Liczba firm z Płocka", "Klaster Wodoru | Warszawa | 6"))
    assert found["Klaster Wodoru"] == {"city": "Warszawa", "voivodeship": "mazowieckie"}


def test_a_column_may_have_names_with_their_trade_and_its_head_again_is_no_cluster():
    head = "Klaster i jego specjalność | Powstał | Biuro"
    said = "Klaster Dachów i Okien<br>Stolarka, pokrycia | 2009 | Nowy Sącz"
    found = clusters(table(head, said, head))
    assert found == {
        "Klaster Dachów i Okien": {"founded": 2009, "city": "Nowy Sącz", "voivodeship": "małopolskie"}
    }


def test_a_column_of_forms_with_an_energy_cluster_in_it_tells_no_kinds():
    head = "Nazwa powiązania | Forma | Siedziba | Uczestnicy - wszyscy"
    others = ("Klaster Szkła | konsorcjum | Krosno | 20", "Klaster energii Obra | klaster energii | Wolsztyn | 9")
    assert (
        clusters(table(head, "Klaster Emalii | umowa | Olkusz | 13", *others))["Klaster Emalii"]["members"] == 13
    )


def test_the_year_in_brackets_behind_counts_is_theirs():
    said = extraction(table("Klaster | Wielkość", "Klaster Optyki | 21 członków, w tym 17 firm (2019)[2]"))
    counts = {
        o.field: o.as_of for e in said.entries for o in e.observations if o.field in ("members", "companies")
    }
    assert set(counts.values()) == {2019}


def test_the_foot_of_a_page_that_was_cut_into_cells_is_no_cluster():
    body = table(
        "Nazwa | Siedziba | Powstanie",
        "Klaster Opon | Stargard | 2011",
        "Załącznik do | protokołu nr 7 - | strona 1 z 2",
    )
    assert list(clusters("<h1>Klastry</h1>" + body)) == ["Klaster Opon"]


def test_behind_a_name_its_address_may_stand_without_more_and_that_nothing_is_known():
    found = clusters(
        table(
            "Klaster | Siedziba",
            "Roztoczański Klaster Zielarski zielarski.example.eu | Zamość",
            "Klaster Kruszyw (b.d.) | Kielce",
        )
    )
    assert found["Roztoczański Klaster Zielarski"]["website"] == "zielarski.example.eu"
    assert "Klaster Kruszyw" in found
