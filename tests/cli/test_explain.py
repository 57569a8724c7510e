import json
import subprocess
import sys

import pytest

OKNA = ("Klaster Nowych Okien", "Mazurski Klaster Nowych Okien")


def explain(*arguments, cwd):
    command = [sys.executable, "-m", "klastry", "explain", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False)


def test_two_names_are_compared_without_any_output(tmp_path):
    run = explain(*OKNA, cwd=tmp_path)
    assert run.returncode == 0
    assert run.stdout.splitlines()[:2] == list(OKNA)
    assert "only one says mazurski" in run.stdout
    assert "Apart until a person judges: 0.6" in run.stdout


@pytest.mark.parametrize(("city", "outcome"), [("Ełk", "joined"), ("Radom", "apart")])
def test_what_the_user_knows_counts_as_evidence(tmp_path, city, outcome):
    run = explain(*OKNA, "--city", city, "--city", "Ełk", "--json", cwd=tmp_path)
    told = json.loads(run.stdout)
    assert told["outcome"] == outcome
    assert "place" in {one["feature"] for one in told["evidence"]}


def test_every_feature_is_told_also_where_it_says_nothing(tmp_path):
    facts = ("--city", "Ełk", "--coordinator", "Izba Okien", "--coordinator", "Fundacja Szyba")
    told = json.loads(explain(*OKNA, *facts, "--json", cwd=tmp_path).stdout)
    said = {one["feature"]: one["reason"] for one in told["evidence"]}
    assert {"name", "acronym", "website", "register", "coordinator", "place", "founded"} <= said.keys()
    assert said["website"] == "no address is known of either"
    assert said["coordinator"] == "run by Izba Okien and by Fundacja Szyba"
    assert said["founded"] == "no year of founding is known of either"


def test_a_decision_is_told(tmp_path):
    folder = tmp_path / "data" / "decisions"
    folder.mkdir(parents=True)
    line = f"pair,{OKNA[0]},{OKNA[1]},different,Ola\n"
    (folder / "decisions.csv").write_text("kind,name_a,name_b,verdict,who\n" + line, encoding="utf-8")
    assert "Decided: pair:" in explain(*OKNA, cwd=tmp_path).stdout


def test_three_values_of_a_field_are_wrong_usage(tmp_path):
    run = explain(*OKNA, *["--year", "2000"] * 3, cwd=tmp_path)
    assert run.returncode == 2
    assert "one value of A and one of B" in run.stderr


def test_broken_decisions_are_refused(tmp_path):
    folder = tmp_path / "data" / "decisions"
    folder.mkdir(parents=True)
    (folder / "decisions.csv").write_text("who,what\n", encoding="utf-8")
    run = explain(*OKNA, cwd=tmp_path)
    assert run.returncode == 1
    assert "line 1" in run.stderr


def test_an_id_of_no_record_is_refused(tmp_path):
    run = explain("kl-999999", OKNA[0], cwd=tmp_path)
    assert run.returncode == 1
    assert "no record kl-999999" in run.stderr


def test_a_year_that_is_none_is_wrong_usage(tmp_path):
    run = explain(*OKNA, "--year", "abc", cwd=tmp_path)
    assert run.returncode == 2
    assert "is no year" in run.stderr


def test_where_nothing_speaks_for_one_cluster_that_is_said(tmp_path):
    run = explain("Klaster Nowych Okien", "Klaster Lnu i Konopi", cwd=tmp_path)
    assert "nothing in the names or beside them speaks for one cluster" in run.stdout
