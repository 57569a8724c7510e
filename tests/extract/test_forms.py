"""Forms that people filled in: points with letters, what a label explains behind a dash, values below labels."""

import hashlib

from made_pages import extraction

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


def said_of_only(entries):
    (entry,) = entries
    return {o.field.value: o.value for o in entry.observations}


def test_points_with_letters_are_points_of_their_own():
    content = FORM.encode()
    raw = RawDocument("ankieta.txt", content, hashlib.sha256(content).hexdigest(), "text/plain")
    said = said_of_only(extract_document(raw).entries)
    assert said["name"] == "Klaster Wód Mineralnych Muszyna"
    assert {"members": 34, "companies": 27, "coordinator": "Fundacja Zdrojowa Poprad"}.items() <= said.items()


def test_a_page_that_says_we_is_of_the_only_cluster_in_its_head():
    head = '<header><a href="/">Klaster Garncarski Bolimów</a></header>'
    body = "<h1>Nasza historia</h1><ul><li>2014: jest nas 20.</li><li>2019: klaster liczy 33 członków.</li></ul>"
    said = said_of_only(extraction(f"{head}{body}").entries)
    assert said["name"] == "Klaster Garncarski Bolimów"
    assert said["members"] == 33
    several = "<header><a href=/a>Klaster Bolimów</a><br><a href=/b>Klaster Solny Kłodawa</a></header>"
    assert extraction(f"{several}<h1>Targi</h1><p>Zapraszamy na targi, jest nas 20.</p>").entries == ()
