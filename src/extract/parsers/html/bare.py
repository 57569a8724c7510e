"""Pages that never speak of clusters: their text without the work of reading their layout."""

import html
import re
from collections.abc import Iterator

from klastry.extract.parsers.endless import MOST_LETTERS
from klastry.extract.text.charset import characters, declared_in_html
from klastry.extract.text.document import Metadata, TextDocument
from klastry.extract.text.source_maps import PlainSource
from klastry.polish.text import single_spaced

_CUES = (b"klast", b"cluster")
_CODED_LETTER = re.compile(rb"&#(?:0*(?:6[5-9]|[789]\d|1[01]\d|12[0-2])|x0*[4-7][0-9a-f]);")
_BREAK = re.compile(rb"&shy;|\xc2\xad|<wbr[^<>]*>")
"""What may stand inside of a word: soft hyphens and their like."""
_BREAKS_BEGIN = (b"&shy;", b"\xc2\xad", b"<wbr")
_UNREAD = re.compile(rb"<(?:script|style|!--)")
_ENDS = {b"<script": b"</script", b"<style": b"</style", b"<!--": b"-->"}
_TAGS = re.compile(rb"(?:(?:<[^<>]*+>|-->)[ \t]*+)++")
_TITLE = re.compile(rb"<title[^<>]*>([^<]{1,500})</title", re.IGNORECASE)
_SHORTEST = 1000
"""Letters; what is shorter may be a server's error, or want a browser to load."""


def bare_document(content: bytes) -> TextDocument | None:
    """The text of a page in which the word is not found; None where the page has to be read as a whole."""
    if b"\x00" in content:
        return None
    lower = content.lower()
    shown = list(_shown(lower))
    if _may_speak_of_clusters(b"".join(lower[part] for part in shown)):
        return None
    marked_up = b"".join(content[part] for part in shown)
    lines = _lines(_TAGS.sub(b" ", marked_up), content)
    if sum(map(len, lines)) < _SHORTEST or max(map(len, lines)) > MOST_LETTERS:
        return None
    title = _TITLE.search(marked_up)
    said = single_spaced(" ".join(_lines(title[1], content))) if title else ""
    return TextDocument("\n".join(lines), (), PlainSource(), metadata=Metadata(title=said or None))


def _shown(lower: bytes) -> Iterator[slice]:
    """The parts of some mark-up, in lower case, apart from programs, styles and comments."""
    done = 0
    while (begin := _UNREAD.search(lower, done)) is not None:
        yield slice(done, begin.start())
        end = lower.find(_ENDS[begin[0]], begin.end())
        if end < 0:
            return
        done = end
    yield slice(done, len(lower))


def _may_speak_of_clusters(lower: bytes) -> bool:
    if any(mark in lower for mark in _BREAKS_BEGIN):
        lower = _BREAK.sub(b"", lower)
    return any(cue in lower for cue in _CUES) or _CODED_LETTER.search(lower) is not None


def _lines(stripped: bytes, content: bytes) -> list[str]:
    """The lines of a text that hold something, without entities."""
    text = html.unescape(characters(stripped, declared_in_html(content)))
    return list(filter(None, map(str.strip, text.splitlines())))
