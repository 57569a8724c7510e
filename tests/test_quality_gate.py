"""Floors under the quality of the results. They only go up; CONTRIBUTING.md says how to raise one."""

import json
from pathlib import Path

import pytest

from klastry.evaluate.evaluation import evaluate
from klastry.evaluate.gold import read_gold
from klastry.pipeline.alone import read_each_alone

SETS = {
    "samples": (Path("tests/samples"), Path("data/raw/samples")),
    "own": (Path("tests/corpus/own"), Path("tests/corpus/own/docs")),
}
FLOORS = {
    "samples": {"found": 1.0, "full name": 1.0, "core": 1.0, "all": 1.0},
    "own": {"found": 0.95, "full name": 1.0, "core": 0.96, "all": 0.96},
}
LABELLED = {"samples": 56, "own": 129}
"""How many clusters the labels of a set demand: a floor over fewer would say less."""


def evaluated(name):
    labels, documents = SETS[name]
    gold = read_gold(labels, documents)
    records = {
        document.paths[0]: [cluster.model_dump(mode="json") for cluster in clusters]
        for document, clusters in read_each_alone([one.file for one in gold], jobs=2)
    }
    return gold, evaluate(gold, records)


@pytest.mark.parametrize("name", SETS)
def test_no_figure_is_under_its_floor(name):
    gold, evaluation = evaluated(name)
    figures = evaluation.figures
    assert sum(not cluster.optional for one in gold for cluster in one.clusters) == LABELLED[name]
    below = {field: figures[field].f1 for field, floor in FLOORS[name].items() if figures[field].f1 < floor}
    assert not below, json.dumps({one: score.faults for one, score in evaluation.scores.items()}, indent=1)
