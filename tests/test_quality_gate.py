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

FIGURES = ("found", "full name", "core", "all")
"""Each gate has a floor for every one of these, in this order."""
SURE = 0.9
SCANS = {
    "L12_skan_wykaz_opolskie.pdf",
    "s05_skan_odpowiedz_swietokrzyskie.pdf",
    "x11_skan_wykaz_dolnoslaskie.pdf",
    "ab14_skan_ewidencja_lubuskie.pdf",
    "ca02_pismo_wykaz_dolnoslaskie_skan.pdf",
    "L214_skan_wykaz_sadecki.pdf",
    "hb_L20_skan_pismo_zachodniopomorskie.pdf",
    "ib_L21_skan_powiat_jedrzejow.pdf",
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


def floors(*least):
    """The least that each of the figures may be."""
    return dict(zip(FIGURES, least, strict=True))


def corpus(folder, labelled, *least, **more):
    """The gate of a set whose documents stand beside its labels."""
    place = Path("tests/corpus", folder)
    return Gate(place, place / "docs", labelled, floors(*least), **more)


GATES = {
    "samples": Gate(Path("tests/samples"), Path("data/raw/samples"), 56, floors(1, 1, 1, 1)),
    "own": corpus("own", 770, 0.99, 1, 0.99, 0.99),
    "reports": corpus(".", 80, 0.985, 0.96, 0.99, 0.98),
    "office": corpus("office", 85, 0.99, 1, 0.99, 0.99),
    "lists": corpus("lists", 2905, 0.99, 0.995, 0.989, 0.986),
    "prose": corpus("prose", 205, 0.975, 0.96, 0.943, 0.941),
    "texts": corpus("texts", 159, 0.985, 0.99, 0.96, 0.95),
    "told": corpus("told", 238, 0.97, 0.98, 0.908, 0.902),
    "told_news": corpus("told_news", 55, 0.97, 0.98, 0.96, 0.94, right_if_sure=0.95),
    "press": corpus("press", 422, 0.945, 0.97, 0.924, 0.915, right_if_sure=0.96),
    "bulletins": corpus("bulletins", 114, 0.96, 0.97, 0.892, 0.876, right_if_sure=0.96),
    "catalogues": corpus("catalogues", 109, 0.98, 0.99, 0.98, 0.975),
    "dispatches": corpus("dispatches", 50, 0.985, 0.96, 0.96, 0.945),
    "unseen_catalogues": corpus("unseen_catalogues", 91, 0.95, 0.98, 0.95, 0.935, right_if_sure=0.97),
    "unseen_dispatches": corpus("unseen_dispatches", 38, 0.94, 0.97, 0.8, 0.78, right_if_sure=0.95),
    "unseen_lists": corpus("unseen_lists", 509, 0.96, 0.99, 0.96, 0.95),
    "unseen_texts": corpus("unseen_texts", 22, 0.92, 0.99, 0.88, 0.85, right_if_sure=0.93),
    "unseen_told": corpus("unseen_told", 35, 0.85, 0.9, 0.73, 0.74, right_if_sure=0.9),
    "unseen_press": corpus("unseen_press", 85, 0.93, 0.96, 0.84, 0.83, right_if_sure=0.88),
    "unseen": corpus("unseen", 53, 0.98, 0.99, 0.97, 0.96),
    "scan": corpus(".", 7, 1, 1, 1, 0.97, scans=True),
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
