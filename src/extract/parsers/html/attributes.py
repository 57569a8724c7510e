"""Tags with more attributes than anybody wrote by hand: the parser compares each with all the others."""

import re

MOST_ATTRIBUTES = 1000

_LONG = 8000
_MAYBE_LONG_TAG = re.compile(rf"""<(?=[a-z][^<]{{{_LONG}}})(?:[^>"']|"[^"]*"|'[^']*')*+>""", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""[^\s=>"'/]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"']++))?+""")


def without_excess(text: str) -> str:
    """The mark-up with the first `MOST_ATTRIBUTES` attributes of each tag; no text is lost by it."""
    return _MAYBE_LONG_TAG.sub(_shortened, text) if _has_long_stretch(text) else text


def _has_long_stretch(text: str) -> bool:
    """Whether anywhere no tag begins for so long; looks at no more than the last of the tags within reach."""
    at = -1
    while len(text) - at > _LONG + 1:
        following = text.rfind("<", at + 1, at + _LONG + 2)
        if following < 0:
            return True
        at = following
    return False


def _shortened(tag: re.Match[str]) -> str:
    attributes = list(_ATTRIBUTE.finditer(tag[0], 1))[: MOST_ATTRIBUTES + 2]  # the first is the name
    return tag[0] if len(attributes) < MOST_ATTRIBUTES + 2 else tag[0][: attributes[-2].end()] + ">"
