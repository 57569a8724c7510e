"""Elements nested deeper than the parser follows, where it would drop all text from there on."""

import re
from collections import Counter

MOST_LEVELS = 500
"""Well below what the parser follows; no page that means its nesting comes near."""

_TAG = re.compile(
    r"""<!--.*?-->|<(?P<raw>script|style|textarea|title)\b.*?</(?P=raw)\s*>"""
    r"""|<(?P<end>/?)(?P<name>[a-z][^\s/>]*+)(?:[^>"']|"[^"]*"|'[^']*')*+>""",
    re.IGNORECASE | re.DOTALL,
)
_FORMATTING = frozenset(
    "abbr acronym b basefont bdi bdo big em font i nobr s small span strike strong tt u".split()
)
_WITHOUT_END = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_ENDED_BY_NEXT = frozenset("dd dt li option p td th tr".split())


def flattened(text: str) -> str:
    """The mark-up with no more than `MOST_LEVELS` levels, all its text kept.

    Tags that only say how letters look go away, for it is those that people forget to end. Other tags that stand
    too deep become line breaks.
    """
    return _TAG.sub(_Levels().kept, text)


class _Levels:
    """The elements that are open at a place of the text."""

    def __init__(self) -> None:
        self._open: list[str] = []
        self._number_open: Counter[str] = Counter()

    def kept(self, tag: re.Match[str]) -> str:
        """What a tag becomes."""
        name = (tag["name"] or "").lower()
        if not name or name in _WITHOUT_END:
            return tag[0]
        if name in _FORMATTING:
            return ""
        is_deep = self._end(name) if tag["end"] else self._begin(name)
        return "<br>" if is_deep else tag[0]

    def _begin(self, name: str) -> bool:
        if name in _ENDED_BY_NEXT and self._open[-1:] == [name]:
            self._pop()
        self._open.append(name)
        self._number_open[name] += 1
        return len(self._open) > MOST_LEVELS

    def _end(self, name: str) -> bool:
        is_deep = len(self._open) > MOST_LEVELS
        if self._number_open[name]:
            while self._pop() != name:
                pass
        return is_deep

    def _pop(self) -> str:
        name = self._open.pop()
        self._number_open[name] -= 1
        return name
