"""A small table of clusters without rules, as the tests of tables write it on a page."""

from made_pdf import MadePage, made_pdf
from parsing import read

HEAD = ["Lp.", "Nazwa klastra", "Siedziba", "Rok", "Liczba członków"]
ROWS = [
    ["1", "Klaster Alfa", "Opole", "2007", "34"],
    ["2", "Klaster Metali Lekkich", "Nysa", "2011", "52"],
    ["3", "Klaster Beta", "Brzeg", "b.d.", "8"],
]
COLUMNS = (70, 100, 250, 330, 400)
BEFORE = "Poniżej wykaz klastrów, które odpowiedziały na ankietę w 2018 roku, w kolejności nadsyłania."
AFTER = "Dane zebrano wśród koordynatorów, którzy zgodzili się na ich podanie w tym opracowaniu."


def written(page, lines, y, leading=18, columns=COLUMNS):
    for number, line in enumerate(lines):
        for x, text in zip(columns, line, strict=True):
            if text:
                page.text(text, x, y + number * leading)
    return page


def table_between_texts(lines, leading=18):
    """What the parser makes of a page with these lines, a sentence above them and one below."""
    page = written(MadePage().text(BEFORE, y=90), lines, 120, leading)
    return read(made_pdf(page.text(AFTER, y=140 + leading * len(lines))))
