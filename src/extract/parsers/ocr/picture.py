"""The picture of a page made ready for reading: set straight, its ruled lines found and taken out."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Ink = NDArray[np.bool_]
"""Which pixels are dark, by rows."""

DARK = 140
_STEEPEST = 3.0
"""Degrees by which pages lie askew in a scanner."""
_STEPS = (0.5, 0.1)
_SMALL = 700
_SHORTEST_RULE = 0.022
"""In heights of the page: longer than the stroke of a letter, shorter than a table row."""
_THICKEST_RULE = 0.005
_INK_OF_RULE = 0.9
_MOST_RUNS = 5000
_REACH = 8
"""Pixels by which rules that meet may stay apart."""
_HALO = 2
"""Pixels beside a rule that are grey of it."""


@dataclass(slots=True)
class Rule:
    """A straight line, level or upright, in pixels from the top left corner."""

    x0: int
    top: int
    x1: int
    bottom: int

    @property
    def is_level(self) -> bool:
        """Whether it runs from left to right."""
        return self.x1 - self.x0 > self.bottom - self.top


def set_straight(picture: Image.Image) -> Image.Image:
    """The picture in grey, turned so that its lines of text are level."""
    grey = picture.convert("L")
    small = grey.resize((_SMALL, max(1, round(_SMALL * grey.height / grey.width))))
    best, reach = 0.0, _STEEPEST
    for step in _STEPS:
        angles = best + np.arange(-reach, reach + step / 2, step)
        best = float(max(angles, key=lambda angle: (_levelness(small, angle), -abs(angle))))
        reach = step
    return grey.rotate(best, Image.Resampling.BICUBIC, fillcolor=255) if abs(best) >= _STEPS[-1] / 2 else grey


def rules_of(picture: Image.Image) -> list[Rule]:
    """The ruled lines of a picture that is straight, such as those of tables."""
    ink = np.asarray(picture) < DARK
    shortest = max(20, round(_SHORTEST_RULE * picture.height))
    thickest = max(4, round(_THICKEST_RULE * picture.height))
    level = _joined(_runs(ink, shortest), thickest)
    upright = [Rule(r.top, r.x0, r.bottom, r.x1) for r in _joined(_runs(ink.T, shortest), thickest)]
    return [*_met_by(level, upright), *_met_by(upright, level)]


def without(picture: Image.Image, rules: list[Rule]) -> Image.Image:
    """The picture with white where the rules are."""
    pixels = np.array(picture)
    for rule in rules:
        rows = slice(max(0, rule.top - _HALO), rule.bottom + _HALO + 1)
        pixels[rows, max(0, rule.x0 - _HALO) : rule.x1 + _HALO + 1] = 255
    return Image.fromarray(pixels)


def _met_by(rules: list[Rule], others: list[Rule]) -> list[Rule]:
    """The rules that meet two or more of the other direction: a stroke of a large letter meets none or one."""
    return [rule for rule in rules if sum(1 for other in others if _meet(rule, other)) > 1]


def _meet(one: Rule, other: Rule) -> bool:
    across = one.x0 - _REACH <= other.x1 and other.x0 <= one.x1 + _REACH
    return across and one.top - _REACH <= other.bottom and other.top <= one.bottom + _REACH


def _levelness(picture: Image.Image, angle: float) -> float:
    """How sharply rows with ink and rows without change: most where the lines of text are level."""
    ink = np.asarray(picture.rotate(float(angle), Image.Resampling.BILINEAR, fillcolor=255)) < DARK
    return float(np.square(np.diff(ink.sum(axis=1, dtype=np.int64))).sum())


def _runs(ink: Ink, shortest: int) -> Iterator[tuple[int, int, int]]:
    """Row, first and last column of what is dark without a break, specks of white aside."""
    if ink.shape[1] <= shortest:
        return
    summed = np.cumsum(np.pad(ink, ((0, 0), (1, 0))), axis=1, dtype=np.int32)
    dark = summed[:, shortest:] - summed[:, :-shortest] >= _INK_OF_RULE * shortest
    steps = np.diff(np.pad(dark, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, starts = np.nonzero(steps == 1)
    _, ends = np.nonzero(steps == -1)
    if len(rows) <= _MOST_RUNS:  # a photograph has more
        yield from zip(rows.tolist(), starts.tolist(), (ends + shortest - 2).tolist(), strict=True)


def _joined(runs: Iterator[tuple[int, int, int]], thickest: int) -> list[Rule]:
    """Level rules out of the runs of neighbouring rows; what is thicker than a rule is none."""
    rules: list[Rule] = []
    for row, start, end in runs:
        near = (r for r in reversed(rules) if row - r.bottom <= 2 and start <= r.x1 and end >= r.x0)
        rule = next(near, None)
        if rule is None:
            rules.append(Rule(start, row, end, row))
        else:
            rule.x0, rule.x1, rule.bottom = min(rule.x0, start), max(rule.x1, end), row
    return [rule for rule in rules if rule.bottom - rule.top < thickest]
