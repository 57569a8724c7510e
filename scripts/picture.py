"""Make the picture in the README: the beginning of what `klastry show` prints, as SVG.

usage: python scripts/picture.py OUT NAME FILE.svg
"""

import re
import sys
from pathlib import Path

from rich.console import Console

from klastry.report.lookup import find
from klastry.report.published import read_clusters, read_documents
from klastry.report.record import record_lines

WIDTH, HEIGHT = 116, 40

_WEB_FONTS = re.compile(r"@font-face\s*{[^}]*}|<!--.*?-->", re.DOTALL)
"""Rich names fonts on the web: a picture in a repository asks nobody."""


def main(out: str, name: str, target: str) -> None:
    """Write the picture of one record."""
    record = find(read_clusters(Path(out)), name)[0]
    console = Console(record=True, width=WIDTH, file=sys.stderr, force_terminal=True, color_system=None)
    console.print(f'$ klastry show "{name}"', markup=False, highlight=False)
    for line in record_lines(record, read_documents(Path(out)))[:HEIGHT]:
        console.print(line, markup=False, highlight=False, overflow="ellipsis", no_wrap=True)
    console.print("…")
    svg = _WEB_FONTS.sub("", console.export_svg(title="klastry"))
    Path(target).write_text(svg, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
