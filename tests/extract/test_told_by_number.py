import pytest
from made_pages import clusters, extraction, table

TABLE = (
    "<h2>Klastry na Pomorzu</h2><table><tr><th>L.p.</th><th>Klaster</th><th>Powstał</th></tr>"
    "<tr><td>1.</td><td>Klaster Bursztynu</td><td>2005</td></tr>"
    "<tr><td>2.</td><td>Klaster Remontów Okrętowych</td><td>2007</td></tr>"
    "<tr><td>3.</td><td>Klaster Chłodni</td><td>2009</td></tr></table>"
)


def test_a_line_tells_what_is_so_of_each_number():
    found = clusters(f"{TABLE}<p>Siedziby klastrów: poz. 1 i 2 - Gdańsk, poz. 3 - Nowy Dwór Gdański.</p>")
    assert [said["city"] for said in found.values()] == ["Gdańsk", "Gdańsk", "Nowy Dwór Gdański"]


def test_a_line_may_tell_before_each_number_what_is_so():
    found = clusters(f"{TABLE}<p>Adresy w sieci: jantar.example.pl (poz. 1), chlod.example.pl (poz. 3).</p>")
    assert [said.get("website") for said in found.values()] == ["jantar.example.pl", None, "chlod.example.pl"]


def test_a_line_on_numbers_that_the_list_has_not_tells_nothing():
    found = clusters(f"{TABLE}<p>Siedziby: poz. 1 - Gdańsk, poz. 7 - Gdynia.</p>")
    assert not any("city" in said for said in found.values())


def test_numbers_below_a_line_that_says_what_is_told_of_them():
    leaders = "1 – Izba Bursztynu; 2 – Stocznia Fala S.A. z siedzibą w Pucku; 3 – Chłodnia Północ sp. z o.o."
    body = f"{TABLE}<h3>Koordynatorzy klastrów</h3><p>(numer jak w tabeli)</p><p>{leaders}</p>"
    found = clusters(f"{body}<p>Koordynatorów zapytano o zgodę.</p>")
    assert [said["coordinator"] for said in found.values()] == [
        "Izba Bursztynu",
        "Stocznia Fala S.A.",
        "Chłodnia Północ sp. z o.o.",
    ]


def test_numbers_in_brackets_in_a_sentence():
    said = "Biura klastrów mieszczą się: (1) w Gdańsku, (2) w Łebie i (3) w Redzie. Innych nie ma."
    found = clusters(f"{TABLE}<h3>Siedziby</h3><p>{said}</p>")
    assert [told["city"] for told in found.values()] == ["Gdańsk", "Łeba", "Reda"]


def test_a_few_numbers_that_nothing_calls_so_are_not_those_of_rows():
    found = clusters(f"{TABLE}<h3>Siedziby</h3><p>1 - Gdańsk, 2 - Gdynia</p>")
    assert not any("city" in told for told in found.values())


def test_a_line_may_say_clusters_before_the_numbers():
    found = clusters(
        f"{TABLE}<p>Koordynatorami są: w klastrze z poz. 1 – Izba Jantaru, z poz. 2 i 3 – Fundacja Stal.</p>"
    )
    assert [said["coordinator"] for said in found.values()] == ["Izba Jantaru", "Fundacja Stal", "Fundacja Stal"]


def test_a_line_that_goes_on_overleaf_tells_what_it_has():
    found = clusters(f"{TABLE}<p>Koordynatorami są: w poz. 1 – Izba Jantaru, w poz. 2 – Fundacja Stal, w poz.</p>")
    assert [said.get("coordinator") for said in found.values()] == ["Izba Jantaru", "Fundacja Stal", None]


@pytest.mark.parametrize("head", ["Numery klastrów", "Poz. w tabeli", "Nr", "Klastry (nr z wykazu)"])
def test_a_table_tells_of_entries_by_their_numbers(head):
    index = table(f"Koordynator | {head}", "Izba Jantaru | 1", "Fundacja Stal | 2, 3")
    found = clusters(f"{TABLE}<h3>Indeks koordynatorów</h3>{index}")
    assert [said["coordinator"] for said in found.values()] == ["Izba Jantaru", "Fundacja Stal", "Fundacja Stal"]


def test_a_table_with_numbers_that_the_list_has_not_tells_nothing():
    index = table("Koordynator | Numery klastrów", "Izba Jantaru | 1", "Fundacja Stal | 2, 9")
    assert not any("coordinator" in said for said in clusters(f"{TABLE}{index}").values())


@pytest.mark.parametrize(
    "note",
    [
        "Poz. 2 nie stanowi osobnego klastra i nie została doliczona.",
        "Pozycja nr 2 to nie klaster, lecz spółka.",
        "Ad 2. Nie jest klastrem.",
        "Poz. 2 to nie osobny klaster, lecz sekcja izby.",
    ],
)
def test_a_row_that_a_note_denies_is_no_cluster(note):
    assert list(clusters(f"{TABLE}<p>{note}</p>")) == ["Klaster Bursztynu", "Klaster Chłodni"]


STILL_ONE = (
    "nie jest klastrem kluczowym",
    "nie jest Krajowym Klastrem Kluczowym",
    "nie jest klastrem o statusie KKK",
    "nie jest klastrem (KKK)",
    "nie jest klastrem energii",
    "do roku 2013 nie był klastrem, lecz stowarzyszeniem",
)


@pytest.mark.parametrize("remark", STILL_ONE)
def test_a_note_that_denies_a_status_leaves_the_row_a_cluster(remark):
    assert len(clusters(f"{TABLE}<p>Ad 2. {remark.capitalize()}.</p>")) == 3


@pytest.mark.parametrize("remark", STILL_ONE)
def test_a_remark_that_denies_a_status_leaves_the_row_a_cluster(remark):
    rows = ("Klaster Bursztynu | 2005 | ", f"Klaster Okrętów | 2007 | {remark}", "Klaster Chłodni | 2009 | ")
    assert len(clusters("<h2>Klastry na Pomorzu</h2>" + table("Klaster | Powstał | Uwagi", *rows))) == 3


LIST = "<h2>Klastry na Mazurach</h2><ol><li>Klaster Żagli</li><li>Klaster Sieci</li><li>Klaster Drewna</li></ol>"
TOLD_BELOW = (
    "Koordynatorzy: poz. 1 – Izba Żeglarska, poz. 2 i 3 – Fundacja Las.",
    "Koordynatorzy: (1) Izba Żeglarska, (2) Fundacja Las, (3) Fundacja Las.",
    "Koordynatorzy: 1 – Izba Żeglarska; 2 – Fundacja Las; 3 – Fundacja Las.",
)


@pytest.mark.parametrize("line", TOLD_BELOW)
def test_what_is_told_by_number_below_a_list_is_not_said_of_its_last_item(line):
    said = clusters(f"{LIST}<p>{line}</p>").values()
    assert [one["coordinator"] for one in said] == ["Izba Żeglarska", "Fundacja Las", "Fundacja Las"]


@pytest.mark.parametrize("line", TOLD_BELOW)
def test_what_is_told_of_numbers_that_are_nowhere_is_no_value_of_a_label(line):
    label_block = "<p>Nazwa: Klaster Kry</p><p>Siedziba: Ełk</p>"
    found = clusters(f"<h2>Klastry</h2>{label_block}<p>{line}</p>")
    assert found["Klaster Kry"].keys() == {"city", "voivodeship"}


@pytest.mark.parametrize(
    "other_list",
    [
        "<p>Nazwa: poz. 1 – Klaster Lnu</p>",
        "<h3>Nazwy klastrów</h3><p>Poz. 1 – Klaster Lnu, poz. 2 i 3 – Klaster Wełny</p>",
        table("Nazwa klastra | Nr", "Klaster Lnu | 1", "Klaster Wełny | 2"),
    ],
)
def test_what_is_named_by_number_is_no_other_name_of_a_row(other_list):
    rows = extraction(f"{TABLE}{other_list}").entries[:3]
    names = [o.value for entry in rows for o in entry.observations if o.field.value == "name"]
    assert names == ["Klaster Bursztynu", "Klaster Remontów Okrętowych", "Klaster Chłodni"]
