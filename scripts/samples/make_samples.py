"""Makes the PDF samples in data/raw/samples/ out of the sources beside this file.

Each comes out of the kind of program that offices really use: LibreOffice writes the letter, a browser
prints the news item. Two runs on one machine give the same bytes. The HTML samples are web pages as they are:
nothing makes them.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCES = Path(__file__).resolve().parent
SAMPLES = SOURCES.parents[1] / "data" / "raw" / "samples"

LETTER = "lubuskie-klastry-2014"
NEWS_ITEM = "kongres-klastrow-2025"

# The day a PDF says it was made on is the day its text was published, not the day of this run.
PUBLISHED = {LETTER: b"20140515120000", NEWS_ITEM: b"20251020091500"}

RUN_IDS = rb"/ID \[ <[0-9A-F]{32}>\s<[0-9A-F]{32}> \]\s/DocChecksum /[0-9A-F]{32}"

PRODUCERS = {"soffice": "LibreOffice Writer", "chromium": "Chromium"}
HOW_TO_INSTALL = "on Debian: apt-get install libreoffice-writer chromium fonts-dejavu"

CHROMIUM_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def main() -> int:
    """Writes the two PDF samples; gives the exit status."""
    missing = [title for program, title in PRODUCERS.items() if shutil.which(program) is None]
    if missing:
        print(f"make_samples: {' and '.join(missing)} not found ({HOW_TO_INSTALL})", file=sys.stderr)
        return 1
    SAMPLES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        write_sample(LETTER, office_pdf(Path(scratch)))
        write_sample(NEWS_ITEM, browser_print(Path(scratch)))
    return 0


def write_sample(name: str, pdf: bytes) -> None:
    """Puts one PDF in its place and says how large it is."""
    pdf = without_run_marks(pdf, PUBLISHED[name])
    (SAMPLES / f"{name}.pdf").write_bytes(pdf)
    print(f"{name}.pdf: {len(pdf)} bytes")


def office_pdf(scratch: Path) -> bytes:
    """The letter as LibreOffice exports it; `scratch` takes the program's profile and its file."""
    profile = f"-env:UserInstallation={(scratch / 'office').as_uri()}"
    source = SOURCES / f"{LETTER}.fodt"
    run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", scratch, source)
    return (scratch / f"{LETTER}.pdf").read_bytes()


def browser_print(scratch: Path) -> bytes:
    """The news item as the browser prints it; `scratch` takes the program's profile and its file."""
    source = (SOURCES / f"{NEWS_ITEM}.html").as_uri()
    printed = scratch / f"{NEWS_ITEM}.pdf"
    profile = f"--user-data-dir={scratch / 'browser'}"
    run("chromium", *CHROMIUM_FLAGS, profile, "--no-pdf-header-footer", f"--print-to-pdf={printed}", source)
    return printed.read_bytes()


def run(*command: str | Path) -> None:
    """Runs a program to its end, quietly, in a time zone that does not depend on the machine.

    Raises:
        subprocess.CalledProcessError: the program failed.
    """
    in_utc = os.environ | {"TZ": "UTC"}
    quiet = subprocess.DEVNULL
    subprocess.run(command, check=True, timeout=180, env=in_utc, stdout=quiet, stderr=quiet)


def without_run_marks(pdf: bytes, published: bytes) -> bytes:
    """The PDF with the time of the run and the ids drawn from it replaced by constants of the same length.

    Args:
        pdf: the file as a program wrote it.
        published: fourteen digits, year to second.
    """
    pdf = re.sub(rb"(/(?:Creation|Mod)Date ?\(D:)\d{14}", rb"\g<1>" + published, pdf)
    return re.sub(RUN_IDS, lambda ids: re.sub(rb"[0-9A-F]{32}", b"0" * 32, ids[0]), pdf)


if __name__ == "__main__":
    sys.exit(main())
