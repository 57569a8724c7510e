import pytest

from klastry.normalize.halved_towns import say_one_town


@pytest.mark.parametrize(("all_of_it", "is_one"), [("bielski bialski", True), ("bielski zywiecki", False)])
def test_half_of_a_town_with_a_hyphen_says_the_town(all_of_it, is_one):
    assert say_one_town(frozenset({"bielski"}), frozenset(all_of_it.split())) is is_one
