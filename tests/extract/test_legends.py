"""Signs and short forms that the document explains."""

import pytest
from made_pages import clusters, extraction, table

RIVER = {"city": "Płock", "founded": 2010, "members": 31, "companies": 28, "coordinator": "Izba Rzeczna"}
SEA = {"city": "Puck", "founded": 2012, "members": 12, "companies": 9, "coordinator": "Fundacja Morza"}


def told(body):
    return {name: {field: c.get(field) for field in RIVER} for name, c in clusters(body).items()}


@pytest.mark.parametrize(
    "legend",
    [
        "⌂ siedziba / seat ✶ rok założenia / founded ◉ liczba członków ▲ w tym firm ☎ koordynator.",
        "Legenda: ⌂ – siedziba, ✶ – rok założenia, ◉ – członkowie, ▲ – przedsiębiorstwa, ☎ – koordynator",
    ],
)
def test_symbols_of_a_legend_are_labels(legend):
    body = (
        f"<h1>Klastry Mazowsza</h1><p>{legend}</p>"
        "<h2>Klaster Rzeczny</h2><p>⌂ Płock ✶ 2010</p><p>◉ 31 ▲ 28 ☎ Izba Rzeczna</p>"
        "<h2>Klaster Morski</h2><p>⌂ Puck ✶ 2012</p><p>◉ 12 ▲ 9 ☎ Fundacja Morza</p>"
    )
    assert told(body) == {"Klaster Rzeczny": RIVER, "Klaster Morski": SEA}


def test_short_forms_of_a_legend_are_labels_in_a_list():
    legend = "S – siedziba, zał. – rok założenia, C – liczba członków, P – liczba firm, kk. – koordynator."
    items = (
        "<li>Klaster Rzeczny. S: Płock. Zał.: 2010. C: 31, P: 28. Kk.: Izba Rzeczna.</li>"
        "<li>Klaster Morski. S: Puck. Zał.: 2012. C: 12, P: 9. Kk.: Fundacja Morza.</li>"
    )
    body = f"<h1>Klastry</h1><p>{legend}</p><ol>{items}</ol>"
    assert told(body) == {"Klaster Rzeczny": RIVER, "Klaster Morski": SEA}


def test_codes_of_a_table_are_what_the_text_says_of_them():
    body = table(
        "Nazwa klastra | Miasto | St.",
        "Klaster Rzeczny | Płock | A",
        "Klaster Morski | Puck | Z",
        "Klaster Górski | Zakopane | O",
    )
    legend = "<p>St. – status: A – aktywny, Z – zakończył działalność, O – w organizacji.</p>"
    assert [c.get("status") for c in clusters(body + legend).values()] == [None, "former", "forming"]
    assert [c.get("status") for c in clusters(body).values()] == [None, None, None]


def test_symbols_stand_for_states_in_cells_and_before_items():
    legend = "<h1>Klastry</h1><p>● klaster aktywny, ○ klaster w organizacji, ★ Krajowy Klaster Kluczowy</p>"
    body = table("Nazwa | Miasto | Uwagi", "Klaster Rzeczny | Płock | ●★", "Klaster Morski | Puck | ○")
    found = clusters(
        f"{legend}{body}<ul><li>○ Klaster Torfowy – Lębork, 2012</li><li>★ Klaster Solny – Wieliczka</li></ul>"
    )
    assert [c.get("key_cluster") for c in found.values()] == [True, None, None, True]
    assert [c.get("status") for c in found.values()] == [None, "forming", "forming", None]
    assert found["Klaster Torfowy"]["city"] == "Lębork"


@pytest.mark.parametrize("cell", ["C 34, P 28, JN 2", "34 (28 P)", "C: 34, P: 28"])
def test_counts_of_a_cell_have_the_signs_of_what_is_counted(cell):
    body = table("Nazwa klastra | Skład", f"Klaster Rzeczny | {cell}")
    found = clusters(f"{body}<p>C – członkowie, P – przedsiębiorstwa, JN – jednostki naukowe</p>")[
        "Klaster Rzeczny"
    ]
    assert (found["members"], found["companies"]) == (34, 28)


def test_a_legend_dates_the_counts_and_is_shown_with_them():
    body = (
        "<h1>Klastry</h1><p>✶ rok założenia ◉ wielkość w 2022 r. / size in 2022. Druk: Puck.</p>"
        "<h2>Klaster Rzeczny</h2><p>✶ 2010 ◉ 31 członków</p><h2>Klaster Morski</h2><p>✶ 2012 ◉ 12 członków</p>"
    )
    made = extraction(body)
    members = [o for entry in made.entries for o in entry.observations if o.field == "members"]
    assert [(o.value, o.as_of) for o in members] == [(31, 2022), (12, 2022)]
    assert "wielkość w 2022 r. / size in 2022" in [context.quote for context in members[0].context]


@pytest.mark.parametrize(
    "page",
    [
        "<p>📍 Siedziba<br>Płock<br>📅 Rok założenia<br>2010</p>",
        "<p>▪ Siedziba: Płock ▪ Rok założenia: 2010</p>",
    ],
)
def test_icons_before_labels_are_no_legend(page):
    found = clusters(f"<h1>Klastry</h1><h2>Klaster Rzeczny</h2>{page}<h2>Klaster Morski</h2>{page}")
    assert {(c["city"], c["founded"]) for c in found.values()} == {("Płock", 2010)}


@pytest.mark.parametrize(
    ("said", "head"),
    [
        (
            "N – wszyscy członkowie klastra, np – firmy wśród członków, K – typ koordynatora (A – spółka).",
            "N | np",
        ),
        ("Cz – wszyscy członkowie; F – firmy spośród członków.", "Cz | F"),
        ("U = uczestnicy ogółem, P = uczestnicy będący przedsiębiorcami.", "U | P"),
    ],
)
def test_the_heads_of_counts_may_be_signs(said, head):
    body = table(f"Klaster | {head} | K", "Klaster Rzeczny | 34 | 28 | A", "Klaster Morski | 12 | n/d | A")
    found = clusters(f"<h1>Klastry objęte badaniem</h1><p>{said}</p>{body}")
    assert (found["Klaster Rzeczny"]["members"], found["Klaster Rzeczny"]["companies"]) == (34, 28)
    assert (found["Klaster Morski"]["members"], found["Klaster Morski"].get("companies")) == (12, None)


def test_a_sign_before_a_name_above_signed_facts_tells_its_state():
    said = "● – siedziba, ▲ – rok powstania, ■ – członkowie ogółem, † – klaster zakończył działalność."
    items = "<li>Klaster Chmielu: ● Puck ▲ 2008 ■ 22</li><li>† Klaster Nawozów: ● Płock ▲ 2010 ■ 11</li>"
    found = clusters(f"<h1>Klastry</h1><p>Znaki: {said}</p><ul>{items}</ul>")
    assert list(found) == ["Klaster Chmielu", "Klaster Nawozów"]
    assert (found["Klaster Nawozów"]["status"], found["Klaster Nawozów"]["members"]) == ("former", 11)
    assert "status" not in found["Klaster Chmielu"]
