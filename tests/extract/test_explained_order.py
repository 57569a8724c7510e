"""Entries whose facts say what they are by their place alone, in an order that a sentence explains."""

import pytest
from made_pages import clusters, rows

HEADING = "<h1>Klastry w regionie</h1>"
TOLD = {"city": "Puck", "founded": 2009, "members": 34, "companies": 28, "coordinator": "Izba Wód"}


def told(sentence, *items):
    body = f"{HEADING}<p>{sentence}</p><ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"
    return clusters(body)


@pytest.mark.parametrize(
    ("sentence", "item"),
    [
        (
            "Każda pozycja zawiera kolejno: nazwę, siedzibę, rok założenia, liczbę członków (po ukośniku: "
            "w tym przedsiębiorstw) oraz koordynatora.",
            "Klaster Rzeczny – Puck; 2009; 34/28; Izba Wód",
        ),
        (
            "Przy nazwie podano kolejno miasto, rok powstania, liczbę członków i firm, lidera.",
            "Klaster Rzeczny, Puck, 2009, 34 / 28, Izba Wód",
        ),
        (
            "W nawiasach: siedziba, rok powstania, liczba podmiotów (w tym przedsiębiorstw), koordynator.",
            "Klaster Rzeczny (Puck, 2009, 34 (28), Izba Wód)",
        ),
        (
            "Kolejność danych: nazwa, koordynator, miejscowość, rok zawiązania, liczba członków, liczba firm",
            "Klaster Rzeczny | Izba Wód | Puck | 2009 | 34 | 28",
        ),
    ],
)
def test_the_facts_of_an_item_are_what_the_document_explains(sentence, item):
    found = told(sentence, item, item.replace("Rzeczny", "Morski"))
    assert TOLD.items() <= found["Klaster Rzeczny"].items()
    assert TOLD.items() <= found["Klaster Morski"].items()


def test_an_address_may_follow_and_nothing_may_be_known():
    sentence = "Podano kolejno: siedzibę, rok założenia, liczbę członków i koordynatora."
    found = told(
        sentence,
        "Klaster Rzeczny – Puck; 2009; 34; Izba Wód; www.klaster-rzeczny.pl",
        "Klaster Morski – Hel; 2011; b.d.; –",
    )
    assert found["Klaster Rzeczny"]["website"] == "www.klaster-rzeczny.pl"
    morski = found["Klaster Morski"]
    assert (morski["city"], morski["founded"]) == ("Hel", 2011)
    assert not {"members", "coordinator"} & morski.keys()


def test_an_item_that_does_not_keep_to_the_order_is_read_by_itself():
    sentence = "Podano kolejno: siedzibę, rok założenia, liczbę członków."
    found = told(sentence, "Klaster Rzeczny – Puck; 2009; 34", "Klaster Morski – Hel; w trakcie tworzenia")
    assert found["Klaster Rzeczny"]["members"] == 34
    assert (found["Klaster Morski"]["city"], found["Klaster Morski"]["status"]) == ("Hel", "forming")


@pytest.mark.parametrize(
    "sentence",
    [
        "Klaster kolejno zmieniał siedzibę, statut i zarząd.",
        "W kolejności zgłoszeń podano nazwy klastrów.",
        "Podano kolejno: obrót, zatrudnienie i zysk.",
    ],
)
def test_other_sentences_explain_no_order(sentence):
    found = told(sentence, "Klaster Rzeczny – Puck; 44; 34", "Klaster Morski – Hel; 12; 34")
    assert not any({"members", "founded"} & said.keys() for said in found.values())


def test_a_sentence_below_a_list_may_say_what_its_brackets_hold():
    items = "<ul><li>Klaster Wody (45)</li><li>Klaster Soli (12)</li></ul>"
    found = clusters(f"<h1>Klastry</h1>{items}<p>W nawiasach podano liczbę członków.</p>")
    assert found == {"Klaster Wody": {"members": 45}, "Klaster Soli": {"members": 12}}


ROWS = (
    "Klaster Lnu | Żyrardów (mazow.) | 2011 | 17 | 12 | Fundacja Włókno",
    "Klaster Rowerów | Płońsk (mazow.) | 06.2016 | 24 | – | Izba Cyklistów",
    "Srebrna Nić | Ciechanów | 2008 | b.d. | 9 | –",
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Kolejność w wierszu: nazwa – siedziba (województwo) – data lub rok utworzenia – członkowie ogółem –"
        " przedsiębiorstwa – koordynator. Kreska oznacza brak danych.",
        "W kolejnych kolumnach podajemy: nazwę / miejscowość / rok zawiązania / liczbę członków / firmy / lidera.",
        "Układ danych: nazwa | siedziba | data powstania | liczba podmiotów | liczba firm | koordynator",
    ],
)
def test_the_cells_of_a_table_without_a_head_are_what_the_document_explains(sentence):
    found = clusters(f"{HEADING}<p>{sentence}</p><table>{rows(*ROWS)}</table>")
    lnu = {"city": "Żyrardów", "founded": 2011, "members": 17, "companies": 12, "coordinator": "Fundacja Włókno"}
    assert lnu.items() <= found["Klaster Lnu"].items()
    assert {"city": "Płońsk", "founded": 2016, "members": 24}.items() <= found["Klaster Rowerów"].items()
    assert {"city": "Ciechanów", "founded": 2008, "companies": 9}.items() <= found["Srebrna Nić"].items()
    assert "companies" not in found["Klaster Rowerów"]


def test_a_sum_below_such_a_table_is_no_cluster():
    sentence = "Kolejność: nazwa, siedziba, rok założenia, liczba członków."
    lines = "Klaster Lnu | Opole | 2011 | 17", "Klaster Soli | Nysa | 2012 | 9", "Razem | – | – | 26"
    assert list(clusters(f"{HEADING}<p>{sentence}</p><table>{rows(*lines)}</table>")) == [
        "Klaster Lnu",
        "Klaster Soli",
    ]


def test_paragraphs_keep_to_an_order_too():
    sentence = (
        "Układ wiersza: nazwa | siedziba | data utworzenia | liczba podmiotów (przedsiębiorstw) | koordynator"
    )
    items = (
        "Klaster Soli | Wieliczka | 12.05.2010 | 40 (33) | Warzelnia sp. z o.o.",
        "Klaster Lnu | Nysa | 2012 | 9 (7) | –",
    )
    found = clusters(
        f"{HEADING}<p>{sentence}</p>{''.join(f'<p>{item}</p>' for item in items)}<p>Koniec listy.</p>"
    )
    told = {
        "city": "Wieliczka",
        "founded": 2010,
        "members": 40,
        "companies": 33,
        "coordinator": "Warzelnia sp. z o.o.",
    }
    assert told.items() <= found["Klaster Soli"].items()
    assert {"city": "Nysa", "members": 9, "companies": 7}.items() <= found["Klaster Lnu"].items()
