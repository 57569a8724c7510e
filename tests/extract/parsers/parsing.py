"""Short ways from some bytes to what a parser makes of them."""

import hashlib

from klastry.extract.media_type import media_type
from klastry.extract.parsers import parse
from klastry.extract.raw_document import RawDocument
from klastry.extract.text.document import BlockKind


def read(content, name="dokument"):
    content = content.encode() if isinstance(content, str) else content
    digest = hashlib.sha256(content).hexdigest()
    return parse(RawDocument(name, content, digest, media_type(content, name)))


def page(body, head=""):
    return read(f"<!doctype html><html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>")


def said(document, *kinds, furniture=False):
    """The texts of a document's blocks, of some kinds or of all."""
    blocks = [b for b in document.blocks if b.furniture == furniture]
    return [document.quote(b) for b in blocks if not kinds or b.kind in kinds]


def items(document):
    """Marker and text of the list items."""
    return [(b.marker, document.quote(b)) for b in document.blocks if b.kind is BlockKind.LIST_ITEM]


def groups(document):
    """The texts of list items by their lists."""
    found = {}
    for block in document.blocks:
        if block.kind is BlockKind.LIST_ITEM:
            found.setdefault(block.group, []).append(document.quote(block))
    return list(found.values())


def rows(document, number=0):
    """The cells of a table by rows: place and text."""
    table = document.tables[number]
    found = {}
    for cell in table.cells:
        found.setdefault(cell.row, []).append(document.quote(cell))
    return [found[row] for row in sorted(found)]
