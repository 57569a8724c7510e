import pytest
from made_pages import clusters, table

from klastry.extract.structure.governing.titles import announces


def test_a_sentence_before_a_table_does_not_announce_the_list_after_it():
    numbers = "<table><tr><td>lubuskie</td><td>7</td></tr><tr><td>opolskie</td><td>5</td></tr></table>"
    body = "<p>W kraju działa 12 klastrów:</p>{}<ul><li>Dolina Wodna (Ustka)</li><li>Leśne Grono (Piła)</li></ul>"
    assert clusters(body.format(numbers)) == {}
    assert set(clusters(body.format(""))) == {"Dolina Wodna", "Leśne Grono"}


def test_funds_for_clusters_are_none():
    body = "<h2>Klastry regionu</h2><ul><li>Fundusz Klastrowy</li><li>Bank Wschodni</li></ul>"
    assert clusters(body) == {}


def test_a_heading_gives_its_list_a_status():
    body = "<h2>Krajowe Klastry Kluczowe</h2><ul><li>Klaster Wodny</li></ul>"
    body += "<h2>Pozostałe klastry</h2><ul><li>Klaster Lotny</li></ul>"
    body += "<h2>Klastry zagraniczne</h2><ul><li>Baltic Sea Cluster</li></ul>"
    assert clusters(body) == {
        "Klaster Wodny": {"key_cluster": True},
        "Klaster Lotny": {},
        "Baltic Sea Cluster": {"kind": "foreign"},
    }


@pytest.mark.parametrize(
    "text",
    [
        "Wykaz klastrów",
        "Klastry w Małopolsce",
        "Można wyróżnić 16 klastrów. Są to:",
        "Informacja o klastrach działających w regionie",
        "Poniżej lista klastrów, które wzięły udział w badaniu:",
    ],
)
def test_what_announces_clusters(text):
    assert announces(text)


@pytest.mark.parametrize(
    "text",
    [
        "Korzyści z klastrów",
        "Rodzaje klastrów",
        "Firmy pracujące z klastrami",
        "Rejestr klastrów energii",
        "Koordynatorzy klastrów",
    ],
)
def test_what_announces_something_else(text):
    assert not announces(text)


def test_kinds_of_clusters_and_benefits_are_no_clusters():
    body = "<h2>Rodzaje klastrów</h2><ol><li>Klastry tradycyjne</li><li>Klastry sieciowe – brak lidera</li></ol>"
    body += "<h2>Korzyści z udziału w klastrze</h2><ul><li>Wspólne zakupy</li><li>Dostęp do rynków</li></ul>"
    assert clusters(body) == {}


def test_items_without_labels_stand_beside_items_with_them():
    body = (
        "<h2>Wykaz klastrów</h2><p>1. Klaster Rzeczny</p><p>Siedziba: Słupsk</p><p>Rok powstania: 2009</p>"
        "<p>2. Klaster Wodny – Chojnice, od 2012 r.</p><p>3. Klaster Morski (Gdynia)</p><p>Rok powstania: 2010</p>"
    )
    found = clusters(body)
    assert found["Klaster Rzeczny"] == {"city": "Słupsk", "voivodeship": "pomorskie", "founded": 2009}
    assert found["Klaster Wodny"] == {"city": "Chojnice", "voivodeship": "pomorskie", "founded": 2012}
    assert found["Klaster Morski"] == {"city": "Gdynia", "voivodeship": "pomorskie", "founded": 2010}


def test_initiatives_are_told_from_clusters_only_where_both_are_listed():
    initiatives = "<h2>Inicjatywy klastrowe</h2><ul><li>Nadodrzańska Grupa Wodna – Żary</li></ul>"
    found = clusters("<h2>Klastry</h2><ul><li>Klaster Morski – Gdynia</li></ul>" + initiatives)
    assert (found["Nadodrzańska Grupa Wodna"].get("kind"), found["Klaster Morski"].get("kind")) == (
        "initiative",
        None,
    )
    assert "kind" not in clusters(initiatives)["Nadodrzańska Grupa Wodna"]


def test_names_in_paragraphs_under_what_announces_them():
    body = (
        "<p>W regionie działają następujące klastry:</p><p>Opolski Klaster Drewna</p><p>Brzeska Dolina Marmuru</p>"
        "<p>Opracowano na podstawie danych Polskiej Agencji Statystycznej.</p>"
    )
    assert set(clusters(body)) == {"Opolski Klaster Drewna", "Brzeska Dolina Marmuru"}
    assert set(clusters("<h2>Klastry</h2><p>Wschodnia Dolina</p><p>Czytaj więcej</p>")) == set()


@pytest.mark.parametrize(
    ("heading", "field", "value"),
    [
        ("W trakcie tworzenia", "status", "forming"),
        ("III. W organizacji", "status", "forming"),
        ("Zakończone", "status", "former"),
        ("Zakończyły działalność", "status", "former"),
        ("Porozumienia wygasłe", "status", "former"),
        ("Krajowe Klastry Kluczowe", "key_cluster", True),
    ],
)
def test_a_heading_of_a_state_holds_for_paragraphs_begun_by_names_and_for_tables(heading, field, value):
    first = "<h1>Klastry Podlasia</h1><h2>Klastry działające</h2><p>Klaster Kruszyw (Suwałki) skupia 19 firm.</p>"
    paragraph = f"<h2>{heading}</h2><p>Klaster Bielizny (Białystok). Koordynator: Izba Dziewiarska.</p>"
    found = clusters(first + paragraph)
    assert (found["Klaster Kruszyw"].get(field), found["Klaster Bielizny"].get(field)) == (None, value)
    found = clusters(
        f"{first}<h2>{heading}</h2>" + table("Nazwa klastra | Siedziba", "Klaster Bielizny | Białystok")
    )
    assert (found["Klaster Kruszyw"].get(field), found["Klaster Bielizny"].get(field)) == (None, value)


def test_a_branch_as_a_heading_parts_a_list_of_clusters():
    items = "<li>Klaster {}ny – Lublin</li><li>Klaster {}owy – Kielce</li><li>{}Net – Łódź – 2015</li>"
    part = "<h3>{}</h3><ul>" + items + "</ul>"
    body = "<h1>Klastry według branż</h1><p>Zestawienie.</p>" + part.format("Metal", "Metal", "Metal", "Metal")
    assert set(clusters(body + part.format("Woda", "Wod", "Wod", "Wod"))) >= {"MetalNet", "WodNet"}


def test_a_heading_that_is_a_town_is_the_seat_of_what_it_lists():
    items = "<ul><li>Klaster Wodny, 2010</li><li>Klaster Solny</li></ul>"
    body = f"<h1>Mapa klastrów</h1><h2>Małopolskie</h2><h3>Nowy Sącz</h3>{items}"
    assert {c["city"] for c in clusters(body).values()} == {"Nowy Sącz"}


def test_a_term_with_several_definitions_is_a_card():
    said = "<dd>Krasnystaw, woj. lubelskie</dd><dd>rok powstania 2010, uczestników 17 (12 przedsiębiorstw)</dd>"
    body = f"<h1>Baza klastrów</h1><dl><dt>Klaster Chmielu</dt>{said}<dt>Klaster Słodu</dt>{said}</dl>"
    assert clusters(body)["Klaster Słodu"] == {
        "city": "Krasnystaw",
        "voivodeship": "lubelskie",
        "founded": 2010,
        "members": 17,
        "companies": 12,
    }


def test_items_that_speak_of_several_clusters_are_none():
    items = [
        "Vouchery dla firm zrzeszonych w klastrach",
        "Udział przedstawicieli klastrów w targach",
        "Klastry wzrostowe",
    ]
    listed = "".join(f"<li>{item}</li>" for item in items)
    assert not clusters(f"<h2>Klastry w regionie</h2><h3>Instrumenty</h3><ul>{listed}</ul>")


@pytest.mark.parametrize(
    "item",
    [
        "Władze Klastra Wina spotkały się w maju.",
        "Członkowie Śląskiego Klastra Wodnego wyjechali na targi.",
        "Statut Klastra Wina",
        "Klaster Wina zmieni w maju siedzibę.",
    ],
)
def test_items_that_tell_of_clusters_are_no_names_of_some(item):
    found = clusters(f"<h1>Baza klastrów</h1><h2>Aktualności</h2><ul><li>{item}</li><li>{item}</li></ul>")
    assert set(found) <= {"Klaster Wina", "Śląski Klaster Wodny"}


def test_what_somebody_says_is_no_item_of_a_list_of_clusters():
    said = ["W tym roku zaczęło się dobrze – mówi marszałek", "Dolina Dobrej Wody"]
    lines = "".join(f"<li>{line}</li>" for line in said)
    assert list(clusters(f"<h2>Klastry w kraju</h2><ul>{lines}</ul>")) == ["Dolina Dobrej Wody"]


@pytest.mark.parametrize(
    ("heading", "status", "kind"),
    [
        ("W trakcie tworzenia", "forming", None),
        ("Inicjatywy na etapie organizacji", "forming", "initiative"),
        ("Zakończyły działalność", "former", None),
    ],
)
def test_a_heading_right_above_a_list_may_tell_a_stage_without_the_word(heading, status, kind):
    working = "<ul><li>Klaster Wodny (Nysa)</li><li>Klaster Soli (Brzeg)</li></ul>"
    others = "<ul><li>Klaster Lnu (Opole); koordynatorem ma zostać uczelnia</li><li>Klaster Mgły (Nysa)</li></ul>"
    found = clusters(f"<h1>Klastry regionu</h1>{working}<h2>{heading}</h2>{others}")
    assert (found["Klaster Lnu"].get("status"), found["Klaster Lnu"].get("kind")) == (status, kind)
    assert "coordinator" not in found["Klaster Lnu"]
    assert "status" not in found["Klaster Wodny"]


def test_what_a_list_says_by_labels_is_no_list_of_names():
    said = "<li>Prowadzi: Urząd Marszałkowski</li><li>Kontakt: klastry@urzad.example</li>"
    assert not clusters(f"<h2>Rejestr klastrów województwa lubuskiego</h2><ul>{said}</ul>")


def test_a_definition_list_whose_terms_are_names_is_a_list_of_clusters():
    terms = "<dt>Klaster Kamienia<dd>Brzozów, od 2005 r.<dt>Porozumienie Autobusowe<dd>Sanok; 2007; 22 podmioty"
    found = clusters(f"<h1>Klastry</h1><dl>{terms}<dt>Klaster Soli<dd>Puck; 2009; 11 członków</dl>")
    assert found["Porozumienie Autobusowe"] | {"voivodeship": None} == {
        "city": "Sanok", "founded": 2007, "members": 22, "voivodeship": None
    }  # fmt: skip


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("36 członków, w tym 29 firm; powstał w 2016 r.", {"members": 36, "companies": 29, "founded": 2016}),
        ("skupia 44 podmioty (w tym 31 firm); od 2012 r.", {"members": 44, "companies": 31, "founded": 2012}),
        ("17 członków, w tym 15 przedsiębiorstw; w fazie rejestracji", {"members": 17, "status": "forming"}),
        ("rok 2011; 73 członków, z czego 70 firm; www.szyba.example", {"founded": 2011, "companies": 70}),
    ],
)
def test_semicolons_part_what_stands_behind_who_coordinates(said, told):
    items = (f"<li>Klaster {name} (Nysa) – koordynator: Izba Śląska; {said}</li>" for name in ("Szyb", "Luster"))
    found = clusters(f"<h2>Klastry</h2><ul>{''.join(items)}</ul>")["Klaster Luster"]
    assert found["coordinator"] == "Izba Śląska"
    assert told.items() <= found.items()


@pytest.mark.parametrize("said", ["klastrem nie jest, ale o nim myśli", "nie jest klastrem.", "klastrem nie jest"])
def test_an_item_that_says_that_it_is_none_is_no_cluster(said):
    items = "<li>Klaster Haftu – od 2011 r., 45 członków</li><li>Klaster Lnu – 9 firm</li>"
    assert set(clusters(f"<h1>Klastry</h1><ul>{items}<li>Park Pucki – {said}</li></ul>")) == {
        "Klaster Haftu",
        "Klaster Lnu",
    }


def test_an_item_that_denies_a_status_is_a_cluster():
    items = "<li>Klaster Haftu – nie jest Krajowym Klastrem Kluczowym</li><li>Klaster Lnu – 9 firm</li>"
    assert set(clusters(f"<h1>Klastry</h1><ul>{items}</ul>")) == {"Klaster Haftu", "Klaster Lnu"}
