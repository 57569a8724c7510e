import pytest
from made_pages import clusters

LIST = (
    "<p>Do dofinansowania wybrano następujące klastry:</p>"
    "<ol><li>Klaster Okien (Sieradz)</li><li>Zgierska Dolina Farmacji (Zgierz)</li>"
    "<li>Klaster Wapna (Kutno)</li></ol>"
)


@pytest.mark.parametrize(
    "called", ["Klaster z poz. 2", "Klaster wymieniony w pkt 2", "Klaster z pozycji 2", "Klaster pod numerem 2"]
)
def test_a_cluster_is_called_by_its_number_in_the_list(called):
    found = clusters(f"{LIST}<p>{called} powstał w 2019 r. i liczy 44 członków.</p>")
    told = {name: (said.get("founded"), said.get("members")) for name, said in found.items()}
    assert told == {
        "Klaster Okien": (None, None),
        "Zgierska Dolina Farmacji": (2019, 44),
        "Klaster Wapna": (None, None),
    }


def test_its_coordinator_is_found_too():
    found = clusters(f"{LIST}<p>Koordynatorem klastra wymienionego w poz. 3 jest Akademia Mody sp. z o.o.</p>")
    assert [name for name, said in found.items() if "coordinator" in said] == ["Klaster Wapna"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Klastry z poz. 1–3 powstały w 2017 r.",
        "Wnioskodawca z poz. 2 działa od 2017 r.",
        "Klaster z poz. 9 działa od 2017 r.",
    ],
)
def test_nothing_is_said_of_ranges_of_others_and_of_numbers_that_are_not_there(sentence):
    assert not any("founded" in said for said in clusters(f"{LIST}<p>{sentence}</p>").values())


@pytest.mark.parametrize(
    "sentence",
    [
        "Klastry z poz. 1 i 3 powstały w 2017 r.",
        "Pozycje 1 i 3 powstały w 2017 r.",
        "Klastry wymienione w pkt 1, 3 działają od 2017 r.",
    ],
)
def test_several_are_called_by_their_numbers(sentence):
    found = clusters(f"{LIST}<p>{sentence}</p>")
    assert [name for name, said in found.items() if said.get("founded") == 2017] == [
        "Klaster Okien",
        "Klaster Wapna",
    ]


def test_two_numbered_lists_leave_open_which_is_meant():
    second = "<p>Wyróżniono następujące klastry:</p><ol><li>Klaster Lnu</li><li>Klaster Siana</li></ol>"
    found = clusters(f"{LIST}{second}<p>Klaster z poz. 2 działa od 2017 r.</p>")
    assert not any("founded" in said for said in found.values())


def test_a_year_behind_the_number_is_no_second_number():
    found = clusters(f"{LIST}<p>Klaster z poz. 2 do 2015 r. występował jako Klaster Leków Zgierskich.</p>")
    assert found["Zgierska Dolina Farmacji"]["former_name"] == "Klaster Leków Zgierskich"
    assert len(found) == 3
