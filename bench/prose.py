"""What the rules cost on running text, beside the tokens of `spacy.blank("pl")` alone, and how long they load.

Measured on documents as long as a strategy of a hundred pages: one set speaks of clusters in a few of its
paragraphs, the other in all of them. The first reading meets every word for the first time; at the later ones both
sides remember the words, and spaCy, which then only looks them up, is at its fastest. The loading is measured in
fresh processes that have spaCy already, and the byte code of what is loaded, as after an installation.
"""

import hashlib
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence

import spacy
from office_prose import document
from timing import medians, verdict

from klastry.extract.document import read_clusters
from klastry.extract.media_type import TEXT
from klastry.extract.nlp import Reading, pipeline
from klastry.extract.parsers import parse
from klastry.extract.raw_document import RawDocument
from klastry.extract.text.document import TextDocument
from klastry.pipeline.garbage import look_seldom

FEW = 0.04
"""The share of paragraphs on clusters in a text that is mostly of other things."""
STARTS = 5
LOADING = """
import time, spacy
spacy.blank("pl")("Zdanie.")
begun = time.process_time()
from klastry.extract.nlp import Reading, pipeline
pipeline(Reading.PROSE)("Lubelski Klaster Metalowy z siedzibą w Lublinie skupia 40 firm.")
print(time.process_time() - begun)
"""


def main() -> None:
    """Print the figures."""
    look_seldom()
    mixed = [_document(paragraphs=560, of_clusters=FEW, seed=seed) for seed in (1, 2, 3)]
    dense = [_document(paragraphs=100, of_clusters=1, seed=4)]
    pipeline(Reading.PROSE)
    print("Running text; times as multiples of the tokens of spacy.blank('pl')\n")
    _print_ratio(f"rules, {FEW:.0%} of the paragraphs on clusters", mixed, most=2)
    _print_ratio("rules, all paragraphs on clusters", dense, most=4)
    with tempfile.TemporaryDirectory() as byte_code:
        _, *loadings = (_seconds_to_load(byte_code) for _ in range(1 + STARTS))
    seconds = statistics.median(loadings)
    print(verdict("processor seconds that the language data takes to load", seconds, most=0.3))


def _document(paragraphs: int, of_clusters: float, seed: int) -> TextDocument:
    content = document(paragraphs, of_clusters, seed).encode()
    return parse(RawDocument("tekst.txt", content, hashlib.sha256(content).hexdigest(), TEXT))


def _print_ratio(name: str, documents: Sequence[TextDocument], most: float) -> None:
    nlp = spacy.blank("pl")
    paragraphs = [it.quote(block) for it in documents for block in it.blocks]
    work = {
        "spacy": lambda: list(nlp.pipe(paragraphs)),
        "rules": lambda: [read_clusters(it) for it in documents],
    }
    tokens = sum(map(len, spacy.blank("pl").pipe(paragraphs)))
    first = {name: _seconds(run) for name, run in work.items()}
    _print_verdict(f"{name}, the first reading ({tokens} tokens)", first, tokens, most)
    _print_verdict(f"{name}, later readings", medians(work), tokens, most)


def _seconds(run: Callable[[], object]) -> float:
    begun = time.process_time()
    run()
    return time.process_time() - begun


def _print_verdict(name: str, seconds: Mapping[str, float], tokens: int, most: float) -> None:
    print(verdict(name, seconds["rules"] / seconds["spacy"], most=most))
    rules, spacys = (seconds[one] / tokens * 1e6 for one in ("rules", "spacy"))
    print(f"{rules:8.2f}  {'':22} microseconds a token, of spaCy's {spacys:.2f}")


def _seconds_to_load(byte_code: str) -> float:
    """The time from spaCy alone to the first sentence that was read, with byte code kept in a folder."""
    environment = os.environ | {"PYTHONPYCACHEPREFIX": byte_code, "PYTHONDONTWRITEBYTECODE": ""}
    command = [sys.executable, "-c", LOADING]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return float(done.stdout)


if __name__ == "__main__":
    main()
