"""Pages that never speak of clusters: their text without the work of reading their layout."""

import html
import re
from collections.abc import Iterator

from klastry.extract.parsers.endless import MOST_LETTERS
from klastry.extract.text.charset import characters, declared_in_html
from klastry.extract.text.document import Metadata, TextDocument
from klastry.extract.text.source_maps import PlainSource
from klastry.polish.text import CLUSTER_STEMS, single_spaced

_CUES = tuple(stem.encode() for stem in CLUSTER_STEMS)
_CODED_LETTER = re.compile(rb"&#(?:0*(?:6[5-9]|[789]\d|1[01]\d|12[0-2])|x0*[4-7][0-9a-f]);")
_BREAK = re.compile(rb"&(?:shy|zwnj|zwj|#0*(?:173|820[3-7])|#x0*(?:ad|200[b-f]));")
"""What may stand inside of a word and is not seen."""
_BEYOND_ASCII = bytes(range(0x80, 0x100))
"""Soft hyphens and their like too, in whatever charset."""
_UNREAD = re.compile(rb"<(?:script|style|!--)")
_ENDS = {
    b"<script": re.compile(rb"</script"),
    b"<style": re.compile(rb"</style"),
    b"<!--": re.compile(rb"--(?=>)"),
}
_TEXT = re.compile(rb">[ \t]*+([^<]++(?:<(?![a-z/!?])[^<]*+)*+)", re.IGNORECASE)
"""What stands between two tags."""
_TITLE = re.compile(rb"<title[^<>]*>([^<]{1,500})</title", re.IGNORECASE)
_SHORTEST = 1000
"""Letters; what is shorter may be a server's error, or want a browser to load."""


def bare_document(content: bytes) -> TextDocument | None:
    """The text of a page in which the word is not found; None where the page has to be read as a whole."""
    if b"\x00" in content:
        return None
    lower = content.lower()
    shown = list(_shown(lower))
    if any(_speaks_of_clusters(lower[part]) for part in shown):
        return None
    marked_up = b">" + b"<!".join(content[part] for part in shown)
    texts = _TEXT.findall(marked_up)
    if _may_speak_of_clusters(b"".join(texts).lower()):
        return None
    lines = _lines(b" ".join(texts), content)
    if sum(map(len, lines)) < _SHORTEST or max(map(len, lines)) > MOST_LETTERS:
        return None
    title = _TITLE.search(marked_up)
    said = single_spaced(" ".join(_lines(title[1], content))) if title else ""
    return TextDocument("\n".join(lines), (), PlainSource(), metadata=Metadata(title=said or None))


def _shown(lower: bytes) -> Iterator[slice]:
    """The parts of mark-up in lower case but for programs, styles and comments; the ">" of these stays."""
    done = 0
    while (begin := _UNREAD.search(lower, done)) is not None:
        yield slice(done, begin.start())
        end = _ENDS[begin[0]].search(lower, begin.end())
        if end is None:
            return
        done = end.end()
    yield slice(done, len(lower))


def _speaks_of_clusters(lower: bytes) -> bool:
    return any(cue in lower for cue in _CUES)


def _may_speak_of_clusters(lower: bytes) -> bool:
    """Whether a text without its tags may do so, with all that can stand in the midst of a word."""
    if b"&" in lower:
        if _CODED_LETTER.search(lower) is not None:
            return True
        lower = _BREAK.sub(b"", lower)
    return _speaks_of_clusters(lower.translate(None, _BEYOND_ASCII))


def _lines(stripped: bytes, content: bytes) -> list[str]:
    """The lines of a text that hold something, without entities."""
    text = html.unescape(characters(stripped, declared_in_html(content)))
    return list(filter(None, map(str.strip, text.splitlines())))
