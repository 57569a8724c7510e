"""What a text speaks of, from sentence to sentence."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from klastry.extract.mention import Draft
from klastry.extract.prose.named import Named

REMEMBERED = 2
"""After so many paragraphs that call no cluster, a sentence without a subject is said of none of those before."""


@dataclass(slots=True)
class Discourse:
    """The cluster that the text is about, as far as it is one."""

    drafts: Sequence[Draft] = ()
    """All clusters of the document."""
    own: Draft | None = None
    """Whose document it is: "we" are this cluster."""
    of_title: Draft | None = None
    """Which one the title of the text means by "klaster"."""
    is_interview: bool = False
    place: int = 0
    """Where in the text the paragraph begins that is read."""
    topic: Draft | None = None
    entry: Draft | None = None
    """About which one this part of the document is."""
    interrupted: bool = False
    """Whether the last sentence turned to another body: one without a subject is not said of the topic."""
    order: list[Draft] = field(default_factory=list)
    """The clusters of the last sentence that named some, in order."""
    named: list[Draft] = field(default_factory=list)
    """Every cluster that the text has named so far."""
    _is_elsewhere: bool = False
    """Whether this part of the document is about another body, until it names a cluster."""
    _silent: int = 0
    """So many paragraphs have called no cluster since the last one that did."""

    def enter(self, entry: Draft | None, *, keep_order: bool = False) -> None:
        """Begin a part of the document that is about one cluster, or about none yet.

        Args:
            entry: The cluster.
            keep_order: "Pierwszy z nich" still means the first of those that were named before.
        """
        self.topic, self.entry, self._silent = entry or self.own, entry, 0
        self.order = self.order if keep_order else []
        self.interrupted = self._is_elsewhere = False

    def enter_other(self) -> None:
        """Begin a part of the document that is about a body that is no cluster."""
        self.enter(None, keep_order=True)
        self.interrupted = self._is_elsewhere = True

    def hear(self, named: Sequence[Named], *, counts_on: bool = False, of_us: bool = False) -> None:
        """Go on after a sentence: its subject is what the next one speaks of; two subjects leave none.

        Args:
            named: What the sentence calls a cluster.
            counts_on: It goes on with those named before it: "Drugi, Klaster Solny, …". So does one that tells of
                one of them without its name: "Klaster Wodny jest od niego młodszy".
            of_us: It says "we": "Podpisaliśmy umowę z Klastrem Solnym" goes on about those who signed.
        """
        if any(n.draft is not None for n in named):
            self._silent = 0
            self.interrupted = self._is_elsewhere = False
        drafts = distinct([n for n in named if n.by_name])
        self.interrupted = self.interrupted or (any(n.is_other for n in named) and not drafts)
        self.named = _together(self.named, drafts)
        subjects = distinct([n for n in named if n.nominative])
        if drafts:
            by_name = min(n.start for n in named if n.by_name)
            called = distinct([n for n in named if n.start > by_name])
            goes_on = counts_on or any(draft in self.order and draft not in drafts for draft in called)
            self.order = _together(self.order, drafts) if goes_on else drafts
        if not (subjects or drafts):
            called = distinct(named)
            if any(n.is_other for n in named):
                self.topic = None
            elif self.topic is None and len(called) == 1:
                self.topic = called[0]  # "Umowę klastra podpisano w Pile. Koordynatorem została Izba"
            return
        if of_us and self.own is not None and not subjects:
            self.topic = self.own
            return
        meant = subjects or drafts
        if len(meant) == 1:
            self.topic = meant[0]
        elif drafts:
            self.topic = None

    def end_paragraph(self) -> None:
        """Go on to the next paragraph; what was spoken of long ago is forgotten, but for whose document it is."""
        self._silent += 1
        self.interrupted = self._is_elsewhere or (self.interrupted and self.own is None)
        if self._silent > REMEMBERED:
            self.topic, self.order = self.own, []

    @property
    def may_turn(self) -> bool:
        """Whether "pierwszy", "ostatni" can mean another cluster than the one that the text is about."""
        return any(draft is not self.topic for draft in self.order)

    def nth(self, order: int) -> Draft | None:
        """The n-th of the clusters that were named last; -1 is the last of them. None where there is no such."""
        return self.order[order] if len(self.order) > max(order, 1) or (order < 0 and self.order) else None


def _together(before: Sequence[Draft], drafts: Sequence[Draft]) -> list[Draft]:
    return list(dict.fromkeys([*before, *drafts]))


def distinct(named: Iterable[Named]) -> list[Draft]:
    """The clusters that some names call, each once, in order."""
    return list(dict.fromkeys(one.draft for one in named if one.draft is not None))
