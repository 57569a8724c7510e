"""Stages of clusters that are told beside no label or column for them."""

import pytest
from made_pages import clusters, table

NAMES = ("Klaster Rzeczny", "Klaster Morski")


def test_a_note_may_date_the_counts_and_tell_the_end():
    body = table("Nazwa klastra | Liczba członków", f"{NAMES[0]}* | 62", f"{NAMES[1]} | 30")
    found = clusters(f"{body}<p>* Klaster nie prowadzi działalności od 2021 r.; dane na koniec 2019 r.</p>")
    assert [said.get("status") for said in found.values()] == ["former", None]


@pytest.mark.parametrize(
    "cell",
    [
        "jeszcze nie – rusza jesienią",
        "formalnie jeszcze nie istnieje – umowa ma zostać podpisana w maju",
        "2023 (w organizacji / being established)",
    ],
)
def test_a_year_of_founding_that_has_not_come_tells_that_it_is_being_made(cell):
    found = clusters(table("Nazwa klastra | Rok powstania", f"{NAMES[0]} | {cell}", f"{NAMES[1]} | 2011"))
    assert [said.get("status") for said in found.values()] == ["forming", None]


def test_an_item_below_the_name_tells_the_stage():
    items = "<li>siedziba: Puck</li><li>{}</li>"
    made = "".join(
        f"<li>{name}<ul>{items.format(said)}</ul></li>"
        for name, said in zip(
            NAMES, ("w trakcie tworzenia, list z maja 2020 r.", "powstał w 2009 r."), strict=True
        )
    )
    found = clusters(f"<h1>Klastry</h1><ul>{made}</ul>")
    assert [said.get("status") for said in found.values()] == ["forming", None]


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("umowa w uzgodnieniach", "forming"),
        ("porozumienie czeka na podpis", "forming"),
        ("rejestracja planowana na 2024 r.", "forming"),
        ("na razie grupa inicjatywna przy izbie", "forming"),
        ("nie prowadzi działalności od 2018 r.", "former"),
        ("dziś już go nie ma", "former"),
        ("umowa z gminą podpisana na 3 lata", None),
        ("powołanie rady planowane jest co rok", None),
    ],
)
def test_remarks_tell_stages_in_many_words(said, status):
    found = clusters(table("Nazwa klastra | Siedziba | Uwagi", f"{NAMES[0]} | Puck | {said}"))
    assert found[NAMES[0]].get("status") == status


def test_a_sentence_of_a_card_begins_with_the_stage():
    card = "<div><h3>{}</h3><p>Żywność</p>{}<p>Siedziba: {}</p><p>Koordynator: Izba Soli</p></div>"
    told = card.format(NAMES[0], "<p>W organizacji – umowę podpiszemy jesienią.</p>", "Puck")
    found = clusters(f"<h1>Klastry</h1>{told}{card.format(NAMES[1], '<p>Ryby i kutry.</p>', 'Hel')}")
    assert [said.get("status") for said in found.values()] == ["forming", None]


def test_a_stage_behind_the_dash_after_a_name_is_no_part_of_it():
    found = clusters(
        table("Nazwa klastra | Siedziba", f"{NAMES[0]} – projekt, powołanie planowane na wiosnę 2024 | Puck")
    )
    assert found[NAMES[0]]["status"] == "forming"
