import hashlib

import pytest

from klastry.extract.document import extract_document
from klastry.extract.raw_document import RawDocument

TOLD = "<p>Klaster Solny powstał w 2009 r. z inicjatywy gwarków.</p>"


def read(body, title="O nas | Klaster Solny", heading="O nas"):
    """What a page tells of its clusters, by name: the values of their fields but for what nearly all have."""
    page = (
        f'<!DOCTYPE html><html lang="pl"><meta charset="utf-8"><title>{title}</title><body><main>'
        f"<h1>{heading}</h1>{TOLD}{body}</main></body></html>"
    ).encode()
    extraction = extract_document(RawDocument("o-nas.html", page, hashlib.sha256(page).hexdigest(), "text/html"))
    return {
        entry.name: {
            o.field: o.value for o in entry.observations if o.field not in {"name", "sector", "description"}
        }
        for entry in extraction.entries
    }


@pytest.mark.parametrize(
    "body",
    [
        '<h2>W liczbach</h2><div class="kpi"><b>35</b><span>członków</span></div>'
        '<div class="kpi"><b>28</b><span>przedsiębiorstw</span></div>',
        "<p><b>Członkowie:</b> 35</p><p><b>w tym firm:</b> 28</p>",
        "<h2>Fakty</h2><p>Członkowie: 35 (28 firm) | Projekty: 4</p>",
        "<table><tr><th>Liczba członków<td>35<tr><th>w tym przedsiębiorstwa<td>28</table>",
    ],
)
def test_labels_on_the_page_of_a_cluster_are_of_it(body):
    assert read(body)["Klaster Solny"] == {"founded": 2009, "members": 35, "companies": 28}


def test_the_only_cluster_of_a_page_about_us_has_the_boxes_with_its_members():
    boxes = "<div><div><span>35</span><span>członków</span></div><div><span>28</span><span>firm</span></div></div>"
    assert read(boxes, "O nas")["Klaster Solny"] == {"founded": 2009, "members": 35, "companies": 28}


def test_labels_on_the_page_of_others_are_not():
    assert read("<p>Członkowie: 35</p>", "O nas | Izba Górnicza")["Klaster Solny"] == {"founded": 2009}


def test_the_cluster_of_a_title_in_the_genitive_is_whose_document_it_is():
    told = read(
        "<p>Biuro znajduje się w Bochni.</p>", "Strategia", "Strategia rozwoju Klastra Solnego na lata 2016–2020"
    )
    assert told["Klaster Solny"]["city"] == "Bochnia"
