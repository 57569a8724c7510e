"""An ordinary page of a regional portal, of some 130 KB: mostly menus, programs and styles around one article."""

from collections.abc import Iterator
from itertools import islice, product

_TOWNS = ("Rzeszowie", "Krośnie", "Przemyślu", "Jarosławiu", "Mielcu", "Sanoku", "Dębicy", "Stalowej Woli")
_SUBJECTS = (
    "Nowa droga do strefy przemysłowej w {town}",
    "Inkubator technologiczny w {town}",
    "Rozbudowa laboratorium uczelni w {town}",
    "Program stypendialny dla studentów w {town}",
    "Przebudowa dworca w {town}",
)
_PREDICATES = (
    "będzie kosztować {number} mln zł, z czego większość pochodzi z funduszy europejskich",
    "została wpisana do strategii rozwoju regionu, którą radni przyjęli jednogłośnie w ubiegłym miesiącu",
    "ma według urzędników przynieść {number} miejsc pracy, choć część mieszkańców wątpi w te wyliczenia",
    "to zdaniem ekspertów przykład dobrej współpracy samorządu, biznesu i nauki",
    "znalazła się na liście {number} przedsięwzięć, które marszałek uznał za najważniejsze w tej kadencji",
)
_MENU = "Samorząd Turystyka Kultura Zdrowie Edukacja Gospodarka Środowisko Transport Sport Fundusze".split()
_CLUSTERS = (
    "<p>W projekcie uczestniczą także <strong>Podkarpacki Klaster Lotniczy</strong>, który działa od 2009 roku "
    "i zrzesza 48 firm, oraz Klaster Meblarski „Dębina” z siedzibą w Mielcu.</p>"
)


def portal_page(*, with_clusters: bool) -> str:
    """The page, with a paragraph that mentions two clusters or without it."""
    paragraphs = list(islice(_paragraphs(), 50))
    paragraphs[25:25] = [_CLUSTERS] if with_clusters else []
    return (
        f"<!DOCTYPE html><html lang=pl><head><meta charset=utf-8><title>Inwestycje - Portal Regionu</title>"
        f"<style>{_styles()}</style><script>{_program()}</script></head><body>"
        f"<header><nav class='main-menu'>{_menu()}</nav></header><main><article><h1>Inwestycje w regionie</h1>"
        f"<time datetime='2021-03-04'>4 marca 2021</time>{''.join(paragraphs)}</article></main>"
        f"<aside class='sidebar'>{_related()}</aside><footer>{_menu()}</footer>"
        f"<script>{_program()}</script></body></html>"
    )


def _paragraphs() -> Iterator[str]:
    sentences = product(_PREDICATES, _SUBJECTS, _TOWNS)
    for number, (predicate, subject, town) in enumerate(sentences, 12):
        sentence = f"{subject} {predicate}. ".format(town=town, number=number)
        link = f'<a class="link" href="/wiadomosci/{number}">Czytaj także o tym, co planuje miasto</a>'
        yield f"<p class='text'>{sentence * 2}{link} i co na to <em>mieszkańcy</em>. {sentence}</p>\n"


def _menu() -> str:
    items = "".join(
        f'<li class="menu-item menu-item-{number}"><a href="https://portal.example/{number}" class="nav-link">'
        f'<svg width="12" height="12" viewBox="0 0 24 24"><path d="M12 2L2 7l10 5 10-5-10-5z"/></svg>'
        f"<span>{_MENU[number % len(_MENU)]}</span></a></li>\n"
        for number in range(120)
    )
    return f'<ul class="menu">{items}</ul>'


def _related() -> str:
    return "".join(
        f'<div class="card"><a href="/a/{number}"><img src="/i/{number}.jpg" alt="">'
        f"<h3>Relacja z sesji {number}</h3></a>"
        f'<span class="date">{number % 28 + 1}.02.2021</span></div>\n'
        for number in range(30)
    )


def _styles() -> str:
    return "".join(f".block-{number}{{margin:{number}px auto;width:{number % 90}px}}\n" for number in range(500))


def _program() -> str:
    return "".join(
        f"window.dataLayer.push({{event:'view',id:{number},name:'element-{number}'}});\n" for number in range(350)
    )
