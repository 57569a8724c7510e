"""Times of the processor that can be compared: each piece of work in turn, round after round, against noise."""

import statistics
import time
from collections.abc import Callable, Mapping

from klastry.pipeline.garbage import look_seldom

ROUNDS = 5


def medians(work: Mapping[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """The median of the processor seconds that each takes; a first round that loads things does not count."""
    look_seldom()  # as the program does
    seconds: dict[str, list[float]] = {name: [] for name in work}
    for number in range(rounds + 1):
        for name, run in work.items():
            begun = time.process_time()
            run()
            if number:
                seconds[name].append(time.process_time() - begun)
    return {name: statistics.median(found) for name, found in seconds.items()}


def verdict(name: str, value: float, *, most: float | None = None, least: float | None = None) -> str:
    """One figure beside what it is to be."""
    wanted = f"at most {most:g}" if most is not None else f"at least {least:g}"
    is_met = value <= most if most is not None else least is None or value >= least
    return f"{value:8.2f}  {wanted:14} {'' if is_met else 'MISSED':7} {name}"
