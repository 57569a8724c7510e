import pytest
from made_pages import clusters

ENTRIES = (
    ("Nyski Klaster Szkła", "zał. 2011; 34 czł., w tym 28 przeds.; koord.: Nyskie Centrum Szkła; siedziba: Nysa"),
    ("Klaster Lnu „Len”", "zał. 2009; ok. 19 podm. (11 firm); koord.: Izba Lnu; siedz.: Opole"),
    ("Dolina Soli", "zał. 2014; liczba czł. nieznana; koord.: b.d.; siedziba: Brzeg"),
)
TOLD = {
    "Nyski Klaster Szkła": {
        "founded": 2011,
        "members": 34,
        "companies": 28,
        "coordinator": "Nyskie Centrum Szkła",
        "city": "Nysa",
    },
    "Klaster Lnu „Len”": {
        "founded": 2009,
        "members": 19,
        "companies": 11,
        "coordinator": "Izba Lnu",
        "city": "Opole",
    },
    "Dolina Soli": {"founded": 2014, "city": "Brzeg"},
}


def assert_told(entry, mark=";"):
    body = "".join(entry.format(name, facts.replace(";", mark)) for name, facts in ENTRIES)
    found = clusters(f"<h1>Klastry regionu</h1>{body}")
    for name, told in TOLD.items():
        assert told.items() <= found[name].items()
    assert "members" not in found["Dolina Soli"]
    assert "coordinator" not in found["Dolina Soli"]


@pytest.mark.parametrize("mark", [";", " |", " ·", ","])
@pytest.mark.parametrize("entry", ["<h3>{}</h3><p>{}.</p>", "<p><b>{}</b> {}.</p>", "<ul><li>{} – {}</li></ul>"])
def test_facts_in_a_row_are_read_whatever_parts_them(entry, mark):
    assert_told(entry, mark)


@pytest.mark.parametrize("entry", ["<p><b>{}</b><br>{}.</p>", "<dl><dt>{}</dt><dd>{}</dd></dl>", "<p>{}: {}.</p>"])
def test_facts_in_a_row_are_read_below_and_behind_names(entry):
    assert_told(entry)


def test_headings_of_regions_part_no_run_of_cards():
    regions = ("Województwo opolskie", "woj. śląskie", "małopolskie")
    entries = "".join(
        f"<h2>{region}</h2><h3>{name}</h3><p>{facts}</p>"
        for region, (name, facts) in zip(regions, ENTRIES, strict=True)
    )
    found = clusters(f"<h1>Klastry</h1>{entries}")
    assert [entry["voivodeship"] for entry in found.values()] == ["opolskie", "śląskie", "małopolskie"]
    assert [entry["founded"] for entry in found.values()] == [2011, 2009, 2014]
