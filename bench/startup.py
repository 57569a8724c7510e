"""How long the program takes to say what it is, as a multiple of an empty Python program.

Fresh processes, taken in turn, so that a slow moment of the machine hits all of them; read the ratios.
"""

import statistics
import subprocess
import sys
import time
from pathlib import Path

ROUNDS = 40
PROGRAM = str(Path(sys.executable).with_name("klastry"))
COMMANDS = {
    "python -c pass": [sys.executable, "-c", "pass"],
    "klastry --version": [PROGRAM, "--version"],
    "klastry --help": [PROGRAM, "--help"],
    "klastry extract --help": [PROGRAM, "extract", "--help"],
}


def main() -> None:
    """Print the medians and their ratios."""
    seconds: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for _ in range(ROUNDS):
        for name, command in COMMANDS.items():
            seconds[name].append(_time(command))
    medians = {name: statistics.median(times) for name, times in seconds.items()}
    base = medians["python -c pass"]
    print(f"Start-up, median of {ROUNDS}")
    for name, median in medians.items():
        print(f"  {name:<24} {median * 1000:7.1f} ms  {median / base:5.2f} x")


def _time(command: list[str]) -> float:
    begun = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
