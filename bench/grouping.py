"""Grouping of noisy names at three sizes, beside what else could do it: grouping.py [SIZE ...].

Each size and method runs in a process of its own, so that its memory can be read. Time (of all cores) is of the
grouping, the mentions being made before; figures are over pairs of mentions.
"""

import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence

from grouping_others import OTHERS
from noisy_names import TOWNS, mentions

from klastry.normalize.mention_groups import group_mentions

SIZES = ("10000", "100000", "1000000")
OWN = "klastry"
HEAD = f"{'method':8} {'mentions':>9} {'seconds':>8} {'MiB':>6} {'groups':>7} {'P':>7} {'R':>7} {'F1':>7}"


def main(arguments: list[str]) -> None:
    """Print a line for each size and method."""
    if arguments[:1] == ["--one"]:
        print(_measured(arguments[1], int(arguments[2])))
        return
    print(HEAD, flush=True)
    for size in arguments or SIZES:
        for method in (OWN, *OTHERS):
            if method == OWN or int(size) <= OTHERS[method].most:
                subprocess.run([sys.executable, __file__, "--one", method, size], check=True)
            else:
                print(f"{method:8} {int(size):9d} not run: more than it can do here", flush=True)


def _measured(method: str, size: int) -> str:
    drawn = list(mentions(size))
    names, truth = [m.text for m in drawn], [m.organisation for m in drawn]
    del drawn
    begun = time.process_time()
    try:
        groups = group_mentions(names, TOWNS) if method == OWN else OTHERS[method].group(names)
    except ImportError as error:
        return f"{method:8} {size:9d} not run: {error.name} is not installed (requirements/bench.lock)"
    seconds = time.process_time() - begun
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    precision, recall, f1 = _figures(groups, truth)
    said = f"{len(set(groups)):7d} {precision:7.4f} {recall:7.4f} {f1:7.4f}"
    return f"{method:8} {size:9d} {seconds:8.2f} {memory:6.0f} {said}"


def _figures(groups: Sequence[int], truth: list[int]) -> tuple[float, float, float]:
    right = _pairs(Counter(zip(groups, truth, strict=True)).values())
    joined, wanted = _pairs(Counter(groups).values()), _pairs(Counter(truth).values())
    precision, recall = right / joined, right / wanted
    return precision, recall, 2 * precision * recall / (precision + recall)


def _pairs(counts: Iterable[int]) -> int:
    return sum(count * (count - 1) // 2 for count in counts)


if __name__ == "__main__":
    main(sys.argv[1:])
