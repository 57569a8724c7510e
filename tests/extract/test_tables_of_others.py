"""Tables and rows that are of no clusters."""

import pytest
from made_pages import clusters, table


def test_the_names_of_projects_are_none_of_clusters():
    assert not clusters(
        table("Nazwa projektu | Rok | Liczba partnerów", "Klaster Rzeczny | 2010 | 31", "Kanał | 2012 | 2")
    )


def test_the_clusters_of_computers_and_what_is_done_for_clusters_are_none():
    assert not clusters(table("Nazwa | Rok | Liczba węzłów | Siedziba", "Klaster Pinus | 2013 | 48 | Chorzów"))
    assert not clusters(table("Nazwa | Budżet | Siedziba", "Rozwój oferty klastrów dla firm | 9 mln zł | Łódź"))


@pytest.mark.parametrize(
    "total", ["podlaskie RAZEM | 2 podmioty | 57", " | (do przeniesienia) | 57", "OGÓŁEM | 8 podmiotów | 57"]
)
def test_a_row_of_sums_is_no_cluster(total):
    body = table("Województwo | Nazwa klastra | Liczba członków", "podlaskie | Klaster Rzeczny | 40", total)
    assert list(clusters(body)) == ["Klaster Rzeczny"]


def test_a_column_without_a_head_that_only_speaks_of_clusters_has_no_names():
    firms = "Stal S.A., członek klastra | Ustka | 1990", "Las S.A., członek klastra | Piła | 1991"
    body = table(" | Siedziba | Rok założenia", *firms)
    assert clusters(body) == {}


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


def test_a_name_that_ends_with_a_word_for_sums_is_no_sum():
    body = table(
        "Nazwa klastra | Rok założenia",
        "Lubuskie Klastry Razem | 2012",
        "Klaster Wody | 2013",
        "Razem klastry | 2",
    )
    assert list(clusters(body)) == ["Lubuskie Klastry Razem", "Klaster Wody"]


def test_the_title_of_a_page_is_no_name_though_it_begins_with_clusters():
    versions = table(
        "Tytuł | Wersja", "Klastry o statusie kluczowym i klastry wzrostowe | 2.0", "Klastry wzrostowe | 1.0"
    )
    assert clusters(versions) == {}


def test_what_has_no_word_is_no_name():
    items = "<li>D.7. Bon na usługi klastrów</li><li>D.8. Dni klastrów</li><li>D.9. Lokal dla klastrów</li>"
    assert clusters(f"<h2>Klastry miasta</h2><p>Klaster Mody działa od 2007 r.</p><ul>{items}</ul>").keys() == {
        "Klaster Mody"
    }


def test_the_foot_of_a_page_that_was_cut_into_cells_is_no_cluster():
    body = table(
        "Nazwa | Siedziba | Powstanie",
        "Klaster Opon | Stargard | 2011",
        "Załącznik do | protokołu nr 7 - | strona 1 z 2",
    )
    assert list(clusters("<h1>Klastry</h1>" + body)) == ["Klaster Opon"]
