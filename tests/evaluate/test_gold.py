import json
from pathlib import Path
from typing import Any

import pytest

from klastry.evaluate.gold import GoldError, read_gold


def put(folder: Path, gold: Any, document: str = "a.txt") -> None:
    (folder / "gold").mkdir(parents=True)
    (folder / "gold" / "a.json").write_text(json.dumps(gold))
    (folder / document).parent.mkdir(exist_ok=True)
    (folder / document).write_text("text")


def test_documents_stand_beside_gold_or_in_docs(tmp_path: Path):
    gold = {"document": "a.txt", "clusters": [{"name": "Klaster A"}]}
    put(tmp_path / "one", gold)
    put(tmp_path / "two", gold, "docs/a.txt")
    assert read_gold(tmp_path / "one")[0].file == tmp_path / "one" / "a.txt"
    assert read_gold(tmp_path / "two")[0].file == tmp_path / "two" / "docs" / "a.txt"
    assert read_gold(tmp_path / "two", documents=tmp_path / "one")[0].file == tmp_path / "one" / "a.txt"


def test_files_that_begin_with_an_underscore_are_no_labels(tmp_path: Path):
    put(tmp_path, {"document": "a.txt", "clusters": []})
    (tmp_path / "gold" / "_across.json").write_text("[]")
    assert len(read_gold(tmp_path)) == 1


@pytest.mark.parametrize("gold", [{"clusters": []}, {"document": "a.txt", "clusters": [{}]}, []])
def test_a_file_that_is_no_labels_is_named(tmp_path: Path, gold: Any):
    put(tmp_path, gold)
    with pytest.raises(GoldError, match=r"a\.json"):
        read_gold(tmp_path)


def test_missing_labels_and_documents_are_told(tmp_path: Path):
    with pytest.raises(GoldError, match="No labels"):
        read_gold(tmp_path)
    put(tmp_path, {"document": "b.txt", "clusters": []})
    with pytest.raises(GoldError, match=r"b\.txt, which is not there"):
        read_gold(tmp_path)
