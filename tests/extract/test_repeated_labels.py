from made_pages import clusters

HEAD = "<h1>Klastry regionu</h1>"


def entry(name, *lines):
    return f"<h2>{name}</h2>" + "".join(f"<p>{line}</p>" for line in lines)


def test_labels_without_a_colon_that_entries_repeat_are_read_several_to_a_line():
    found = clusters(
        HEAD
        + entry(
            "Klaster Wikliny",
            "Siedziba Nowy Tomyśl Działa od 2009 Członkowie 62 w tym firmy 38",
            "Lider Cech Rzemiosł",
            "www wiklina.pl",
        )
        + entry("Dolina Szkła", "Siedziba Krosno Działa od brak danych Członkowie ok. 12 w tym firmy –", "Lider –")
        + entry("Klaster Lnu", "Siedziba Żyrardów Działa od 2011 Członkowie 9 w tym firmy 9", "www len.pl")
    )
    assert found["Klaster Wikliny"] == {
        "city": "Nowy Tomyśl",
        "voivodeship": "wielkopolskie",
        "founded": 2009,
        "members": 62,
        "companies": 38,
        "coordinator": "Cech Rzemiosł",
        "website": "wiklina.pl",
    }
    assert found["Dolina Szkła"] == {"city": "Krosno", "voivodeship": "podkarpackie", "members": 12}
    assert found["Klaster Lnu"]["website"] == "len.pl"


def test_sentences_that_begin_with_the_word_of_a_label_are_no_labels():
    found = clusters(
        HEAD
        + entry("Klaster Wikliny", "Koordynator Jan Lis opowiada o planach.", "Szkoły uczą plecenia koszy.")
        + entry("Klaster Lnu", "Koordynator Ewa Sroka mówi o tkaninach.", "Siedziba Firmy Rolnej stoi pusta.")
    )
    assert not any("coordinator" in said or "city" in said for said in found.values())


def test_labels_in_small_letters_and_companies_in_brackets_as_the_text_explains():
    legend = "<p>Symbol zał. oznacza rok założenia, czł. – członków, a w nawiasie podajemy liczbę firm.</p>"
    found = clusters(
        legend
        + HEAD
        + entry(
            "Klaster Wikliny",
            "kosze, meble",
            "zał. 2009",
            "czł. 62 (38)",
            "biuro ul. Polna 1, 64-300 Nowy Tomyśl",
            "prowadzi b.d.",
        )
        + entry("Klaster Lnu", "tkaniny", "zał. maj 2011", "czł. –", "biuro Żyrardów", "prowadzi Cech Tkaczy")
    )
    assert found["Klaster Wikliny"] == {
        "city": "Nowy Tomyśl",
        "voivodeship": "wielkopolskie",
        "founded": 2009,
        "members": 62,
        "companies": 38,
    }
    assert found["Klaster Lnu"] == {
        "city": "Żyrardów",
        "voivodeship": "mazowieckie",
        "founded": 2011,
        "coordinator": "Cech Tkaczy",
    }


def test_a_state_before_a_sentence_that_tells_more_of_it():
    labels = ("Siedziba: Krosno", "Lider: Cech Szklarzy")
    found = clusters(
        HEAD
        + entry("Klaster Szkła", *labels, "W przygotowaniu: w maju pięć hut podpisało list intencyjny.")
        + entry("Klaster Lnu", *labels, "W przygotowaniu: strona internetowa")
    )
    assert {name: said.get("status") for name, said in found.items()} == {
        "Klaster Szkła": "forming",
        "Klaster Lnu": None,
    }
