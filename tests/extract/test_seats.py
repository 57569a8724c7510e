import pytest
from made_pages import clusters, table


@pytest.mark.parametrize(
    ("cell", "city"),
    [
        ("Świlcza k. Rzeszowa", "Świlcza"),
        ("ul. Bieszczadzka 5, 38-400 Krosno", "Krosno"),
        ("Gorzów Wlkp.", "Gorzów Wielkopolski"),
        ("w Bielsku-Białej", "Bielsko-Biała"),
    ],
)
def test_the_seat_that_a_cell_names(cell, city):
    found = clusters(table("Nazwa klastra | Siedziba", f"Klaster Wodny | {cell}"))
    assert found["Klaster Wodny"]["city"] == city


def test_a_line_that_is_a_voivodeship_governs_its_table():
    body = "<p>Województwo podlaskie</p>" + table("Nazwa klastra | Rok powstania", "Klaster Wodny | 2013")
    assert clusters(body)["Klaster Wodny"]["voivodeship"] == "podlaskie"
