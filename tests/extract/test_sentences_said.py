"""Where sentences end, and whether they say a thing or only suppose it."""

import pytest
from made_pages import clusters, extraction

from klastry.extract.nlp import Reading, pipeline
from klastry.extract.prose.modality import is_asserted
from klastry.extract.prose.sentences import sentences


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Klaster powstał w 2009 r. Skupia 40 firm.", ["Klaster powstał w 2009 r.", "Skupia 40 firm."]),
        ("W 2009 r. Klaster Solny zmienił siedzibę.", ["W 2009 r. Klaster Solny zmienił siedzibę."]),
        (
            "Istnieje – od 28 kwietnia 2008 r. – Klaster Solny.",
            ["Istnieje – od 28 kwietnia 2008 r. – Klaster Solny."],
        ),
    ],
)
def test_a_year_ends_a_sentence_only_after_its_verb(text, ends):
    assert [sentence.text for sentence in sentences(pipeline(Reading.PROSE)(text))] == ends


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Klaster skupia 40 podmiotów.", True),
        ("Klaster ma skupiać 40 podmiotów.", False),
        ("Klaster skupiałby 40 podmiotów.", False),
        ("Klaster nie uzyskał statusu Krajowego Klastra Kluczowego.", False),
        ("Czy klaster skupia 40 podmiotów?", False),
        ("Klaster ubiega się o status Krajowego Klastra Kluczowego.", False),
    ],
)
def test_only_what_is_so_is_said(text, said):
    doc = pipeline(Reading.PROSE)(text)
    (sentence,) = sentences(doc)
    matches = [match for match in doc._.matches if is_asserted(sentence, match)]
    assert bool(matches) is said


@pytest.mark.parametrize(
    ("text", "field", "expected"),
    [
        ("Klaster Wody ma biuro w Pile. Od 2017 roku działa pod obecną nazwą.", "founded", []),
        ("Klaster Wody działa od 2008 r. Koordynuje go Izba Mleka Warmii i Mazur.", "coordinator",
         ["Izba Mleka Warmii i Mazur"]),
        ("Gmina podpisała list intencyjny z Klastrem Wody.", "status", []),
        ("Podpisano list intencyjny o współpracy z Klastrem Wody.", "status", []),
        ("W 2020 r. działalność zakończył Klaster Wody z Mielca.", "status", ["former"]),
    ],
)  # fmt: skip
def test_what_only_looks_like_a_beginning_or_an_end(text, field, expected):
    (entry,) = extraction(f"<p>{text}</p>").entries
    assert [o.value for o in entry.observations if o.field.value == field] == expected


@pytest.mark.parametrize(("verb", "year"), [("i liczy", 2022), ("i liczył", None), ("z inicjatywy", None)])
def test_the_last_verb_says_whether_a_count_is_of_today(verb, year):
    meta = '<meta property="article:published_time" content="2022-07-12">'
    (entry,) = extraction(f"{meta}<p>Klaster Wody powstał w 2011 r. {verb} 36 członków.</p>").entries
    assert {o.as_of for o in entry.observations if o.field.value == "members"} <= {year}
    assert year is None or any(o.as_of == year for o in entry.observations)


def test_sections_of_a_page_keep_what_their_sentences_say():
    found = clusters(
        "<h1>Klastry w regionie śląskim</h1><h2>Metal</h2>"
        "<h3>Klaster Odlewni KliwMet</h3><p>Koordynuje go Górnicza Strefa Ekonomiczna S.A. Należy do niego"
        " 98 podmiotów. Do końca 2031 r. ma ich być 140.</p>"
        "<h3>Grono Rzemiosła Beskidów (GRB)</h3><p>GRB zarejestrowało się w sądzie jako stowarzyszenie"
        " w 2016 roku, choć jako klaster istnieje od 2013 r. Grono ma siedzibę w Żywcu, a w jego imieniu występuje"
        " Park Rzemiosła sp. z o.o.</p>"
        "<h3>Klaster Lin</h3><p>Siedziba: Gliwice. Klaster liczy 44 podmioty (31 firm, 9 uczelni i 4 gminy).</p>"
    )
    odlewnie, grono, liny = (
        found[name] for name in ("Klaster Odlewni KliwMet", "Grono Rzemiosła Beskidów", "Klaster Lin")
    )
    assert (odlewnie["voivodeship"], odlewnie["members"]) == ("śląskie", 98)
    assert odlewnie["coordinator"] == "Górnicza Strefa Ekonomiczna S.A."
    assert (grono["city"], grono["coordinator"]) == ("Żywiec", "Park Rzemiosła sp. z o.o.")
    assert (liny["city"], liny["members"], liny["companies"]) == ("Gliwice", 44, 31)


def test_a_chapter_on_each_of_several_clusters_is_about_none_of_the_others():
    found = clusters(
        "<h1>Strategia rozwoju subregionu</h1><p>Opisano stan współpracy.</p>"
        "<h2>Sektor drzewny</h2><p>W 2013 r. zainicjowano tu wspólnotę tartaków. Zrzesza czternaście spółek.</p>"
        "<h2>Sektor solny</h2><p>Działa Klaster Solny z siedzibą w Bochni.</p>"
        "<h2>Sektor wodny</h2><p>Gorczański Klaster Wodny (dalej: GKW) powstał w 2014 r."
        " Do GKW należą 33 podmioty. Obroty GKW rosną, o GKW mówi się dobrze.</p>"
    )["Gorczański Klaster Wodny"]
    assert (found["founded"], found["members"]) == (2014, 33)
    assert "companies" not in found


def test_the_heading_of_a_list_dates_what_its_items_count():
    (entry,) = extraction(
        "<p>Klaster Solny działa od 2009 r.</p><h2>KS w liczbach (stan na 31.12.2019)</h2>"
        "<ul><li>47 podmiotów, w tym 39 firm;</li><li>68 mln zł eksportu w 2018 r.</li></ul>"
    ).entries
    counts = {(o.value, o.as_of) for o in entry.observations if o.field.value in ("members", "companies")}
    assert counts == {(47, 2019), (39, 2019)}


def test_a_page_that_says_we_is_its_owners():
    page = (
        "<h1>Kim jesteśmy</h1><p>Łączymy 64 członków: plantatorów, suszarnie i młyny."
        " Przedsiębiorstw jest wśród nas 53.</p><p>Współpracujemy z Lubelskim Klastrem Ziół.</p>"
        "<footer>© 2014–2022 {}. Wszelkie prawa</footer>"
    )
    found = clusters(page.format("Kujawski Klaster Przypraw"))
    assert set(found) == {"Kujawski Klaster Przypraw", "Lubelski Klaster Ziół"}
    own = found["Kujawski Klaster Przypraw"]
    assert (own["members"], own["companies"]) == (64, 53)
    assert set(clusters(page.format("Urząd Gminy"))) == {"Lubelski Klaster Ziół"}
