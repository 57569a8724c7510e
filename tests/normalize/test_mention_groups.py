import pytest

from klastry.normalize.mention_groups import group_mentions

OFTEN = ["Śląski Klaster Budowlany", "Podlaska Izba Zielonej Energii", "Lubelski Klaster Metalowy"] * 40
TOWNS = ("Kielce", "Radom")


def groups(*names):
    found = group_mentions([*OFTEN, *names], TOWNS)
    return [OFTEN[found.index(one)] if one in found[: len(OFTEN)] else None for one in found[len(OFTEN) :]]


@pytest.mark.parametrize(
    "name",
    [
        "Podlaskiej Izby Zielonej Energii",
        "PODLASKA IZBA ZIELONEJ ENERGII",
        "Izba Podlaska Zielonej Energii",
        "„Podlaska Izba Zielonej Energii”",
        "Podlaska Izba Zielonej Enegrii",
        "Podlaska Izba Zielnej Energii, Radom",
        "Podlaska Izba Zielonej Energii sp. z o.o.",
        "PIZE",
    ],
)
def test_a_noisy_mention_finds_its_name(name):
    assert groups(name) == ["Podlaska Izba Zielonej Energii"]


@pytest.mark.parametrize(
    "name", ["Podlaski Klaster Budowlany", "Śląska Izba Zielonej Energii", "Lubuski Klaster Metalowy", "ABCD"]
)
def test_another_name_does_not(name):
    assert groups(*[name] * 40) == [None] * 40


def test_initials_of_two_names_are_of_none():
    others = ["Północna Inicjatywa Zdrowej Edukacji"] * 40
    assert groups(*others, "PIZE")[-1] is None


def test_no_mentions_are_no_groups():
    assert list(group_mentions([])) == []


def test_the_order_of_the_mentions_does_not_matter():
    names = [*OFTEN, "Podlaska Izba Zielonej Enegrii", "Slaski Klaster Budowlany", "Klaster Inny"]
    there = group_mentions(names)
    back = list(group_mentions(names[::-1]))[::-1]
    pairs = [(i, j) for i in range(len(names)) for j in range(i)]
    assert [there[i] == there[j] for i, j in pairs] == [back[i] == back[j] for i, j in pairs]
