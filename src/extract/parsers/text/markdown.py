"""Plain text with the marks of Markdown, as notes and wikis export it."""

import re

_HEADING = re.compile(r"^#{1,6} +(?=\S*\w)(.*?)[ #]*$", re.MULTILINE)
_STRONG = re.compile(r"(?<![^\s|(])(\*\*|__)(?=\S)([^*_\n]*?\S)\1(?![^\s|).,;:])")


def without_markdown(text: str) -> str:
    """The text without the marks of headings and strong words; a heading keeps its distance from other lines."""
    return _STRONG.sub(r"\2", _HEADING.sub(r"\n\1\n", text))
