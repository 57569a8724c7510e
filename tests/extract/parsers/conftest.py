import pytest

from klastry.extract.parsers.ocr import tesseract


@pytest.fixture
def other_installation():
    """What is installed is looked at once in a process; here it changes."""
    tesseract.missing.cache_clear()
    yield
    tesseract.missing.cache_clear()


@pytest.fixture
def without_tesseract(other_installation, monkeypatch, tmp_path):
    """A machine that cannot read scans."""
    monkeypatch.setenv("PATH", str(tmp_path))
