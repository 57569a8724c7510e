import pytest
from parsing import page, said


@pytest.mark.parametrize(
    "mark",
    [
        "<nav>{}</nav>",
        "<footer>{}</footer>",
        "<aside>{}</aside>",
        "<header>{}</header>",
        "<div role=navigation>{}</div>",
        "<div class='main-menu'>{}</div>",
        "<div id=cookieBar>{}</div>",
        "<p class=breadcrumb>{}</p>",
        "<a class='skip-link'>{}</a>",
        "<div class='tags'>{}</div>",
        "<div class=ad>{}</div>",
        "<div id=komentarze>{}</div>",
        "<div class='copyright'>{}</div>",
        "<section class='widget widget_recent'>{}</section>",
        "<div class=sidebar><ul><li><a href=/a>{}</a></ul></div>",
    ],
)
def test_what_belongs_to_the_site_is_marked(mark):
    document = page(mark.format("Klaster z menu") + "<main><p>Klaster z treści</p></main>")
    assert said(document, furniture=True) == ["Klaster z menu"]
    assert said(document) == ["Klaster z treści"]


@pytest.mark.parametrize(
    "mark",
    [
        "<article><header><h1>{}</h1></header></article>",
        "<main><div class='menu-content'><p>{}</p></div></main>",
        "<main><aside><p>{}</p></aside></main>",
        "<div class='page-widget'><article><p>{}</p></article></div>",
        "<div class='content no-sidebar'><h1>{}</h1></div>",
        "<header><h1>{}</h1></header>",
        "<div class='row has-sidebar'><p>{}</p></div>",
        "<article class='post category-social'><p>{}</p></article>",
        "<p class=wstep>{}</p>",
        "<div class=card><div class='card-footer'>{}</div></div>",
        "<div class='elementor-widget elementor-widget-text-editor'><p>{}</p></div>",
        "<div class='so-panel so-widget'><p>{}</p></div>",
    ],
)
def test_what_the_page_is_about_is_not_marked(mark):
    assert said(page(mark.format("Klaster z treści"))) == ["Klaster z treści"]


def test_related_articles_are_marked_wherever_they_stand():
    document = page("<main><p>treść</p><div class='related-posts'><article>Inny klaster</article></div></main>")
    assert said(document) == ["treść"]
    assert said(document, furniture=True) == ["Inny klaster"]


def test_a_menu_in_the_main_part_is_a_menu():
    assert said(page("<main><nav>Spis</nav><p>treść</p></main>"), furniture=True) == ["Spis"]


def test_furniture_is_one_block_without_programs():
    document = page(
        "<nav><ul><li><a href=/a>Samorząd</a><li>Turystyka </ul><script>f()</script></nav><p>treść</p>"
    )
    assert said(document, furniture=True) == ["Samorząd\nTurystyka"]
    assert document.links == []
    assert document.source.locate(0, 8).path == "/html/body/nav"


@pytest.mark.parametrize(("letters", "is_menu"), [(900, True), (90, False)])
def test_a_column_of_links_beside_what_the_page_is_about_is_a_menu(letters, is_menu):
    menu = (
        "<table><tr><td>" + "<br>".join(f"<a href={x}>{x}</a>" for x in ("Start", "Klastry", "Forum")) + "</table>"
    )
    layout = f"<table><tr><td>{menu}</td><td><h2>O nas</h2>{'słowo ' * (letters // 6)}</td></tr></table>"
    assert page(layout).blocks[0].furniture is is_menu


@pytest.mark.parametrize("mark", ["<table id='left_menu'><tr><td>{}</table>", "<div class='topbar'>{}</div>"])
def test_what_holds_most_of_a_page_is_no_menu(mark):
    told = "<p>Klaster Rzeczny powstał w Płocku i zrzesza szkutników.</p>" * 12
    menu = "<a href=/>Start</a> <a href=/k>Kontakt</a>"
    assert "Klaster Rzeczny powstał w Płocku i zrzesza szkutników." in said(page(mark.format(menu + told)))
