"""What stands in the cells of names besides the name."""

import pytest
from made_pages import clusters, table


def test_a_raised_letter_is_no_part_of_a_name():
    body = table(
        "Klaster | Liczba członków", "Klaster Rzeczny<sup>A</sup> | 43", "Klaster Morski<sup>b)</sup> | 12"
    )
    assert list(clusters(body)) == ["Klaster Rzeczny", "Klaster Morski"]


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


def test_the_number_before_a_name_under_a_head_of_both_is_not_of_the_name():
    body = table("Lp. Nazwa klastra | Rok powstania", "1 Klaster Rzeczny | 2010", "2. Klaster Druku 3D | 2011")
    assert set(clusters(body)) == {"Klaster Rzeczny", "Klaster Druku 3D"}


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


def test_a_name_may_have_long_lines_below_it_in_its_cell():
    below = "w trakcie rejestracji, koordynatorem będzie Port w Pucku; zgłosiło się 12 firm &#124; www.morski.pl"
    found = clusters(table("Nazwa klastra | Siedziba", f"Klaster Morski<br>{below} | Puck"))
    assert found["Klaster Morski"]["status"] == "forming"
    assert found["Klaster Morski"]["website"] == "www.morski.pl"


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


def test_another_name_stands_in_brackets_on_its_own_line():
    body = table(
        "Nazwa klastra | Miasto", "Grono Rzeczne<br>(Płocki Klaster Wodny) | Płock", "Klaster Morski | Puck"
    )
    assert clusters(body)["Grono Rzeczne"]["alias"] == "Płocki Klaster Wodny"


def test_the_name_until_a_year_is_the_former_one_also_in_two_languages():
    body = table("Nazwa klastra | Rok powstania", "Klaster Rzeczny<sup>1</sup> | 2010", "Klaster Morski | 2011")
    note = "<p><sup>1</sup> Do 2015 r. Klaster „Woda i Brzeg”. / Until 2015: Water and Shore Cluster.<br>"
    found = clusters(f"{body}{note}<sup>2</sup> Krajowy Klaster Kluczowy / National Key Cluster.</p>")
    assert list(found) == ["Klaster Rzeczny", "Klaster Morski"]
    assert found["Klaster Rzeczny"]["former_name"] == "Klaster „Woda i Brzeg”"
    assert "key_cluster" not in found["Klaster Rzeczny"]


def test_a_column_may_have_names_with_their_trade_and_its_head_again_is_no_cluster():
    head = "Klaster i jego specjalność | Powstał | Biuro"
    said = "Klaster Dachów i Okien<br>Stolarka, pokrycia | 2009 | Nowy Sącz"
    found = clusters(table(head, said, head))
    assert found == {
        "Klaster Dachów i Okien": {"founded": 2009, "city": "Nowy Sącz", "voivodeship": "małopolskie"}
    }


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


@pytest.mark.parametrize("head", ["Klaster / koordynator", "Nazwa klastra"])
def test_a_line_below_a_name_points_to_the_line_of_the_row_above(head):
    rows = (
        ("Lnu", "koord.: Izba Lniana"),
        ("Wełny", "koord.: jw."),
        ("Bieli", "koord.: j.w."),
        ("Soli", "koord.: b.d."),
    )
    body = table(f"{head} | Siedziba", *(f"Klaster {name}<br>{line} | Puck" for name, line in rows))
    found = clusters(body)
    assert [c.get("coordinator") for c in found.values()] == ["Izba Lniana"] * 3 + [None]
