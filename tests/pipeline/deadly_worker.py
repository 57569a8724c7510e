"""A worker that does what the name of a document says: dies, sleeps, takes memory, prints, or reads it."""

import os
import subprocess
import sys
import tempfile
import time

from klastry.pipeline.inputs import Input
from klastry.pipeline.limits import MIB
from klastry.pipeline.work import failed
from klastry.pipeline.worker import serve
from klastry.schema.document import DocumentStatus
from klastry.schema.extraction import Extraction


def act(one: Input) -> Extraction:
    match one.paths[0].split("-")[0]:
        case "die":
            os._exit(9)
        case "crash":
            os.abort()
        case "sleep":
            time.sleep(600)
        case "start":
            one.file.with_name("folder").write_text(tempfile.mkdtemp())
            one.file.write_text(str(subprocess.Popen(["sleep", "600"]).pid))
            time.sleep(600)
        case "eat":
            bytearray(4096 * MIB)
        case "print":
            subprocess.run([sys.executable, "-c", "print(input())"], check=False)
            os.write(1, b"not an answer")
        case "note":
            one.file.write_text(str(os.getpid()))
            time.sleep(600)
    return failed(one, DocumentStatus.OK, f"read by {os.getpid()}")


if __name__ == "__main__":
    if "broken" in sys.argv:
        raise LookupError("there is no dictionary")
    serve(act, int(sys.argv[-1]))
