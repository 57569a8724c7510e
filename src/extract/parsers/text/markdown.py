"""Plain text with the marks of Markdown, as notes and wikis export it."""

import re

_HEADING = re.compile(r"^#{1,6} +(?=\S*\w)(.*?)[ #]*$", re.MULTILINE)
_LINK = re.compile(r"(?<!!)\[(?P<said>[^\[\]\n]+)\]\((?P<url>(?:https?://|www\.|mailto:)[^()\s]+)\)")
_LEADS_ON = re.compile(r"(?:www|link|tu|tutaj|web|website|strona(?: www| internetowa| klastra)?)", re.IGNORECASE)
_STRONG = re.compile(r"(?<![^\s|(])(\*\*|__)(?=\S)([^*_\n]*?\S)\1(?![^\s|).,;:])")


def without_markdown(text: str) -> str:
    """The text without the marks of headings, strong words and links.

    A heading keeps its distance from other lines. Of a link the words stay, or its address where they only
    lead there.
    """
    return _STRONG.sub(r"\2", _LINK.sub(_said, _HEADING.sub(r"\n\1\n", text)))


def _said(link: re.Match[str]) -> str:
    return link["url"] if _LEADS_ON.fullmatch(link["said"]) else link["said"]
