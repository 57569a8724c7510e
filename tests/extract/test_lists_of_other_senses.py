"""Numbered lists of the clusters of another science give no record."""

import pytest
from test_prose_passages import entries

INFECTIONS = """KOMUNIKAT dotyczący klastrów zakażeń w gminie

Zidentyfikowano w gminie następujące klastry zachorowań na odrę, według wytycznych epidemiologii:

1) Klaster „tartak” - Zielonka. Liczba osób: 12, w tym 9 pracowników zakładu. Osoby z kontaktu są w kwarantannie.
2) Klaster „przedszkole” - Marki. Liczba zakażonych: 15. Klaster wygasł 3 marca.
3) Klaster remizowy - Ząbki. Zachorowań: 7. Próbki czekają na sekwencjonowanie."""
STARS = """Spis klastrów gwiazd widocznych zimą

Na niebie są następujące klastry gwiazd, każdy w innej części galaktyki:

1) Klaster „Siedem Sióstr” - Byk. Liczba gwiazd: 1200.
2) Klaster „Żłóbek” - Rak. Liczba gwiazd: 900. Widać go w małym teleskopie."""


@pytest.mark.parametrize("text", [INFECTIONS, STARS])
def test_a_list_of_clusters_of_another_science_has_none(text):
    assert not entries(text)


def test_a_list_of_clusters_of_firms_in_an_epidemic_has_them():
    text = (
        "Klastry regionu wobec epidemii\n\nFirmy z klastrów szyły maseczki, członkowie pomagali szpitalom, a izby"
        " gospodarcze i stowarzyszenia przedsiębiorców zbierały dane o zakażeniach:\n\n"
        "1) Klaster Tekstylny – Łódź, 40 firm\n2) Klaster Drzewny – Kielce, 25 firm"
    )
    assert list(entries(text)) == ["Klaster Tekstylny", "Klaster Drzewny"]


@pytest.mark.parametrize("heading", ["KLASTRY POD LUPĄ", "KLASTRY I GMINY", "KLASTRY NA ROZDROŻU"])
def test_a_numbered_heading_in_capitals_that_tells_of_clusters_is_none(heading):
    text = f"W NUMERZE: (1) Klastry i my  (2) Podatki  (3) Targi\n1. {heading}\n\nIzba wspiera klastry regionu."
    assert not entries(text)
