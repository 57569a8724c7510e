"""Parts of a page that lead on to other articles, as the words above them or their own say."""

import re
from collections.abc import Iterator
from typing import cast

import lxml.etree
from lxml.html import HtmlElement

from klastry.extract.parsers.html.tree import HEADINGS

_WORDS = re.compile(
    r"(?:(?:prze)?czytaj|zobacz|sprawdź|obejrzyj)\s+(?:także|też|również|inne|pozostałe)|"
    r"(?:to\s+)?może\s+(?:cię|ci[eę]bie|państwa|was)\s+zainteresować|polecamy|"
    r"(?:powiązane|podobne|polecane|ostatnie|najnowsze|popularne|inne|pozostałe)\s+"
    r"(?:artykuły|aktualności|informacje|newsy|posty|publikacje|teksty|wiadomości|wpisy)|"
    r"aktualności|nowości|(?:z|na)\s+blog[au]|z\s+ostatniej\s+chwili|popularne|najpopularniejsze|najczęściej\s+czytane|na\s+skróty|(?:przydatne|szybkie)\s+(?:linki|odnośniki)|related\s+(?:articles|news|posts|stories)|read\s+also",
    re.IGNORECASE,
)
_WORDS_ALONE = re.compile(rf"[\W\d_]*(?:{_WORDS.pattern})[\W\d_]*", re.IGNORECASE)
_ONWARD = re.compile(
    r"\W*(?:(?:(?:prze)?czytaj|zobacz|pokaż|sprawdź|dowiedz\s+się)\s+(?:więcej|dalej|całość|szczegóły)|"
    r"więcej(?:\s+informacji)?|szczegóły|(?:read|see|learn)\s+more)\W*",
    re.IGNORECASE,
)
_NO_WORDS = re.compile(r"[\W\d_]*")
_WHOLE_PAGE = frozenset({"html", "body", "main", "article"})
_OUTSIDE_OF_LINKS = lxml.etree.XPath(
    "descendant::text()[not(ancestor::a or parent::script or parent::style)]", smart_strings=False
)


def leads_on(element: HtmlElement) -> bool:
    """Whether an element is a link that only says that there is more: "Czytaj więcej"."""
    return element.tag == "a" and _ONWARD.fullmatch(element.text_content()) is not None


def signposts_of(body: HtmlElement) -> frozenset[HtmlElement]:
    """The elements of such words and nothing but links, and those of links alone that follow such words."""
    if _WORDS.search(body.text_content()) is None:
        return frozenset()
    said = [element for element in body.iter() if (text := element.text) and _WORDS_ALONE.fullmatch(text)]
    return frozenset(part for words in said for part in _led_on_by(words))


def _led_on_by(words: HtmlElement) -> Iterator[HtmlElement]:
    around = words
    while around.tag not in _WHOLE_PAGE and _WORDS_ALONE.fullmatch(_outside_of_links(around)):
        words, around = around, around.getparent()
    after = list(_links_after(words))
    if around is not words and (after or words.find(".//a") is not None):
        yield from (words, *after)


def _links_after(words: HtmlElement) -> Iterator[HtmlElement]:
    """The elements after one, up to the next heading, as long as they are of links."""
    for after in words.itersiblings():
        is_heading = HEADINGS.get(after.tag, 7) <= HEADINGS.get(words.tag, 6)
        if is_heading or after.find(".//a") is None or not _NO_WORDS.fullmatch(_outside_of_links(after)):
            return
        yield after


def _outside_of_links(element: HtmlElement) -> str:
    return "".join(cast("list[str]", _OUTSIDE_OF_LINKS(element)))
