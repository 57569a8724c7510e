"""What one item of a list says of its cluster."""

import pytest
from made_pages import clusters, extraction

from klastry.extract.structure.lists.list_items import take_apart
from klastry.extract.values.cell_text import Piece


@pytest.mark.parametrize(
    ("item", "name", "seats", "founded"),
    [
        ("Plastikowa Dolina (Tarnów)", "Plastikowa Dolina", ["Tarnów"], []),
        ("Dolina Lotnicza (Rzeszów, od 2003)", "Dolina Lotnicza", ["Rzeszów"], ["od 2003"]),
        ("Klaster Kadr, Łódź", "Klaster Kadr", ["Łódź"], []),
        (
            "Klaster Transportu, Spedycji i Logistyki – Gliwice",
            "Klaster Transportu, Spedycji i Logistyki",
            ["Gliwice"],
            [],
        ),
        ("Klaster Okien „Szyba” w Kaliszu", "Klaster Okien „Szyba”", ["Kaliszu"], []),
        ("Lubelski Klaster Pieczywa z Zamościa", "Lubelski Klaster Pieczywa", ["Zamościa"], []),
        ("Klaster Rzeźby z Kamienia", "Klaster Rzeźby z Kamienia", [], []),
        ("Klaster Soli z Piły", "Klaster Soli", ["Piły"], []),
        ("Klaster Soli z Kędzierzyna-Koźla – rządzi w nim zebranie", "Klaster Soli", ["Kędzierzyna-Koźla"], []),
        ("Klaster Kadr – Lider konkursu", "Klaster Kadr", [], []),
        ("SUWALSKIE OKNA (klaster, Suwałki)", "SUWALSKIE OKNA", ["Suwałki"], []),
        ("Klaster Wełny (klaster), Żary", "Klaster Wełny", ["Żary"], []),
        ("Klaster Wełny – Klaster – Żary", "Klaster Wełny", ["Żary"], []),
        ("Klaster Wełny – sieć – Żary", "Klaster Wełny", ["Żary"], []),
        ("Klaster Wełny, grono, Żary", "Klaster Wełny", ["Żary"], []),
        ("Klaster „Sól i Woda”, najmłodszy w regionie", "Klaster „Sól i Woda”", [], []),
        ("Klaster „Kominy”, mały, lecz prężny", "Klaster „Kominy”", [], []),
        ("Grupa „Pilsko” to klaster z Jeleśni; od 2011 r.", "Grupa „Pilsko”", [], ["od 2011 r."]),
        ("Śląski Klaster Wodny (ŚKW)", "Śląski Klaster Wodny (ŚKW)", [], []),
    ],
)
def test_an_item_is_taken_apart(item, name, seats, founded):
    parts = take_apart(Piece(item, 0))
    assert parts.name.text == name
    assert [p.text for p in parts.seats] == seats
    assert [p.text for p in parts.founded] == founded


@pytest.mark.parametrize(
    ("item", "coordinator"),
    [
        ("Klaster Wodny, reprezentowany przez Fundację Rzeka (Gdynia)", "Fundacja Rzeka"),
        ("Klaster Wodny – zarządzany przez spółkę Hydro sp. z o.o.", "Hydro sp. z o.o."),
        ("Klaster Wodny – koord. przez Izbę Wodną", "Izba Wodna"),
        ("Klaster Wodny, repr. przez Izbę Wodną, zał. 2012", "Izba Wodna"),
        ("Klaster Wodny (prow. przez Fundację Rzeka)", "Fundacja Rzeka"),
        ("Klaster Wodny (koordynator: Izba Wodna)", "Izba Wodna"),
        ("Klaster Wodny – lider: Hydro Śląska S.A.", "Hydro Śląska S.A."),
        ("Klaster Wodny, Gdynia – operator: Izba Wodna", "Izba Wodna"),
        ("Klaster Wodny - Gdynia; 2006; prowadzi go Izba Wodna", "Izba Wodna"),
    ],
)
def test_the_coordinator_of_an_item_in_its_base_form(item, coordinator):
    found = clusters(f"<h2>Klastry w kraju</h2><ul><li>{item}</li></ul>")
    assert found["Klaster Wodny"]["coordinator"] == coordinator


def test_the_facts_of_an_item_after_its_name_or_its_coordinator():
    facts = "27 członków (21 firm), założony w 2011 r."
    said = {"members": 27, "companies": 21, "founded": 2011, "city": "Gdynia", "voivodeship": "pomorskie"}
    found = clusters(
        "<h2>Klastry w kraju</h2><ol>"
        f"<li>Klaster Wodny, Gdynia, koordynator: Izba Wód, rzek i jezior, {facts}, stan na 2020 r.</li>"
        f"<li>Klaster Lotny (dawniej: Klaster Chmur), Gdynia, {facts}</li></ol>"
    )
    assert found["Klaster Wodny"] == said | {"coordinator": "Izba Wód, rzek i jezior"}
    assert found["Klaster Lotny"] == said | {"former_name": "Klaster Chmur"}


def test_facts_after_the_bracket_of_an_item():
    item = "Klaster Wodny (Gdynia) – powstał w 2013 r., zrzesza 44 podmioty, w tym 39 firm."
    said = {"founded": 2013, "members": 44, "companies": 39, "city": "Gdynia", "voivodeship": "pomorskie"}
    assert clusters(f"<h2>Klastry w kraju</h2><ul><li>{item}</li></ul>") == {"Klaster Wodny": said}


def test_the_year_of_an_end_is_none_of_a_founding():
    found = clusters(
        "<h2>Klastry</h2><ul><li>Klaster Wodny, rozwiązany w 2017 r.</li><li>Klaster Chmur – brak danych</li></ul>"
    )
    assert found == {"Klaster Wodny": {"status": "former"}, "Klaster Chmur": {}}


def test_the_word_now_before_a_stage_is_no_part_of_the_name():
    found = clusters("<h2>Klastry</h2><ul><li>Klaster Wodny, Gdynia – obecnie w fazie rejestracji</li></ul>")
    assert found == {"Klaster Wodny": {"status": "forming", "city": "Gdynia", "voivodeship": "pomorskie"}}


def test_a_suspended_cluster_has_a_status_and_no_bracket_in_its_name():
    found = clusters("<h2>Klastry</h2><ul><li>Klaster Wodny (zawieszony)</li><li>Klaster Lotny</li></ul>")
    assert found == {"Klaster Wodny": {"status": "former"}, "Klaster Lotny": {}}


def test_a_word_that_leads_to_the_pages_of_a_cluster_is_no_part_of_its_name():
    item = '<li>Dolina Wodna – Ustka, <a href="https://wodna.example">strona</a></li>'
    found = clusters(f"<h2>Klastry w kraju</h2><ul>{item}</ul>")
    assert found["Dolina Wodna"]["website"] == "https://wodna.example"


def test_the_year_up_to_which_something_holds_is_none_of_a_founding():
    assert clusters("<h2>Klastry</h2><ul><li>Klaster Wodny (do 30 września 2019 r.)</li></ul>") == {
        "Klaster Wodny": {}
    }


def test_a_coordinator_ends_with_its_sentence_and_the_year_of_a_status_founds_nothing():
    item = "<li>Klaster Wodny – koordynator: Hydro sp. z o.o., Radom (status do 2019 r.)</li>"
    other = "<li>Klaster Lotny – koordynator: Lot S.A., Gdynia. Status ważny do 30.09.2025 r.</li>"
    found = clusters(f"<h2>Klastry w kraju</h2><ul>{item}{other}</ul>")
    assert found == {
        "Klaster Wodny": {"coordinator": "Hydro sp. z o.o."},
        "Klaster Lotny": {"coordinator": "Lot S.A."},
    }


def test_a_voivodeship_beside_the_seat_is_taken_with_it():
    items = "<li>Klaster Zegarów – Łódź, woj. łódzkie</li><li>Klaster Miar (woj. śląskie)</li>"
    assert clusters(f"<h2>Klastry</h2><ul>{items}</ul>") == {
        "Klaster Zegarów": {"city": "Łódź", "voivodeship": "łódzkie"},
        "Klaster Miar": {"voivodeship": "śląskie"},
    }
    card = (
        "<h3>Klaster Zegarów</h3><p>Kielce, woj. świętokrzyskie</p><p>Rok powstania: 2012</p><p>Członkowie: 37</p>"
    )
    assert clusters(f"<h2>Klastry</h2>{card}")["Klaster Zegarów"]["city"] == "Kielce"


def test_a_street_after_the_town_is_no_part_of_the_name():
    items = [
        "Klaster Filcu – Łódź, ul. Piotrkowska 10, rok powstania 2012, 24 podmioty; koordynator: Fundacja Filc",
        "Klaster Kwiatów – Skierniewice, zał. 2014 r., 31 członków (28 firm)",
    ]
    body = "<h1>Klastry</h1><ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"
    found = clusters(body)
    assert list(found) == ["Klaster Filcu", "Klaster Kwiatów"]
    assert (found["Klaster Filcu"]["city"], found["Klaster Filcu"]["founded"]) == ("Łódź", 2012)
    said = [o for e in extraction(body).entries for o in e.observations if o.field.value == "members"]
    assert {(o.value, o.as_of) for o in said} == {(24, None), (31, None)}


def test_a_former_name_with_its_last_year_is_no_cluster_of_its_own():
    found = clusters(
        "<h2>Klastry w Polsce</h2><ul><li>Klaster Mebli (do 2016 r. Klaster Stolarzy), Olsztyn</li>"
        "<li>Klaster Lodu – Gdańsk</li></ul>"
    )
    assert {name: (said["city"], said.get("former_name")) for name, said in found.items()} == {
        "Klaster Mebli": ("Olsztyn", "Klaster Stolarzy"),
        "Klaster Lodu": ("Gdańsk", None),
    }


def test_semicolons_part_the_facts_of_an_item():
    parts = take_apart(
        Piece("Klaster Wodny - Gdynia, Rynek 14; powst. 2006; 21 (15 firm); koordynator: jw. (poz. 1)", 0)
    )
    assert parts.name.text == "Klaster Wodny"
    assert [p.text for p in parts.seats] == ["Gdynia"]
    assert [p.text for p in parts.founded] == ["powst. 2006"]
    assert [p.text for p in parts.counts] == ["21 (15 firm)"]
    assert parts.coordinators == []


@pytest.mark.parametrize(
    "item",
    [
        "Klaster Wodny – twierdze, kopalnie, sztolnie. Ruszył w 2013 roku.",
        "Klaster Wodny, założony dwa lata temu przez 12 hoteli",
        "Klaster Wodny – działał w latach 2008–2013, dziś już go nie ma.",
    ],
)
def test_what_an_item_tells_in_small_letters_is_no_name(item):
    assert take_apart(Piece(item, 0)).name.text == "Klaster Wodny"


def test_where_clusters_met_is_no_seat_of_theirs():
    items = "<ul><li>Klaster Wodny, 2010</li><li>Klaster Solny</li></ul>"
    body = f"<h1>Relacja ze spotkania klastrów w Ustroniu</h1>{items}"
    assert not any("city" in c for c in clusters(body).values())


def test_what_an_item_says_behind_its_name_is_no_part_of_it():
    items = [
        "Klaster Rzeczny – działa od 2010 r., 42 podmioty (37 przedsiębiorstw, 3 uczelnie). "
        "Koordynator: Port sp. z o.o. Strona: www.rzeczny.pl",
        "Klaster Morski – zawiązany w czerwcu 2013 r. przez dziewięciu szkutników; 31 uczestników.",
        "Klaster Leśny z siedzibą w Toruniu – 34 przedsiębiorców.",
        "Klaster Polny – zgłoszony do rejestru w 2015 r., skupia 27 firm",
    ]
    found = clusters(
        f"<p>Klastry, z którymi współpracujemy:</p><ul>{''.join(f'<li>{i}</li>' for i in items)}</ul>"
    )
    assert list(found) == ["Klaster Rzeczny", "Klaster Morski", "Klaster Leśny", "Klaster Polny"]
    assert found["Klaster Rzeczny"] == {
        "founded": 2010,
        "members": 42,
        "companies": 37,
        "coordinator": "Port sp. z o.o.",
        "website": "www.rzeczny.pl",
    }
    assert found["Klaster Leśny"]["city"] == "Toruń"


FACTS = "Rok założenia: 2011. {} Koordynator: Nyskie Centrum Wody S.A. Posiada status KKK."


@pytest.mark.parametrize(
    "counts", ["34 członków, w tym 28 firm.", "34 członków. 28 firm.", "Liczba członków: 34 (28 firm)."]
)
def test_sentences_of_an_item_that_are_facts_are_read_each_alone(counts):
    item = f"<li>Klaster Wodny, Nysa. {FACTS.format(counts)}</li>"
    found = clusters(
        f"<h1>Klastry regionu</h1><ol>{item}<li>Klaster Soli, Brzeg. Działa od 2010 r. 9 członków.</li></ol>"
    )
    told = {
        "city": "Nysa",
        "founded": 2011,
        "members": 34,
        "companies": 28,
        "coordinator": "Nyskie Centrum Wody S.A.",
    }
    assert {**told, "key_cluster": True}.items() <= found["Klaster Wodny"].items()
    assert {"founded": 2010, "members": 9}.items() <= found["Klaster Soli"].items()


def test_a_bracket_that_begins_with_the_town():
    found = clusters(
        "<p>Klastry:</p><ul><li>Klaster Piekarzy (Kraków; cały kraj) - 60 firm</li><li>Klaster Wody</li></ul>"
    )
    assert found["Klaster Piekarzy"]["city"] == "Kraków"


def test_an_address_in_brackets_right_behind_a_name_is_no_part_of_it():
    items = "<li>Klaster Łożysk (https://lozyska.pl), Kalisz, od 2014 r., 23 członków</li>"
    items += "<li>Klaster Lamp (lampy.pila.pl), Piła, od 2011 r., 31 członków</li>"
    found = clusters(f"<h2>Klastry Wielkopolski</h2><ul>{items}</ul>")
    told = {name: (one["city"], one["founded"], one["members"], one["website"]) for name, one in found.items()}
    assert told == {
        "Klaster Łożysk": ("Kalisz", 2014, 23, "https://lozyska.pl"),
        "Klaster Lamp": ("Piła", 2011, 31, "lampy.pila.pl"),
    }


def test_a_town_and_land_abroad_behind_a_name_are_no_part_of_it():
    items = "<li>Danubia MedCluster (Bratysława, Słowacja) – 45 członków</li><li>Klaster Szkła (Krosno)</li>"
    found = clusters(f"<h2>Klastry partnerskie</h2><ul>{items}<li>Moravia Cluster (Brno, Czechy)</li></ul>")
    assert list(found) == ["Danubia MedCluster", "Klaster Szkła", "Moravia Cluster"]
    assert (found["Danubia MedCluster"]["kind"], found["Danubia MedCluster"]["members"]) == ("foreign", 45)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Łeba, 2014 r., 15 członków, z czego 11 to firmy", {"members": 15, "companies": 11, "founded": 2014}),
        ("Łeba, 2014 r., 15 członków (11 firm i dwie szkoły)", {"members": 15, "companies": 11, "founded": 2014}),
        ("Łeba, od 2005 r., 13 zakładów kamieniarskich", {"founded": 2005}),
        ("Łeba – 2010, 42 członków", {"founded": 2010, "members": 42}),
    ],
)
def test_behind_the_place_of_an_item_more_may_follow_than_is_understood(said, expected):
    found = clusters(
        f"<h1>Klastry</h1><ul><li>Klaster Kamienia – {said}</li><li>Klaster Soli – Puck, 2009</li></ul>"
    )
    assert found["Klaster Kamienia"] == expected | {"city": "Łeba", "voivodeship": "pomorskie"}


def test_the_first_sentence_of_an_item_may_be_a_place_and_facts():
    said = "Łomża, rok 2007, 94 członków, wśród nich 82 przedsiębiorstwa – to największy klaster w województwie."
    found = clusters(
        f"<h1>Klastry</h1><ol><li>Klaster „Narew”. {said}</li><li>Klaster Soli. Puck, 2009.</li></ol>"
    )
    told = {"city": "Łomża", "voivodeship": "podlaskie", "founded": 2007, "members": 94, "companies": 82}
    assert found["Klaster „Narew”"] == told


def test_the_year_of_the_end_is_not_that_of_the_founding():
    said = "Rozwiązany w czerwcu 2016 r. Powstał w 2011 r. w Sokółce."
    found = clusters(f"<h1>Klastry</h1><ul><li>Klaster Kafli – {said}</li><li>Klaster Soli – Puck, 2009</li></ul>")
    assert found["Klaster Kafli"]["founded"] == 2011


def test_who_is_counted_may_stand_in_brackets_behind_a_count():
    first = "<li>Klaster Term, Uniejów – od 2008 r., 7 podmiotów (gminy i spółki)"
    found = clusters(f"<h1>Klastry</h1><ul>{first}<li>Klaster Lnu, Nysa – od 2007 r., 9 firm</ul>")
    assert [(one["founded"], one["city"]) for one in found.values()] == [(2008, "Uniejów"), (2007, "Nysa")]
    assert found["Klaster Term"]["members"] == 7


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("od 2012 r., 14 instytucji, firm nie przyjmuje.", {"founded": 2012, "members": 14}),
        ("powstał w 2011 r., 16 firm, nowych nie szuka.", {"founded": 2011, "companies": 16}),
        (
            "od 2010 r., 9 firm. Jedyny w tym spisie Krajowy Klaster Kluczowy.",
            {"founded": 2010, "key_cluster": True},
        ),
        ("od 2010 r., 9 firm. Pierwszy w branży Krajowy Klaster Kluczowy.", {"companies": 9, "key_cluster": True}),
        (
            "od 2010 r., 9 firm. Od 2016 r. jako jeden z dwóch na Podlasiu Krajowy Klaster Kluczowy. [www]",
            {"companies": 9, "key_cluster": True},
        ),
    ],
)
def test_what_follows_facts_in_a_row_need_not_be_understood(said, told):
    found = clusters(f"<h1>Klastry</h1><ul><li>Klaster Kafli – {said}</li><li>Klaster Soli – Puck, 2009</li></ul>")
    assert told.items() <= found["Klaster Kafli"].items()


def test_a_key_cluster_that_is_the_subject_of_a_sentence_behind_facts_is_another():
    said = "Lubsko, 2010, 9 firm. Przed laty gościł go jedyny w tej branży Krajowy Klaster Kluczowy."
    found = clusters(f"<h1>Klastry</h1><ul><li>Klaster Kafli – {said}</li><li>Klaster Soli – Puck, 2009</li></ul>")
    assert "key_cluster" not in found["Klaster Kafli"]


def test_a_bracket_that_dates_a_count_of_an_item_dates_both():
    said = (
        "Rok 2013. Członkowie: 22, firmy: 19 (dane z 2014). Kieruje nim Stocznia Hel S.A.",
        "Rok 2010. Firmy: 9.",
    )
    items = "".join(
        f"<li><b>Klaster {name}</b> (Gdynia). {one}</li>" for name, one in zip("AB", said, strict=True)
    )
    first, _ = extraction(f"<h1>Klastry</h1><p>Liczby z grudnia 2015 r.</p><ul>{items}</ul>").entries
    told = {(o.field.value, o.value, o.as_of) for o in first.observations if o.as_of is not None}
    assert told == {("members", 22, 2014), ("companies", 19, 2014)}


def test_lines_of_an_item_are_read_each_alone():
    head = (
        "<h1>Grona i klastry w Polsce</h1><ul><li><b>Grono Szkła</b> - Krosno<br>rok startu 2005 - 34 uczestników"
    )
    body = f"{head}, w tym 30 firm<br>animator: Fundacja Szyba<br><a href='http://szyba.example.pl'>strona</a>"
    found = clusters(f"{body}<li><b>Klaster Mebli</b> - Rybnik<br>rok startu 2006 - 11 uczestników</ul>")
    assert found["Grono Szkła"] == {
        "city": "Krosno",
        "voivodeship": "podkarpackie",
        "founded": 2005,
        "members": 34,
        "companies": 30,
        "coordinator": "Fundacja Szyba",
        "website": "http://szyba.example.pl",
    }
    assert found["Klaster Mebli"]["city"] == "Rybnik"


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("zał. 2007, członków: brak danych, działalność zakończono z dniem 31.12.2011", "former"),
        ("podpisano list intencyjny", "forming"),
        ("zał. –, członków: ok. 15, prowadzi: nie wiadomo", None),
    ],
)
def test_the_state_of_a_cluster_between_commas(said, state):
    found = clusters(
        f"<h1>Klastry Mazur</h1><ol><li>Klaster Torfu, Ełk, {said};</li><li>Klaster Ryb, Ełk</li></ol>"
    )
    assert found["Klaster Torfu"].get("status") == state
    assert found["Klaster Torfu"]["city"] == "Ełk"
