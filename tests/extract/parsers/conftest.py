import pytest

from klastry.extract.programs import missing_for_scans


@pytest.fixture
def other_installation():
    """What is installed is looked at once in a process; here it changes."""
    missing_for_scans.cache_clear()
    yield
    missing_for_scans.cache_clear()


@pytest.fixture
def without_tesseract(other_installation, monkeypatch, tmp_path):
    """A machine that cannot read scans."""
    monkeypatch.setenv("PATH", str(tmp_path))
