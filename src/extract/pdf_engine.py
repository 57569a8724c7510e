"""The choice of what reads PDFs."""

from enum import StrEnum


class PdfEngine(StrEnum):
    """What reads the pages of PDFs."""

    PDFIUM = "pdfium"
    PDFPLUMBER = "pdfplumber"

    @property
    def other(self) -> "PdfEngine":
        """The one that may read what this one cannot."""
        return PdfEngine.PDFPLUMBER if self is PdfEngine.PDFIUM else PdfEngine.PDFIUM
