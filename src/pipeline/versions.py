"""What made the output."""

import platform
from importlib.metadata import version

_PACKAGES = ("klastry", "lxml", "morfeusz2", "pdfplumber", "pydantic", "pypdfium2", "rapidfuzz", "spacy")


def versions() -> dict[str, str]:
    """The versions of the program, Python and the packages that shape the output."""
    return {"python": platform.python_version()} | {name: version(name) for name in _PACKAGES}
