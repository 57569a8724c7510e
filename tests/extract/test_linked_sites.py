import pytest
from made_pages import clusters

SITE = "https://www.wodna.example"


@pytest.mark.parametrize(
    "body",
    [
        f'<h2>Klastry</h2><ul><li><a href="{SITE}/">Klaster Wodny</a> – Ustka</li></ul>',
        f'<p><a href="{SITE}">Klaster Wodny</a> powstał w 2012 r. w Ustce.</p>',
        f'<h2>Klastry</h2><h3><a href="{SITE}">Klaster Wodny</a></h3><p>Siedziba: Ustka</p>',
        f'<h2>Klastry</h2><ul><li>Klaster Wodny – od 2012 r. <a href="{SITE}/">[www]</a></li></ul>',
        f'<p>Klaster Wodny działa od 2012 r.</p><p>Więcej na <a href="{SITE}/o-nas">stronie klastra</a>.</p>',
    ],
)
def test_a_link_on_the_name_or_on_its_pages_tells_the_website(body):
    assert clusters(body)["Klaster Wodny"]["website"].startswith(SITE)


@pytest.mark.parametrize(
    "body",
    [
        '<p><a href="https://portal.example/klaster-wodny">Klaster Wodny</a> powstał w 2012 r.</p>',
        '<p><a href="/">Klaster Wodny</a> powstał w 2012 r.</p>',
        f'<p>Klaster Wodny i <a href="{SITE}">spółka Ustka</a> powstały w 2012 r.</p>',
        '<p><a href="http://[x">Klaster Wodny</a> powstał w 2012 r.</p>',
        f'<link rel=canonical href="{SITE}/a"><p><a href="{SITE}/">Klaster Wodny</a> powstał w 2012 r.</p>',
        f'<p>Klaster Wodny i Klaster Leśny mają 20 firm.</p><p>Więcej: <a href="{SITE}">strona klastra</a></p>',
    ],
)
def test_pages_about_a_cluster_and_of_others_are_not_its_own(body):
    found = clusters(body)
    assert "Klaster Wodny" in found
    assert all("website" not in said for said in found.values())


def card(name, site):
    links = f'<a class=btn href="{site}">Strona www</a><a href=/1>Czytaj więcej</a>'
    return f"<h3>{name}</h3><ul><li>Rok powstania: 2012</li></ul>{links}"


def test_a_link_in_each_entry_tells_the_website_of_its_own_cluster():
    found = clusters(
        f"<h2>Klastry</h2>{card('Klaster Wodny', SITE)}{card('Klaster Leśny', 'https://las.example')}"
    )
    assert {name: said["website"] for name, said in found.items()} == {
        "Klaster Wodny": SITE,
        "Klaster Leśny": "https://las.example",
    }


def test_of_two_such_links_in_an_entry_neither_is_taken():
    body = card("Klaster Wodny", SITE) + card("Klaster Leśny", SITE) + f'<a href="{SITE}/b">Strona internetowa</a>'
    assert "website" not in clusters(f"<h2>Klastry</h2>{body}")["Klaster Leśny"]
