import pytest
from made_pages import extraction, table

from klastry.extract.structure.meaning.dating import dating_in


@pytest.mark.parametrize(
    ("text", "published", "year"),
    [
        ("Ostatnia aktualizacja: 3 lutego 2018 r. Liczby odnoszą się do 31.12.2017 r.", None, 2017),
        ("Ostatnia aktualizacja: 3 lutego 2018 r.", None, 2018),
        ("Liczby członków, o ile nie wskazano inaczej, pochodzą z ankiety z marca 2011 r.", None, 2011),
        ("Liczby zbieraliśmy przez telefon wiosną 2009 r.", None, 2009),
        ("Dane z maja tego roku, ze stron klastrów.", "2016-05-17", 2016),
        ("Dane podano wg informacji przekazanych w listopadzie br.", "2014-12-01", 2014),
        ("Liczby podajemy tak, jak nadesłały je klastry w grudniu.", "2014-02-01", 2013),
        ("Liczby podajemy tak, jak nadesłały je klastry w grudniu.", None, None),
        ("Dane ze sprawozdań za rok 2020 oddają stan na ostatni dzień tego roku.", "2021-11-08", 2020),
        ("Ankietę rozesłano 3 lutego 2025 r. Liczebność podano na 31.12.2024.", None, 2024),
        ("W grudniu powstał klaster szkła.", "2014-12-31", None),
        ("Aktualizacja strategii przyjętej w 2017 r.", None, None),
        ("Lista klastrów wspartych w latach 2010-2015", None, None),
        ("Wielkość klastrów w tabeli oddaje sytuację z lipca 2015 r.", None, 2015),
        ("Liczby spisaliśmy z ulotek w styczniu 2009 r.", None, 2009),
        ("Jesienią 2013 r. zapytaliśmy biura o liczbę podmiotów i o adres.", None, 2013),
        ("Dane o klastrach przekazały urzędy marszałkowskie w lipcu 2016 r.", None, 2016),
        ("Opisy nadesłano 3 maja 2018 r.; tego dnia dotyczą wszystkie liczby.", None, 2018),
        ("Ankieta odbyła się w marcu 2014 r.; liczby podano na koniec 2013 r.", None, 2013),
        ("Klaster prowadzi badania od 2011 r.", None, None),
        ("Wykaz dotyczy klastrów utworzonych przed 2012 r.", None, None),
        ("Badania prowadzono od kwietnia do września 2021 roku.", None, 2021),
        ("Kolumna pokazuje, ilu członków miał klaster w dniu 31.12.2019 r.", None, 2019),
        ("Opisy autoryzowano w marcu 2017 r. i z tego czasu pochodzą podane liczby.", None, 2017),
    ],
)
def test_the_year_for_which_figures_hold(text, published, year):
    dating = dating_in(text, published)
    assert (dating.year if dating else None) == year


def counts_of(markup):
    entries = extraction(markup).entries
    return [o.as_of for one in entries for o in one.observations if o.field.value in ("members", "companies")]


HEAD = "<tr><th>Klaster</th><th>Siedziba</th><th>Członkowie</th></tr>"
ROWS = (
    "<tr><td>Klaster Porcelany</td><td>Wałbrzych</td><td>22</td></tr>"
    "<tr><td>Klaster Lnu</td><td>Kamienna Góra</td><td>18</td></tr>"
)


@pytest.mark.parametrize(
    "note",
    [
        "Stan rejestru: 30.06.2016. Kolumna „Członkowie” obejmuje także szkoły.",
        "Liczby członków – wiosna 2016",
    ],
)
def test_a_note_that_stands_alone_in_a_row_dates_the_table(note):
    last = f"<tr><td></td><td>Razem</td><td>40</td></tr><tr><td></td><td>{note}</td><td></td></tr>"
    assert counts_of(f"<table>{HEAD}{ROWS}{last}</table>") == [2016, 2016]


def test_a_label_with_its_date_on_a_cover_dates_all_tables():
    about = (
        "<tr><td>Opracowanie:</td><td>Izba Solna</td></tr>"
        "<tr><td>Dane o członkach:</td><td>na dzień 31.12.2015 r., chyba że przypis mówi inaczej</td></tr>"
        "<tr><td>Licencja:</td><td>CC BY</td></tr>"
    )
    text = f"<h1>Baza</h1><table>{about}</table><h2>Sudety</h2><table>{HEAD}{ROWS}</table>"
    assert counts_of(text) == [2015, 2015]


@pytest.mark.parametrize(
    ("said", "year"),
    [
        ("Klaster nie jest osobą prawną. Liczby podajemy za ankietą izby przeprowadzoną w maju 2014 r.", 2014),
        ("Klaster może mieć kilka biur. Dane zebraliśmy w marcu 2018 r.", 2018),
        ("Klaster Porcelany ma nowe biuro. Dane o nim zebraliśmy w marcu 2018 r.", None),
    ],
)
def test_what_is_said_of_any_cluster_keeps_no_date_from_all(said, year):
    items = "<li>Klaster Porcelany – powstał w 2010 r., 22 członków</li><li>Klaster Lnu – 18 członków</li>"
    assert counts_of(f"<h1>Klastry</h1><h2>Sudety</h2><ol>{items}</ol><h2>Uwagi</h2><p>{said}</p>") == [year, year]


def test_a_count_of_old_is_not_of_the_year_of_the_document():
    told = "Upadek Klastra Kruszyw, skupiającego niegdyś 23 firmy, zaskoczył branżę."
    assert counts_of(f"<p>Opublikowano: 6 lutego 2017</p><p>{told}</p>") == [None]
    assert counts_of(f"<p>Opublikowano: 6 lutego 2017</p><p>{told.replace('niegdyś ', 'dziś ')}</p>") == [2017]


def test_the_remarks_of_an_entry_date_no_other():
    lines = "Siedziba: Puck", "Członkowie: 19", "Uwagi: liczba członków z 2015 r."
    other = "Siedziba: Hel", "Członkowie: 8", "Uwagi: brak"
    entries = (("Klaster Lnu", lines), ("Klaster Soli", other))
    told = "".join(f"<p>Nazwa: {name}</p>" + "".join(f"<p>{line}</p>" for line in said) for name, said in entries)
    assert counts_of(f"<h1>Klastry (stan na 31 grudnia 2017 r.)</h1>{told}") == [2015, 2017]
    note = "<p>Uwagi: wszystkie liczby są z 2014 r.</p>"
    assert counts_of(f"<h1>Klastry</h1>{note}<p>Nazwa: Klaster Soli</p><p>Członkowie: 8</p>") == [2014]


def test_when_a_page_was_changed_yields_to_what_stands_beside_it():
    changed, taken = "<p>Aktualizacja: 8 maja 2023 r.</p>", "<p>Stan na 31 grudnia 2022 r.</p>"
    head = "<h1>Klastry Podlasia</h1>"
    entry = "<h3>Klaster Kruszyw</h3><p>Siedziba: Suwałki</p><p>Liczba członków: 19</p>"
    for said, year in ((changed + taken, 2022), (taken + changed, 2022), (changed, 2023)):
        (one,) = extraction(head + said + entry).entries
        assert [o.as_of for o in one.observations if o.field.value == "members"] == [year]


def test_the_year_of_an_edition_yields_to_what_stands_beside_it():
    edition, taken = (
        "<h1>Katalog klastrów Podlasia 2019</h1>",
        "<p>Liczba członków – stan na 31 grudnia 2018 r.</p>",
    )
    entry = "<h3>Klaster Kruszyw</h3><p>Siedziba: Suwałki</p><p>Liczba członków: 19</p>"
    for said, year in ((edition + taken, 2018), (edition, 2019)):
        (one,) = extraction(said + entry).entries
        assert [o.as_of for o in one.observations if o.field.value == "members"] == [year]


def test_an_earlier_survey_does_not_date_what_a_sentence_dates():
    earlier, taken = "Podobne badanie prowadzono w 2012 roku.", "Liczba członków oddaje stan na 30 czerwca 2018 r."
    other = "Liczbę mieszkańców podano za rok 2016."
    entry = "<h2>Klaster Rzeczny</h2><p>Liczba członków: 31<br>Siedziba: Płock</p>"
    aims = f"<h1>Cel</h1><p>{earlier}</p><p>{other}</p>"
    said = f"{aims}<h1>Metoda</h1><p>{taken}</p><h1>Wyniki</h1><h1>Klastry</h1>"
    (one,) = extraction(said + entry).entries
    assert [o.as_of for o in one.observations if o.field.value == "members"] == [2018]


def test_what_dates_other_figures_does_not_date_the_counts():
    head = "<h1>Klastry Podlasia</h1><table><tr><th>Klaster</th><th>Siedziba</th><th>Członkowie</th></tr>"
    rows = "<tr><td>Klaster Kruszyw</td><td>Suwałki</td><td>19</td></tr>"
    members = "<p>Dane o liczbie członków odzwierciedlają stan na 30 czerwca 2018 r.</p>"
    other = "<p>Wstęp. Zatrudnienie podano na podstawie sprawozdań za rok 2017; dane o eksporcie są z 2016 r.</p>"
    found = extraction(f"{members}{other}<h2>Wykaz</h2>{head}{rows}</table>").entries
    counted = [o.as_of for one in found for o in one.observations if o.field.value == "members"]
    assert counted == [2018]


@pytest.mark.parametrize(
    ("clause", "year"),
    [
        ("Dane liczbowe w wykazie podano na dzień 30 czerwca 2022 r.", 2022),
        ("Klaster Soli podał dane na dzień 30 czerwca 2022 r.", None),
    ],
)
def test_a_clause_on_the_list_dates_it_and_what_is_said_of_one_does_not(clause, year):
    clauses = f"<ol><li>Wykaz prowadzi zarząd.</li><li>{clause}</li></ol>"
    rows = "<tr><th>Nazwa klastra<th>Liczba członków</tr><tr><td>Klaster Kruszyw<td>19</tr>"
    (one,) = (
        e for e in extraction(f"{clauses}<h1>Tabela 1.</h1><table>{rows}</table>").entries if "Kruszyw" in e.name
    )
    assert [o.as_of for o in one.observations if o.field.value == "members"] == [year]


@pytest.mark.parametrize(
    "said",
    [
        "Klaster rozumiemy jako skupisko firm. Dane zebrano podczas wywiadów we wrześniu 2013 r.",
        "Klastrem nazywamy skupisko firm. Karty odpowiadają stanowi z września 2013 r.",
        "Klaster bywa drogą na obce rynki. Liczby podały biura klastrów w październiku 2013 r.",
        "Wydruk z bazy na dzień 30 września 2013 r.",
        "Wszystkie liczby podano według stanu na 30 września 2013 r. Klaster może skorzystać z porad i wizyt.",
        "Liczby członków, o ile nie wskazano inaczej, pochodzą z 2013 r. Klaster przystępuje bez opłat.",
        "Liczby, o ile na karcie nie zaznaczono inaczej, pochodzą z 2013 r. Klaster przystępuje bez opłat.",
    ],
)
def test_a_definition_before_what_dates_figures_leaves_it_to_all_clusters(said):
    entries = "<h2>Klaster Rzeczny</h2><p>Liczba członków: 31<br>Siedziba: Płock</p>"
    made = extraction(f"<p>{said}</p><h1>Podstawy</h1><p>O czym jest tekst.</p><h1>Klastry</h1>{entries}")
    assert [o.as_of for entry in made.entries for o in entry.observations if o.field == "members"] == [2013]


def test_the_day_in_the_cell_beside_a_label_dates_the_counts_of_the_sheet():
    dated = table("Monitoring | ", "Członkowie: stan na | 2023-12-31")
    said = extraction(f"{dated}<h1>Klastry</h1>" + table("Klaster | Członkowie", "Klaster Snu | 21"))
    assert {o.as_of for e in said.entries for o in e.observations if o.field.value == "members"} == {2023}


def test_a_footnote_at_a_title_dates_the_counts_and_one_at_a_row_its_row_alone():
    listed = table("Klaster | Członkowie", "Klaster Snu² | 21", "Klaster Mgły | 8")
    note = "<p>¹ Liczby członków według ankiety z 2015 r.</p><p>² Dane z marca 2011 r.</p>"
    said = extraction(f"<h1>Klastry¹</h1>{listed}<p>Wykaz jest jawny.</p><p>Zmiany zgłasza się w maju.</p>{note}")
    assert {e.name: o.as_of for e in said.entries for o in e.observations if o.field.value == "members"} == {
        "Klaster Snu": 2011,
        "Klaster Mgły": 2015,
    }


@pytest.mark.parametrize(
    "rest",
    [
        "w pozostałych wierszach na dzień zgłoszenia, tj. 2018 r.",
        "pozostałe dane za 2018 r. / as of 2014; other rows: 2018.",
        "dla innych klastrów stan na grudzień 2018 r.",
    ],
)
def test_a_footnote_dates_the_rows_that_it_does_not_mark_as_well(rest):
    listed = table("Klaster | Członkowie", "Klaster Snu* | 21", "Klaster Mgły | 8")
    said = extraction(f"<h1>Klastry</h1>{listed}<p>* dane z 2014 r.; {rest}</p>")
    assert {e.name: o.as_of for e in said.entries for o in e.observations if o.field.value == "members"} == {
        "Klaster Snu": 2014,
        "Klaster Mgły": 2018,
    }


@pytest.mark.parametrize("notes", ["<p>1) {}</p><p>2) {}</p>", "<ul><li>1) {}<li>2) {}</ul>"])
@pytest.mark.parametrize("order", [1, -1])
def test_a_numbered_note_to_which_no_mark_leads_dates_all_rows(notes, order):
    said = ["Klastry ułożono według liczby członków.", "Dane o liczbie członków podano na koniec 2015 r."][::order]
    listed = table("Klaster | Członkowie", "Klaster Snu | 21", "Klaster Mgły | 8")
    found = extraction(f"{listed}<h2>Uwagi</h2>{notes.format(*said)}").entries
    assert [o.as_of for e in found for o in e.observations if o.field.value == "members"] == [2015, 2015]


@pytest.mark.parametrize("said", ["Do biur dzwoniono", "Biura obdzwoniono", "Do biur dodzwoniliśmy się"])
def test_when_the_clusters_were_called_dates_all_counts_wherever_it_is_said(said):
    listed = table("Klaster | Członkowie", "Klaster Snu | 21", "Klaster Mgły | 8")
    found = extraction(f"<h2>Wykaz</h2>{listed}<h2>Uwagi</h2><p>{said} w maju 2011 r.</p>").entries
    assert [o.as_of for e in found for o in e.observations if o.field.value == "members"] == [2011, 2011]
