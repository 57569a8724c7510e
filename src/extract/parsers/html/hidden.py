"""What a browser shows of a page, at once or when its reader opens a tab or unfolds a panel."""

import re

import lxml.etree
from lxml.html import HtmlElement

_UNREAD = frozenset(
    "audio canvas datalist head iframe map math noembed noframes noscript object option script select style svg "
    "template textarea title video".split()
)
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_WORDS = re.compile(r"[a-z]+")
_UNFOLDS = frozenset(
    "accordion collapse collapsible collapsed expand expandable faq pane panel rozwin rozwijane spoiler tab tabs "
    "tabpanel toggle".split()
)
"""Words of a class or id of what is closed at first and holds a part of the text."""
_DIALOGS = frozenset("alert cookie cookies dialog dropdown lightbox modal overlay popup tooltip".split())
_CONTROLS = lxml.etree.XPath(
    "boolean(//*[@aria-controls=$id or @href=$link or @data-target=$link or @data-bs-target=$link])"
)


def is_unread(element: HtmlElement) -> bool:
    """Whether a browser does not show what is in the element, whatever its reader clicks on."""
    return element.tag in _UNREAD or (_is_hidden(element) and not _unfolds(element))


def _is_hidden(element: HtmlElement) -> bool:
    if element.get("hidden", "until-found") != "until-found":
        return True
    style = element.get("style")
    return style is not None and _INVISIBLE.search(style) is not None


def _unfolds(element: HtmlElement) -> bool:
    """Whether a hidden element is a tab's or the like: it says so, or something on the page opens it."""
    name = element.get("id", "")
    words = set(_WORDS.findall(f"{element.get('class', '')} {name}".lower()))
    if words & _DIALOGS or element.get("role") in {"dialog", "alertdialog"}:
        return False
    if words & _UNFOLDS or element.get("role") == "tabpanel":
        return True
    return bool(name) and bool(_CONTROLS(element, id=name, link=f"#{name}"))
