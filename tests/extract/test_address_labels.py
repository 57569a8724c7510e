"""Labels for letters, and lists of whom they are sent to: an address of several lines each."""

from itertools import zip_longest

import pytest
from made_pages import clusters

TO = [
    "Pani Anna Wróbel<br>Koordynator<br>Klaster Szkła i Światła<br>ul. Krakowska 45<br>38-400 Krosno",
    "Pan Marek Stępień<br>Prezes Zarządu<br>Park Biznesu Sp. z o.o.<br>– koordynator klastra Góry Outdoor"
    "<br>ul. Zamkowa 1<br>42-440 Ogrodzieniec",
    "Biuro Klastra Odnowy Miast<br>Fundacja Rewitalizacja – koordynator<br>ul. Dąbrowskiego 22<br>40-032 Katowice",
    "Pan Piotr Lis<br>Dziekan<br>Wyższa Szkoła Lingwistyczna<br>ul. Nadrzeczna 7<br>42-202 Częstochowa",
    "Zarząd<br>Stowarzyszenie Bielski Klaster Dziewiarski<br>ul. Partyzantów 4<br>43-300 Bielsko-Biała"
    "<br>www.bkd.example.pl",
    "Redakcja<br>Kwartalnik „Klastry i Regiony”<br>ul. Mickiewicza 29<br>40-085 Katowice",
    "Pan Wit Sobol<br>Pełnomocnik ds. powołania klastra<br>Klaster Wodorowy Olza (w organizacji)"
    "<br>ul. Liburnia 10<br>43-400 Cieszyn",
]
WANTED = {
    "Klaster Szkła i Światła": {"city": "Krosno", "voivodeship": "podkarpackie"},
    "Góry Outdoor": {"coordinator": "Park Biznesu Sp. z o.o."},
    "Klaster Odnowy Miast": {
        "city": "Katowice",
        "voivodeship": "śląskie",
        "coordinator": "Fundacja Rewitalizacja",
    },
    "Bielski Klaster Dziewiarski": {
        "city": "Bielsko-Biała",
        "voivodeship": "śląskie",
        "website": "www.bkd.example.pl",
    },
    "Klaster Wodorowy Olza": {"city": "Cieszyn", "voivodeship": "śląskie", "status": "forming"},
}


def _in_cells(labels):
    pairs = zip_longest(labels[::2], labels[1::2], fillvalue="")
    return f"<table>{''.join(f'<tr><td>{one}</td><td>{other}</td></tr>' for one, other in pairs)}</table>"


def _in_paragraphs(labels):
    return "".join(f"<p>{label}</p>" for label in labels)


def _in_items(labels):
    return f"<ol>{''.join(f'<li>{label}</li>' for label in labels)}</ol>"


@pytest.mark.parametrize("laid_out", [_in_cells, _in_paragraphs, _in_items])
def test_addresses_name_clusters_where_they_are_and_who_runs_them(laid_out):
    assert clusters("<p>Lista wysyłkowa zaproszeń na konferencję.</p>" + laid_out(TO)) == WANTED
