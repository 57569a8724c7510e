"""Heads of printed web pages, with the marks by which their rows are sorted."""

from made_pages import clusters, table

from klastry.extract.structure.meaning.label_meaning import meaning


def test_marks_to_sort_by_say_nothing_in_a_head():
    assert [meaning(head) for head in ("Klaster ▲", "Początek ⇅", "Siedziba ▼")] == [
        ("name",),
        ("founded",),
        ("city",),
    ]
    body = table("Klaster ▲ | Siedziba ⇅ | Początek ⇅", "Klaster Cydru | Cieszyn | 2019")
    assert clusters(f"<h1>Klastry</h1>{body}")["Klaster Cydru"]["founded"] == 2019
