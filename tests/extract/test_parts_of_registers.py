"""Registers in parts, and heads of tables in two rows with the day of their counts."""

import pytest
from made_pages import clusters, table


@pytest.mark.parametrize(
    "parts",
    [
        "Rozdział 1. Klastry|Rozdział 2. Inicjatywy klastrowe",
        "DZIAŁ A – KLASTRY|DZIAŁ B – INICJATYWY KLASTROWE",
        "Tabela nr 1: Klastry|Tabela nr 2: Inicjatywy klastrowe",
        "A. Klastry|B. Inicjatywy",
    ],
)
def test_the_number_of_a_part_leaves_what_its_title_says(parts):
    first, second = parts.split("|")
    listed = table("Nazwa | Siedziba", "Klaster Rzeczny | Płock", "Klaster Morski | Hel")
    started = table(
        "Nazwa | Siedziba | Etap",
        "Klaster Skał | Żywiec | rozmowy w toku",
        "Klaster Lasu | Puck | prace nad statutem",
    )
    found = clusters(
        f"<h1>Rejestr klastrów i inicjatyw klastrowych</h1><h2>{first}</h2>{listed}<h2>{second}</h2>{started}"
    )
    assert [c.get("kind") for c in found.values()] == [None, None, "initiative", "initiative"]
    assert [c.get("status") for c in found.values()] == [None, None, "forming", "forming"]


@pytest.mark.parametrize(
    "head",
    [
        "Członkowie wg stanu na 30 czerwca 2019 r.",
        "Uczestnicy – stan na 31.12.2019 r.",
        "Członkowie – dane za 2019 r.",
        "Wielkość – XII 2019",
    ],
)
def test_a_head_goes_on_where_a_part_of_it_reaches_down(head):
    first = (
        f"<tr><td rowspan=2>Nr</td><td colspan=2>Klaster</td><td rowspan=2>Rok</td><td colspan=2>{head}</td></tr>"
    )
    second = "<tr><td>nazwa</td><td>skrót</td><td>razem</td><td>w tym firmy</td></tr>"
    row = "<tr><td>1</td><td>Klaster Rzeczny</td><td>KR</td><td>2010</td><td>21</td><td>17</td></tr>"
    found = clusters(f"<h1>Klastry</h1><table>{first}{second}{row}</table>")
    assert found["Klaster Rzeczny"] == {"acronym": "KR", "founded": 2010, "members": 21, "companies": 17}
