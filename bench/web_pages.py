"""How fast web pages are read, beside lxml.html's own parse and text: web_pages.py [FOLDER ...].

Measured on an ordinary page of a portal that mentions two clusters or none, on pages of some 100 KB made of those
of the repository, in one set the word for clusters taken out, and on the pages of the folders. All figures are
ratios of one run.
"""

import hashlib
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import lxml.html
from portal_page import portal_page
from timing import medians, verdict

from klastry.extract.document import extract_document
from klastry.extract.failures import ParseFailure
from klastry.extract.media_type import HTML
from klastry.extract.parsers import parse
from klastry.extract.raw_document import RawDocument
from klastry.extract.text.charset import characters

HOME = Path(__file__).parent.parent
OWN = ("data/raw/samples", "tests/corpus")
SIZE = 100_000

_BODY = re.compile(r"^.*?<body[^>]*>|</body>.*$", re.DOTALL | re.IGNORECASE)
_CLUSTER = re.compile(r"kla(?:s|s&shy;)t(?=e?r)|cluster", re.IGNORECASE)


def main(folders: Sequence[str]) -> None:
    """Print the figures."""
    page = _large_page()
    sets = [
        ("an ordinary page without the word", [portal_page(with_clusters=False).encode()] * 5, 1),
        ("an ordinary page that mentions two clusters", [portal_page(with_clusters=True).encode()] * 5, 3),
        ("a large page without the word", [_CLUSTER.sub("zesp", page).encode()], 1),
        ("a large page full of clusters", [page.encode()], 3),
    ]
    given = [file.read_bytes() for folder in folders for file in sorted(Path(folder).rglob("*.html"))]
    for kind, speaks, most in (("without the word", False, 1), ("with it", True, 3)):
        those = [content for content in given if bool(_CLUSTER.search(content.decode("latin-1"))) == speaks]
        sets.append((f"the given pages {kind} ({len(those)})", those, most))
    print("Web pages; times as multiples of lxml.html's parse and text\n")
    for name, contents, most in sets:
        if contents:
            _print_times(name, list(map(_raw, contents)), most)


def _large_page() -> str:
    """The pages of the repository one after the other, again and again."""
    files = sorted(file for own in OWN for file in (HOME / own).rglob("*.html"))
    bodies = [_BODY.sub("", characters(file.read_bytes(), None)) for file in files]
    parts = list(_repeated(bodies))
    return f"<!DOCTYPE html><html><head><meta charset=utf-8></head><body>{''.join(parts)}</body></html>"


def _repeated(bodies: Sequence[str]) -> Iterator[str]:
    size = 0
    while size < SIZE:
        for body in bodies:
            size += len(body)
            yield f"<div>{body}</div>"


def _raw(content: bytes) -> RawDocument:
    return RawDocument("strona.html", content, hashlib.sha256(content).hexdigest(), HTML)


def _print_times(name: str, pages: Sequence[RawDocument], most: float) -> None:
    work = {
        "lxml": lambda: [lxml.html.document_fromstring(raw.content).text_content() for raw in pages],
        "parse": lambda: [_quietly_parsed(raw) for raw in pages],
        "whole": lambda: [_quietly_read(raw) for raw in pages],
    }
    seconds = medians(work, 9)
    print(f"{seconds['parse'] / seconds['lxml']:8.2f}  {'':22} parse, {name}")
    print(verdict(f"parse and rules, {name}", seconds["whole"] / seconds["lxml"], most=most))


def _quietly_parsed(raw: RawDocument) -> None:
    with suppress(ParseFailure):
        parse(raw)


def _quietly_read(raw: RawDocument) -> None:
    with suppress(ParseFailure):
        extract_document(raw)


if __name__ == "__main__":
    main(sys.argv[1:])
