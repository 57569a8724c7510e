"""What the five sample documents make together: which names are one cluster, and which are not."""

import json
from pathlib import Path

import pytest

from klastry.evaluate.comparison import comparable
from klastry.extract.document import extract_document
from klastry.extract.raw_document import load
from klastry.normalize.ids import IdRegistry
from klastry.normalize.records import normalize

SAMPLES = Path("data/raw/samples")
GOLD = Path("tests/samples/gold")
ACROSS = json.loads((GOLD / "_across.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def result():
    files = sorted(p for p in SAMPLES.iterdir() if p.name != "README.md")
    return normalize([extract_document(load(path, SAMPLES)) for path in files], IdRegistry())


@pytest.fixture(scope="module")
def by_name(result):
    return {comparable(name): c for c in result.clusters for name in (c.name, *c.aliases)}


def labels():
    for file in sorted(GOLD.glob("[!_]*.json")):
        yield from json.loads(file.read_text(encoding="utf-8"))["clusters"]


def test_the_required_labels_make_as_many_records_as_the_brief_says(by_name):
    required = {by_name[comparable(one["name"])].id for one in labels() if not one["optional"]}
    assert len(required) == ACROSS["distinct_required"]


def test_there_is_no_record_that_no_label_knows(result):
    known = {comparable(name) for one in labels() for name in (one["name"], *one["also"])}
    assert [c.name for c in result.clusters if comparable(c.name) not in known] == []


@pytest.mark.parametrize("names", ACROSS["same"], ids=lambda names: names[0])
def test_names_of_one_cluster_lead_to_one_record(by_name, names):
    assert len({by_name[comparable(name)].id for name in names}) == 1


@pytest.mark.parametrize(("one", "other"), ACROSS["different"])
def test_look_alikes_stay_apart(by_name, one, other):
    assert by_name[comparable(one)].id != by_name[comparable(other)].id


@pytest.mark.parametrize("pair", ACROSS["review"])
def test_a_doubtful_pair_is_a_question_for_a_person(result, by_name, pair):
    ids = {by_name[comparable(name)].id for name in pair}
    asked = [set(item.clusters) for item in result.review if item.kind == "pair"]
    assert ids in asked


@pytest.mark.parametrize("name", ACROSS["merged"])
def test_merged_records_have_the_values_that_the_policies_choose(by_name, name):
    record = by_name[comparable(name)]
    wanted = dict(ACROSS["merged"][name])
    history = wanted.pop("size_history", [])
    assert {field: getattr(record, field) for field in wanted} == wanted
    sizes = [{"as_of": s.as_of, "members": s.members, "companies": s.companies} for s in record.size_history]
    assert all(size in sizes for size in history)
