"""Files that cannot be read, one of each kind, made byte by byte."""

from pathlib import Path

_PAGES = b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
_PAGE = b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj "
_LOCK = b"4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<" + b"11" * 32 + b">/U<" + b"22" * 32 + b">>>endobj "
_TRAILER = b"trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<01><01>]>>\n%%EOF"

ENCRYPTED = b"%PDF-1.4\n" + _PAGES + _PAGE + _LOCK + _TRAILER
TRUNCATED = b"%PDF-1.7\n" + _PAGES[:40]
RUBBISH = bytes(range(128, 256)) * 8 + bytes(range(32))
GOOD = "Klaster Obróbki Metali\n\nKlaster powstał w 2011 roku.\n".encode()
PAGE = b"<!doctype html><meta charset=utf-8><title>Wykaz</title><h1>Wykaz</h1><p>Lista jest pusta.</p>"

STATUSES = {
    "dobry.txt": (GOOD, {"ok"}),
    "pusty.pdf": (b"", {"empty"}),
    "uciety.pdf": (TRUNCATED, {"failed", "empty"}),
    "zamkniety.pdf": (ENCRYPTED, {"encrypted"}),
    "smieci.pdf": (RUBBISH, {"failed", "unsupported"}),
    "strona.pdf": (PAGE, {"ok"}),
    "archiwum.zip": (b"PK\x03\x04" + RUBBISH, {"unsupported"}),
}
"""By file name: the bytes, and the statuses that would be right."""


def put_bad_files(raw: Path) -> None:
    """All of them into one folder, with a link that leads nowhere."""
    raw.mkdir(parents=True)
    for name, (content, _) in STATUSES.items():
        (raw / name).write_bytes(content)
