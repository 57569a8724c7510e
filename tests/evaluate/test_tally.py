import pytest

from klastry.evaluate.tally import Figure, Tally, Verdict


def test_precision_recall_and_their_harmonic_mean():
    figure = Figure(right=6, wrong=2, missing=4)
    assert figure.precision == pytest.approx(0.75)
    assert figure.recall == pytest.approx(0.6)
    assert figure.f1 == pytest.approx(2 / 3)


def test_nothing_said_of_nothing_is_perfect_and_nothing_right_is_zero():
    assert Figure(0, 0, 0).f1 == 1
    assert Figure(0, 1, 1).f1 == 0


def test_core_and_all_add_up_their_fields_and_leave_found_out():
    tally = Tally()
    for field in ("found", "name", "founded", "as_of"):
        tally.add(field, Verdict.RIGHT)
    assert tally.figures()["core"].right == 2
    assert tally.figures()["all"].right == 3
