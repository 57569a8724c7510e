"""What belongs to a web site and not to the document: menus, cookie bars, footers, related articles."""

import re

from lxml.html import HtmlElement

_TAGS = frozenset({"nav", "footer", "aside", "header"})
_ROLES = frozenset(
    {"navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "toolbar"}
)
_CONTENT_TAGS = frozenset({"main", "article"})
_WHOLE_PAGE = frozenset({"html", "body", "main"})

_WORDS = re.compile(r"[a-z]+")
_CAMEL_CASE = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ANYWHERE = frozenset(
    "breadcrumb breadcrumbs comments commentlist cookie cookiebar cookies gdpr newsletter okruszki pagination "
    "pager podobne polecane powiazane reklama related share sharing skip skiplink social socials".split()
)
"""Words of a class or id that mark furniture wherever it stands."""
_OUTSIDE_OF_CONTENT = frozenset(
    "banner bottombar footer login menu menubar nav navbar navigation navi search sidebar stopka toolbar topbar "
    "widget wcag".split()
)
"""Words that mark furniture only outside of the main part: inside, they may wrap what the page is about."""


def is_content(element: HtmlElement) -> bool:
    """Whether the element says that it holds what the page is about."""
    return element.tag in _CONTENT_TAGS or element.get("role") in {"main", "article"}


def is_furniture(element: HtmlElement, inside_content: bool) -> bool:
    """Whether the element, and so all that is in it, belongs to the site.

    Args:
        element: An element whose parents are no furniture.
        inside_content: Whether it stands in the page's main part or an article.
    """
    if element.tag in _WHOLE_PAGE:
        return False
    if element.tag == "nav" or element.get("role") == "navigation":
        return True
    if not inside_content and (element.tag in _TAGS or element.get("role") in _ROLES):
        return element.tag not in {"header", "div"} or not _holds_content(element)
    words = _class_words(element)
    marks = _ANYWHERE if inside_content else _ANYWHERE | _OUTSIDE_OF_CONTENT
    return bool(words & marks) and not _holds_content(element)


def _class_words(element: HtmlElement) -> frozenset[str]:
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return frozenset(_WORDS.findall(_CAMEL_CASE.sub(" ", names).lower()))


def _holds_content(element: HtmlElement) -> bool:
    return any(True for _ in element.iter("main", "article", "h1"))
