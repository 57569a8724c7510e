"""What a note in Markdown says of itself before its text, between two rules of three hyphens."""

import re
from dataclasses import replace

from klastry.extract.text.document import Metadata
from klastry.polish.dates import find_dates

_FRONT = re.compile(r"\A\s*---[ \t]*\n(?P<said>(?:[ \t]*(?:[\w-]+[ \t]*:.*|-[ \t].*|#.*)?\n)+?)---[ \t]*(?:\n|\Z)")
_TITLE = re.compile(r"^(?:title|tytuł)[ \t]*:[ \t]*(\S.*?)[ \t]*$", re.MULTILINE | re.IGNORECASE)
_DATE = re.compile(r"^(?:date|data|published|pubdate)[ \t]*:(.*)$", re.MULTILINE | re.IGNORECASE)


def without_front_matter(text: str) -> tuple[str, str]:
    """The text with empty lines for its front matter, and what that says; nothing where it has none."""
    match = _FRONT.match(text)
    if match is None:
        return text, ""
    return "\n" * match[0].count("\n") + text[match.end() :], match["said"]


def with_stated(metadata: Metadata, front_matter: str) -> Metadata:
    """What is known of a document, with the title and the date that its front matter states."""
    title, stated = _TITLE.search(front_matter), _DATE.search(front_matter)
    dates = find_dates(stated[1]) if stated is not None else []
    return replace(
        metadata,
        title=title[1].strip("\"'") if title is not None else metadata.title,
        date=dates[0].iso if dates else metadata.date,
    )
