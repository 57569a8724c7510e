import pytest
from made_pages import clusters, rows


def box(name, *told, before=""):
    return f"<table><tr>{before}<td colspan=2><b>{name}</b></td></tr>{rows(*told)}</table>"


TOLD = ("Siedziba: | Puck", "Rok utworzenia: | 2012", "Członkowie: | 44")


@pytest.mark.parametrize("before", ["", "<td rowspan=4><img src=logo.gif></td>"])
def test_a_cell_alone_above_labels_is_their_name(before):
    boxes = box("Klaster Rzeczny", *TOLD, before=before) + box("Nadmorskie Smaki", *TOLD, before=before)
    others = box("Bałtycka Agencja Rozwoju", *TOLD) + box("Park Naukowy Fala", *TOLD)
    found = clusters(f"<h2>Klastry regionu</h2>{boxes}<h2>Instytucje otoczenia biznesu</h2>{others}")
    assert list(found) == ["Klaster Rzeczny", "Nadmorskie Smaki"]
    assert {"founded": 2012, "members": 44, "city": "Puck"}.items() <= found["Nadmorskie Smaki"].items()


def test_cells_alone_part_one_table_of_labels():
    names = ("1. Klaster Rzeczny", "2. Dolina Bursztynu", "3. Pucka Sieć Rybna")
    parts = "".join(f"<tr><td colspan=2>{name}</td></tr>{rows(*TOLD)}" for name in names)
    assert list(clusters(f"<h1>Klastry</h1><table>{parts}</table>")) == [name[3:] for name in names]


@pytest.mark.parametrize("said", ["zostanie wyłoniony jesienią", "w trakcie wyboru", "wybierze walne zebranie"])
def test_who_is_still_sought_coordinates_nothing(said):
    body = f"<h2>Klaster Rzeczny</h2><p>Koordynator: {said}</p><p>Rok utworzenia: projekt</p>"
    found = clusters(body)["Klaster Rzeczny"]
    assert "coordinator" not in found
    assert found["status"] == "forming"
