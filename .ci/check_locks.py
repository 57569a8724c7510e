"""Exit 1 when a lock file names a package index: it must work with whichever one a machine is set up for."""

import re
import sys
from pathlib import Path

ADDRESS = re.compile(r"https?://|file://|--(extra-)?index-url|--find-links|--trusted-host|^-[if] ")


def addresses(lock: Path) -> list[str]:
    """The lines of a lock file that name an index, each with its place."""
    lines = lock.read_text(encoding="utf-8").splitlines()
    return [f"{lock}:{number}: {line}" for number, line in enumerate(lines, 1) if ADDRESS.search(line)]


def main() -> int:
    """Look at all lock files."""
    found = [line for lock in sorted(Path("requirements").glob("*.lock")) for line in addresses(lock)]
    sys.stdout.writelines(f"{line}\n" for line in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
