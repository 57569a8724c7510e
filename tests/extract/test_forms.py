"""Forms that people filled in: points with letters, what a label explains behind a dash, values below labels."""

import hashlib

from klastry.extract.document import extract_document
from klastry.extract.raw_document import RawDocument

FORM = """ANKIETA DLA KOORDYNATORÓW KLASTRÓW

1. Pełna nazwa klastra:
   Klaster Wód Mineralnych Muszyna
2. Liczba członków ogółem (stan na 30.06.2017):
   34
   2a. w tym przedsiębiorstwa:
   27
   2b. w tym jednostki naukowe:
   2
3. Koordynator – pełna nazwa:
   Fundacja Zdrojowa Poprad
"""


def read(content, media_type):
    said = content.encode()
    return extract_document(RawDocument("plik", said, hashlib.sha256(said).hexdigest(), media_type)).entries


def said_of_only(entries):
    (entry,) = entries
    return {o.field.value: o.value for o in entry.observations}


def test_points_with_letters_are_points_of_their_own():
    said = said_of_only(read(FORM, "text/plain"))
    assert said["name"] == "Klaster Wód Mineralnych Muszyna"
    assert {"members": 34, "companies": 27, "coordinator": "Fundacja Zdrojowa Poprad"}.items() <= said.items()


def test_a_page_that_says_we_is_of_the_only_cluster_in_its_head():
    head = '<html><body><header><a href="/">Klaster Garncarski Bolimów</a></header>'
    body = "<h1>Nasza historia</h1><ul><li>2014: jest nas 20.</li><li>2019: klaster liczy 33 członków.</li></ul>"
    said = said_of_only(read(f"{head}{body}", "text/html"))
    assert said["name"] == "Klaster Garncarski Bolimów"
    assert said["members"] == 33
    several = "<html><body><header><a href=/a>Klaster Bolimów</a><br><a href=/b>Klaster Solny Kłodawa</a></header>"
    assert read(f"{several}<h1>Targi</h1><p>Zapraszamy na targi, jest nas 20.</p>", "text/html") == ()
    assert read(f"{head}<h1>Targi</h1><p>Trwają targi.</p>", "text/html") == ()
