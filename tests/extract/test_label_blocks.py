import pytest
from made_pages import FACTS, LABELS, clusters, extraction, rows

from klastry.extract.structure.labels.label_lines import is_short_label_line
from klastry.extract.structure.meaning.label_meaning import meaning


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Liczba członków (w tym przedsiębiorstw)", ("members", "companies")),
        ("Liczba firm członkowskich", ("companies",)),
        ("Liczba członków*", ("members",)),
        ("Number of members", ("members",)),
        ("Data rejestracji stowarzyszenia", ("registered",)),
        ("Członkowie założyciele", ()),
        ("Planowana data rozpoczęcia działalności", ()),
        ("Rodzaj instytucji", ("body_kind",)),
        ("L. CZŁONKÓW", ("members",)),
        ("Członkowie / przedsiębiorstwa\nMembers / companies", ("members", "companies")),
        ("Uczestnicy (w tym przedsiębiorstwa)", ("members", "companies")),
        ("Rok założ.", ("founded",)),
        ("członk. (przeds.)", ("members", "companies")),
        ("Data pow.", ("founded",)),
        ("w tym 17 przedsiębiorstw (rok wcześniej", ()),
        ("Nazwa przedmiotu", ()),
        ("Nazwa zamówienia", ()),
        ("Siedziba koordynatora", ()),
        ("Status KKK", ("key_cluster",)),
    ],
)
def test_what_labels_mean(label, expected):
    assert meaning(label) == expected


def test_nothing_said_after_a_label_is_not_looked_for_further_down():
    body = "<h3>Lubuski Klaster Drzewny</h3><p>Rok założenia: 2012<br>Siedziba: {}</p>{}"
    for said, below in (("–", "<p>Toruń</p>"), ("", "<h2>Województwo lubelskie</h2>")):
        assert "city" not in clusters(body.format(said, below))["Lubuski Klaster Drzewny"]
    assert clusters(body.format("", "<p>Toruń</p>"))["Lubuski Klaster Drzewny"]["city"] == "Toruń"


def test_a_line_of_seat_and_year_under_the_name():
    labels = "<ul><li>Koordynator: Izba Leśna</li><li>Członkowie: 73 (dane za 2019 r.)</li></ul>"
    under = "<h3>Lubuski Klaster Drzewny</h3><p><span>Toruń</span> · <span>od 2012</span></p>"
    assert clusters(under + labels) == {"Lubuski Klaster Drzewny": FACTS | {"members": 73}}
    (entry,) = extraction(under + labels).entries
    assert [o.as_of for o in entry.observations if o.field.value == "members"] == [2019]
    other = "<h3>Lubuski Klaster Drzewny</h3><p>Nowe biuro w Toruniu, od 2012</p>"
    assert clusters(other + labels)["Lubuski Klaster Drzewny"].keys() == {"coordinator", "members"}


def test_a_label_after_a_name_is_not_said_of_the_name_above():
    body = "<h2>Klastry</h2><ul><li>Klaster Wodny</li><li>Klaster Chmur, koordynator: Izba Nieba</li></ul>"
    found = clusters(body)
    assert set(found) == {"Klaster Wodny", "Klaster Chmur"}
    assert "coordinator" not in found["Klaster Wodny"]


def test_two_labels_parted_by_a_stroke():
    body = "<h3>Lubuski Klaster Drzewny</h3><p>Liczba członków: 47 / liczba firm: 35</p>"
    assert clusters(body) == {"Lubuski Klaster Drzewny": {"members": 47, "companies": 35}}


def test_a_stage_instead_of_a_year():
    body = "<h3>Lubuski Klaster Drzewny</h3><p>Data utworzenia: w trakcie tworzenia<br>Siedziba: –</p>"
    assert clusters(body) == {"Lubuski Klaster Drzewny": {"status": "forming"}}


@pytest.mark.parametrize(
    "said",
    [
        "Izba Lasów, łąk i wód, Toruń",
        "Izba Lasów, łąk i wód, ul. Długa 3",
        "Izba Lasów, łąk i wód; prezes: Jan Lis",
    ],
)
def test_a_coordinator_is_told_without_its_address(said):
    body = f"<h3>Lubuski Klaster Drzewny</h3><p>Rok założenia: 2012</p><p>Koordynator: {said}</p>"
    assert clusters(body)["Lubuski Klaster Drzewny"]["coordinator"] == "Izba Lasów, łąk i wód"


def test_labels_after_a_name_in_one_paragraph():
    text = "<p><b>Sieradzki Klaster Owocowy</b> – siedziba: Łódź; rok powstania: 2010; liczba członków: 45, w tym "
    text += "przedsiębiorstw: 39</p>"
    assert clusters(text) == {
        "Sieradzki Klaster Owocowy": {
            "city": "Łódź",
            "voivodeship": "łódzkie",
            "founded": 2010,
            "members": 45,
            "companies": 39,
        }
    }


def test_a_table_of_labels_under_its_name():
    body = "<h2>Zamojski Klaster Mięsny</h2>"
    body += f"<table>{rows('Lider | Agencja Rozwoju', 'Rok powstania | 2014', 'Liczba pracowników | 90')}</table>"
    assert clusters(body) == {"Zamojski Klaster Mięsny": {"coordinator": "Agencja Rozwoju", "founded": 2014}}


def test_several_clusters_in_one_table_of_labels():
    one = ("Nazwa | Klaster Tartaczny", "Rok powstania | 2010")
    other = ("Nazwa | Klaster Mleczny", "Rok powstania | 2013")
    found = clusters(f"<table>{rows(*one, *other)}</table>")
    assert found == {"Klaster Tartaczny": {"founded": 2010}, "Klaster Mleczny": {"founded": 2013}}


def test_the_block_of_another_body_says_nothing_of_the_cluster_before_it():
    body = "<p>Nazwa klastra: Klaster Morski<br>Siedziba: Gdynia<br>Rok założenia: –</p>"
    other = "<p>Nazwa instytucji: Związek Pracodawców Klastry Polskie<br>Rok powstania: 2012</p>"
    assert clusters(body + other) == {"Klaster Morski": {"city": "Gdynia", "voivodeship": "pomorskie"}}


def test_a_link_that_says_what_it_leads_to_gives_the_address():
    link = '<p><a href="https://drzewny.example.pl/">Strona klastra</a></p>'
    found = clusters(f"<h3>Lubuski Klaster Drzewny</h3>{LABELS}{link}")
    assert found["Lubuski Klaster Drzewny"]["website"] == "https://drzewny.example.pl/"


def test_a_label_with_a_few_words_is_no_sentence():
    assert is_short_label_line("Planowane rozpoczęcie działalności: 2019")
    assert not is_short_label_line("Opis: Klaster powstał w 2008 roku z inicjatywy trzech uczelni")


def test_a_region_as_a_heading_parts_what_is_announced_above_it():
    labels = "<p>Siedziba: {}</p><p>Rok powstania: 2013</p>"
    body = "<h1>Klastry w Polsce</h1><h2>Województwo lubelskie</h2><h3>Chmielowy Szlak</h3>" + labels.format(
        "Kraśnik"
    )
    assert clusters(body)["Chmielowy Szlak"] == {"founded": 2013, "city": "Kraśnik", "voivodeship": "lubelskie"}


def test_a_remark_under_a_list_makes_no_block_of_its_last_item():
    body = "<h2>Klastry</h2><ul><li>Klaster Wodny – Tczew</li></ul><p>Uwaga: wykaz nie obejmuje stowarzyszeń.</p>"
    assert clusters(body) == {"Klaster Wodny": {"city": "Tczew", "voivodeship": "pomorskie"}}


def test_a_line_under_a_run_of_blocks_dates_the_counts_of_all():
    block = "<p>Nazwa: {}<br>Liczba członków: {}</p><hr>"
    body = block.format("Klaster Wodny", 20) + block.format("Klaster Leśny", 30)
    dated = [o.as_of for e in extraction(body + "<p>Stan na czerwiec 2008 r.</p>").entries for o in e.observations]
    assert [year for year in dated if year] == [2008, 2008]


def test_a_sentence_in_the_last_block_dates_its_own_counts_alone():
    block = "<p>Nazwa: {}<br>Liczba członków: {}</p>"
    body = block.format("Klaster Wodny", 20) + block.format("Klaster Leśny", 30)
    last = "<p>Opis: według stanu na koniec 2019 r. klaster prowadził trzy laboratoria i zatrudniał pięć osób.</p>"
    first = extraction(body + last).entries[0]
    assert [(o.value, o.as_of) for o in first.observations if o.field == "members"] == [(20, None)]


@pytest.mark.parametrize(("item", "members", "companies"), [("28 członków", 28, None), ("15 firm", None, 15)])
def test_a_count_may_be_an_item_of_its_own_below_the_name(item, members, companies):
    found = clusters(
        f"<ul><li>Klaster Żelbetu<ul><li>siedziba: Kutno<li>{item}</ul>"
        "<li>Klaster Jabłek<ul><li>siedziba: Łęczyca<li>3 projekty</ul></ul>"
    )
    said = found["Klaster Żelbetu"]
    assert (said.get("members"), said.get("companies")) == (members, companies)
    assert not {"members", "companies"} & found["Klaster Jabłek"].keys()


def test_a_block_below_a_plain_line_ends_at_the_heading_of_the_next_part():
    found = clusters(
        "<h1>Klastry</h1><p>Koszaliński Klaster Rzeczny</p><p>Rok powstania: 2013</p><p>Siedziba: Koszalin</p>"
        "<h2>Stargardzki Klaster Leśny</h2><p>Klaster działa od 2011 roku. Zrzesza 27 przedsiębiorstw.</p>"
    )
    assert "companies" not in found["Koszaliński Klaster Rzeczny"]
    said = found["Stargardzki Klaster Leśny"]
    assert (said["founded"], said["companies"]) == (2011, 27)


def test_dots_may_lead_from_a_label_to_its_value():
    found = clusters(
        "<p>Nazwa klastra ....... Klaster Siarki<br>Rok powstania ...... 2013<br>Siedziba . . . . . Opole</p>"
    )
    assert found == {"Klaster Siarki": {"founded": 2013, "city": "Opole", "voivodeship": "opolskie"}}


def test_cells_with_labels_of_their_own_are_cards_and_no_data():
    def card(name, city):
        return f"<td><p><b>{name}</b></p><p><b>Siedziba:</b> {city}<br><b>Rok założenia:</b> 2012<br></p></td>"

    found = clusters(
        f"<table><tr>{card('Klaster Sera', 'Korycin')}{card('Klaster Drewna', 'Hajnówka')}</tr>"
        f"<tr>{card('Klaster Maszyn', 'Opole')}<td></td></tr></table>"
    )
    assert {name: (c["city"], c["founded"]) for name, c in found.items()} == {
        "Klaster Sera": ("Korycin", 2012),
        "Klaster Drewna": ("Hajnówka", 2012),
        "Klaster Maszyn": ("Opole", 2012),
    }


def test_a_heading_inside_an_entry_governs_nothing_below_it():
    found = clusters(
        "<h1>Katalog</h1><h2>Klastry w Kutnie</h2><p>Nazwa: Klaster-Jar.pl</p><p>Rok założenia: 2011</p>"
        "<h2>Cele Klaster-Jar.pl</h2><p>Celem jest wspólna sprzedaż przetworów.</p>"
        "<p>Nazwa: Klaster Słoików</p><p>Rok założenia: 2012</p>"
    )
    assert found["Klaster Słoików"]["city"] == "Kutno"


def test_entries_may_stand_below_numbered_headings_and_their_label_dates_the_count():
    entry = "<h2>{}. {}</h2><p>Adres: {}, ul. Leśna 1</p><p>Liczebność ({}): {} członków</p>"
    told = (("1", "Klaster Wodny", "Ustka", 2016, 24), ("2", "Klaster Leśny", "Łeba", 2015, 8))
    body = "".join(entry.format(*one) for one in told)
    found = clusters(body)
    assert {name: (said["city"], said["members"]) for name, said in found.items()} == {
        "Klaster Wodny": ("Ustka", 24),
        "Klaster Leśny": ("Łeba", 8),
    }
    counts = [o for e in extraction(body).entries for o in e.observations if o.field.value == "members"]
    assert {o.value: o.as_of for o in counts} == {24: 2016, 8: 2015}


def test_a_label_in_brackets_behind_name_and_city_is_of_its_own_item():
    found = clusters(
        "<h2>Klastry w Polsce</h2><ul><li>Klaster Lodu – Sopot</li>"
        "<li>Klaster Wiatru – Gdynia (koordynator: Agencja Rozwoju Sp. z o.o.)</li></ul>"
    )
    told = {name: (said["city"], said.get("coordinator")) for name, said in found.items()}
    assert told == {
        "Klaster Lodu": ("Sopot", None),
        "Klaster Wiatru": ("Gdynia", "Agencja Rozwoju Sp. z o.o."),
    }


def test_a_value_points_to_the_block_above():
    cards = (
        "<h2>Karta {}</h2><table><tr><td>Nazwa</td><td>{}</td></tr><tr><td>Animator</td><td>{}</td></tr></table>"
    )
    body = cards.format(1, "Klaster Rzeczny", "Fundacja Wisła") + cards.format(
        2, "Klaster Morski", "j.w. – patrz karta 1"
    )
    assert {name: c["coordinator"] for name, c in clusters(body).items()} == {
        "Klaster Rzeczny": "Fundacja Wisła",
        "Klaster Morski": "Fundacja Wisła",
    }


def test_labels_without_a_value_do_not_end_a_block_under_a_name_among_clusters():
    told = "<p>Założenie: 2009</p><p>Członkowie: —</p><p>Miasto: Radomsko</p>"
    body = f"<h1>Klastry w regionie</h1><h2>Klaster Igieł</h2>{told}<h2>Radomskie Meble i Okucia</h2>{told}"
    assert list(clusters(body)) == ["Klaster Igieł", "Radomskie Meble i Okucia"]


def test_a_planned_beginning_is_no_year_of_founding():
    body = "<h2>Klaster Igieł</h2><p>Miejsce: Puck</p><p>Początek: planowany na jesień 2006</p>"
    found = clusters(body)["Klaster Igieł"]
    assert "founded" not in found
    assert found["status"] == "forming"


def test_what_stands_at_a_name_that_is_not_read_goes_to_no_other_entry():
    others = "".join(f"<h3>{one}</h3><p>Siedziba: Płock</p>" for one in ("Klaster Wina", "Klaster Soli"))
    unread = "<h3>Centrum Kooperacji Zamość</h3><p>Siedziba: Zamość<br>Koordynator: Zamojska Izba Rzemiosła</p>"
    found = clusters(
        f"<h1>Katalog klastrów i inicjatyw klastrowych</h1>{unread}<h3>Inicjatywa Klastrowa Eventów</h3>{others}"
    )
    assert set(found["Inicjatywa Klastrowa Eventów"]) <= {"kind"}


def test_a_line_of_a_block_that_begins_with_a_year_of_figures_dates_its_counts():
    body = f"<h2>Klaster Soli</h2>{LABELS}<p>Uczestnicy: 12</p><p>Dane za 2018 r. Huty leżą w Porębie.</p>"
    [entry] = extraction(body).entries
    assert [o.as_of for o in entry.observations if o.field.value == "members"] == [2018]


def test_a_label_may_stand_behind_a_sentence_and_its_value_before_another():
    told = "Założony w 2013 roku. Koordynator: Fundacja „Zioła”. 48 członków, w tym 37 firm"
    found = clusters(f"<h2>Lubelski Klaster Ziół</h2><p>Siedziba: Lublin</p><p>{told}</p>")
    facts = {"founded": 2013, "coordinator": "Fundacja „Zioła”", "members": 48, "companies": 37}
    assert found["Lubelski Klaster Ziół"].items() >= facts.items()


@pytest.mark.parametrize("postcode", ["98-200", "98–200"])
def test_an_address_without_a_comma_is_no_part_of_who_runs_it(postcode):
    run_by = f"Animator: Muzeum Ziemi Sieradzkiej {postcode} Sieradz, Rynek 2"
    found = clusters(f"<h2>Klaster Dywanów</h2><p>{run_by}</p>")
    assert found["Klaster Dywanów"]["coordinator"] == "Muzeum Ziemi Sieradzkiej"


def test_a_body_of_which_its_block_says_by_its_letters_that_it_is_no_cluster_is_none():
    card = "<h2>{}</h2><p>Miejscowość: Puck</p><p>Rok powstania: 2009</p><p>Liczba członków: 31</p><p>{}</p>"
    found = clusters(
        card.format("Pucki Klaster Sieci", "PKS nie jest spółką.")
        + card.format("Klaster Rzeczny", "Wspiera go PIT. PIT nie jest klastrem.")
        + card.format("Pomorski Klaster Instytutów", "Wydaje mapy. PKI nie jest klastrem, ale nagradza klastry.")
    )
    assert list(found) == ["Pucki Klaster Sieci", "Klaster Rzeczny"]


def test_a_line_over_labels_among_those_of_clusters_is_the_name_of_one():
    names = ("Klaster Kamienia", "Klaster Ziół", "Klaster „Żeliwo”", "Grono Ceramiki Ćmielów")
    labels = ("Miasto: Końskie", "Start: 2009", "Liczebność: 12 członków")
    entries = ["".join(f"<dd>{label}</dd>" for label in labels) for _ in names[:3]]
    entries.append("<dd>Miasto: Ćmielów</dd><dd>Start: b/d</dd><dd>Uwagi: zawiesiło działalność</dd>")
    terms = "".join(f"<dt>{name}</dt>{entry}" for name, entry in zip(names, entries, strict=True))
    found = clusters(f"<h1>Kto należy do klastrów?</h1><dl>{terms}</dl>")
    assert list(found) == list(names)
    assert found[names[3]] == {"city": "Ćmielów", "voivodeship": "świętokrzyskie", "status": "former"}
    assert "status" not in found[names[2]]


def test_a_body_over_labels_among_clusters_is_none():
    labels = "<dd>Miasto: Kielce</dd><dd>Start: 2009</dd>"
    names = ("Klaster Kamienia", "Klaster Ziół", "Klaster „Żeliwo”", "Kielecka Izba Rzemiosła")
    terms = "".join(f"<dt>{name}</dt>{labels}" for name in names)
    assert list(clusters(f"<h1>Kto należy do klastrów?</h1><dl>{terms}</dl>")) == list(names[:3])


@pytest.mark.parametrize("rank", ["1 miejsce – ", "II miejsce – ", "wyróżnienie – ", "Nagroda główna – "])
def test_what_a_contest_gave_a_cluster_is_no_part_of_its_name(rank):
    facts = "<table><tr><td>skąd:</td><td>Zgierz</td></tr><tr><td>istnieje od:</td><td>2009 roku</td></tr></table>"
    found = clusters(
        f"<h1>Klaster roku</h1><h6>{rank}Klaster Tkanin</h6>{facts}<h6>{rank}Klaster Nici</h6>{facts}"
    )
    assert found["Klaster Tkanin"] == {"city": "Zgierz", "voivodeship": "łódzkie", "founded": 2009}


def test_headings_of_clusters_are_fellows_over_the_groups_of_a_list():
    facts = "<table><tr><td>skąd:</td><td>{}</td></tr><tr><td>istnieje od:</td><td>2009 roku</td></tr></table>"
    groups = (("Klaster Tkanin", "Rzeszowska Dolina Oprogramowania"), ("Klaster Nici", "Klaster Guzików"))
    body = "".join(
        f"<h2>Kategoria {number}</h2>"
        + "".join(f"<h6>{at} miejsce – {name}</h6>{facts.format('Rzeszów')}" for at, name in enumerate(group, 1))
        for number, group in enumerate(groups)
    )
    found = clusters(f"<h1>Wyniki plebiscytu</h1>{body}")
    assert {name: said.get("city") for name, said in found.items()} == dict.fromkeys(sum(groups, ()), "Rzeszów")
