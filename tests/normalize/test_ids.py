import pytest
from normalize_made import document_id, entry, extraction

from klastry.normalize.ids import Anchor, AnchorKind, IdFileError, IdRegistry
from klastry.normalize.records import normalize


def ids(registry, *extractions):
    made = normalize(extractions, registry)
    return {cluster.name: cluster.id for cluster in made.clusters}, made.registry


OKNA = extraction("okna", entry("Klaster Nowych Okien", doc="okna", city="Piła"))
DOMY = extraction("domy", entry("Klaster Ciepłych Domów", doc="domy", website="domy.pl"))


def test_a_first_run_gives_ids_by_name():
    assert ids(IdRegistry(), OKNA, DOMY)[0] == {
        "Klaster Ciepłych Domów": "kl-000001",
        "Klaster Nowych Okien": "kl-000002",
    }


def test_ids_are_kept_when_the_output_is_gone(tmp_path):
    first, registry = ids(IdRegistry(), OKNA, DOMY)
    path = tmp_path / "cluster_ids.csv"
    path.write_text(registry.to_csv(), encoding="utf-8")
    again, same = ids(IdRegistry.load(path), OKNA, DOMY)
    assert again == first
    assert same.to_csv() == registry.to_csv()


def test_a_new_document_moves_no_id():
    first, registry = ids(IdRegistry(), OKNA)
    later, _ = ids(registry, OKNA, DOMY, extraction("a", entry("A Klaster Aut", doc="a")))
    assert later.items() >= first.items()


def test_an_id_comes_back_with_its_document():
    first, registry = ids(IdRegistry(), OKNA, DOMY)
    _, without = ids(registry, DOMY)
    assert ids(without, OKNA, DOMY)[0] == first


def test_a_cluster_is_known_again_by_its_website_under_a_new_name():
    first, registry = ids(IdRegistry(), DOMY)
    renamed = extraction("new", entry("Klaster Domów Pasywnych", doc="new", website="https://www.domy.pl/"))
    assert ids(registry, renamed)[0] == {"Klaster Domów Pasywnych": first["Klaster Ciepłych Domów"]}


def test_a_better_base_form_does_not_move_an_id():
    _, registry = ids(IdRegistry(), extraction("x", entry("Klastra Nowych Okien", doc="x")))
    assert ids(registry, OKNA)[0] == {"Klaster Nowych Okien": "kl-000001"}


def test_on_a_merge_the_older_id_lives_and_the_other_is_remembered():
    port = extraction("port", entry("Klaster Okrętowy Kotwica", doc="port"))
    sea = extraction("sea", entry("Bałtycki Klaster Statków", doc="sea"))
    _, registry = ids(IdRegistry(), port)
    first, registry = ids(registry, port, sea)
    assert first == {"Klaster Okrętowy Kotwica": "kl-000001", "Bałtycki Klaster Statków": "kl-000002"}
    renamed = entry("Bałtycki Klaster Statków", doc="news", former_name="Klaster Okrętowy Kotwica")
    for _ in range(2):  # a second run finds in the file what the first one wrote
        made = normalize([port, sea, extraction("news", renamed)], registry)
        registry = made.registry
        assert [(c.id, c.former_ids) for c in made.clusters] == [("kl-000001", ("kl-000002",))]


def test_a_namesake_does_not_take_the_id_of_one_that_is_gone():
    north = extraction("n", entry("Klaster Leśny Dąb", doc="n", city="Elbląg", voivodeship="warmińsko-mazurskie"))
    south = extraction("s", entry("Klaster Leśny Dąb", doc="s", city="Kępno", voivodeship="wielkopolskie"))
    made = normalize([north, south], IdRegistry())
    by_city = {cluster.city: cluster.id for cluster in made.clusters}
    alone = normalize([south], made.registry)
    assert [(c.id, c.former_ids) for c in alone.clusters] == [(by_city["Kępno"], ())]
    both = normalize([south, north], alone.registry)
    assert {cluster.city: cluster.id for cluster in both.clusters} == by_city


def test_the_file_only_grows():
    _, before = ids(IdRegistry(), OKNA)
    _, after = ids(before, DOMY)
    assert after.to_csv().startswith(before.to_csv())


def test_the_file_of_a_spreadsheet_is_read_and_continued_as_it_is():
    text = "\ufeffid;anchor;value\r\nkl-000007;name;Klaster Nowych Okien\r\n"
    found, registry = ids(IdRegistry.parse(text), OKNA, DOMY)
    assert found == {"Klaster Nowych Okien": "kl-000007", "Klaster Ciepłych Domów": "kl-000008"}
    assert registry.to_csv().startswith(text)
    assert f"kl-000008;document;{document_id('domy')}" in registry.to_csv()
    assert IdRegistry.parse(registry.to_csv()).anchors == registry.anchors


def test_a_missing_file_is_an_empty_registry(tmp_path):
    assert IdRegistry.load(tmp_path / "none.csv") == IdRegistry()


def test_a_file_in_another_charset_is_refused(tmp_path):
    path = tmp_path / "cluster_ids.csv"
    path.write_bytes("id,anchor,value\nkl-000001,city,Łódź\n".encode("cp1250"))
    with pytest.raises(IdFileError, match="UTF-8"):
        IdRegistry.load(path)


@pytest.mark.parametrize("line", ["kl-1,name,X", "kl-000001,nick,X", "kl-000001,name", "X"])
def test_a_broken_line_stops_with_its_number(line):
    with pytest.raises(IdFileError, match="line 2"):
        IdRegistry.parse(f"id,anchor,value\n{line}\n")


def test_a_record_that_got_another_name_is_known_by_its_register_number():
    first = normalize([extraction("a", entry("Klaster Okien", doc="a", krs="0000127206"))], IdRegistry())
    renamed = extraction("b", entry("Dolina Światła", doc="b", krs="0000127206"))
    assert [c.id for c in normalize([renamed], first.registry).clusters] == [first.clusters[0].id]


def test_empty_cells_behind_the_columns_are_no_matter():
    registry = IdRegistry.parse("id;anchor;value;;\r\nkl-000001;name;Klaster Ą;;\r\n")
    assert registry.anchors == (Anchor("kl-000001", AnchorKind.NAME, "Klaster Ą"),)


def test_a_file_that_was_cut_off_stops_with_its_line():
    with pytest.raises(IdFileError, match="line 2"):
        IdRegistry.parse('id,anchor,value\nkl-000001,name,"Klaster')


def test_merges_lead_to_the_id_that_lives():
    merges = [("kl-000003", "kl-000002"), ("kl-000002", "kl-000001")]
    registry = IdRegistry().extended(Anchor(old, AnchorKind.MERGED_INTO, new) for old, new in merges)
    assert registry.merged == {"kl-000003": "kl-000001", "kl-000002": "kl-000001"}


def test_two_records_that_share_a_name_keep_their_ids_by_the_names_that_only_one_has():
    name, longer = "Klaster Nowych Okien", "Stowarzyszenie Klaster „Nowych Okien”"
    rows = [
        entry(name, at=0, founded=2012, city="Ełk"),
        entry(name, at=100, founded=2009, city="Ełk", alias=longer),
    ]
    first = normalize([extraction("doc", *rows)], IdRegistry())
    second = normalize([extraction("doc", *rows)], IdRegistry.parse(first.registry.to_csv()))
    assert [(c.id, c.founded) for c in second.clusters] == [(c.id, c.founded) for c in first.clusters]
