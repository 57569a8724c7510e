"""Towns with which the text below names begins."""

from made_pages import clusters

ENTRY = "<h3>{}</h3><p>{}</p>"


def page(*entries):
    return "<h1>Klastry – kto jest kim</h1>" + "".join(ENTRY.format(*entry) for entry in entries)


def test_a_town_before_the_first_sentence_below_a_name_is_the_seat():
    told = (
        "<strong>Busko-Zdrój.</strong> Powstał w 2008 r. i skupia 30 członków.",
        "Puck; od 2007 r.; 58 podmiotów.",
    )
    found = clusters(
        page(("Klaster Zdrowia", told[0]), ("Klaster Gier", told[1]), ("Klaster Lnu", "Duży. Stary."))
    )
    assert found["Klaster Zdrowia"]["city"] == "Busko-Zdrój"
    assert found["Klaster Gier"]["city"] == "Puck"
    assert "city" not in found["Klaster Lnu"]


def test_where_one_text_is_from_is_no_seat():
    found = clusters(
        page(("Klaster Zdrowia", "Puck. Wczoraj klaster świętował."), ("Klaster Gier", "Powstał w 2009 r."))
    )
    assert not any("city" in said for said in found.values())


def test_a_town_is_not_taken_from_further_down_or_over_the_stated_seat():
    further = "Klaster działa od 2009 r.</p><p>Hel. Tu odbyły się targi."
    stated = "Hel. Klaster ma siedzibę w Łebie."
    found = clusters(
        page(("Klaster Zdrowia", further), ("Klaster Gier", stated), ("Klaster Soli", "Reda. Istnieje."))
    )
    assert "city" not in found["Klaster Zdrowia"]
    assert found["Klaster Soli"]["city"] == "Reda"
