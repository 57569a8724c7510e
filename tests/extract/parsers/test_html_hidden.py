import pytest
from parsing import page, rows, said


@pytest.mark.parametrize(
    "panel",
    [
        "<div class='accordion-panel' style='display: none'>{}</div>",
        "<div role=tabpanel hidden>{}</div>",
        "<div class='tab-pane' style='display:none'>{}</div>",
        "<a href='#lubelskie'>lubelskie</a><div id=lubelskie style='display:none'>{}</div>",
        "<button aria-controls=d1>Opis</button><div id=d1 hidden>{}</div>",
        "<button data-bs-target='#d2'>Opis</button><div id=d2 style='visibility:hidden'>{}</div>",
    ],
)
def test_what_a_reader_unfolds_is_read(panel):
    assert said(page(panel.format("<p>Klaster Soli</p>")))[-1] == "Klaster Soli"


@pytest.mark.parametrize(
    "part",
    [
        "<div style='display:none'>{}</div>",
        "<p hidden>{}</p>",
        "<a href='#okno'>Zaloguj</a><div id=okno class=modal style='display:none'>{}</div>",
        "<a href='#okno'>Zaloguj</a><div id=okno role=dialog hidden>{}</div>",
        "<div class='cookie-panel' style='display:none'>{}</div>",
    ],
)
def test_what_nobody_sees_and_what_pops_up_is_not_read(part):
    document = page(part.format("Klaster Testowy") + "<p>treść</p>")
    assert said(document)[-1] == "treść"
    assert "Testowy" not in document.text


def test_the_tables_of_closed_tabs_are_read():
    table = "<table><tr><th>Klaster</th><th>Miasto</th></tr><tr><td>{}</td><td>Lublin</td></tr></table>"
    document = page(
        f"{table.format('Klaster A')}<div class=tab-pane style='display:none'>{table.format('Klaster B')}</div>"
    )
    assert rows(document, 1)[1] == ["Klaster B", "Lublin"]
