import pytest
from made_pages import clusters, rows


def box(name, *told, before=""):
    return f"<table><tr>{before}<td colspan=2><b>{name}</b></td></tr>{rows(*told)}</table>"


TOLD = ("Siedziba: | Puck", "Rok utworzenia: | 2012", "Członkowie: | 44")


@pytest.mark.parametrize("before", ["", "<td rowspan=4><img src=logo.gif></td>"])
def test_a_cell_alone_above_labels_is_their_name(before):
    boxes = box("Klaster Rzeczny", *TOLD, before=before) + box("Nadmorskie Smaki", *TOLD, before=before)
    others = box("Bałtycka Agencja Rozwoju", *TOLD) + box("Park Naukowy Fala", *TOLD)
    found = clusters(f"<h2>Klastry regionu</h2>{boxes}<h2>Instytucje otoczenia biznesu</h2>{others}")
    assert list(found) == ["Klaster Rzeczny", "Nadmorskie Smaki"]
    assert {"founded": 2012, "members": 44, "city": "Puck"}.items() <= found["Nadmorskie Smaki"].items()


def test_cells_alone_part_one_table_of_labels():
    names = ("1. Klaster Rzeczny", "2. Dolina Bursztynu", "3. Pucka Sieć Rybna")
    parts = "".join(f"<tr><td colspan=2>{name}</td></tr>{rows(*TOLD)}" for name in names)
    assert list(clusters(f"<h1>Klastry</h1><table>{parts}</table>")) == [name[3:] for name in names]


@pytest.mark.parametrize("said", ["zostanie wyłoniony jesienią", "w trakcie wyboru", "wybierze walne zebranie"])
def test_who_is_still_sought_coordinates_nothing(said):
    body = f"<h2>Klaster Rzeczny</h2><p>Koordynator: {said}</p><p>Rok utworzenia: projekt</p>"
    found = clusters(body)["Klaster Rzeczny"]
    assert "coordinator" not in found
    assert found["status"] == "forming"


CARDS = "<div><h3>{}</h3><p>{}</p><ul>{}</ul>{}</div>"


def card(name, said, foot="<p>brak strony</p>"):
    """A card whose icons are explained to those alone who cannot see them."""
    told = (("Siedziba", "Puck, pomorskie"), ("Rok powstania", "2012"), ("Koordynator", "Izba Wód"))
    items = "".join(f"<li><svg></svg><span class=visually-hidden>{a}</span><span>{b}</span></li>" for a, b in told)
    return CARDS.format(name, said, items, foot)


def test_cards_with_icons_and_a_sentence_below_their_names():
    cards = card("Klaster Rzeczny", "Testy łodzi.") + card("Nadmorskie Smaki", "Pomaga w organizacji targów ryb.")
    cards += card(
        "Klaster Morski",
        "Porty i stocznie.",
        "<p>Krajowy Klaster Kluczowy · <a href=https://m.example>www</a></p>",
    )
    cards += card("Pucki Klaster Sieci", "<b>W organizacji</b> – umowa jesienią.")
    found = clusters(f"<h1>Znajdź klaster</h1>{cards}")
    plain = {"founded": 2012, "city": "Puck", "coordinator": "Izba Wód", "voivodeship": "pomorskie"}
    assert found["Klaster Rzeczny"] == found["Nadmorskie Smaki"] == plain
    assert found["Klaster Morski"]["key_cluster"] is True
    assert found["Pucki Klaster Sieci"]["status"] == "forming"


def test_a_badge_above_the_next_name_is_not_of_the_cluster_before():
    told = "<p>Siedziba: Puck</p><p>Rok powstania: 2012</p>"
    badge = "<p><span>Krajowy Klaster Kluczowy</span></p>"
    found = clusters(f"<h2>Klaster Rzeczny</h2>{told}{badge}<h2>Klaster Morski</h2>{told}")
    assert "key_cluster" not in found["Klaster Rzeczny"]


def test_a_heading_is_the_name_of_labels_below_its_description():
    told = "<p>{}, działa od 2006 r.</p><p>Jubilerzy i kupcy. Co roku na targach wystawia się tu 450 firm, ale"
    told += " klaster tworzy tylko część z nich, a reszta czeka.</p>"
    told += "<p>Koordynacja: Izba Bursztynu</p><p>Wielkość: 24</p>"
    regions = {"Pomorskie": ("Klaster Rzeczny", "Gdańska Delta Fal"), "Opolskie": ("Klaster Soli", "Klaster Wina")}
    body = "".join(
        f"<h2>{region}</h2>" + "".join(f"<h3>{name}</h3>{told.format('Nysa')}" for name in names)
        for region, names in regions.items()
    )
    found = clusters(f"<h1>Z kim współpracować?</h1>{body}<h2>O nas</h2><p>Biuro</p>")
    assert list(found) == ["Klaster Rzeczny", "Gdańska Delta Fal", "Klaster Soli", "Klaster Wina"]
    assert all(said["coordinator"] == "Izba Bursztynu" and said["members"] == 24 for said in found.values())


def test_a_line_under_the_name_of_town_trade_and_state():
    told = "<p>Początki: 2009 r.</p><p>Członkowie: 89 firm i 7 instytucji</p>"
    names = {
        "Klaster Rzeczny": "Puck | ryby",
        "Klaster Soli": "tkaniny · Kołobrzeg",
        "Klaster Gumy": "Stargard | guma – NIEAKTYWNY",
    }
    found = clusters("".join(f"<h2>{name}</h2><p>{line}</p>{told}" for name, line in names.items()))
    assert [said.get("city") for said in found.values()] == ["Puck", "Kołobrzeg", "Stargard"]
    assert [said.get("status") for said in found.values()] == [None, None, "former"]
    assert found["Klaster Rzeczny"]["companies"] == 89
    assert "members" not in found["Klaster Rzeczny"]


def test_the_rows_of_label_tables_below_numbered_headings_are_no_lines_of_cards():
    found = clusters(
        "<h1>Karty klastrów</h1><p>Liczby oddają stan na dzień rozmowy, rozmowy odbyły się jesienią 2017 r.</p>"
        "<h2>2.1. Kujawski Klaster Wikliny (Lipno)</h2><table>"
        + rows("Nazwa pełna | Kujawski Klaster Wikliny", "Siedziba | Lipno", "Liczba członków | 31")
        + "</table><h2>2.2. Grono Noteckie</h2><table>"
        + rows(
            "Nazwa pełna | Grono Noteckie – Klaster Rzek", "Siedziba | Nakło nad Notecią", "Liczba członków | 19"
        )
        + "</table><p>W 2015 r. miało 24 członków.</p>"
    )
    told = {name: (said["city"], said["members"], said.get("alias")) for name, said in found.items()}
    assert told == {
        "Kujawski Klaster Wikliny": ("Lipno", 31, None),
        "Grono Noteckie – Klaster Rzek": ("Nakło nad Notecią", 19, "Grono Noteckie"),
    }


@pytest.mark.parametrize(("said", "expected"), [("2012", "former"), ("–", None), ("planowany na 2031", None)])
def test_a_year_at_the_label_of_its_end_tells_of_a_former_cluster(said, expected):
    told = (
        "Siedziba koordynatora i klastra | Krosno",
        "Rok założenia | 2006",
        f"Rok zakończenia działalności | {said}",
    )
    found = clusters(f"<h2>Klaster Rzek</h2><table>{rows(*told)}</table>")["Klaster Rzek"]
    assert (found["city"], found.get("status")) == ("Krosno", expected)


def test_an_organisation_at_a_label_ends_with_its_legal_form():
    found = clusters(
        "<h3>Klaster Kół</h3><p>Siedziba: Krosno. Koordynator: Kuźnia S.A. W 2019 r. odbył się zjazd.</p>"
    )
    assert found["Klaster Kół"]["coordinator"] == "Kuźnia S.A."


def test_labels_with_values_side_by_side_below_a_name():
    def card(name, town, year, members):
        bar = f"<tr><td colspan=4>{name}</td></tr>"
        told = rows(f"Miasto | {town} | Rok założenia | {year}", f"Członkowie | {members} | Firmy | 7")
        return f"<table>{bar}{told}</table>"

    found = clusters(
        "<h1>Karty</h1>" + card("Klaster Lnu", "Opole", 2010, 12) + card("Klaster Wody", "Nysa", 2014, 9)
    )
    assert {"city": "Opole", "founded": 2010, "members": 12, "companies": 7}.items() <= found[
        "Klaster Lnu"
    ].items()
    assert {"city": "Nysa", "founded": 2014, "members": 9}.items() <= found["Klaster Wody"].items()


def test_labels_and_values_in_turn_in_each_row():
    said = ("Klaster Lnu | miasto | Opole | rok | 2010", "Dolina Wody | miasto | Nysa | rok | 2014")
    found = clusters(f"<table>{rows(*(f'nazwa | {one} | uwagi | ' for one in said))}</table>")
    assert [(f["city"], f["founded"]) for f in found.values()] == [("Opole", 2010), ("Nysa", 2014)]


@pytest.mark.parametrize("repeats", [True, False])
def test_a_name_for_several_rows_of_labels_with_values(repeats):
    made = "<tr><th>Klaster</th><th>Cecha</th><th>Wartość</th></tr>"
    for name, town, year in (("Klaster Lnu", "Opole", 2010), ("Dolina Wody", "Nysa", 2014)):
        again = f"<td>{name}</td>" if repeats else ""
        cell = f"<td>{name}</td>" if repeats else f"<td rowspan=2>{name}</td>"
        made += (
            f"<tr>{cell}<td>Siedziba</td><td>{town}</td></tr><tr>{again}<td>Rok powstania</td><td>{year}</td></tr>"
        )
    found = clusters(f"<table>{made}</table>")
    assert [(n, f["city"], f["founded"]) for n, f in found.items()] == [
        ("Klaster Lnu", "Opole", 2010),
        ("Dolina Wody", "Nysa", 2014),
    ]


def test_the_tab_of_what_is_shown_is_its_name():
    names = {"a": "Klaster Lnu", "b": "Dolina Wody", "c": "Klaster Soli"}
    tabs = "".join(f'<li><a href="#{key}">{name}</a></li>' for key, name in names.items())
    panes = "".join(
        f'<div id="{key}"><p>Opis.</p><p>Siedziba: Nysa<br>Rok założenia: 20{at}</p></div>'
        for at, key in enumerate(names, 10)
    )
    found = clusters(f"<h1>Klastry</h1><ul>{tabs}</ul><div>{panes}</div>")
    assert sorted((name, f["city"], f["founded"]) for name, f in found.items()) == [
        ("Dolina Wody", "Nysa", 2011),
        ("Klaster Lnu", "Nysa", 2010),
        ("Klaster Soli", "Nysa", 2012),
    ]


def test_a_table_headed_by_another_body_says_nothing_of_the_cluster_above():
    others = ("Rodzaj | instytucja otoczenia biznesu", "Siedziba | Opole", "Rok utworzenia | 1999")
    body = box("Klaster Rzeczny", *TOLD) + box("Opolska Strefa Usług", *others) + box("Klaster Lnu", *TOLD)
    found = clusters(f"<h1>Karty partnerów</h1>{body}")
    assert list(found) == ["Klaster Rzeczny", "Klaster Lnu"]
    assert {"founded": 2012, "members": 44, "city": "Puck"}.items() <= found["Klaster Rzeczny"].items()


def test_a_line_of_trade_and_one_of_the_town_may_stand_between_a_name_and_its_labels():
    told = rows("rok startu | 2012", "członkowie | 44", "w internecie | www.puck.example")
    entry = "<h3>{}</h3><p>ryby</p><p>Puck · woj. pomorskie</p><table>{}</table>"
    names = ("Klaster Rzeczny", "Klaster Morski", "Klaster Sieci Rybnych")
    found = clusters("<h1>Mapa klastrów</h1>" + "".join(entry.format(name, told) for name in names))
    assert list(found) == list(names)
    told = {"founded": 2012, "members": 44, "city": "Puck", "website": "www.puck.example"}
    assert all(told.items() <= found[name].items() for name in names)


def test_a_name_that_is_no_heading_ends_the_entry_of_the_heading_above():
    told = "<p>Powołany – 2010</p><p>Biuro – Puck</p><p>Wielkość – 19 członków</p><p>Klaster szkoli rybaków.</p>"
    names = "Klaster Soli", "Pucki Klaster Sieci (dawniej: Klaster Rybny)", "Klaster Lnu"
    tags = "h2", "p", "h2"
    body = "".join(f"<{tag}>{name}</{tag}>{told}" for tag, name in zip(tags, names, strict=True))
    found = clusters(f"<h1>Klastry</h1>{body}")
    assert set(found) == {"Klaster Soli", "Pucki Klaster Sieci", "Klaster Lnu"}
    assert all({"founded": 2010, "members": 19, "city": "Puck"}.items() <= one.items() for one in found.values())


def test_a_label_block_whose_remark_denies_that_it_is_a_cluster_is_none():
    remarks = {"Soli": "brak", "Śniegu": "nie jest klastrem", "Lnu": "nie jest klastrem energii"}
    entry = "<p>Nazwa: Klaster {}</p><p>Siedziba: Puck</p><p>Uwagi: {}</p>"
    found = clusters("<h2>Klastry</h2>" + "".join(entry.format(*one) for one in remarks.items()))
    assert list(found) == ["Klaster Soli", "Klaster Lnu"]


def test_a_remark_that_denies_a_body_below_is_not_of_the_cluster_above():
    entry = "<dt>{}</dt><dd>siedziba: {}</dd><dd>rok założenia: {}</dd>"
    izba = entry.format("Nadwarciańska Izba Gospodarcza", "Wieluń", 1998) + "<dd>uwagi: nie jest klastrem</dd>"
    found = clusters(f"<h2>Klastry</h2><dl>{entry.format('Klaster Kredy', 'Sieradz', 2011)}{izba}</dl>")
    assert {name: said["city"] for name, said in found.items()} == {"Klaster Kredy": "Sieradz"}


def test_letters_that_deny_a_status_deny_no_cluster():
    body = "<p>Nazwa: {}</p><p>Siedziba: Puck</p><p>Opis: Suszy ryby. PKS {}.</p>"
    assert clusters("<h2>Klastry</h2>" + body.format("Pucki Klaster Suszu", "nie jest klastrem kluczowym"))
    assert not clusters("<h2>Klastry</h2>" + body.format("Pucki Klaster Suszu", "nie jest klastrem, lecz giełdą"))


def test_labels_whose_first_value_is_the_word_cluster_have_no_head():
    told = (
        "Typ | klaster",
        "Data założenia | 14 marca 2011",
        "Siedziba | Jasło, Polska",
        "Koordynator | Izba Hutnicza",
    )
    found = clusters(f"<h1>Klaster Szkła „Tarnowiec”</h1><table>{rows(*told)}</table>")
    assert list(found) == ["Klaster Szkła „Tarnowiec”"]
    assert {"founded": 2011, "city": "Jasło"}.items() <= found["Klaster Szkła „Tarnowiec”"].items()
