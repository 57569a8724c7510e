"""Grouping of noisy names at three sizes: grouping.py [SIZE ...].

Each size runs in a process of its own, so that its memory can be read. Time and memory are of the grouping, the
mentions being made before; figures are over pairs of mentions.
"""

import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable

from noisy_names import TOWNS, mentions

from klastry.normalize.mention_groups import group_mentions

SIZES = ("10000", "100000", "1000000")


def main(sizes: list[str]) -> None:
    """Print a line for each size, and how the time grows."""
    if len(sizes) == 1:
        print(_measured(int(sizes[0])))
        return
    print(f"{'mentions':>9} {'seconds':>8} {'MiB':>6} {'groups':>7} {'P':>7} {'R':>7} {'F1':>7}")
    for size in sizes or SIZES:
        subprocess.run([sys.executable, __file__, size], check=True)


def _measured(size: int) -> str:
    drawn = list(mentions(size))
    names, truth = [m.text for m in drawn], [m.organisation for m in drawn]
    del drawn
    begun = time.process_time()
    groups = group_mentions(names, TOWNS)
    seconds = time.process_time() - begun
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    precision, recall, f1 = _figures(list(groups), truth)
    return f"{size:9d} {seconds:8.2f} {memory:6.0f} {len(set(groups)):7d} {precision:7.4f} {recall:7.4f} {f1:7.4f}"


def _figures(groups: list[int], truth: list[int]) -> tuple[float, float, float]:
    right = _pairs(Counter(zip(groups, truth, strict=True)).values())
    joined, wanted = _pairs(Counter(groups).values()), _pairs(Counter(truth).values())
    precision, recall = right / joined, right / wanted
    return precision, recall, 2 * precision * recall / (precision + recall)


def _pairs(counts: Iterable[int]) -> int:
    return sum(count * (count - 1) // 2 for count in counts)


if __name__ == "__main__":
    main(sys.argv[1:])
