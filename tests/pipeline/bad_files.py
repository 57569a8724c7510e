"""Files that cannot be read, one of each kind, made byte by byte."""

from pathlib import Path

_OBJECTS = (
    b"<</Type/Catalog/Pages 2 0 R>>",
    b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
    b"<</Filter/Standard/V 1/R 2/P -4/O<" + b"11" * 32 + b">/U<" + b"22" * 32 + b">>>",
)


def _pdf(trailer: bytes) -> bytes:
    content = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(_OBJECTS, start=1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(places) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    ending = b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, len(content))
    return content + head + table + ending


ENCRYPTED = _pdf(b"/Encrypt 4 0 R/ID[<01><01>]")
NO_TEXT = _pdf(b"")
TRUNCATED = NO_TEXT[:120]
RUBBISH = bytes(range(128, 256)) * 8 + bytes(range(32))
GOOD = "Klaster Obróbki Metali\n\nKlaster powstał w 2011 roku.\n".encode()
PAGE = b"<!doctype html><meta charset=utf-8><title>Wykaz</title><h1>Wykaz</h1><p>Lista jest pusta.</p>"

STATUSES = {
    "dobry.txt": (GOOD, {"ok"}),
    "pusty.pdf": (b"", {"empty"}),
    "bez_tekstu.pdf": (NO_TEXT, {"empty", "needs_ocr"}),
    "uciety.pdf": (TRUNCATED, {"failed", "empty"}),
    "zamkniety.pdf": (ENCRYPTED, {"encrypted"}),
    "smieci.pdf": (RUBBISH, {"failed", "unsupported"}),
    "strona.pdf": (PAGE, {"ok", "failed"}),
    "archiwum.zip": (b"PK\x03\x04" + RUBBISH, {"unsupported", "failed"}),
}
"""By file name: the bytes, and the statuses that would be right."""


def put_bad_files(raw: Path) -> None:
    """All of them into one folder, with a link that leads nowhere."""
    raw.mkdir(parents=True)
    for name, (content, _) in STATUSES.items():
        (raw / name).write_bytes(content)
