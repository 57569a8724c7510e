from made_pages import clusters, table

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.merging import merged
from klastry.extract.text.document import Span
from klastry.schema.observation import FieldName


def draft(*names):
    """A draft with these names, the first of them its own."""
    here = Span(0, 1)
    evidence = Evidence(here, "table.name", "a row")
    fields = [FieldName.NAME, *[FieldName.FORMER_NAME] * (len(names) - 1)]
    return Draft([Mention(f, n, here, evidence) for f, n in zip(fields, names, strict=True)], here)


def names(drafts):
    return [[str(m.value) for m in one.mentions] for one in drafts]


def test_one_name_is_one_draft():
    assert names(merged([draft("Klaster Wodny"), draft("Klaster Lotny"), draft("Klaster Wodny")])) == [
        ["Klaster Wodny", "Klaster Wodny"],
        ["Klaster Lotny"],
    ]


def test_a_name_that_a_merged_draft_brought_is_known():
    found = merged([draft("Klaster Wodny"), draft("Klaster Wodny", "Klaster Rzeczny"), draft("Klaster Rzeczny")])
    assert len(found) == 1


def test_a_name_made_of_two_names_of_one_draft_is_the_same_whichever_comes_first():
    both, joined = draft("Klaster Wodny", "Hydro Sieć"), draft("Klaster Wodny – Hydro Sieć")
    assert len(merged([both, joined])) == 1
    assert len(merged([joined, draft("Klaster Wodny", "Hydro Sieć")])) == 1
    assert len(merged([draft("Klaster Wodny – Hydro Sieć"), draft("Klaster Wodny")])) == 2


def test_a_name_of_a_brand_alone_is_that_of_the_only_one_with_the_brand_in_another_table():
    first = "<h1>Klastry</h1>" + table(
        "Nazwa klastra | Siedziba", "Klaster Gipsu „Ponidzie” | Pińczów", "Klaster Chleba | Iłża"
    )
    second = table(
        "Klaster | Kto prowadzi", "Klaster „Ponidzie” | Towarzystwo Pińczowskie", "Klaster Chleba | Cech"
    )
    found = clusters(first + second)
    assert list(found) == ["Klaster Gipsu „Ponidzie”", "Klaster Chleba"]
    assert found["Klaster Gipsu „Ponidzie”"]["coordinator"] == "Towarzystwo Pińczowskie"


def test_two_rows_of_one_table_with_one_brand_are_two_clusters():
    body = table("Nazwa klastra | Siedziba", "Klaster Gipsu „Ponidzie” | Pińczów", "Klaster „Ponidzie” | Iłża")
    assert list(clusters(body)) == ["Klaster Gipsu „Ponidzie”", "Klaster „Ponidzie”"]
