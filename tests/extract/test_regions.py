import pytest
from made_pages import clusters


@pytest.mark.parametrize(
    ("head", "region"),
    [
        ("<h1>Klastry na Podkarpaciu</h1>", "podkarpackie"),
        ("<h1>Informacja o stanie klastrów Pomorza Zachodniego</h1>", "zachodniopomorskie"),
        ("<h1>Urząd Marszałkowski</h1><h1>Raport o klastrach i parkach w Małopolsce</h1>", "małopolskie"),
        ("<h1>Targi na Podkarpaciu: były też klastry</h1>", None),
        ("<h1>Klastry i uczelnie: spotkanie w Małopolsce</h1>", None),
        ("<h1>Klastry na Podlasiu</h1>", None),
    ],
)
def test_the_head_of_a_text_says_where_its_clusters_lie(head, region):
    found = clusters(f"{head}<p>Klaster Szkła powstał w 2012 r. Klaster Wikliny liczy 14 firm.</p>")
    assert [found[name].get("voivodeship") for name in ("Klaster Szkła", "Klaster Wikliny")] == [region, region]


@pytest.mark.parametrize(
    ("region", "seat"),
    [("lubelskiego", ("Józefów", "lubelskie")), ("śląskiego", ("Józefów", "mazowieckie"))],
)
def test_a_seat_that_may_be_in_several_regions_is_in_that_of_the_text(region, seat):
    head = f"<h1>Strategia innowacji województwa {region}</h1>"
    found = clusters(f"{head}<p>Klaster Kamienia z siedzibą w Józefowie powstał w 2012 r.</p>")["Klaster Kamienia"]
    assert (found["city"], found["voivodeship"]) == seat


@pytest.mark.parametrize("heading", ["Ponadregionalne", "Małopolskie i podkarpackie (razem)"])
def test_a_heading_as_high_as_that_of_a_region_ends_what_this_governs(heading):
    body = "<h1>Klastry w Polsce</h1><h3>Śląskie</h3><ul><li>Klaster Okien, rok 2005, 12 firm</li></ul>"
    found = clusters(f"{body}<h3>{heading}</h3><ul><li>Klaster Kolei, rok 2007, 15 firm</li></ul>")
    assert [said.get("voivodeship") for said in found.values()] == ["śląskie", None]
