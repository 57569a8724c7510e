import pytest
from made_pages import clusters, rows

ROWS = (
    "1. | Klaster Siarki | Staszów | <a href='http://siarka.example'>www</a>",
    "2. | Klaster Hut | Opole | &nbsp;",
)


def test_rows_without_a_head_under_a_title_are_clusters():
    found = clusters(f"<h2>Klastry w kraju</h2><table>{rows(*ROWS)}</table>")
    assert found == {
        "Klaster Siarki": {"city": "Staszów", "voivodeship": "świętokrzyskie", "website": "http://siarka.example"},
        "Klaster Hut": {"city": "Opole", "voivodeship": "opolskie"},
    }


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("Klastry w kraju", ("Nasza Szkoła | Opole", "Nasz Klaster | Opole", "Bank | Opole", "Sklep | Opole")),
        ("Przetargi", ("Zakup mebli | Klaster Hut", "Zakup biurek | Klaster Siarki")),
        ("Klastry w kraju", ("Klaster Hut | 15", "Klaster Siarki | 2019")),
    ],
)
def test_nothing_is_read_that_no_head_explains(title, lines):
    found = clusters(f"<h2>{title}</h2><table>{rows(*lines)}</table>")
    assert all(not {"founded", "members", "companies"} & set(said) for said in found.values())
    assert not {"Nasza Szkoła", "Bank"} & set(found)
