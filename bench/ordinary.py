"""A PDF of the ordinary kind, made here: pages of prose that never speak of clusters."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent.parent / "tests" / "extract" / "parsers"))

from made_pdf import MadePage, made_pdf

_PAGES, _LINES = 12, 44
_PROSE = (
    "Rada gminy przyjęła plan remontów dróg na rok {}, a wójt ma go wykonać do jesieni.",
    "W programie jest także przebudowa mostu nad rzeką oraz chodnika przy szkole, o które",
    "mieszkańcy prosili od kilku lat. Na prace przeznaczono {} tys. zł, z czego połowa to",
    "dotacja z budżetu państwa. Przetarg będzie ogłoszony w marcu, a umowa podpisana latem.",
)


def ordinary_pdf() -> bytes:
    """The bytes of the PDF."""
    return made_pdf(*map(_page, range(_PAGES)))


def _page(number: int) -> MadePage:
    page = MadePage().text("Informacja o pracach gminy", y=50, size=14, bold=True)
    lines = [_PROSE[line % len(_PROSE)].format(100 * number + line) for line in range(_LINES)]
    return page.lines(*lines, y=90)
