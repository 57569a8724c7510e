"""The command line: arguments in, exit status out. Imports that cost time stand inside the commands."""

import json
import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from klastry import __version__
from klastry.extract.pdf_engine import PdfEngine
from klastry.pipeline.garbage import look_seldom
from klastry.pipeline.limits import USUAL, Limits

if TYPE_CHECKING:
    from klastry.report.console import Console
    from klastry.report.json_log import JsonLog

REFUSED = 1
NEEDS_A_LOOK = 3

app = typer.Typer(
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Polish business clusters out of reports and web pages: one record each, all values with sources.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


class LogFormat(StrEnum):
    """How progress and messages are written to stderr."""

    TEXT = "text"
    JSON = "json"


Out = Annotated[Path, typer.Option(help="Folder of the output.", metavar="DIR")]
Decisions = Annotated[
    Path, typer.Option(help="Folder of what must not be lost: decisions and ids given out.", metavar="DIR")
]
Facts = Annotated[list[str] | None, typer.Option(help="Of A, and given again of B.", show_default=False)]
Jobs = Annotated[
    int | None, typer.Option(min=1, help="Documents read at the same time.", show_default="one per core")
]


def main() -> None:
    """Run the command line."""
    look_seldom()
    app(prog_name="klastry")


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"klastry {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    pass


@app.command()
def extract(
    raw: Annotated[Path, typer.Option(help="Folder of the documents.", metavar="DIR")] = Path("data/raw"),
    out: Out = Path("data/out"),
    decisions: Decisions = Path("data/decisions"),
    jobs: Jobs = None,
    timeout: Annotated[
        float, typer.Option(min=1, metavar="SECONDS", help="Time for each document.")
    ] = USUAL.seconds,
    memory: Annotated[
        int, typer.Option(min=64, metavar="MIB", help="Memory for each document (held on Linux only).")
    ] = USUAL.memory,
    max_size: Annotated[int, typer.Option(min=1, metavar="MIB", help="Larger files are not opened.")] = USUAL.size,
    scan_pages: Annotated[
        int, typer.Option(min=0, metavar="N", help="Pages of a scan that are read, of each document.")
    ] = USUAL.scan_pages,
    retry_failed: Annotated[
        bool, typer.Option("--retry-failed", help="Read again what took too long or too much before.")
    ] = False,
    pdf_engine: Annotated[
        PdfEngine, typer.Option(help="What reads PDFs; pdfplumber is slower.")
    ] = PdfEngine.PDFIUM,
    as_json: Annotated[bool, typer.Option("--json", help="Sum up as JSON on stdout.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Tell only what needs a look.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Tell of every document.")] = False,
    log_format: Annotated[LogFormat, typer.Option(help="Of the messages on stderr.")] = LogFormat.TEXT,
) -> None:
    """Read all documents and write one record per cluster.

    Exit status: 0 every document was read; 3 written, but some documents need a look; 1 nothing was written;
    2 wrong usage; 130 interrupted.
    """
    from klastry.pipeline.errors import RunError
    from klastry.pipeline.run import Settings, run
    from klastry.report.summary import summary_json, summary_lines

    if quiet and verbose:
        raise typer.BadParameter("--quiet and --verbose exclude each other")
    limits = Limits(timeout, memory, max_size, scan_pages)
    settings = Settings(raw, out, decisions, jobs or _cores(), limits, retry_failed, pdf_engine)
    with _listener(log_format, quiet=quiet, verbose=verbose) as listener:
        try:
            outcome = run(settings, listener)
        except RunError as error:
            listener.error(str(error))
            raise typer.Exit(REFUSED) from error
        results = outcome.results
        if as_json:
            _print_json(summary_json(results.documents, outcome.run, outcome.changes))
        else:
            listener.finished(summary_lines(results.clusters, results.issues, outcome.run, outcome.changes, out))
    raise typer.Exit(NEEDS_A_LOOK if outcome.needs_a_look else 0)


@app.command()
def show(
    name: Annotated[str, typer.Argument(metavar="NAME|ID", help="A name, a part of one, or an id.")],
    out: Out = Path("data/out"),
    as_json: Annotated[bool, typer.Option("--json", help="Print the record as JSON.")] = False,
) -> None:
    """Print one record, and for each value the sentence that says it."""
    from klastry.report.lookup import find, nearest
    from klastry.report.published import NoOutputError, read_clusters, read_documents
    from klastry.report.record import record_lines

    try:
        clusters, documents = read_clusters(out), read_documents(out)
    except NoOutputError as error:
        raise _refusal(str(error)) from error
    found = find(clusters, name)
    if not found:
        like = nearest(clusters, name)
        raise _refusal("\n  ".join([f"No cluster is called “{name}”.{' Nearest:' if like else ''}", *like]))
    if len(found) > 1:
        raise _refusal("\n  ".join([f"{name} may be:", *(f"{one.id} {one.name}" for one in found)]))
    if as_json:
        _print_json(found[0].model_dump(mode="json"))
    else:
        typer.echo("\n".join(record_lines(found[0], documents)))


@app.command()
def explain(
    a: Annotated[str, typer.Argument(metavar="A", help="A name, or the id of a record.")],
    b: Annotated[str, typer.Argument(metavar="B", help="The other one.")],
    out: Out = Path("data/out"),
    decisions: Decisions = Path("data/decisions"),
    city: Facts = None,
    year: Facts = None,
    website: Facts = None,
    coordinator: Facts = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
) -> None:
    """Tell why two names are one cluster or not, feature by feature.

    An option says something of both names, the first value of A and the second of B: --city Elbląg --city Kępno.
    """
    from klastry.pipeline.errors import RunError
    from klastry.pipeline.explain import Asked, explain_names, facts_of_two
    from klastry.report.explanation import explanation_lines

    said = {"city": city, "founded": year, "website": website, "coordinator": coordinator}
    try:
        of_a, of_b = facts_of_two(said)
        explained = explain_names(Asked(a, of_a), Asked(b, of_b), out, decisions)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error
    except RunError as error:
        raise _refusal(str(error)) from error
    if as_json:
        _print_json(explained.model_dump(mode="json"))
    else:
        typer.echo("\n".join(explanation_lines(explained)))


@app.command()
def review(
    out: Out = Path("data/out"),
    decisions: Decisions = Path("data/decisions"),
    who: Annotated[
        str | None, typer.Option(help="Who decides.", show_default="the name you are logged in by")
    ] = None,
) -> None:
    """Walk through the pairs that may be one cluster, and decide: every answer is kept at once.

    What was decided holds from the next `klastry extract` on.
    """
    import getpass
    from functools import partial

    from rich.console import Console as Terminal

    from klastry.pipeline.errors import RunError
    from klastry.pipeline.review import open_questions, write_decision
    from klastry.report.walk import walk

    try:
        questions = open_questions(out, decisions)
    except RunError as error:
        raise _refusal(str(error)) from error
    if not questions:
        typer.echo("Nothing to judge.")
        return
    decide = partial(write_decision, decisions, who=who or getpass.getuser())
    file = decisions / "decisions.csv"
    try:
        answers = walk(questions, decide, Terminal())
    except RunError as error:
        raise _refusal(str(error)) from error
    except KeyboardInterrupt:
        typer.echo(f"\nInterrupted; every answer that was given is in {file}.")
        raise typer.Exit(130) from None
    typer.echo(f"Decisions written to {file}: {answers}. Run `klastry extract` to apply them.")


@app.command()
def evaluate(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Folder with gold/*.json.")],
    docs: Annotated[
        Path | None, typer.Option(metavar="DIR", help="The documents, if not in DIR/docs or DIR.")
    ] = None,
    jobs: Jobs = None,
    details: Annotated[bool, typer.Option("--details", help="List what is not as labelled.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
) -> None:
    """Measure precision, recall and F1 per field on labelled documents, each read alone."""
    from klastry.evaluate.evaluation import evaluate as score_all
    from klastry.evaluate.gold import GoldError, read_gold
    from klastry.evaluate.table import as_json as figures_as_json
    from klastry.evaluate.table import evaluation_lines
    from klastry.pipeline.alone import read_each_alone

    try:
        gold = read_gold(folder, docs)
    except GoldError as error:
        raise _refusal(str(error)) from error
    records = {
        document.paths[0]: [cluster.model_dump(mode="json") for cluster in clusters]
        for document, clusters in read_each_alone([one.file for one in gold], jobs or _cores())
    }
    evaluation = score_all(gold, records)
    if as_json:
        _print_json(figures_as_json(evaluation))
    else:
        typer.echo("\n".join(evaluation_lines(evaluation, details=details)))


@app.command()
def schema(
    folder: Annotated[
        Path | None, typer.Argument(metavar="[DIR]", help="Write a file per output into this folder.")
    ] = None,
) -> None:
    """Print the JSON Schema of every output, by the name of the output."""
    from klastry.schema.export import schemas

    if folder is None:
        _print_json(schemas())
        return
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in schemas().items():
        text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
        (folder / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")


def _listener(log_format: LogFormat, *, quiet: bool, verbose: bool) -> "Console | JsonLog":
    from klastry.report.console import Console, Verbosity
    from klastry.report.json_log import JsonLog

    verbosity = Verbosity.QUIET if quiet else Verbosity.VERBOSE if verbose else Verbosity.NORMAL
    return JsonLog(verbosity) if log_format is LogFormat.JSON else Console(verbosity)


def _refusal(message: str) -> typer.Exit:
    typer.echo(message, err=True)
    return typer.Exit(REFUSED)


def _print_json(content: object) -> None:
    json.dump(content, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


def _cores() -> int:
    return os.cpu_count() or 1
