"""Small web pages and texts, and what the program reads in them."""

import hashlib

from klastry.extract.document import extract_document
from klastry.extract.raw_document import RawDocument

HTML = "text/html"
LABELS = "<p>Koordynator: Izba Leśna<br>Siedziba: Toruń<br>Rok założenia: 2012</p>"
FACTS = {"coordinator": "Izba Leśna", "city": "Toruń", "founded": 2012, "voivodeship": "kujawsko-pomorskie"}
"""What a block of such labels says of the cluster whose name stands above it."""


def page(body):
    """A web page with this body and nothing around it."""
    return f'<!DOCTYPE html><html lang="pl"><meta charset="utf-8"><body><main>{body}</main></body></html>'


def rows(*lines, tag="td"):
    """Rows of a table, a string each, its cells parted by " | "."""
    made = ("".join(f"<{tag}>{cell}</{tag}>" for cell in line.split(" | ")) for line in lines)
    return "".join(f"<tr>{row}</tr>" for row in made)


def table(head, *lines):
    """A table with one row of heads."""
    return f"<table>{rows(head, tag='th')}{rows(*lines)}</table>"


def extraction(body):
    """What the program reads in a page with this body."""
    content = page(body).encode()
    return extract_document(RawDocument("strona.html", content, hashlib.sha256(content).hexdigest(), HTML))


TOLD_OF_NEARLY_ALL = ("sector", "description")
"""What nearly every entry shows in its name or its sentences; tested apart."""


def clusters(body):
    """Each cluster that a page gives, by name, with the values of its fields: the first one said of each."""
    found = {}
    left_out = ("name", *TOLD_OF_NEARLY_ALL)
    for entry in extraction(body).entries:
        values = [(o.field.value, o.value) for o in entry.observations if o.field.value not in left_out]
        found[entry.name] = dict(reversed(values))
    return found
