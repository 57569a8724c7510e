"""Makes the sample documents in data/raw/samples/ out of the sources beside this file.

Each sample comes out of the kind of program that offices really use: LibreOffice writes the letter, a browser
prints the news item and saves the web pages. Two runs on one machine give the same bytes.
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
WEB_PAGES = ("lublin-tabela-klastrow", "lublin-profile-klastrow", "konferencja-clusters3")

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
    """Writes the five samples; gives the exit status."""
    missing = [title for program, title in PRODUCERS.items() if shutil.which(program) is None]
    if missing:
        print(f"make_samples: {' and '.join(missing)} not found ({HOW_TO_INSTALL})", file=sys.stderr)
        return 1
    SAMPLES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        make_all(Path(scratch))
    return 0


def make_all(scratch: Path) -> None:
    """Makes every sample, with the programs' profiles and first versions in `scratch`."""
    write_sample(f"{LETTER}.pdf", without_run_marks(office_pdf(scratch), PUBLISHED[LETTER]))
    write_sample(f"{NEWS_ITEM}.pdf", without_run_marks(browser_print(scratch), PUBLISHED[NEWS_ITEM]))
    for page in WEB_PAGES:
        write_sample(f"{page}.html", saved_page(page, scratch))


def write_sample(name: str, content: bytes) -> None:
    """Puts one sample in its place and says how large it is."""
    (SAMPLES / name).write_bytes(content)
    print(f"{name}: {len(content)} bytes")


def office_pdf(scratch: Path) -> bytes:
    """The letter as LibreOffice exports it to PDF."""
    profile = (scratch / "office").as_uri()
    source = SOURCES / f"{LETTER}.fodt"
    run(
        "soffice",
        f"-env:UserInstallation={profile}",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        scratch,
        source,
    )
    return (scratch / f"{LETTER}.pdf").read_bytes()


def browser_print(scratch: Path) -> bytes:
    """The news item as the browser prints it to PDF."""
    printed = scratch / f"{NEWS_ITEM}.pdf"
    chromium(scratch, "--no-pdf-header-footer", f"--print-to-pdf={printed}", page_address(NEWS_ITEM))
    return printed.read_bytes()


def saved_page(page: str, scratch: Path) -> bytes:
    """A web page as the browser holds it in memory and saves it."""
    return chromium(scratch, "--dump-dom", page_address(page))


def page_address(page: str) -> str:
    """The address under which the browser finds a page's source."""
    return (SOURCES / f"{page}.html").as_uri()


def chromium(scratch: Path, *arguments: str) -> bytes:
    """What the browser, without a window and with an empty profile, printed."""
    return run("chromium", *CHROMIUM_FLAGS, f"--user-data-dir={scratch / 'browser'}", *arguments)


def run(*command: str | Path) -> bytes:
    """What the command printed.

    Raises:
        subprocess.CalledProcessError: the command failed.
    """
    in_utc = os.environ | {"TZ": "UTC"}
    done = subprocess.run(
        command, check=True, timeout=180, env=in_utc, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    return done.stdout


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
