"""A small table of clusters without rules, as the tests of tables write it on a page."""

HEAD = ["Lp.", "Nazwa klastra", "Siedziba", "Rok", "Liczba członków"]
ROWS = [
    ["1", "Klaster Alfa", "Opole", "2007", "34"],
    ["2", "Klaster Metali Lekkich", "Nysa", "2011", "52"],
    ["3", "Klaster Beta", "Brzeg", "b.d.", "8"],
]
COLUMNS = (70, 100, 250, 330, 400)
AFTER = "Dane zebrano wśród koordynatorów, którzy zgodzili się na ich podanie w tym opracowaniu."


def written(page, lines, y, leading=18, columns=COLUMNS):
    for number, line in enumerate(lines):
        for x, text in zip(columns, line, strict=True):
            if text:
                page.text(text, x, y + number * leading)
    return page
