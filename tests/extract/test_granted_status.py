import pytest
from made_pages import clusters, table

TITLE = "<h1>Wyniki naboru o status Krajowego Klastra Kluczowego</h1>"


def test_who_stands_below_the_heading_of_those_who_got_the_status_has_it():
    given = "<h2>I. Klastry, którym nadano status po raz pierwszy</h2>" + table(
        "Klaster | Siedziba", "Klaster Szyn | Pruszków"
    )
    kept = "<h2>II. Klastry, którym przedłużono status</h2>" + table(
        "Klaster | Siedziba", "Klaster Portów | Gdynia"
    )
    refused = "<h2>III. Klastry, którym nie nadano statusu</h2>" + table(
        "Klaster | Siedziba", "Klaster Lnu | Iłża"
    )
    found = clusters(TITLE + given + kept + refused)
    assert [name for name in found if "key_cluster" in found[name]] == ["Klaster Szyn", "Klaster Portów"]


def test_a_status_of_another_kind_is_none():
    other = "<h1>Wyniki naboru o status klastra wzrostowego</h1><h2>Klastry, którym nadano status</h2>"
    assert (
        "key_cluster"
        not in clusters(other + table("Klaster | Siedziba", "Klaster Szyn | Pruszków"))["Klaster Szyn"]
    )


def test_the_head_of_a_table_that_is_printed_as_a_line_names_no_cluster():
    line = "<h3>Lp. Klaster Siedziba Wnioskodawca Powstanie Członkowie</h3>"
    assert not clusters(f"<h1>Klastry</h1>{line}<p>Klaster wybrano w maju.</p>")


@pytest.mark.parametrize("title", ["Znamy Krajowe Klastry Kluczowe", "Nowe Krajowe Klastry Kluczowe 2023"])
@pytest.mark.parametrize(
    "heading",
    [
        "Kandydaci",
        "Pozostali kandydaci",
        "Odrzucone wnioski",
        "Poza listą",
        "Bez statusu pozostały",
        "Uczestnicy, którzy nie przeszli oceny",
        "Lista rezerwowa",
    ],
)
def test_under_a_title_on_the_key_clusters_those_who_lost_have_no_status(title, heading):
    won = "<h2>Zwycięzcy</h2><ul><li>Nadbałtycki Klaster Rybny</li></ul>"
    lost = f"<h2>{heading}</h2><ul><li>Śremski Klaster Piwowarski</li></ul>"
    found = clusters(f"<h1>{title}</h1><p>3 lipca 2023 r.</p>{won}{lost}")
    assert [name for name in found if "key_cluster" in found[name]] == ["Nadbałtycki Klaster Rybny"]
