"""What belongs to a web site and not to the document: menus, cookie bars, footers, related articles."""

import re
from functools import lru_cache

from lxml.html import HtmlElement

_TAGS = frozenset({"nav", "footer", "aside", "header"})
_ROLES = frozenset(
    {"navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "toolbar"}
)
_CONTENT_TAGS = frozenset({"main", "article"})
_WHOLE_PAGE = frozenset({"html", "body", "main"})

_SHORTEST_PAGE = 500
"""Letters: a menu has fewer that are no links."""

_WORDS = re.compile(r"[a-z]+")
_CAMEL_CASE = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SAY_OTHERWISE = frozenset({"card", "has", "hide", "is", "no", "not", "with", "without"})
"""A class that begins with these speaks of another element ("no-sidebar") or of a part of one ("card-footer")."""
_ANYWHERE = frozenset(
    """ad ads advert advertisement breadcrumb breadcrumbs catlinks commentlist comments cookie cookiebar
    cookies gdpr komentarz komentarze navbox newsletter okruszki pager pagination podobne polecane powiazane
    reklama related share sharing skip skiplink social socials tagcloud tagi tags""".split()
)
"""Words of a class or id that mark furniture wherever it stands."""
_OUTSIDE_OF_CONTENT = frozenset(
    "banner bottombar copyright copyrights footer login menu menubar nav navbar navigation navi search sidebar "
    "stopka toolbar topbar widget wcag".split()
)
"""Words that mark furniture only outside of the main part: inside, they may wrap what the page is about.

"widget" does so only at the head of a class: page builders call each part of a page "elementor-widget".
"""


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
        return element.tag not in {"header", "div"} or not _holds(element, "main", "article", "h1")
    if is_content(element):
        return False
    words = _class_words(element)
    if words & _ANYWHERE and not _holds(element, "main", "h1"):
        return True
    return (
        not inside_content
        and bool(words & _OUTSIDE_OF_CONTENT)
        and not _holds(element, "main", "article", "h1")
        and not _holds_most(element)
    )


def _holds_most(element: HtmlElement) -> bool:
    """Whether most of a page's text that is no link stands in an element: a table that lays out all of it."""
    own = _unlinked(element)
    body = element.getroottree().getroot()
    return own > _SHORTEST_PAGE and 2 * own > _unlinked(body)


def _unlinked(element: HtmlElement) -> int:
    links = sum(len(link.text_content()) for link in element.iter("a"))
    return len(element.text_content()) - links


def _class_words(element: HtmlElement) -> frozenset[str]:
    return _words_of(f"{element.get('class', '')} {element.get('id', '')}")


@lru_cache(4096)
def _words_of(names: str) -> frozenset[str]:
    parted = (_WORDS.findall(_CAMEL_CASE.sub(" ", name).lower()) for name in names.split())
    told = (words for words in parted if words and words[0] not in _SAY_OTHERWISE)
    return frozenset(word for words in told for word in words if word != "widget" or words[0] == word)


def _holds(element: HtmlElement, *tags: str) -> bool:
    return any(True for _ in element.iter(*tags))
