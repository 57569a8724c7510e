import json

import pytest
from made_records import document

from klastry.report.console import Console, Verbosity
from klastry.report.json_log import JsonLog
from klastry.schema.document import DocumentStatus

BROKEN = document(status=DocumentStatus.ENCRYPTED, reason="wants a password: save it without one")


def told(listener: Console | JsonLog, capsys: pytest.CaptureFixture[str]) -> list[str]:
    with listener:
        listener.begun(2)
        listener.read(document())
        listener.read(BROKEN)
        listener.finished(["Documents  2"])
    said = capsys.readouterr()
    assert said.out == ""
    return said.err.splitlines()


BAD_LINE = "wykaz.pdf: encrypted: wants a password: save it without one"


@pytest.mark.parametrize(
    ("verbosity", "expected"),
    [
        (Verbosity.QUIET, [BAD_LINE]),
        (Verbosity.NORMAL, ["read 1 of 2 documents", BAD_LINE, "read 2 of 2 documents", "Documents  2"]),
        (
            Verbosity.VERBOSE,
            ["wykaz.pdf: ok", "read 1 of 2 documents", BAD_LINE, "read 2 of 2 documents", "Documents  2"],
        ),
    ],
)
def test_plain_lines_where_there_is_no_terminal(
    verbosity: Verbosity, expected: list[str], capsys: pytest.CaptureFixture[str]
):
    assert told(Console(verbosity), capsys) == expected


def test_a_json_log_has_an_object_a_line(capsys: pytest.CaptureFixture[str]):
    events = [json.loads(line) for line in told(JsonLog(Verbosity.NORMAL), capsys)]
    assert [event["event"] for event in events] == ["begun", "document", "finished"]
    assert events[1] == {"event": "document", "path": "wykaz.pdf", "status": "encrypted", "reason": BROKEN.reason}
