from made_pages import extraction


def as_of(body):
    return {
        entry.name: {o.as_of for o in entry.observations if o.field.value == "members"}
        for entry in extraction(body).entries
    }


STATE = "<p>Liczby członków klastrów podano według stanu na koniec 2015 r.</p>"


def test_a_date_in_brackets_is_that_of_the_count_before_it_only():
    aside = "<p>W Klastrze Soli współpracuje 31 partnerów (stan na luty 2016 r.).</p>"
    assert as_of(f"{STATE}{aside}<p>Klaster Wełny liczy 22 członków.</p>")["Klaster Wełny"] == {2015}


def test_what_dates_all_figures_holds_beside_what_dates_those_of_one():
    survey = "<p>Posłużono się wynikami badania z czerwca 2015 r.; podane wielkości pochodzą z tego badania.</p>"
    one = "<h2>Miody</h2><p>Klaster Miodu ma 58 członków. Dane dotyczące Klastra Miodu odnoszą się do 2013 r.</p>"
    other = "<h2>Wełna</h2><p>Klaster Wełny liczy 22 członków.</p>"
    assert as_of(f"<h1>Klastry</h1>{survey}{one}{other}") == {"Klaster Miodu": {2013}, "Klaster Wełny": {2015}}


def test_a_note_with_counts_of_its_own_does_not_date_those_in_the_text():
    note = "<p><sup>1</sup> W ankiecie za rok 2013 wykazano 51 członków.</p>"
    [entry] = extraction(f"{STATE}<p>Klaster Wełny liczy 58 członków<sup>1</sup>.</p>{note}").entries
    counts = {o.value: o.as_of for o in entry.observations if o.field.value == "members"}
    assert counts == {58: 2015, 51: 2013}


def test_what_says_where_all_clusters_lie_gives_their_voivodeship():
    said = "<p>Informacja obejmuje klastry mające siedzibę na terenie województwa lubuskiego.</p>"
    [entry] = extraction(f"{said}<p>Klaster Wełny liczy 22 członków.</p>").entries
    assert [o.value for o in entry.observations if o.field.value == "voivodeship"] == ["lubuskie"]
