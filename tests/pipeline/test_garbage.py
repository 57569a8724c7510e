"""A process that has millions of words does not go through them again and again."""

import gc

import pytest

from klastry.pipeline.garbage import keep_all, look_seldom


@pytest.fixture(autouse=True)
def _as_before():
    usual = gc.get_threshold()
    yield
    gc.set_threshold(*usual)
    gc.unfreeze()


def test_what_is_loaded_is_looked_at_no_more():
    loaded = [["słowo"] for _ in range(100)]
    keep_all()
    assert gc.get_freeze_count() > len(loaded)
    assert not any(one is loaded for one in gc.get_objects())


def test_many_new_objects_cause_no_look():
    looks = []
    gc.callbacks.append(lambda phase, info: looks.append(phase))
    try:
        look_seldom()
        gc.collect()
        looks.clear()
        assert len([["słowo"] for _ in range(10_000)]) == 10_000
        assert not looks
    finally:
        gc.callbacks.pop()


def test_garbage_that_holds_itself_is_found_in_the_end():
    class One:
        """Counts those that are there."""

        there = 0

        def __init__(self):
            One.there += 1
            self.itself = self

        def __del__(self):
            One.there -= 1

    look_seldom()
    for _ in range(50_000):
        One()
    assert One.there < 45_000
