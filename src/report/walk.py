"""A walk through the questions on a terminal: one answer after the other, each kept at once."""

from collections.abc import Callable, Sequence

from rich.console import Console

from klastry.report.question import Question, question_table, reason_lines
from klastry.schema.decision import Verdict

_PROMPT = "One cluster? (s)ame (d)ifferent (u)nsure, your reason behind it; (b)ack (q)uit: "
_VERDICTS = {"s": Verdict.SAME, "d": Verdict.DIFFERENT, "u": Verdict.UNSURE}
_BACK, _QUIT = "b", "q"
_IN_FULL = {"back": _BACK, "quit": _QUIT} | {str(verdict): letter for letter, verdict in _VERDICTS.items()}
_LETTERS = frozenset(_IN_FULL.values())


def walk(questions: Sequence[Question], decide: Callable[[Question, Verdict, str], None], console: Console) -> int:
    """Asks one question after the other until the last one or until the person quits.

    Args:
        questions: in the order in which they are asked.
        decide: keeps an answer and the reason given for it; of two answers to one question the later holds.
        console: the terminal.

    Returns:
        How many answers were given.
    """
    place = answers = 0
    while place < len(questions):
        answer, reason = _ask(questions[place], place + 1, len(questions), console)
        if answer == _QUIT:
            break
        if answer == _BACK:
            place = max(0, place - 1)
            continue
        decide(questions[place], _VERDICTS[answer], reason)
        answers += 1
        place += 1
    return answers


def _ask(question: Question, number: int, total: int, console: Console) -> tuple[str, str]:
    """The letter of the answer, and what the person wrote behind it."""
    console.rule(f"{number} of {total}")
    console.print(question_table(question))
    for line in reason_lines(question):
        console.print(line, markup=False, highlight=False)
    while True:
        try:
            said, _, reason = console.input(_PROMPT).strip().partition(" ")
        except EOFError:
            return _QUIT, ""
        answer = _IN_FULL.get(said.casefold(), said.casefold())
        if answer in _LETTERS:
            return answer, reason.strip()
        console.print("Answer with one of the letters s, d, u, b, q.")
