"""The labelled pairs: two catalogues, each with one side of every pair, and what becomes of the pairs."""

import csv
from collections import Counter
from pathlib import Path

from normalize_made import document_id, entry, extraction

from klastry.extract.structure.facts.sectors import sectors_in
from klastry.normalize.ids import IdRegistry
from klastry.normalize.names import name_key
from klastry.normalize.records import normalize

FOLDER = Path(__file__).with_name("pairs")
SIDES = ("left", "right")


def read(name):
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def facts(cell):
    """The facts of "city=Ustka;founded=2008" as keywords."""
    said = dict(fact.split("=", 1) for fact in cell.split(";") if fact)
    return {field: int(value) if field == "founded" else value for field, value in said.items()}


def told(name, cell):
    """The facts of an entry, and the sectors that extraction takes from its name."""
    return facts(cell) | {"sector": [sector.value for sector in sectors_in(name)]}


def catalogue(side, pairs):
    rows = [
        entry(pair[side], doc=side, at=1000 * n, group=f"list {side}", **told(pair[side], pair[f"{side}_facts"]))
        for n, pair in enumerate(pairs)
    ]
    return extraction(side, *rows)


def outcomes(pairs):
    """For each pair joined, asked or apart; and the records with rows of more than one pair."""
    found, shared = {}, []
    for run in _without_namesakes(pairs):
        of_run, shared_in_run = _outcomes_of_run(run)
        found |= of_run
        shared += shared_in_run
    return found, shared


def _without_namesakes(pairs):
    """The pairs in as few runs as it takes for none to have a name twice, which would mix two pairs."""
    runs, names = [], []
    for pair in pairs:
        own = {name_key(pair[side]).compact for side in SIDES}
        fitting = next((n for n, said in enumerate(names) if own.isdisjoint(said)), len(runs))
        if fitting == len(runs):
            runs.append([])
            names.append(set())
        runs[fitting].append(pair)
        names[fitting] |= own
    return runs


def _outcomes_of_run(pairs):
    made = normalize([catalogue(side, pairs) for side in SIDES], IdRegistry())
    asked = {frozenset(item.clusters) for item in made.review if item.kind == "pair"}
    names = [(o, cluster.id) for cluster in made.clusters for o in cluster.observations if o.field == "name"]
    home = {(name.document, name.start): identity for name, identity in names}
    found, rows = {}, Counter()
    for n, pair in enumerate(pairs):
        left, right = (home[document_id(side), 1000 * n] for side in SIDES)
        rows.update({left, right})
        found[pair["id"]] = "joined" if left == right else "asked" if {left, right} in asked else "apart"
    return found, [identity for identity, count in rows.items() if count > 1]


def figures(pairs):
    """Precision, recall, and the share of the pairs for a person that a person is asked about (1 without any)."""
    found = outcomes(pairs)[0]
    same, different, review = (
        Counter(found[pair["id"]] for pair in pairs if pair["truth"] == truth)
        for truth in ("same", "different", "review")
    )
    return {
        "precision": same["joined"] / (same["joined"] + different["joined"]),
        "recall": same["joined"] / same.total(),
        "asked": review["asked"] / review.total() if review else 1.0,
    }
