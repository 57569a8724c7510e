from klastry.extract.matching.word_order import orders_of


def test_parts_stand_in_every_order_with_the_gap_between_them():
    assert list(orders_of("umowa & <year> 'r.'? ..4")) == ["umowa ..4 <year> 'r.'?", "<year> 'r.'? ..4 umowa"]
    assert len(set(orders_of("umowa & podpisać & <year> & [number_of] ..5"))) == 24


def test_a_pattern_of_one_part_is_left_as_it_is():
    assert list(orders_of("umowa ..3 podpisać")) == ["umowa ..3 podpisać"]
