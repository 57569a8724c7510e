"""Cells that have below a name who runs the cluster."""

import pytest
from made_pages import clusters, table


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
