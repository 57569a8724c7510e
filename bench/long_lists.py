"""How the time grows with the clusters of one document: long_lists.py.

Tables, lists, label blocks, cards with links and sentences on 500, 1000 and 2000 clusters; processor time in
seconds, and as a multiple of the size before. Twice the clusters should take about twice as long.
"""

import hashlib
import time
from collections.abc import Callable, Iterator
from itertools import islice, product

from klastry.extract.document import extract_document
from klastry.extract.media_type import HTML
from klastry.extract.raw_document import RawDocument
from klastry.pipeline.garbage import look_seldom

SIZES = (500, 1000, 2000)
_REGIONS = "Śląski Opolski Lubuski Górny Morski Leśny Rzeczny Solny Polny Młody Mazurski Podlaski Karpacki".split()
_THINGS = "Drewna Metalu Szkła Wody Chmur Okien Mebli Serów Miodu Lnu Gier Danych Stali Gumy Papieru Farb".split()
_MORE = "i Usług|oraz Handlu|i Nauki|i Techniki|i Sportu|i Mody|i Wiedzy|i Zdrowia|i Obsługi|i Transportu".split(
    "|"
)
_TOWNS = "Kraków Lublin Gdynia Opole Kielce Radom Płock Toruń".split()


def main() -> None:
    """Print the figures."""
    look_seldom()
    extract_document(_document(_table(1)))
    for name, make in (
        ("a table", _table),
        ("a list", _list),
        ("label blocks", _blocks),
        ("cards", _cards),
        ("sentences", _sentences),
    ):
        before = None
        for size in SIZES:
            taken = _seconds(_document(make(size)))
            print(f"{name:14}{size:6} clusters {taken:7.2f} s" + (f"  {taken / before:4.1f}x" if before else ""))
            before = taken


def _clusters(size: int) -> Iterator[tuple[str, str, int, int]]:
    names = (f"{region} Klaster {thing} {more}" for region, thing, more in product(_REGIONS, _THINGS, _MORE))
    for i, name in enumerate(islice(names, size)):
        yield name, _TOWNS[i % len(_TOWNS)], 2000 + i % 20, 10 + i % 90


def _table(size: int) -> str:
    head = "<th>Nazwa klastra</th><th>Siedziba</th><th>Rok powstania</th><th>Liczba członków</th>"
    rows = "".join("<tr>" + "".join(f"<td>{value}</td>" for value in row) + "</tr>" for row in _clusters(size))
    return f"<h2>Klastry, stan na 2019 r.</h2><table><tr>{head}</tr>{rows}</table>"


def _list(size: int) -> str:
    items = "".join(f"<li>{name} – {town} – {year}</li>" for name, town, year, _ in _clusters(size))
    return f"<h2>Klastry w kraju</h2><ul>{items}</ul>"


def _blocks(size: int) -> str:
    block: Callable[..., str] = (
        "<h3>{}</h3><p>Siedziba: {}</p><p>Rok powstania: {}</p><p>Liczba członków: {}</p>".format
    )
    return "<h1>Katalog klastrów</h1>" + "".join(block(*row) for row in _clusters(size))


def _cards(size: int) -> str:
    cards = (
        f'<h3><a href="https://k{number}.example">{name}</a></h3><p>{town}, {year}</p>'
        f'<p><a href="/{number}">więcej</a></p>'
        for number, (name, town, year, _) in enumerate(_clusters(size))
    )
    return "<h1>Katalog klastrów</h1>" + "".join(cards)


def _sentences(size: int) -> str:
    said = "<p>{} powstał w miejscowości {} w {} roku i skupia {} firm. Klaster działa w całym kraju.</p>".format
    return "".join(said(*row) for row in _clusters(size))


def _document(body: str) -> RawDocument:
    content = f'<!DOCTYPE html><html lang="pl"><meta charset="utf-8"><body>{body}</body></html>'.encode()
    return RawDocument("lista.html", content, hashlib.sha256(content).hexdigest(), HTML)


def _seconds(raw: RawDocument) -> float:
    start = time.process_time()
    extract_document(raw)
    return time.process_time() - start


if __name__ == "__main__":
    main()
