"""Texts on which the reading once went on for ever or died, met in manuals and printed logs."""

import hashlib

import pytest

from klastry.extract.document import extract_document
from klastry.extract.media_type import TEXT
from klastry.extract.raw_document import RawDocument

CLUSTER = "Klaster Wodny powstał w 2010 roku."


@pytest.mark.parametrize(
    "odd",
    [
        "* " + "*" * 200 + "\nx",
        "klaster" + "." * 2_000,
        "Klaster " + "a" * 10_000,
        "##\n" * 2_000,
        "Klastry " + "." * 20_000,
        "Klastry " + "– " * 20_000,
        "Klastry " + ".1" * 20_000,
        "Klastry skupiają " + "2014 " * 5_000 + "firm.",
        "klaster " * 10_000,
    ],
    ids=[
        "a rule of asterisks",
        "a leader of dots",
        "an endless word",
        "lines of signs alone",
        "an endless leader",
        "endless dashes",
        "an endless figure",
        "endless years",
        "endless clusters",
    ],
)
def test_the_sentence_beside_it_is_read(odd):
    content = f"{CLUSTER}\n\n{odd}\n".encode()
    raw = RawDocument("log.txt", content, hashlib.sha256(content).hexdigest(), TEXT)
    found = extract_document(raw).entries
    assert {o.value for entry in found for o in entry.observations if o.field == "founded"} == {2010}
