"""Cards whose names do not have the word, among others or under a title that no mark-up marks."""

import pytest
from made_pages import clusters

LETTERED = (
    "<h2>Baza klastrów Polski Wschodniej</h2>"
    "<h3>B</h3><p><b>Bieszczadzka Sieć Drewna</b><br>Lesko, woj. podkarpackie"
    "<br>rok powstania 2008, uczestników 17<br>{}</p>"
    "<h3>K</h3><p><b>Klaster Chmielu</b><br>Krasnystaw, woj. lubelskie"
    "<br>rok powstania 2010, uczestników 23<br>{}</p>"
    "<p><b>Klaster Jazdy Konnej</b><br>Janów Podlaski, woj. lubelskie"
    "<br>rok powstania 2011, uczestników 9<br>{}</p>"
    "<h3>L</h3><p><b>Lubelska Sieć Sadów</b><br>Puławy, woj. lubelskie<br>rok powstania 2009, uczestników {}</p>"
    "<h3>P</h3><p><b>Pierogi Kurpi</b><br>Łomża, woj. podlaskie"
    "<br>rok powstania 2006, uczestników 31 (29 przedsiębiorstw)</p>"
)


@pytest.mark.parametrize(
    "runs",
    ["animator: Stadnina Koni Janów Podlaski sp. z o.o.", "lider: Gmina Wiejska i Miejska Lesko w Bieszczadach"],
)
@pytest.mark.parametrize("count", ["14 (stan na 2009)", "14 (dane z 2009 r.)", "14 (w 2009 r.)", "14"])
def test_long_values_of_known_labels_and_dated_counts_do_not_end_a_run_of_cards(runs, count):
    found = clusters(LETTERED.format(runs, runs, runs, count))
    assert list(found) == [
        "Bieszczadzka Sieć Drewna",
        "Klaster Chmielu",
        "Klaster Jazdy Konnej",
        "Lubelska Sieć Sadów",
        "Pierogi Kurpi",
    ]
    assert (found["Lubelska Sieć Sadów"]["members"], found["Lubelska Sieć Sadów"]["city"]) == (14, "Puławy")
    assert found["Klaster Jazdy Konnej"]["coordinator"] == runs.partition(": ")[2]


@pytest.mark.parametrize(
    "title", ["Polskie grona przedsiębiorstw - przegląd", "Klastry regionu", "Wykaz klastrów województwa"]
)
def test_a_title_that_is_no_heading_announces_the_entries_below_it(title):
    body = (
        f"<p><font size=5>{title}</font></p>"
        "<p>Zamiast „klaster” mówimy „grono”. Spisaliśmy te, do których udało się nam dodzwonić.</p>"
        "<h6>Plastikowa Dolina</h6><p>Miejsce: Tarnów<br>Początek: 2001<br>Ile firm: 22</p>"
        "<h6>Grono Jachtowe</h6><p>Miejsce: Ełk<br>Początek: 2002<br>Ile firm: 8</p>"
        "<h6>Meble Kalwarii</h6><p>Miejsce: Brzeg<br>Początek: 2000<br>Ile firm: 80</p>"
    )
    found = clusters(body)
    assert list(found) == ["Plastikowa Dolina", "Grono Jachtowe", "Meble Kalwarii"]
    assert (found["Meble Kalwarii"]["founded"], found["Meble Kalwarii"]["companies"]) == (2000, 80)


def test_a_title_of_something_else_announces_nothing():
    body = (
        "<p>Stocznie Pomorza - przegląd</p><h6>Stocznia Ustka</h6><p>Miejsce: Ustka<br>Początek: 2001</p>"
        "<h6>Plastikowa Dolina</h6><p>Miejsce: Tarnów<br>Początek: 2001<br>Ile firm: 22</p>"
    )
    assert not clusters(body)
