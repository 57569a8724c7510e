"""What a page says of itself: title, date, publisher, address."""

import json
import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from lxml.html import HtmlElement

from klastry.extract.parsers.stated_dates import publication_date, stated_in_cells, stated_in_margins
from klastry.extract.text.document import Metadata
from klastry.polish.dates import find_dates
from klastry.polish.text import single_spaced

_ISO = re.compile(r"(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?![-\d])")
_PUBLISHED = (
    "article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
    "dcterms.date", "dcterms.issued", "dcterms.created", "pubdate", "publish-date", "citation_publication_date",
)  # fmt: skip
_CHANGED = ("article:modified_time", "og:updated_time", "last-modified", "dcterms.modified", "dc.date.modified")
_PUBLISHERS = ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name")

_AFTER_HEADING = re.compile(r"\s+[|–—•·»-]\s+|\s*::\s*")


class Said(NamedTuple):
    """The blocks of a page in their order."""

    texts: Sequence[str]
    """Without cells and furniture."""
    cells: Sequence[str]
    margins: Sequence[str]
    """Its furniture."""


def metadata_of(root: HtmlElement, blocks: Said, title: str | None, saved_from: str | None) -> Metadata:
    """What the page says of itself.

    Args:
        root: The page.
        blocks: What it says.
        title: Its main heading, if it has one.
        saved_from: The address that the browser wrote down when the page was saved.
    """
    said = _meta(root)
    linked = list(_linked_data(root))
    published = chain(_values(linked, "datePublished"), (said[k] for k in _PUBLISHED if k in said))
    changed = chain((said[k] for k in _CHANGED if k in said), _values(linked, "dateModified"))
    publishers = chain((said[k] for k in _PUBLISHERS if k in said), _names(linked, "publisher"))
    return Metadata(
        title=title or said.get("og:title") or _text_of(root, "//head/title"),
        date=_first_date(published)
        or publication_date(blocks.texts)
        or stated_in_cells(blocks.cells)
        or _time(root)
        or _first_date(changed)
        or stated_in_margins(blocks.margins),
        publisher=next(publishers, None) or _site_behind(title, _text_of(root, "//head/title")),
        url=saved_from or next(iter(root.xpath("//link[@rel='canonical']/@href")), None) or said.get("og:url"),
    )


def _meta(root: HtmlElement) -> dict[str, str]:
    """The page's `meta` elements by their name in lower case; the first of a name counts."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = single_spaced(element.get("content") or "")
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _linked_data(root: HtmlElement) -> Iterator[dict[str, object]]:
    """The objects of the page's JSON-LD, also those inside of others."""
    for script in root.iter("script"):
        if script.get("type", "").lower() == "application/ld+json":
            try:
                yield from _objects(json.loads(script.text or ""))
            except (ValueError, RecursionError):
                continue


def _objects(data: object) -> Iterator[dict[str, object]]:
    if isinstance(data, dict):
        yield data
        data = list(data.values())
    if isinstance(data, list):
        for part in data:
            yield from _objects(part)


def _values(linked: Sequence[dict[str, object]], key: str) -> Iterator[str]:
    return (value for data in linked if isinstance(value := data.get(key), str))


def _names(linked: Sequence[dict[str, object]], key: str) -> Iterator[str]:
    named = (value for data in linked if isinstance(value := data.get(key), dict))
    return (name for value in named if isinstance(name := value.get("name"), str))


def _time(root: HtmlElement) -> str | None:
    """The date of the element that says it is the publication, or of a `time` outside of links."""
    marked = root.xpath("//*[@itemprop='datePublished']")
    times = root.xpath("//time[@datetime][not(ancestor::a)][not(ancestor::aside)][not(ancestor::footer)]")
    return _first_date(e.get("content") or e.get("datetime") or e.text_content() for e in [*marked, *times[:1]])


def _first_date(texts: Iterator[str]) -> str | None:
    return next((date for text in texts if (date := _date(text.strip()))), None)


def _date(text: str) -> str | None:
    """An ISO date as it begins a text, or the first Polish one in it, a year alone only where it is all."""
    iso = _ISO.match(text)
    if iso is not None and (len(iso[0]) > 4 or iso[0] == text):
        return iso[0]
    return next((date.iso for date in find_dates(text) if date.month is not None), None)


def _site_behind(heading: str | None, title: str | None) -> str | None:
    """Whose site it is, where the title of the window says so behind the heading: "O nas | Klaster Solny"."""
    if heading is None or title is None or not title.casefold().startswith(heading.casefold()):
        return None
    behind = title[len(heading) :]
    return _AFTER_HEADING.split(behind)[-1].strip() or None if _AFTER_HEADING.match(behind) else None


def _text_of(root: HtmlElement, path: str) -> str | None:
    found = root.xpath(path)
    return single_spaced(found[0].text_content()) or None if found else None
