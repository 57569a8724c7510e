"""Figures as people and programs read them."""

from collections.abc import Mapping
from typing import Any

from klastry.evaluate.confidence import Band
from klastry.evaluate.evaluation import Evaluation
from klastry.evaluate.tally import Figure

_CONFIDENCE_HEAD = f"{'confidence':<12} {'values':>9} {'right':>6} {'share':>6}"
_HEAD = f"{'':<12} {'precision':>9} {'recall':>6} {'F1':>6} {'right':>6} {'wrong':>6} {'missing':>7}"


def evaluation_lines(evaluation: Evaluation, *, details: bool) -> list[str]:
    """A line for each document, with its faults if wanted, then tables of all together: fields, confidence."""
    lines = []
    for name, score in evaluation.scores.items():
        lines.append(_document_line(name, score.tally.figures()))
        if details:
            lines += [f"    {fault}" for fault in score.faults]
    fields = [_HEAD, *(_line(field, figure) for field, figure in evaluation.figures.items())]
    return [*lines, "", *fields, "", _CONFIDENCE_HEAD, *map(_band_line, evaluation.bands)]


def as_json(evaluation: Evaluation) -> dict[str, Any]:
    """The same numbers by field, and `confidence` by band; shares from 0 to 1, rounded to 4 digits."""
    fields = {field: _numbers(figure) for field, figure in evaluation.figures.items()}
    return fields | {"confidence": [_band_numbers(band) for band in evaluation.bands]}


def _band_line(band: Band) -> str:
    return f"from {band.floor:<7.2f} {band.values:9d} {band.right:6d} {band.share:6.3f}"


def _band_numbers(band: Band) -> dict[str, float]:
    return {"from": band.floor, "values": band.values, "right": band.right, "share": round(band.share, 4)}


def _line(field: str, figure: Figure) -> str:
    shares = f"{figure.precision:9.3f} {figure.recall:6.3f} {figure.f1:6.3f}"
    return f"{field:<12} {shares} {figure.right:6d} {figure.wrong:6d} {figure.missing:7d}"


def _numbers(figure: Figure) -> dict[str, float]:
    shares = {name: round(getattr(figure, name), 4) for name in ("precision", "recall", "f1")}
    return shares | {"right": figure.right, "wrong": figure.wrong, "missing": figure.missing}


def _document_line(name: str, figures: Mapping[str, Figure]) -> str:
    """One document's F1."""
    parts = "  ".join(f"{field} {figures[field].f1:.3f}" for field in ("found", "core", "all"))
    return f"{name[:48]:<48}  {parts}"
