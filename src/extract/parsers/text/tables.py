"""The tables of a plain text, however they are made."""

from collections.abc import Iterator, Sequence

from klastry.extract.parsers.lines import Line, says_overleaf
from klastry.extract.parsers.text.drawn import drawn_table
from klastry.extract.parsers.text.found_table import FoundTable
from klastry.extract.parsers.text.labelled import labelled_table
from klastry.extract.parsers.text.spaced import spaced_tables
from klastry.extract.parsers.text.stacked import stacked_table


def with_tables(lines: Sequence[Line]) -> Iterator[list[Line] | FoundTable]:
    """The lines in their order, those of each table as a table; no line says that it goes on overleaf."""
    lines = [line for line in lines if not says_overleaf(line.text)]
    done = 0
    for table in _tables(lines):
        yield list(lines[done : table.first])
        yield table
        done = table.end
    yield list(lines[done:])


def _tables(lines: Sequence[Line]) -> Iterator[FoundTable]:
    spaced = {table.first: table for table in spaced_tables(lines)}
    done = 0
    for number in range(len(lines)):
        if number < done:
            continue
        found = (
            drawn_table(lines, number)
            or spaced.get(number)
            or labelled_table(lines, number)
            or stacked_table(lines, done, number)
        )
        if found is not None:
            yield found
            done = found.end
