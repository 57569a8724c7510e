"""The documents of a run, each with its result: from a worker, or known without one."""

from collections.abc import Iterator, Sequence

from klastry.extract.pdf_engine import PdfEngine
from klastry.pipeline.inputs import Input
from klastry.pipeline.left_alone import LeftAlone
from klastry.pipeline.limits import MIB, Limits
from klastry.pipeline.work import failed
from klastry.pipeline.worker_process import worker_command
from klastry.pipeline.workers import read_all
from klastry.schema.document import DocumentStatus
from klastry.schema.extraction import Extraction


def read_inputs(
    inputs: Sequence[Input],
    jobs: int,
    limits: Limits,
    left_alone: LeftAlone,
    pdf_engine: PdfEngine = PdfEngine.PDFIUM,
) -> Iterator[Extraction]:
    """What each document says, in no order; exactly one result for each.

    Raises:
        RunError: A worker cannot be started.
    """
    to_read = []
    for one in inputs:
        known = _too_large(one, limits) or left_alone.result_of(one)
        if known is None:
            to_read.append(one)
        else:
            yield known
    for extraction in read_all(to_read, jobs, limits, worker_command(pdf_engine, limits)):
        left_alone.note(extraction.document)
        yield extraction


def _too_large(one: Input, limits: Limits) -> Extraction | None:
    if one.size <= limits.size * MIB:
        return None
    reason = (
        f"the file has {one.size / MIB:.0f} MiB, and no more than {limits.size} are read: split it, or try again"
        " with a higher --max-size"
    )
    return failed(one, DocumentStatus.FAILED, reason)
