"""Websites of clusters that only a link tells: on the name itself, or on words like "strona klastra"."""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from urllib.parse import urlsplit

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.text.document import Link, Span, TextDocument
from klastry.polish.text import fold
from klastry.schema.observation import FieldName

NAME_LINKS = 0.85
"""Confidence that the home page to which a name leads is that of the cluster itself."""

_ABOUT_ITS_PAGES = re.compile(
    r"(?:oficjaln\w+ )?(?:(?:stron\w*|witryn\w*) )?(?:internetow\w+ |www )?klast(?:er|ra|rze|rem)"
)
_PAGES = re.compile(
    r"(?:(?:przejdź (?:do|na)|odwiedź|zobacz) )?(?:oficjaln\w+ )?(?:stron\w*|witryn\w*|www)"
    r"(?: internetow\w+| www)?(?: klastra)?"
)
"""The same where the entry says whose pages they are."""
_SIGNS = " []()<>«»›→"
"""What may stand around such words: "[www]", "strona →"."""


def add_linked_sites(document: TextDocument, drafts: Sequence[Draft]) -> None:
    """Give clusters without a website the one to which their name leads, or words on the pages of the only one."""
    elsewhere = _leading_elsewhere(document)
    for draft in drafts:
        if not draft.has(FieldName.WEBSITE):
            on_name = list(_on_its_name(elsewhere, draft))[:1]
            draft.mentions += on_name or _in_its_entry(elsewhere, draft)
    if len(drafts) == 1 and not drafts[0].has(FieldName.WEBSITE):
        drafts[0].mentions += list(_on_its_pages(elsewhere))[:1]


def _leading_elsewhere(document: TextDocument) -> TextDocument:
    """The document with those of its links alone that lead to other hosts than its own."""
    own = _host(document.metadata.url or "")
    return replace(document, links=[link for link in document.links if _host(link.url) not in {None, own}])


def _on_its_name(document: TextDocument, draft: Draft) -> Iterator[Mention]:
    """The home pages to which the cluster's names lead; deeper pages may be those of the site about it."""
    for name in (m.span for m in draft.mentions if m.field is FieldName.NAME):
        for link in document.links_over(name.start, name.end):
            text = document.text[link.start : link.end]
            if _leads_home(link) and fold(text) == fold(document.quote(name)):
                yield _site(link, "link.name", "the link on its name", NAME_LINKS)


def _in_its_entry(document: TextDocument, draft: Draft) -> list[Mention]:
    """The pages to which words like "strona www" in a cluster's own entry lead, where there is one such link."""
    if not draft.structured:
        return []
    links = document.links_over(draft.scope.start, draft.scope.end)
    inside = (link for link in links if draft.scope.start <= link.start and link.end <= draft.scope.end)
    found = [link for link in inside if _PAGES.fullmatch(fold(document.text[link.start : link.end]).strip(_SIGNS))]
    return [_site(link, "link.entry", "a link in its entry", NAME_LINKS) for link in found if len(found) == 1]


def _on_its_pages(document: TextDocument) -> Iterator[Mention]:
    for link in document.links:
        if _ABOUT_ITS_PAGES.fullmatch(fold(document.text[link.start : link.end])):
            yield _site(link, "link.pages", "a link to the pages of the only cluster of the document", NAME_LINKS)


def _site(link: Link, rule: str, reason: str, confidence: float) -> Mention:
    span = Span(link.start, link.end)
    return Mention(FieldName.WEBSITE, link.url, span, Evidence(span, rule, reason, confidence))


def _leads_home(link: Link) -> bool:
    parts = urlsplit(link.url)
    return parts.path in {"", "/"} and not parts.query


def _host(url: str) -> str | None:
    """The host of a whole address; None for a path, a mail address and what is broken."""
    with suppress(ValueError):
        parts = urlsplit(url)
        return (
            parts.hostname.removeprefix("www.") if parts.scheme in {"http", "https"} and parts.hostname else None
        )
    return None
