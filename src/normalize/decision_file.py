"""The file `decisions.csv`: the one reader and the one writer, whoever decides."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from klastry.normalize.spreadsheet import (
    BYTE_ORDER_MARK,
    TableError,
    delimiter,
    line_end,
    lines,
    rows,
    whole_number,
)
from klastry.schema.decision import Decision, DecisionKind

COLUMNS = "kind verdict name_a documents_a name_b documents_b field value as_of who when why".split()
_NEEDED = {"kind", "name_a"}
_DECIDING = COLUMNS[:9]
"""Without one of these a line would say something else."""
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
    return parse(_text(path))


def parse(text: str) -> tuple[Line, ...]:
    """The decisions in the text of the file.

    Raises:
        DecisionError: A line cannot be read.
    """
    try:
        table = rows(text)
    except TableError as error:
        raise DecisionError(f"{FILE}, {error}") from error
    if not table:
        return ()
    head = _head(table[0][1])
    if wrong := sorted((_NEEDED - set(head)) | (set(head) - set(COLUMNS))):
        named = f"the columns must be named {', '.join(COLUMNS)}"
        raise DecisionError(f"{FILE}, line {table[0][0]}: {named}; see {', '.join(wrong)}")
    said = (row for row in table[1:] if _head(row[1]) != head)  # two people who began the file both wrote its head
    return tuple(_line(number, dict(zip(head, cells, strict=False))) for number, cells in said)


def append(path: Path, decision: Decision) -> None:
    """Writes one decision at the end of the file; it is on the disk when the call returns.

    Raises:
        DecisionError: What the file holds cannot be read, or it lacks a column that the decision needs.
    """
    before = _text(path)
    parse(before)
    table, end = rows(before), line_end(before)
    head = "" if table else BYTE_ORDER_MARK + lines([COLUMNS], ",")
    closed = "" if not table or before.endswith("\n") else end
    columns = _head(table[0][1]) if table else COLUMNS
    cells = _cells(decision)
    if lost := [column for column in _DECIDING if cells[column] and column not in columns]:
        raise DecisionError(f"{FILE}: its first line needs the columns {', '.join(lost)} too")
    line = lines([[cells[column] for column in columns]], delimiter(before) if table else ",", end)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        file.write((head + closed + line).encode())
        file.flush()
        os.fsync(file.fileno())


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8") if path.exists() else ""
    except UnicodeDecodeError as error:
        raise DecisionError(f"{FILE}: not UTF-8; save it as “CSV UTF-8”") from error


def _head(cells: Sequence[str]) -> list[str]:
    """The names of the columns, without the empty ones that spreadsheet programs put behind them."""
    names = [cell.casefold() for cell in cells]
    while names and not names[-1]:
        names.pop()
    return names


def _line(number: int, cells: Mapping[str, str]) -> Line:
    said = {column: cell for column, cell in cells.items() if cell}
    b = {"name": said["name_b"], "documents": said.get("documents_b", "").split()} if "name_b" in said else None
    a = {"name": said.get("name_a", ""), "documents": said.get("documents_a", "").split()}
    rest: dict[str, object] = {c: said[c] for c in ("value", "who", "when", "why") if c in said}
    rest |= {c: said[c].casefold() for c in ("verdict", "field") if c in said}
    if "as_of" in said:
        rest["as_of"] = whole_number(said["as_of"]) or said["as_of"]
    try:
        kind = DecisionKind(said.get("kind", "").casefold().replace("_", " "))
        return Line(number, Decision.model_validate({"kind": kind, "a": a, "b": b, **rest}))
    except ValidationError as error:
        problems = "; ".join(_problem(one["loc"], one["msg"]) for one in error.errors())
        raise DecisionError(f"{FILE}, line {number}: {problems}") from error
    except ValueError as error:
        raise DecisionError(f"{FILE}, line {number}: kind must be one of {', '.join(DecisionKind)}") from error


def _problem(loc: tuple[int | str, ...], message: str) -> str:
    """What is wrong with a cell, by the name of its column."""
    if loc[1:] == ("name",):
        return f"name_{loc[0]} is empty"
    return f"{'.'.join(map(str, loc))} {message.removeprefix('Value error, ')}".strip()


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
