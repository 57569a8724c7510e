import pytest
from made_records import cluster

from klastry.report.lookup import find, nearest

METAL = cluster(1, "Lubuski Klaster Metalowy", former_ids=("kl-000009",), acronym="LKM")
BEES = cluster(2, "Klaster Pszczół i Miodu", aliases=("Miodowa Dolina",))
METAL_EAST = cluster(3, "Wschodni Klaster Metalowy")
ALL = (METAL, BEES, METAL_EAST)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("kl-000001", (METAL,)),
        ("kl-000009", (METAL,)),
        ("lubuski klaster metalowy", (METAL,)),
        ("KLASTER PSZCZOL I MIODU", (BEES,)),
        ("miodowa dolina", (BEES,)),
        ("lkm", (METAL,)),
        ("pszczół", (BEES,)),
        ("klaster metalowy", (METAL, METAL_EAST)),
        ("klaster drzewny", ()),
        ("  ", ()),
    ],
)
def test_a_record_is_found_by_what_a_person_calls_it(wanted: str, found: tuple[object, ...]):
    assert find(ALL, wanted) == found


def test_a_whole_name_outranks_a_part_of_a_longer_one():
    short = cluster(4, "Klaster Metalowy")
    assert find((*ALL, short), "klaster metalowy") == (short,)


def test_the_nearest_names_are_told():
    assert nearest(ALL, "Lubuskie Klastry Metalowe")[0] == "Lubuski Klaster Metalowy"
    assert nearest(ALL, "xyzzy") == ()
