import pytest

from klastry.polish.dates import find_dates


@pytest.mark.parametrize(
    ("text", "iso", "quote"),
    [
        ("Zielona Góra, 15.05. 2014r.", "2014-05-15", "15.05. 2014"),
        ("dnia 20 października 2025", "2025-10-20", "20 października 2025"),
        ("poniedziałek, Marzec 13, 2017", "2017-03-13", "Marzec 13, 2017"),
        ("do 31 grudnia 2018 r.", "2018-12-31", "31 grudnia 2018"),
        ("od 12.03.2008 r.", "2008-03-12", "12.03.2008"),
        ("2011-10-05T12:00", "2011-10-05", "2011-10-05"),
        ("15/05/2014", "2014-05-15", "15/05/2014"),
        ("23 pazdziernika 2018", "2018-10-23", "23 pazdziernika 2018"),
        ("3 wrzesnia 2012 r.", "2012-09-03", "3 wrzesnia 2012"),
        ("6.11.2012r", "2012-11-06", "6.11.2012"),
        ("12 V 2014 r.", "2014-05-12", "12 V 2014"),
        ("12 paź 2017", "2017-10-12", "12 paź 2017"),
        ("13 czerwca2014", "2014-06-13", "13 czerwca2014"),
        ("20–22 października 2025", "2025-10-22", "22 października 2025"),
        ("1 stycznia\u00a02015", "2015-01-01", "1 stycznia\u00a02015"),
        ("stan na marzec 2011", "2011-03", "marzec 2011"),
        ("w maju 2013 roku", "2013-05", "maju 2013"),
        ("05.2014", "2014-05", "05.2014"),
        ("od 2011 r.", "2011", "2011"),
        ("w 2014 roku", "2014", "2014"),
        ("w roku 2007", "2007", "2007"),
    ],
)
def test_a_date_is_found_where_it_stands(text: str, iso: str, quote: str):
    (found,) = find_dates(text)
    assert (found.iso, text[found.start : found.end]) == (iso, quote)


@pytest.mark.parametrize(
    "text",
    [
        "31.02.2014",
        "32 maja 2014",
        "13.2014",
        "29 lutego 2013 r.",
        "0 maja 2014",
        "2011 firm",
        "2019 rynków",
        "Rok założenia: 2007",
        "2007-2013 r.",
        "1.2.3.2014",
        "Dz.U. 2003.96.873",
        "3012 r.",
        "",
    ],
)
def test_what_is_no_date(text: str):
    assert find_dates(text) == []


def test_several_dates_come_in_order():
    text = "w 2014 roku, od marca 2011 do 31.12.2012, grudzień 2019/styczeń 2020"
    assert [found.iso for found in find_dates(text)] == ["2014", "2011-03", "2012-12-31", "2019-12", "2020-01"]
