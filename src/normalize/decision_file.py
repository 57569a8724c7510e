"""The file `decisions.csv`: the one reader and the one writer, whoever decides."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from klastry.normalize.spreadsheet import BYTE_ORDER_MARK, delimiter, lines, rows
from klastry.schema.decision import Decision, DecisionKind

COLUMNS = "kind verdict name_a documents_a name_b documents_b field value as_of who when why".split()
_NEEDED = {"kind", "name_a"}
FILE = "decisions.csv"


class DecisionError(ValueError):
    """Decisions that cannot be read, or that contradict each other; the message names the lines."""


@dataclass(frozen=True, slots=True)
class Line:
    """A decision and where it stands."""

    number: int
    decision: Decision


def load(path: Path) -> tuple[Line, ...]:
    """The decisions in the order of the file; none where there is no file.

    Raises:
        DecisionError: It is not UTF-8, or a line cannot be read.
    """
    if not path.exists():
        return ()
    try:
        return parse(path.read_bytes().decode("utf-8"))
    except UnicodeDecodeError as error:
        raise DecisionError(f"{FILE}: not UTF-8; save it as “CSV UTF-8”") from error


def parse(text: str) -> tuple[Line, ...]:
    """The decisions in the text of the file.

    Raises:
        DecisionError: A line cannot be read.
    """
    table = rows(text)
    if not table:
        return ()
    head = [cell.casefold() for cell in table[0][1]]
    if not _NEEDED <= set(head) <= set(COLUMNS):
        raise DecisionError(f"{FILE}, line 1: the columns must be named {', '.join(COLUMNS)}")
    return tuple(_line(number, dict(zip(head, cells, strict=False))) for number, cells in table[1:])


def append(path: Path, decision: Decision) -> None:
    """Writes one decision at the end of the file; it is on the disk when the call returns."""
    before = path.read_bytes().decode("utf-8") if path.exists() else ""
    head = "" if before.strip(BYTE_ORDER_MARK + " \n") else BYTE_ORDER_MARK + lines([COLUMNS], ",")
    end = "\n" if before and not before.endswith("\n") else ""
    columns = [cell.casefold() for cell in rows(before)[0][1]] if not head else COLUMNS
    cells = _cells(decision)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        file.write((head + end + lines([[cells[c] for c in columns]], delimiter(before or ","))).encode())
        file.flush()
        os.fsync(file.fileno())


def _line(number: int, cells: Mapping[str, str]) -> Line:
    said = {column: cell for column, cell in cells.items() if cell}
    b = {"name": said["name_b"], "documents": said.get("documents_b", "").split()} if "name_b" in said else None
    a = {"name": said.get("name_a", ""), "documents": said.get("documents_a", "").split()}
    rest = {c: said[c] for c in ("verdict", "field", "value", "as_of", "who", "when", "why") if c in said}
    try:
        kind = DecisionKind(said.get("kind", "").casefold().replace("_", " "))
        return Line(number, Decision.model_validate({"kind": kind, "a": a, "b": b, **rest}))
    except ValidationError as error:
        problems = "; ".join(f"{'.'.join(map(str, one['loc']))} {one['msg']}".strip() for one in error.errors())
        raise DecisionError(f"{FILE}, line {number}: {problems}") from error
    except ValueError as error:
        raise DecisionError(f"{FILE}, line {number}: kind must be one of {', '.join(DecisionKind)}") from error


def _cells(decision: Decision) -> dict[str, str]:
    b = decision.b
    return {
        "kind": decision.kind,
        "verdict": decision.verdict or "",
        "name_a": decision.a.name,
        "documents_a": " ".join(decision.a.documents),
        "name_b": b.name if b else "",
        "documents_b": " ".join(b.documents) if b else "",
        "field": decision.field or "",
        "value": decision.value or "",
        "as_of": str(decision.as_of or ""),
        "who": decision.who,
        "when": decision.when,
        "why": decision.why,
    }
