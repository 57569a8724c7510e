import pytest
from made_pages import clusters, table


@pytest.mark.parametrize(
    ("cell", "city"),
    [
        ("Świlcza k. Rzeszowa", "Świlcza"),
        ("ul. Bieszczadzka 5, 38-400 Krosno", "Krosno"),
        ("Gorzów Wlkp.", "Gorzów Wielkopolski"),
        ("w Bielsku-Białej", "Bielsko-Biała"),
        ("Stara Łubianka", "Stara Łubianka"),
        ("Nowa Kamionka", "Nowa Kamionka"),
        ("Bałdy k. Olsztyna", "Bałdy"),
        ("ul. Parkowa 1, Przysiek k. Torunia", "Przysiek"),
        ("87-134 Przysiek, ul. Parkowa 1", "Przysiek"),
        ("87–134 Przysiek, ul. Parkowa 1", "Przysiek"),
    ],
)
def test_the_seat_that_a_cell_names(cell, city):
    found = clusters(table("Nazwa klastra | Siedziba", f"Klaster Wodny | {cell}"))
    assert found["Klaster Wodny"]["city"] == city


def test_a_line_that_is_a_voivodeship_governs_its_table():
    body = "<p>Województwo podlaskie</p>" + table("Nazwa klastra | Rok powstania", "Klaster Wodny | 2013")
    assert clusters(body)["Klaster Wodny"]["voivodeship"] == "podlaskie"


def test_the_region_of_a_text_is_not_that_of_a_cluster_told_of_in_another_one():
    head, name = "<h1>Klastry w województwie lubuskim</h1>", "Klaster Lotniczy „Skrzydło”"
    own = "<p>Klaster Metalowy Żary skupia 14 firm.</p>"
    abroad = "<p>W maju pojechały one do Rzeszowa, do Klastra Lotniczego „Skrzydło”.</p>"
    assert clusters(head + own + abroad)[name].get("voivodeship") is None
    assert clusters(f"{head}<p>{name} skupia 9 firm.</p>")[name]["voivodeship"] == "lubuskie"


def test_the_title_may_name_the_region_of_clusters_in_any_case():
    for title in ("Siedem mazowieckich klastrów, które warto znać", "O mazowieckich klastrach"):
        found = clusters(f"<h1>{title}</h1><p>Najstarszy jest Klaster Lnu. Klaster Lnu liczy 29 firm.</p>")
        assert found["Klaster Lnu"]["voivodeship"] == "mazowieckie"


@pytest.mark.parametrize("cell", ["w trakcie rejestracji", "w organizacji", "w fazie tworzenia"])
def test_a_state_stands_in_the_place_of_the_seat(cell):
    rows = table("Klaster | Adres biura klastra", f"Klaster Chmielu | {cell}", "Klaster Ziół | ul. Lipowa 1, Nysa")
    assert clusters(rows)["Klaster Chmielu"] == {"status": "forming"}


@pytest.mark.parametrize("said", ["nieustalona", "Nieznany", "nie wyłoniony", "(niewskazane)"])
def test_what_is_not_known_in_any_gender_is_no_value(said):
    rows = table(
        "Klaster | Koordynator | Siedziba", f"Klaster Snu | {said} | {said}", "Klaster Mgły | Izba Soli | Puck"
    )
    assert clusters(rows)["Klaster Snu"] == {}


@pytest.mark.parametrize("mark", ["(nowy!)", "(NOWOŚĆ)", "(aktualizacja)"])
def test_what_is_new_in_a_list_is_no_part_of_a_name(mark):
    found = clusters(
        table("Klaster | Siedziba", f"Klaster Okien {mark} | Nysa", "Klaster (Nowy Sącz) Szyb | Opole")
    )
    assert list(found) == ["Klaster Okien", "Klaster (Nowy Sącz) Szyb"]
