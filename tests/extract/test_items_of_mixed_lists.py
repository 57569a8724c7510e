"""Items of lists in which not every one has the word, and what sentences in items are."""

import pytest
from made_pages import clusters


def _list(*items, above=""):
    return f"<p>Dzwoniliśmy do biur w maju.</p>{above}<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"


@pytest.mark.parametrize(
    ("item", "name", "said"),
    [
        (
            "Żuławska Sieć Wydm i Portów – Sztutowo, 2014 r., 15 członków, z czego 11 to firmy; prowadzi ją "
            "Grupa „Wydma”.",
            "Żuławska Sieć Wydm i Portów",
            {"city": "Sztutowo", "founded": 2014, "members": 15, "companies": 11, "coordinator": "Grupa „Wydma”"},
        ),
        (
            "Mazurskie Zagłębie Żagli (Giżycko) – założone w 2010, zrzesza 12 członków",
            "Mazurskie Zagłębie Żagli",
            {"city": "Giżycko", "founded": 2010, "members": 12},
        ),
        (
            "Dolina Wikliny – Nowy Tomyśl, od 2009 r., lider: Stowarzyszenie Plecionkarzy",
            "Dolina Wikliny",
            {"city": "Nowy Tomyśl", "founded": 2009, "coordinator": "Stowarzyszenie Plecionkarzy"},
        ),
        (
            "Porozumienie Producentów Przyczep – 22 podmioty, w tym 19 firm; animatorem jest Fundacja Postępu; "
            "www.przyczepy.example.pl",
            "Porozumienie Producentów Przyczep",
            {
                "members": 22,
                "companies": 19,
                "coordinator": "Fundacja Postępu",
                "website": "www.przyczepy.example.pl",
            },
        ),
    ],
)
def test_an_item_that_tells_the_same_as_those_with_the_word_is_a_cluster(item, name, said):
    body = _list(
        "Klaster Rzeczny – Płock, 2010 r., 40 członków", item, "Klaster Morski – Puck, od 2012 r., 9 członków"
    )
    found = clusters(body)
    assert list(found) == ["Klaster Rzeczny", name, "Klaster Morski"]
    assert {field: found[name].get(field) for field in said} == said


@pytest.mark.parametrize(
    "item",
    [
        "Izba Gospodarcza Żuław – Malbork, 1994 r., 120 członków",
        "Stowarzyszenie Plecionkarzy – Nowy Tomyśl, 2001 r., 40 członków, prezes: Jan Wrona",
        "Rynek Główny – Kraków",
        "Kongres Rzek – Toruń, 2014 r., 300 uczestników",
        "Wydmy i porty – Łeba, 2014 r.",
    ],
)
def test_an_item_of_another_kind_or_that_tells_too_little_is_none(item):
    body = _list(
        "Klaster Rzeczny – Płock, 2010 r., 40 członków", item, "Klaster Morski – Puck, od 2012 r., 9 członków"
    )
    assert list(clusters(body)) == ["Klaster Rzeczny", "Klaster Morski"]


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("W Kościerzynie rusza Kaszubski Klaster Agrestu – 77 plantatorów.", "Kaszubski Klaster Agrestu"),
        ("Na Kujawach działa już Klaster Solny – 12 firm.", "Klaster Solny"),
        ("Od maja zaprasza do siebie Mazowiecki Klaster Rowerowy – 8 firm", "Mazowiecki Klaster Rowerowy"),
    ],
)
def test_a_sentence_that_begins_with_a_place_or_time_is_no_name(item, name):
    body = _list("Klaster Rzeczny – Płock, 2010 r.", item, above="<h2>Klastry w Polsce</h2>")
    assert list(clusters(body)) == ["Klaster Rzeczny", name]


def test_a_common_noun_alone_with_a_sentence_behind_it_is_no_name():
    items = [
        "Klaster Rzeczny – Płock, 2010 r.",
        "Pandemia. Czternaście klastrów szyje maseczki.",
        "Przerwa. Klastry odpoczywają.",
    ]
    assert list(clusters(_list(*items, above="<h2>Klastry rok po roku</h2>"))) == ["Klaster Rzeczny"]


@pytest.mark.parametrize(
    ("name", "alias"),
    [
        ("Żuraw i Ludzie. Klaster Turystyki Przyrodniczej", "Klaster Turystyki Przyrodniczej"),
        ("HydroŻuławy. Klaster Gospodarki Wodnej", "Klaster Gospodarki Wodnej"),
        ("Smaki Warty. Klaster Spożywczy", "Klaster Spożywczy"),
        ("Smaki Warty. Wspólnota Serowarska", "Wspólnota Serowarska"),
    ],
)
def test_a_brand_and_what_it_stands_for_are_one_name(name, alias):
    body = _list(
        "Klaster Rzeczny – Płock, 2010 r.", f"{name} – Malbork, 2012 r., 21 członków", above="<h2>Klastry</h2>"
    )
    found = clusters(body)
    assert list(found) == ["Klaster Rzeczny", name]
    assert (found[name]["city"], found[name]["founded"], found[name]["members"]) == ("Malbork", 2012, 21)


def test_a_stop_before_a_cluster_that_does_something_ends_the_name():
    item = "Smaki Warty. Klaster działa od 2012 r. i liczy 21 członków."
    found = clusters(_list("Klaster Rzeczny – Płock, 2010 r.", item, above="<h2>Klastry</h2>"))
    assert list(found) == ["Klaster Rzeczny", "Smaki Warty"]


@pytest.mark.parametrize(
    ("said", "coordinator"),
    [
        ("koordynuje Akademia Nauk w Nysie. 18 uczestników", "Akademia Nauk w Nysie"),
        ("prowadzi ją Fundacja Wydma", "Fundacja Wydma"),
        ("zarządza nią Gmina Lwówek", "Gmina Lwówek"),
        ("prowadzi je Fundacja Wydma; 12 członków", "Fundacja Wydma"),
    ],
)
def test_who_runs_it_ends_before_a_sentence_of_figures_and_begins_behind_pronouns(said, coordinator):
    body = _list(f"Klaster Rzeczny – Płock, {said}", "Klaster Morski – Puck", above="<h2>Klastry</h2>")
    assert clusters(body)["Klaster Rzeczny"]["coordinator"] == coordinator


@pytest.mark.parametrize(
    ("item", "name", "said"),
    [
        (
            "Porty Warty – klaster turystyki wodnej, Śrem. Rok założenia: 2012.",
            "Porty Warty – klaster turystyki wodnej",
            {"city": "Śrem", "founded": 2012},
        ),
        (
            "Brzeg Odry – sieć kurortów – Cedynia. Powstał w 2008 r.",
            "Brzeg Odry – sieć kurortów",
            {"city": "Cedynia", "founded": 2008},
        ),
        (
            "Gęś z Żuław – klaster producentów drobiu (Malbork), 11 firm",
            "Gęś z Żuław – klaster producentów drobiu",
            {"city": "Malbork", "companies": 11},
        ),
        (
            "Klaster Owoców, siedziba: Puck - rok powstania 2014; umowa 2017",
            "Klaster Owoców",
            {"city": "Puck", "founded": 2014},
        ),
        ("Gęsi Żuław – klaster działa od 2012 r. w Malborku", "Gęsi Żuław", {"founded": 2012}),
        (
            "Grupa Żwirowa – Siedziba w Koninie. Rok założenia: 2010. Lider: Gmina Konin.",
            "Grupa Żwirowa",
            {"city": "Konin", "founded": 2010},
        ),
        (
            "Klaster Żwiru – Biuro w Koninie; Należy do niego 57 członków, w tym 52 producentów.",
            "Klaster Żwiru",
            {"city": "Konin", "members": 57, "companies": 52},
        ),
    ],
)
def test_what_a_brand_is_is_of_its_name_and_facts_behind_dashes_are_not(item, name, said):
    found = clusters(_list("Klaster Rzeczny – Płock, 2010 r.", item, above="<h2>Klastry regionu</h2>"))
    assert list(found) == ["Klaster Rzeczny", name]
    assert {field: found[name].get(field) for field in said} == said


@pytest.mark.parametrize("code", ["MK/3/011", "RPMA.01.02-14/2017", "0123", "KL-2019/7"])
def test_the_number_of_an_application_before_a_name_is_no_part_of_it(code):
    item = (
        f"{code} – Klaster Narzędzi Ręcznych (koordynator: Gmina Lwówek, siedziba: Pruszków, 20 członków) – 74 pkt"
    )
    found = clusters(_list("Klaster Rzeczny – Płock, 2010 r.", item, above="<h2>Lista rezerwowa klastrów</h2>"))
    assert found["Klaster Narzędzi Ręcznych"] == {
        "city": "Pruszków",
        "voivodeship": "mazowieckie",
        "coordinator": "Gmina Lwówek",
        "members": 20,
    }


@pytest.mark.parametrize(
    "told", ["<li>w trakcie tworzenia</li>", "<li>list intencyjny z 2014 r.</li><li>w trakcie tworzenia</li>"]
)
def test_items_without_a_number_tell_of_the_numbered_one_above_them(told):
    body = (
        "<h2>Inicjatywy klastrowe</h2><p>1. Ostrowska Inicjatywa Ceramiczna</p><ul><li>siedziba: Ostrzeszów</li>"
    )
    found = clusters(f"{body}{told}</ul><p>2. Dolina Karpia</p><ul><li>siedziba: Milicz</li></ul>")
    assert found["Ostrowska Inicjatywa Ceramiczna"]["city"] == "Ostrzeszów"
    assert found["Ostrowska Inicjatywa Ceramiczna"]["status"] == "forming"
    assert found["Dolina Karpia"]["city"] == "Milicz"


@pytest.mark.parametrize("label", ["stan na 2020 r.", "stan na koniec 2020 r."])
def test_a_count_behind_its_date_is_one(label):
    items = f"<li>{label}: 75 członków, w tym 70 firm</li><li>lider: Gmina Lwówek</li>"
    found = clusters(f"<h2>Klastry</h2><p>1. Klaster Owoców</p><ul>{items}</ul>")
    assert found == {"Klaster Owoców": {"members": 75, "companies": 70, "coordinator": "Gmina Lwówek"}}
