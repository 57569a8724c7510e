"""Floors under the quality of the results. They only go up; CONTRIBUTING.md says how to raise one."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from klastry.evaluate.evaluation import evaluate
from klastry.evaluate.gold import read_gold
from klastry.extract.programs import missing_for_scans
from klastry.pipeline.alone import read_each_alone

SURE = 0.9
SCANS = {
    "L12_skan_wykaz_opolskie.pdf",
    "s05_skan_odpowiedz_swietokrzyskie.pdf",
    "x11_skan_wykaz_dolnoslaskie.pdf",
    "ab14_skan_ewidencja_lubuskie.pdf",
    "ca02_pismo_wykaz_dolnoslaskie_skan.pdf",
    "L214_skan_wykaz_sadecki.pdf",
    "hb_L20_skan_pismo_zachodniopomorskie.pdf",
}


@dataclass(frozen=True)
class Gate:
    labels: Path
    documents: Path
    labelled: int
    """How many clusters the labels demand: a floor over fewer would say less."""
    floors: dict[str, float]
    scans: bool = False
    right_if_sure: float = 0.98
    """So many of the values of which the program is `SURE` are right."""


def corpus(folder, labelled, floors, **more):
    """The gate of a set whose documents stand beside its labels."""
    return Gate(Path(folder), Path(folder) / "docs", labelled, floors, **more)


GATES = {
    "samples": Gate(
        Path("tests/samples"), Path("data/raw/samples"), 56, {"found": 1, "full name": 1, "core": 1, "all": 1}
    ),
    "own": corpus("tests/corpus/own", 770, {"found": 0.99, "full name": 1, "core": 0.99, "all": 0.99}),
    "reports": corpus("tests/corpus", 80, {"found": 0.985, "full name": 0.96, "core": 0.99, "all": 0.98}),
    "office": corpus("tests/corpus/office", 85, {"found": 0.99, "full name": 1, "core": 0.99, "all": 0.99}),
    "lists": corpus("tests/corpus/lists", 2905, {"found": 0.99, "full name": 0.995, "core": 0.989, "all": 0.986}),
    "prose": corpus("tests/corpus/prose", 205, {"found": 0.975, "full name": 0.96, "core": 0.943, "all": 0.941}),
    "texts": corpus("tests/corpus/texts", 159, {"found": 0.985, "full name": 0.99, "core": 0.96, "all": 0.945}),
    "told": corpus("tests/corpus/told", 238, {"found": 0.97, "full name": 0.98, "core": 0.907, "all": 0.897}),
    "told_news": corpus(
        "tests/corpus/told_news",
        55,
        {"found": 0.97, "full name": 0.98, "core": 0.95, "all": 0.93},
        right_if_sure=0.95,
    ),
    "press": corpus(
        "tests/corpus/press",
        422,
        {"found": 0.945, "full name": 0.97, "core": 0.922, "all": 0.912},
        right_if_sure=0.96,
    ),
    "bulletins": corpus(
        "tests/corpus/bulletins",
        114,
        {"found": 0.955, "full name": 0.97, "core": 0.89, "all": 0.875},
        right_if_sure=0.96,
    ),
    "unseen_lists": corpus(
        "tests/corpus/unseen_lists",
        509,
        {"found": 0.96, "full name": 0.99, "core": 0.96, "all": 0.95},
    ),
    "unseen_texts": corpus(
        "tests/corpus/unseen_texts",
        22,
        {"found": 0.92, "full name": 0.99, "core": 0.87, "all": 0.83},
        right_if_sure=0.93,
    ),
    "unseen_told": corpus(
        "tests/corpus/unseen_told",
        35,
        {"found": 0.85, "full name": 0.9, "core": 0.73, "all": 0.735},
        right_if_sure=0.9,
    ),
    "unseen_press": corpus(
        "tests/corpus/unseen_press",
        85,
        {"found": 0.93, "full name": 0.96, "core": 0.835, "all": 0.815},
        right_if_sure=0.88,
    ),
    "unseen": corpus("tests/corpus/unseen", 53, {"found": 0.98, "full name": 0.99, "core": 0.97, "all": 0.96}),
    "scan": corpus("tests/corpus", 7, {"found": 1, "full name": 1, "core": 1, "all": 0.97}, scans=True),
}
needs_ocr = pytest.mark.skipif(
    missing_for_scans() is not None and os.environ.get("CI") != "true", reason=f"to run it, {missing_for_scans()}"
)


def evaluated(gate):
    gold = [one for one in read_gold(gate.labels, gate.documents) if (one.file.name in SCANS) == gate.scans]
    records = {
        document.paths[0]: [cluster.model_dump(mode="json") for cluster in clusters]
        for document, clusters in read_each_alone([one.file for one in gold], jobs=2)
    }
    return gold, evaluate(gold, records)


@pytest.mark.parametrize(
    "gate", [pytest.param(g, id=name, marks=needs_ocr if g.scans else ()) for name, g in GATES.items()]
)
def test_no_figure_is_under_its_floor(gate):
    if gate.scans and (missing := missing_for_scans()):
        pytest.fail(f"to measure scans, {missing}")
    gold, evaluation = evaluated(gate)
    figures = evaluation.figures
    assert sum(not cluster.optional for one in gold for cluster in one.clusters) == gate.labelled
    surest = evaluation.bands[0]
    assert surest.floor == SURE
    assert surest.share >= gate.right_if_sure
    below = {field: figures[field].f1 for field, floor in gate.floors.items() if figures[field].f1 < floor}
    faults = {name: score.faults for name, score in evaluation.scores.items()}
    assert not below, json.dumps(faults, indent=1, ensure_ascii=False)
