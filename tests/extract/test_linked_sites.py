import pytest
from made_pages import clusters

SITE = "https://www.wodna.example"


@pytest.mark.parametrize(
    "body",
    [
        f'<h2>Klastry</h2><ul><li><a href="{SITE}/">Klaster Wodny</a> – Ustka</li></ul>',
        f'<p><a href="{SITE}">Klaster Wodny</a> powstał w 2012 r. w Ustce.</p>',
        f'<h2>Klastry</h2><h3><a href="{SITE}">Klaster Wodny</a></h3><p>Siedziba: Ustka</p>',
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
    assert all("website" not in said for said in clusters(body).values())
