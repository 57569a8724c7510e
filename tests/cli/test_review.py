"""`klastry review` as a person has it: through a terminal of its own."""

import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from klastry.normalize.decision_file import load
from klastry.schema.decision import Verdict

pty = pytest.importorskip("pty", reason="Windows has no pseudo-terminals of this kind")

PROGRAM = str(Path(sys.executable).with_name("klastry"))
DOCUMENTS = {
    "wykaz.txt": "Klastry\n\nNazwa: Klaster Gier Planszowych\nRok założenia: 2009\n\nNazwa: Klaster Wody Leśnej\n",
    "raport.txt": "Klastry\n\nNazwa: Podlaski Klaster Gier Planszowych\n\nNazwa: Wschodni Klaster Wody Leśnej\n",
}


@pytest.fixture
def folders(tmp_path):
    (tmp_path / "raw").mkdir()
    for name, text in DOCUMENTS.items():
        (tmp_path / "raw" / name).write_text(text, encoding="utf-8")
    extract(tmp_path)
    return tmp_path


def extract(folder):
    options = ["--raw", folder / "raw", "--out", folder / "out", "--decisions", folder / "decisions", "--quiet"]
    subprocess.run([PROGRAM, "extract", *options], check=True)


class Terminal:
    """The program with a pseudo-terminal for its keyboard and screen."""

    def __init__(self, folder):
        self._screen, inside = pty.openpty()
        options = ["--out", folder / "out", "--decisions", folder / "decisions", "--who", "Ola"]
        environment = os.environ | {"TERM": "dumb", "COLUMNS": "120"}
        self.process = subprocess.Popen(
            [PROGRAM, "review", *options],
            stdin=inside,
            stdout=inside,
            stderr=inside,
            env=environment,
            close_fds=True,
        )
        os.close(inside)

    def wait_for(self, text, seconds=30):
        seen, deadline = "", time.monotonic() + seconds
        while text not in seen:
            ready, _, _ = select.select([self._screen], [], [], max(0, deadline - time.monotonic()))
            assert ready, f"no {text!r} in {seen!r}"
            seen += self._read()
        return seen

    def type(self, answer):
        os.write(self._screen, f"{answer}\n".encode())

    def close(self):
        code = self.process.wait(timeout=30)
        os.close(self._screen)
        return code

    def _read(self):
        try:
            return os.read(self._screen, 65536).decode(errors="replace")
        except OSError:  # Linux says so at the end
            return ""


def decisions(folder):
    return [(line.decision.a.name, line.decision.verdict) for line in load(folder / "decisions" / "decisions.csv")]


def test_every_answer_is_on_the_disk_before_the_next_question(folders):
    terminal = Terminal(folders)
    shown = terminal.wait_for("(q)uit: ")
    assert "1 of 2" in shown
    assert "2009" in shown
    terminal.type("x")
    terminal.wait_for("one of the letters")
    terminal.type("s")
    terminal.wait_for("2 of 2")
    assert [verdict for _, verdict in decisions(folders)] == [Verdict.SAME]
    terminal.process.kill()
    terminal.close()
    assert [verdict for _, verdict in decisions(folders)] == [Verdict.SAME]


def test_one_can_go_back_and_the_later_answer_holds(folders):
    terminal = Terminal(folders)
    for answer in ("s", "b", "d", "u"):
        terminal.wait_for("(q)uit: ")
        terminal.type(answer)
    terminal.wait_for(": 3. Run")
    assert terminal.close() == 0
    assert [verdict for _, verdict in decisions(folders)] == [Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE]
    extract(folders)
    assert "pair" not in (folders / "out" / "review.csv").read_text(encoding="utf-8-sig").split()
    again = Terminal(folders)
    again.wait_for("Nothing to judge")
    assert again.close() == 0


def test_a_reason_may_follow_and_an_interruption_loses_nothing(folders):
    terminal = Terminal(folders)
    terminal.wait_for("(q)uit: ")
    terminal.type("d dwie osoby prawne")
    terminal.wait_for("2 of 2")
    terminal.process.send_signal(signal.SIGINT)
    terminal.wait_for("every answer that was given is in")
    assert terminal.close() == 130
    (line,) = load(folders / "decisions" / "decisions.csv")
    assert (line.decision.verdict, line.decision.why) == (Verdict.DIFFERENT, "dwie osoby prawne")


def test_a_file_that_someone_breaks_meanwhile_ends_the_walk_with_a_message(folders):
    terminal = Terminal(folders)
    terminal.wait_for("(q)uit: ")
    (folders / "decisions" / "decisions.csv").write_text("who,what\n", encoding="utf-8")
    terminal.type("s")
    terminal.wait_for("This answer was not kept")
    assert terminal.close() == 1


def test_what_is_decided_is_asked_no_more_before_the_next_run(folders):
    terminal = Terminal(folders)
    terminal.wait_for("(q)uit: ")
    terminal.type("d")
    terminal.wait_for("2 of 2")
    terminal.type("q")
    terminal.wait_for(": 1. Run")
    assert terminal.close() == 0
    again = Terminal(folders)
    again.wait_for("1 of 1")
    again.type("q")
    again.wait_for(": 0. Run")
    assert again.close() == 0
