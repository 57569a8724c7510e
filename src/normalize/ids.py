"""The ids that were given out, with what each is known by: the file `cluster_ids.csv`."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from klastry.normalize.spreadsheet import TableError, delimiter, line_end, lines, rows

HEADER = ("id", "anchor", "value")
CLUSTER_ID = re.compile(r"kl-\d{6}")


class IdFileError(ValueError):
    """A line of the file of ids that cannot be read; the message names it and says what to do."""


class AnchorKind(StrEnum):
    """What a line says of an id."""

    NAME = "name"
    WEBSITE = "website"
    REGISTER = "register"  # "krs 0000123456"
    CITY = "city"
    DOCUMENT = "document"
    MERGED_INTO = "merged_into"  # the value is the id that lives on


class Anchor(NamedTuple):
    """A line of the file."""

    id: str
    kind: AnchorKind
    value: str


@dataclass(frozen=True, slots=True)
class IdRegistry:
    """Everything in the file of ids. It only ever grows; nothing in it is changed or taken out."""

    text: str = ""
    """The file as it is, a person's byte order mark, separator and order of lines kept."""
    anchors: tuple[Anchor, ...] = ()

    @classmethod
    def load(cls, path: Path) -> "IdRegistry":
        """Reads the file; an empty registry where there is none.

        Raises:
            IdFileError: It is not UTF-8, or a line has no known form.
        """
        if not path.exists():
            return cls()
        try:
            return cls.parse(path.read_bytes().decode("utf-8"))
        except UnicodeDecodeError as error:
            raise IdFileError(f"{path}: not UTF-8; save it as “CSV UTF-8” or take it back") from error

    @classmethod
    def parse(cls, text: str) -> "IdRegistry":
        """Reads the file's text: with or without a byte order mark, with commas or semicolons.

        Raises:
            IdFileError: A line has no known form.
        """
        try:
            table = [(line, row) for line, row in rows(text) if tuple(row[: len(HEADER)]) != HEADER]
        except TableError as error:
            raise IdFileError(f"cluster_ids.csv, {error}: take the file back from version control") from error
        return cls(text, tuple(_anchor(line, row) for line, row in table))

    def extended(self, anchors: Iterable[Anchor]) -> "IdRegistry":
        """The registry with further lines at its end; those that it has already are left out."""
        known = set(self.anchors)
        new = tuple(anchor for anchor in dict.fromkeys(anchors) if anchor not in known)
        if not new:
            return self
        end = line_end(self.text)
        text = self.text if self.text.endswith("\n") or not self.text else f"{self.text}{end}"
        table = new if text else (HEADER, *new)
        return IdRegistry(text + lines(table, delimiter(self.text), end), self.anchors + new)

    def to_csv(self) -> str:
        """The text of the file."""
        return self.text

    @property
    def merged(self) -> dict[str, str]:
        """Ids that live no more, each with the one that it was merged into in the end."""
        direct = {a.id: a.value for a in self.anchors if a.kind is AnchorKind.MERGED_INTO}
        return {former: _end_of(former, direct) for former in direct}

    def by_id(self) -> dict[str, dict[AnchorKind, list[str]]]:
        """The anchors of every id, oldest id first."""
        found: dict[str, dict[AnchorKind, list[str]]] = {}
        for anchor in sorted(self.anchors, key=lambda a: a.id):
            found.setdefault(anchor.id, defaultdict(list))[anchor.kind].append(anchor.value)
        return found

    @property
    def last_number(self) -> int:
        """The highest number given out; 0 in a new registry."""
        return max((int(anchor.id.removeprefix("kl-")) for anchor in self.anchors), default=0)


def _anchor(line: int, row: list[str]) -> Anchor:
    identity, kind, value = [*row, "", "", ""][:3]
    if not CLUSTER_ID.fullmatch(identity) or kind not in set(AnchorKind) or not value:
        raise IdFileError(
            f"cluster_ids.csv, line {line}: {row} is not as in “kl-000001,name,Lubuski Klaster Metalowy”: "
            "take the file back from version control"
        )
    return Anchor(identity, AnchorKind(kind), value)


def _end_of(former: str, direct: dict[str, str]) -> str:
    seen = {former}
    while (former := direct[former]) in direct and former not in seen:
        seen.add(former)
    return former
