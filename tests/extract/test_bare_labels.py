import pytest
from made_pages import clusters


def test_items_that_begin_with_labels_make_a_label_block():
    items = (
        "<li><b>Rok założenia</b> 2011</li><li><b>Siedziba</b> Puck</li><li><b>Liczba członków</b> 17</li>"
        "<li><b>Koordynator</b> Centrum Techniki Żeglarskiej</li>"
    )
    said = clusters(f"<h2>Klaster Lin i Żagli</h2><ul>{items}</ul>")["Klaster Lin i Żagli"]
    assert (said["founded"], said["city"], said["members"]) == (2011, "Puck", 17)
    assert said["coordinator"] == "Centrum Techniki Żeglarskiej"


@pytest.mark.parametrize(
    "items",
    [
        "<li>Koordynator Jan Nowak wita gości</li><li>Bufet</li><li>Dyskusja o Łodzi</li>",
        "<li>Siedziba Zarządu</li><li>Siedziba Rady</li>",
        "<li>Liczba 7 jest szczęśliwa</li><li>Firmy Kowalskiego nie ma</li>",
    ],
)
def test_other_lists_have_no_labels(items):
    said = clusters(f"<h2>Klaster Lin i Żagli</h2><ul>{items}</ul>").get("Klaster Lin i Żagli", {})
    assert not {"coordinator", "city", "members", "companies"} & set(said)
