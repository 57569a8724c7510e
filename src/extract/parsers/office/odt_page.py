"""The elements of an OpenDocument text, written as those of a web page."""

from collections.abc import Iterator, Sequence
from html import escape

from lxml import etree

_NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:{}:1.0"
_TEXT = "{" + _NAMESPACE.format("text") + "}"
_TABLE = "{" + _NAMESPACE.format("table") + "}"
_STYLE = "{" + _NAMESPACE.format("style") + "}"
_OFFICE = "{" + _NAMESPACE.format("office") + "}"
_WEIGHT = "{" + _NAMESPACE.format("xsl-fo-compatible") + "}font-weight"
_HREF = "{http://www.w3.org/1999/xlink}href"

_TAGS = {
    f"{_TEXT}p": "p",
    f"{_TEXT}list-item": "li",
    f"{_TEXT}list-header": "li",
    f"{_TEXT}section": "div",
    f"{_TABLE}table": "table",
    f"{_TABLE}table-header-rows": "thead",
    f"{_TABLE}table-row": "tr",
    f"{_TEXT}table-of-content": "nav",
}
_LEFT_OUT = {
    f"{_OFFICE}annotation",
    f"{_OFFICE}forms",
    f"{_TEXT}tracked-changes",
    f"{_TEXT}sequence-decls",
    f"{_TABLE}covered-table-cell",
}
_MOST_REPEATED = 100


class OdtPage:
    """Writes a text as a page; its footnotes are kept until the end."""

    def __init__(self, parts: Sequence[etree._Element]) -> None:
        self._bold = frozenset(name for part in parts for name in _bold_styles(part))
        self._numbered = frozenset(name for part in parts for name in _numbered_lists(part))
        self._notes: list[str] = []

    def html(self, content: etree._Element) -> str:
        """The mark-up of the body."""
        body = content.find(f"{_OFFICE}body/{_OFFICE}text")
        return "" if body is None else self._inside(body) + "".join(self._notes)

    def _inside(self, element: etree._Element) -> str:
        pieces = [escape(element.text or "")]
        for child in element:
            pieces += (self._written(child), escape(child.tail or ""))
        return "".join(pieces)

    def _written(self, element: etree._Element) -> str:
        tag = element.tag
        if tag in _LEFT_OUT or not isinstance(tag, str):
            return ""
        if tag in _TAGS:
            return _element(_TAGS[tag], self._emphasised(element))
        special = {
            f"{_TEXT}h": self._heading,
            f"{_TEXT}span": self._emphasised,
            f"{_TEXT}list": self._list,
            f"{_TEXT}a": self._link,
            f"{_TEXT}note": self._note,
            f"{_TEXT}s": _spaces,
            f"{_TEXT}tab": lambda _: "\t",
            f"{_TEXT}line-break": lambda _: "<br>",
            f"{_TABLE}table-cell": self._cell,
        }
        return special.get(tag, self._inside)(element)

    def _emphasised(self, element: etree._Element) -> str:
        inside = self._inside(element)
        is_bold = element.get(f"{_TEXT}style-name") in self._bold
        return _element("strong", inside) if is_bold and inside.strip() else inside

    def _heading(self, element: etree._Element) -> str:
        return _element(f"h{min(_number(element, f'{_TEXT}outline-level'), 6)}", self._inside(element))

    def _list(self, element: etree._Element) -> str:
        """A list within a list takes its style from the outer one."""
        lists = [element, *element.iterancestors(f"{_TEXT}list")]
        style = next((name for it in lists if (name := it.get(f"{_TEXT}style-name"))), "")
        return _element("ol" if (style, len(lists)) in self._numbered else "ul", self._inside(element))

    def _link(self, element: etree._Element) -> str:
        return _element("a", self._inside(element), href=element.get(_HREF, ""))

    def _note(self, element: etree._Element) -> str:
        mark = escape(element.findtext(f"{_TEXT}note-citation") or "")
        body = element.find(f"{_TEXT}note-body")
        text = "" if body is None else " ".join(self._inside(paragraph) for paragraph in body)
        self._notes.append(_element("p", f"<sup>{mark}</sup> {text}"))
        return f"<sup>{mark}</sup>"

    def _cell(self, element: etree._Element) -> str:
        spans = {
            "rowspan": str(_number(element, f"{_TABLE}number-rows-spanned")),
            "colspan": str(_number(element, f"{_TABLE}number-columns-spanned")),
        }
        written = _element("td", self._inside(element), **spans)
        return written * min(_number(element, f"{_TABLE}number-columns-repeated"), _MOST_REPEATED)


def running_heads(styles: etree._Element) -> list[str]:
    """The lines printed at the top of the pages, each once."""
    lines = (
        "".join(map(str, paragraph.itertext()))
        for header in styles.iter(f"{_STYLE}header", f"{_STYLE}header-first")
        for paragraph in header.iter(f"{_TEXT}p")
    )
    return [line for line in dict.fromkeys(lines) if line.strip()]


def _element(tag: str, inside: str, **attributes: str) -> str:
    written = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
    return f"<{tag}{written}>{inside}</{tag}>"


def _spaces(element: etree._Element) -> str:
    return " " * min(_number(element, f"{_TEXT}c"), _MOST_REPEATED)


def _bold_styles(part: etree._Element) -> Iterator[str]:
    for style in part.iter(f"{_STYLE}style"):
        if any(properties.get(_WEIGHT) == "bold" for properties in style.iter(f"{_STYLE}text-properties")):
            yield style.get(f"{_STYLE}name", "")


def _numbered_lists(part: etree._Element) -> Iterator[tuple[str, int]]:
    """Name and level of the list styles that count."""
    for style in part.iter(f"{_TEXT}list-style"):
        for level in style.iter(f"{_TEXT}list-level-style-number"):
            yield style.get(f"{_STYLE}name", ""), _number(level, f"{_TEXT}level")


def _number(element: etree._Element, name: str) -> int:
    said = element.get(name, "1")
    return max(int(said), 1) if said.isdecimal() and len(said) < 8 else 1
