"""Plain text with the marks of Markdown, as notes and wikis export it."""

import re

_HEADING = re.compile(r"^#{1,6} +(?=\S*\w)(.*?)[ #]*$", re.MULTILINE)
_ITEM = r"[ \t]*\*[ \t]+\S.*"
_BELOW = r"[ \t]+[^*\s].*"
_ITEMS = re.compile(
    rf"(?:^{_ITEM}(?:\n(?:{_BELOW}\n)*(?:(?:[ \t]*\n)+(?={_ITEM}\n{_BELOW})|\s*?)|\Z)){{2,}}", re.MULTILINE
)
"""One line behind an asterisk alone may be a note, also behind a blank line, unless more stands below it."""
_ASTERISK = re.compile(r"^([ \t]*)\*(?=[ \t])", re.MULTILINE)
_LINK = re.compile(r"(?<!!)\[(?P<said>[^\[\]\n]+)\]\((?P<url>(?:https?://|www\.|mailto:)[^()\s]+)\)")
_LEADS_ON = re.compile(r"(?:www|link|tu|tutaj|web|website|strona(?: www| internetowa| klastra)?)", re.IGNORECASE)
_STRONG = re.compile(r"(?<![^\s|(])(\*\*|__)(?=\S)([^*_\n]*?\S)\1(?![^\s|).,;:])")
_SLANTED = re.compile(r"(?<![^\s|(])([*_])(?=[^\s*_])([^*_\n]*[^\s*_])\1(?![^\s|).,;:])")


def without_markdown(text: str) -> str:
    """The text without the marks of headings, strong and slanted words, and links.

    A heading keeps its distance from other lines. Asterisks before items become bullets. Of a link the words
    stay, or its address where they only lead there. One asterisk may be that of a note, unless headings or strong
    words have marks as well.
    """
    headed, headings = _HEADING.subn(r"\n\1\n", text)
    listed = _ITEMS.sub(lambda items: _ASTERISK.sub(r"\1•", items[0]), headed)
    plain, strong = _STRONG.subn(r"\2", _LINK.sub(_said, listed))
    return _SLANTED.sub(r"\2", plain) if headings or strong else plain


def _said(link: re.Match[str]) -> str:
    return link["url"] if _LEADS_ON.fullmatch(link["said"]) else link["said"]
