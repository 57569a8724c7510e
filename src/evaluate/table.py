"""Figures as people and programs read them."""

from collections.abc import Mapping

from klastry.evaluate.evaluation import Evaluation
from klastry.evaluate.tally import Figure

_HEAD = f"{'':<12} {'precision':>9} {'recall':>6} {'F1':>6} {'right':>6} {'wrong':>6} {'missing':>7}"


def evaluation_lines(evaluation: Evaluation, *, details: bool) -> list[str]:
    """A line for each document, with its faults if wanted, then a table of the fields of all together."""
    lines = []
    for name, score in evaluation.scores.items():
        lines.append(_document_line(name, score.tally.figures()))
        if details:
            lines += [f"    {fault}" for fault in score.faults]
    return [*lines, "", _HEAD, *(_line(field, figure) for field, figure in evaluation.figures.items())]


def as_json(figures: Mapping[str, Figure]) -> dict[str, dict[str, float]]:
    """The same numbers by field; shares from 0 to 1, rounded to 4 digits."""
    return {field: _numbers(figure) for field, figure in figures.items()}


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
