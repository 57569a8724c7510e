"""Tags with more attributes than anybody wrote by hand: the parser compares each with all the others."""

import re

MOST_ATTRIBUTES = 1000

_LONG = 8000
_MAYBE_LONG_TAG = re.compile(rf"""<(?=[a-z][^<]{{{_LONG}}})(?:[^>"']|"[^"]*"|'[^']*')*+>""", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""[^\s=>"'/]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"']++))?+""")


def without_excess(text: str) -> str:
    """The mark-up with the first `MOST_ATTRIBUTES` attributes of each tag; no text is lost by it."""
    if max(map(len, text.split("<"))) <= _LONG:
        return text
    return _MAYBE_LONG_TAG.sub(_shortened, text)


def _shortened(tag: re.Match[str]) -> str:
    attributes = list(_ATTRIBUTE.finditer(tag[0], 1))[: MOST_ATTRIBUTES + 2]  # the first is the name
    return tag[0] if len(attributes) < MOST_ATTRIBUTES + 2 else tag[0][: attributes[-2].end()] + ">"
