"""What stands beside the value or the name that a label or a cell is for."""

import pytest
from made_pages import clusters, table

NAMES = ("Klaster Rzeczny", "Klaster Morski")


def items(*told):
    made = "".join(
        f"<li>{name}<ul>{''.join(f'<li>{line}</li>' for line in lines)}</ul></li>" for name, *lines in told
    )
    return clusters(f"<h1>Klastry</h1><ul>{made}</ul>")


def test_the_year_and_the_end_stand_behind_the_seat():
    found = items(
        (NAMES[0], "siedziba: Puck, powstał w 2009 r.", "koordynator: Izba Wód", "umowa z gminą Hel"),
        (
            NAMES[1],
            "siedziba: Hel, założony w 2011 r., rozwiązany w 2016 r.",
            "koordynator: Izba Soli",
            "nad morzem",
        ),
    )
    assert [(said["city"], said["founded"]) for said in found.values()] == [("Puck", 2009), ("Hel", 2011)]
    assert [said.get("status") for said in found.values()] == [None, "former"]


def test_other_years_and_places_behind_the_seat_say_nothing_of_it():
    found = items(
        (NAMES[0], "siedziba: Puck, statut zmieniony w 2019 r.", "koordynator: Izba Wód"),
        (NAMES[1], "siedziba: Hel. Ma park, 7 instytucji, od 2015 r. port", "koordynator: Izba Soli"),
    )
    assert not any({"founded", "members"} & said.keys() for said in found.values())


@pytest.mark.parametrize("explained", ["Litera (K) przy nazwie oznacza", "(K) –", "Oznaczenie (K) –"])
def test_a_letter_in_brackets_at_a_name_means_what_the_text_says(explained):
    body = table("Nazwa klastra | Siedziba", f"{NAMES[0]} (K) | Puck", f"{NAMES[1]} | Hel")
    sentence = f"<p>{explained} klaster ze statusem Krajowego Klastra Kluczowego.</p>"
    for page in (sentence + body, body + sentence):
        found = clusters(page)
        assert list(found) == list(NAMES)
        assert [said.get("key_cluster") for said in found.values()] == [True, None]


def test_a_letter_that_is_not_explained_says_nothing():
    found = clusters(table("Nazwa klastra | Siedziba", f"{NAMES[0]} (P) | Puck", f"{NAMES[1]} | Hel"))
    assert list(found) == list(NAMES)


def test_a_former_name_with_its_label_stands_right_behind_the_name():
    found = clusters(table("Nazwa klastra | Siedziba", f"{NAMES[0]} dawniej: Grono Rzek | Puck"))
    assert found[NAMES[0]]["former_name"] == "Grono Rzek"


def test_the_columns_of_an_english_export():
    head = "cluster_name | city | manager | remarks"
    found = clusters(
        table(
            head,
            f"{NAMES[0]} | Puck | Izba Wód S.A. | ",
            f"{NAMES[1]} | Hel | NULL | rozwiązany w 2019 r.",
            "KR - Rzeczny | Puck | IW | duplicate of 7",
            "Izba Wód | Puck | Jan Rak | type: chamber",
        )
    )
    assert list(found) == list(NAMES)
    assert found[NAMES[0]]["coordinator"] == "Izba Wód S.A."
    assert "coordinator" not in found[NAMES[1]]
    assert found[NAMES[1]]["status"] == "former"
