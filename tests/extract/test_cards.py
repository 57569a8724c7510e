import pytest
from made_pages import clusters, extraction

HEAD = "<h1>Klastry w regionie</h1>"


def card(name, *lines, level=3):
    told = "".join(f"<p>{line}</p>" for line in lines)
    return f"<div><h{level}>{name}</h{level}>{told}</div>"


def part(name, *lines):
    told = "".join(f"<p>{line}</p>" for line in lines)
    return f"<details><summary>{name}</summary>{told}</details>"


def test_cards_under_what_announces_clusters_are_clusters_with_and_without_the_word():
    found = clusters(
        HEAD
        + card(
            "Sieć Kruszyw Doliny",
            "📍 Suwałki",
            "👥 63 członków",
            "est. 2009",
            "<a href='http://sk.example'>www</a>",
        )
        + card("Klaster Domów z Bali", "Augustów", "rok założenia 2011", "skupia 18 firm")
    )
    assert found == {
        "Sieć Kruszyw Doliny": {
            "city": "Suwałki",
            "voivodeship": "podlaskie",
            "members": 63,
            "founded": 2009,
            "website": "http://sk.example",
        },
        "Klaster Domów z Bali": {"city": "Augustów", "voivodeship": "podlaskie", "founded": 2011, "companies": 18},
    }


def test_cards_of_a_paragraph_each_keep_their_facts():
    found = clusters(
        "<h2>Klastry na Lubelszczyźnie</h2>"
        "<p>Klaster Sadów<br>ul. Sadowa 1, 24-100 Puławy<br>www.sady.example<br>liczba członków: 55</p>"
        "<p>Krajowy Klaster Kluczowy Dolina Lotu<br>21-040 Świdnik<br>liczba członków: 87</p>"
        "<p>Lubelska Ekoenergia<br>ul. Zana 3, 20-601 Lublin<br>liczba członków: 31</p>"
    )
    told = {name: (said["city"], said["members"], said.get("key_cluster")) for name, said in found.items()}
    assert told == {
        "Klaster Sadów": ("Puławy", 55, None),
        "Dolina Lotu": ("Świdnik", 87, True),
        "Lubelska Ekoenergia": ("Lublin", 31, None),
    }
    assert [name for name, said in found.items() if "website" in said] == ["Klaster Sadów"]


def test_the_parts_of_an_accordion_are_cards():
    found = clusters(
        HEAD
        + part("Klaster Tytanu", "39-300 Mielec", "33 podmioty, w tym 29 firm")
        + part("Karpacka Izba Win", "38-200 Jasło", "17 podmiotów")
        + part("Inteligentny Transport", "Rzeszów", "Krajowy Klaster Kluczowy")
        + part("Jak założyć klaster?", "Trzeba zebrać co najmniej 10 podmiotów.")
    )
    assert {name: (said["city"], said.get("members"), said.get("companies")) for name, said in found.items()} == {
        "Klaster Tytanu": ("Mielec", 33, 29),
        "Karpacka Izba Win": ("Jasło", 17, None),
        "Inteligentny Transport": ("Rzeszów", None, None),
    }
    assert found["Inteligentny Transport"]["key_cluster"] is True


def test_a_linked_host_is_the_website_of_its_card_whatever_its_domain():
    item = "<li><b>{}</b><br>Gdynia<br>Członkowie: 40<br><a href='http://{}/'>{}</a></li>"
    cards = item.format("Grupa Jachtowa Pomorza", *["jachty.example"] * 2) + item.format(
        "Klaster Hut", *["h.example"] * 2
    )
    found = clusters(f"{HEAD}<ul>{cards}</ul>")
    assert [said["website"] for said in found.values()] == ["jachty.example", "h.example"]


@pytest.mark.parametrize("heading", ["Partnerzy", "Nasz zespół", "Aktualności klastrów", "Wydarzenia"])
def test_other_grids_of_a_page_about_clusters_make_no_records(heading):
    cards = card("Sieć Kruszyw Doliny", "Suwałki") + card("Grupa Wtrysk", "Ełk", "skupia 4 firmy")
    assert clusters(f"{HEAD}<p>Klaster Hut działa w Opolu.</p><h2>{heading}</h2>{cards}").keys() <= {"Klaster Hut"}


def test_among_other_organisations_a_cluster_says_itself_that_it_is_one():
    found = clusters(
        "<h2>Partnerzy</h2>" + card("Klaster Narzędziowy Bory", "Tuchola") + card("Grupa Wtrysk", "Ełk", "4 firmy")
    )
    assert found == {"Klaster Narzędziowy Bory": {"city": "Tuchola", "voivodeship": "kujawsko-pomorskie"}}


def test_what_the_cards_of_members_say_is_not_said_of_the_cluster():
    members = card("Grupa Wtrysk", "Grudziądz", "skupia 4 firmy") + card("Polimery Chełmno", "Chełmno")
    found = clusters(f"<h1>Klaster Tworzyw</h1><p>Klaster skupia 26 firm.</p><h2>Członkowie</h2>{members}")
    assert found == {"Klaster Tworzyw": {"companies": 26}}


def test_a_date_alone_is_no_year_of_founding():
    found = clusters(HEAD + card("Klaster Hut", "Opole", "12 maja 2023") + card("Klaster Siarki", "Staszów"))
    assert "founded" not in found["Klaster Hut"]


def test_a_value_of_a_card_shows_its_line_and_the_name_above():
    entries = extraction(HEAD + card("Klaster Hut", "Opole") + card("Klaster Siarki", "Staszów")).entries
    city = next(o for o in entries[0].observations if o.field == "city")
    assert (city.rule, city.quote, [c.quote for c in city.context]) == ("card.city", "Opole", ["Klaster Hut"])


DEFINED = (
    "<p><b>Klaster Pszczelarzy</b> – 27 członków. Siedziba: Gniezno. Strona: p.example</p>"
    "<p><b>Leszczyńska Platforma Cukiernicza</b> – sieć 19 firm, powstała w 2016 r. Siedziba: Leszno.</p>"
)


def test_paragraphs_of_a_name_and_a_dash_are_entries_where_clusters_are_announced():
    found = clusters(f"{HEAD}<p>Krótki przewodnik.</p>{DEFINED}")
    assert {name: (said["city"], said.get("members"), said.get("founded")) for name, said in found.items()} == {
        "Klaster Pszczelarzy": ("Gniezno", 27, None),
        "Leszczyńska Platforma Cukiernicza": ("Leszno", None, 2016),
    }
    assert found["Klaster Pszczelarzy"]["website"] == "p.example"


@pytest.mark.parametrize("heading", ["Instytucje wspierające", "Słownik pojęć", "Patroni medialni"])
def test_such_paragraphs_under_other_headings_are_none(heading):
    names = clusters(f"{HEAD}<p>Przewodnik.</p><h2>{heading}</h2>{DEFINED}").keys()
    assert "Leszczyńska Platforma Cukiernicza" not in names


def test_terms_between_clusters_are_none():
    terms = "<p>Koordynator – osoba prawna. </p><p>Rzeszów – stolica regionu.</p><p>Klaster – skupisko firm.</p>"
    names = list(clusters(f"{HEAD}{DEFINED}{terms}"))
    assert names == ["Klaster Pszczelarzy", "Leszczyńska Platforma Cukiernicza"]


def test_the_sections_of_a_page_on_one_cluster_are_no_table():
    sections = (
        "<h2>Biuro Klastra</h2><p>ul. Bukowa 3, 97-500 Radomsko</p><p>www.kmg.example</p>"
        "<h2>Nasi Partnerzy</h2><p>Radomsko</p><p>Przedbórz</p><h2>Laboratorium Drewna</h2><p>Kraków</p>"
    )
    found = clusters(f"<h1>Klaster Mebli Giętych</h1><p>Klaster działa od 2013 roku.</p>{sections}")
    assert found.keys() == {"Klaster Mebli Giętych"}


@pytest.mark.parametrize("line", ["Suwałki · od 2010", "Suwałki | od 2010", "Suwałki, od 2010"])
def test_a_line_of_several_facts_says_each(line):
    found = clusters(HEAD + card("Klaster Hut", line) + card("Klaster Siarki", "Staszów"))
    assert found["Klaster Hut"] == {"city": "Suwałki", "voivodeship": "podlaskie", "founded": 2010}


def test_cards_that_nothing_but_the_order_of_lines_makes_are_read():
    lines = ["Klaster Sadów", "Grójec", "58 firm", "Płocka Dolina Chemiczna", "Płock", "17 firm od 2014 r."]
    found = clusters(HEAD + "".join(f"<p>{line}</p>" for line in lines))
    assert {name: (said["city"], said["companies"]) for name, said in found.items()} == {
        "Klaster Sadów": ("Grójec", 58),
        "Płocka Dolina Chemiczna": ("Płock", 17),
    }


def test_a_heading_that_joins_clusters_with_others_makes_none_of_what_does_not_say_so():
    grid = card("Hydra Software", "Opole") + card("Klaster Druku", "Opole") + card("Nanotex Opole", "Opole")
    assert clusters(f"<h2>Klastry i inkubatory: nasi rezydenci</h2>{grid}").keys() == {"Klaster Druku"}


@pytest.mark.parametrize(
    ("heading", "name", "former"),
    [
        ("Klaster Szyb (do 2012 r. działał jako Klaster Szkła)", "Klaster Szyb", "Klaster Szkła"),
        ("Klaster Szkła (od 2012 r. Klaster Szyb)", "Klaster Szyb", "Klaster Szkła"),
    ],
)
def test_a_heading_that_dates_the_change_of_a_name_gives_both_names(heading, name, former):
    found = clusters(HEAD + card(heading, "Kielce", "skupia 12 firm") + card("Klaster Lodu", "Gdynia", "9 firm"))
    assert (found[name]["former_name"], found[name]["city"]) == (former, "Kielce")
    assert set(found) == {name, "Klaster Lodu"}


def test_a_town_before_a_label_in_brackets_is_read_with_it():
    found = clusters(
        "<h2>Klastry w Polsce</h2><p>Klaster Lodu – Sopot</p>"
        "<p>Klaster Wiatru – Gdynia (koordynator: Park Wiatru)</p><p>Klaster Fal – Opole (powstał w 2012 r.)</p>"
    )
    assert {name: (said["city"], said.get("coordinator")) for name, said in found.items()} == {
        "Klaster Lodu": ("Sopot", None),
        "Klaster Wiatru": ("Gdynia", "Park Wiatru"),
        "Klaster Fal": ("Opole", None),
    }
    assert found["Klaster Fal"]["founded"] == 2012


def test_a_status_in_brackets_behind_the_name_of_a_card_leaves_it_a_card():
    found = clusters(
        HEAD
        + card("Klaster Szyb (od 2016 r. Krajowy Klaster Kluczowy)", "Kielce", "skupia 9 firm")
        + card("Klaster Lodu", "Gdynia", "skupia 12 firm")
    )
    told = {name: (said.get("city"), said.get("key_cluster")) for name, said in found.items()}
    assert told == {"Klaster Szyb": ("Kielce", True), "Klaster Lodu": ("Gdynia", None)}


AMONG_OTHERS = "<h1>Baza klastrów i organizacji z nimi związanych</h1>"
NAMED = card("Klaster Mebli", "Kępno", "18 firm") + card("Klaster Ceramiki", "Opoczno", "od 2011")


def test_a_brand_among_headings_that_are_names_of_clusters_is_one_whatever_heads_the_page():
    found = clusters(
        AMONG_OTHERS + NAMED + card("Klaster Lnu", "Kamienna Góra") + card("BKSZ", "Gdynia", "od 2009")
    )
    assert found["BKSZ"] == {"city": "Gdynia", "voivodeship": "pomorskie", "founded": 2009}


def test_brands_beside_a_few_names_of_clusters_are_none():
    assert "BKSZ" not in clusters(AMONG_OTHERS + NAMED + card("Port Sopot", "Sopot") + card("BKSZ", "Gdynia"))


def test_what_a_label_calls_the_coordinator_of_a_cluster_is_none_and_a_federation_is_one_of_clusters():
    found = clusters(
        HEAD
        + NAMED
        + card("Stowarzyszenie Kaflarzy", "Typ organizacji: stowarzyszenie – koordynator klastra", "Kępno")
        + card("Sojusz Południe", "Typ organizacji: federacja klastrów", "Kraków")
    )
    assert {name: said.get("kind") for name, said in found.items()} == {
        "Klaster Mebli": None,
        "Klaster Ceramiki": None,
        "Sojusz Południe": "federation",
    }


def test_a_sentence_of_a_card_that_calls_nobody_gives_its_cluster_the_former_name():
    found = clusters(
        HEAD
        + "<div><h3>Kaszubska Moda</h3><p>Kartuzy, woj. pomorskie</p><dl><dt>Data założenia</dt><dd>2008</dd></dl>"
        "<p>Do 2016 r. działał pod nazwą Klaster Hafciarski Ziemi Kartuskiej.</p></div>" + NAMED
    )
    assert list(found) == ["Kaszubska Moda", "Klaster Mebli", "Klaster Ceramiki"]
    assert found["Kaszubska Moda"]["former_name"] == "Klaster Hafciarski Ziemi Kartuskiej"


def test_the_full_name_in_the_card_of_an_acronym_is_another_name_of_it():
    told = "<div><h3>PKBR</h3><p>Sopot</p><p>Pomorski Klaster Badań Rzek</p></div>"
    found = clusters(HEAD + told + NAMED)
    assert list(found) == ["PKBR", "Klaster Mebli", "Klaster Ceramiki"]
    assert found["PKBR"]["alias"] == "Pomorski Klaster Badań Rzek"


def test_letters_part_one_list_of_cards():
    entry = "<dl><dt>{}</dt><dd>Puck, woj. pomorskie</dd><dd>rok powstania 2009, uczestników 8</dd></dl>"
    names = {
        "K": "Klaster Wodny",
        "L": "Lubelska Sieć Inkubatorów",
        "P": "Pierogi z Podlasia",
        "T": "Klaster Soli",
    }
    body = "".join(f"<h3>{letter}</h3>{entry.format(name)}" for letter, name in names.items())
    found = clusters(f"<h2>Baza klastrów Polski Wschodniej</h2>{body}")
    assert list(found) == list(names.values())
    assert found["Pierogi z Podlasia"]["city"] == "Puck"


def test_entries_that_begin_with_a_name_and_its_place_are_cards():
    found = clusters(
        "<h2>Mapa polskich gron przedsiębiorczości</h2>"
        "<p>Suwalskie Grono Serów: Wiżajny, woj. podlaskie. Założone w 2003 r., skupia 14 firm.</p>"
        "<p>Klaster Kłódek: Świątniki Górne, woj. małopolskie. Członkowie: 16, w tym 12 firm. "
        "Lider: Cech Ślusarzy w Świątnikach. W gminie działa 130 warsztatów.</p>"
        "<p>Glass Valley Krosno: Krosno, woj. podkarpackie. Rok założenia 2004.</p>"
        "<p>Uwaga: dane z ankiety.</p>"
    )
    assert list(found) == ["Suwalskie Grono Serów", "Klaster Kłódek", "Glass Valley Krosno"]
    assert found["Klaster Kłódek"] == {
        "city": "Świątniki Górne",
        "voivodeship": "małopolskie",
        "members": 16,
        "companies": 12,
        "coordinator": "Cech Ślusarzy w Świątnikach",
    }
    assert found["Glass Valley Krosno"]["city"] == "Krosno"


def test_who_runs_one_of_several_clusters_is_no_cluster_by_its_name():
    cards = "".join(
        f"<h3>{name}</h3><p>Siedziba: {town}</p><p>Koordynator: {runs}</p>"
        for name, town, runs in (
            ("Klaster Kredy", "Nysa", "Izba Kredy"),
            ("Klaster Nauki", "Opole", "Stowarzyszenie EduKlaster"),
            ("Klaster Wody", "Brzeg", "Gmina Brzeg"),
        )
    )
    assert list(clusters(f"<h1>Klastry</h1>{cards}")) == ["Klaster Kredy", "Klaster Nauki", "Klaster Wody"]


def test_a_line_with_the_year_of_the_beginning_is_no_label_of_the_line_below_it():
    cards = "".join(
        f"<h3>{name}</h3><p>działa od {year}</p><p>{count}</p>"
        for name, year, count in (
            ("Klaster Kredy", 2012, "70 firm (stan z 2019 r.)"),
            ("Klaster Wody", 2012, "41 firm (stan z 2019 r.)"),
            ("Klaster Soli", 2013, "33 firmy"),
            ("Klaster Lnu", 2013, "12 firm"),
        )
    )
    found = clusters(f"<h1>Klastry</h1>{cards}")
    assert [one["founded"] for one in found.values()] == [2012, 2012, 2013, 2013]


@pytest.mark.parametrize("first", ["Aktywny", "Działa", "W organizacji"])
def test_lines_of_a_state_above_the_names_are_said_of_what_stands_below(first):
    card = "<p>{}</p><h2>{}</h2><p>{} · 2009 · {} członków</p><p>koordynator: {}</p>"
    body = card.format(first, "Klaster Soli", "Kłodawa", 12, "Izba Soli")
    body += card.format("Zakończył działalność", "Klaster Piernika", "Toruń", 20, "Cech Cukierników")
    body += card.format("W organizacji", "Klaster Lnu", "Nysa", 7, "Fundacja Lnu")
    found = clusters(f"<h1>Katalog klastrów</h1><p>Dane z kwietnia 2020 r.</p>{body}")
    states = [found[name].get("status") for name in ("Klaster Soli", "Klaster Piernika", "Klaster Lnu")]
    assert states == ["forming" if first == "W organizacji" else None, "former", "forming"]


def test_lines_of_a_state_below_the_facts_are_said_of_what_stands_above():
    card = "<h2>{}</h2><p>{} · 2009 · {} członków</p><p>koordynator: {}</p><p>{}</p>"
    body = card.format("Klaster Soli", "Kłodawa", 12, "Izba Soli", "Zakończył działalność")
    body += card.format("Klaster Lnu", "Nysa", 7, "Fundacja Lnu", "W organizacji")
    found = clusters(f"<h1>Katalog klastrów</h1><p>Dane z kwietnia 2020 r.</p>{body}")
    assert [found[name].get("status") for name in ("Klaster Soli", "Klaster Lnu")] == ["former", "forming"]
