"""Programs that are asked where they are there: what they read cannot be read without them."""

import shutil
import subprocess
from functools import cache
from importlib.util import find_spec

LANGUAGE = "pol"
"""The model that Tesseract reads with."""

_SECONDS = 20
_OFFICE = ("soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice")


def programs_present() -> tuple[str, ...]:
    """Their names: documents that one of them reads come to something else when it is installed or taken away."""
    found = {"tesseract": missing_for_scans() is None, "libreoffice": office_program() is not None}
    return tuple(name for name, is_there in found.items() if is_there)


def office_program() -> str | None:
    """Where LibreOffice is, if it is there."""
    return next((found for name in _OFFICE if (found := shutil.which(name))), None)


@cache
def missing_for_scans() -> str | None:
    """What has to be installed before scans can be read; None where all is there.

    Nothing is read without the Polish model: the English one loses every Polish letter.
    """
    if find_spec("pytesseract") is None:
        return "install the extra `ocr` (make ocr) and Tesseract with its Polish model (tesseract-ocr-pol)"
    program = shutil.which("tesseract")
    if program is None:
        return "install Tesseract with its Polish model (on Debian and Ubuntu: apt-get install tesseract-ocr-pol)"
    if LANGUAGE not in _languages(program):
        return "install Tesseract's Polish model (on Debian and Ubuntu: apt-get install tesseract-ocr-pol)"
    return None


def _languages(program: str) -> list[str]:
    try:
        run = subprocess.run([program, "--list-langs"], capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return []
    return run.stdout.decode("utf-8", "replace").split()
