import pytest

from klastry.extract.values.periods import last_day_in, period_in


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2016–2019", "2016/2019"),
        ("w latach 2016-2019", "2016/2019"),
        ("od 2016 do 2019 r.", "2016/2019"),
        ("od 12.03.2018 r. do 11.03.2021 r.", "2018-03-12/2021-03-11"),
        ("12 marca 2018 – 11 marca 2021", "2018-03-12/2021-03-11"),
        ("marzec 2018 - marzec 2021", "2018-03/2021-03"),
        ("od 2018 r.", "2018/.."),
        ("ważny do 2021 r.", "../2021"),
        ("ważny do dnia 30.09.2022", "../2022-09-30"),
        ("od 12.03.2018 na 3 lata", "2018-03-12/2021-03-12"),
        ("przyznany w 2018 r. na okres trzech lat", "2018/2021"),
        ("29.02.2020 r. na rok", "2020-02-29/2021-02"),
    ],
)
def test_a_stretch_of_time_as_exact_as_it_is_stated(text, value):
    assert period_in(text).value == value


@pytest.mark.parametrize(
    "text", ["tak", "w 2018 r.", "2016, 2019", "2019–2016", "w 2016 r. i w 2019 r.", "na 3 lata", "do 3 lat", ""]
)
def test_no_stretch_is_made_of_what_states_none(text):
    assert period_in(text) is None


def test_the_day_on_which_it_was_given_is_its_beginning():
    assert period_in("12.03.2018", given=True).value == "2018-03-12/.."
    assert period_in("do 2021", given=True).value == "../2021"


def test_a_day_under_until_is_its_end():
    assert last_day_in("30.09.2022 r.").value == "../2022-09-30"
    assert last_day_in("b.d.") is None


def test_the_words_that_state_it():
    period = period_in("Status nadano 12.03.2018 na 3 lata.")
    assert "Status nadano 12.03.2018 na 3 lata."[period.start : period.end] == "12.03.2018 na 3 lata"
