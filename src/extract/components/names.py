"""The component that finds the names of clusters in running text.

It assigns `doc._.names`: a list of `FoundName`, and marks their tokens with the kind `name`. A name is known by
its head, the word "klaster" in any form. It begins with the adjectives before the head that agree with it and have
capitals, and goes on after the head with what Polish puts there: adjectives, genitives, a brand, quoted words.
"""

from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from klastry.extract.name_extent import name_end
from klastry.polish.agreement import adjectives_before, noun_slots
from klastry.polish.morphology import lemmas, readings

NAME = "klastry_names"
HEADS = frozenset(("klaster", "cluster"))
PLURAL = frozenset(
    ("klastry", "klastrów", "klastrom", "klastrami", "klastrach", "klastery", "klasterów", "clusters")
)

Doc.set_extension("names", default=None, force=True)


@dataclass(frozen=True, slots=True)
class FoundName:
    """The tokens `start` to `end` (exclusive) that name a cluster, or only say "Klaster"."""

    start: int
    end: int
    head: int
    bare: bool
    """Only the head: it means a cluster spoken of before."""
    foreign: bool = False
    """An adjective before the head says that the cluster is of another country."""


@Language.component(NAME, assigns=["doc._.names", "token._.kinds"])
def names(doc: Doc) -> Doc:
    """Find the names."""
    words = [token.text for token in doc]
    found: list[FoundName] = []
    for head, word in enumerate(words):
        if (found and head < found[-1].end) or not _is_head(word):
            continue
        if (name := _name_at(words, head)) is not None:
            found.append(name)
    doc._.names = found
    for name in found:
        for token in doc[name.start : name.end]:
            token._.kinds |= {"name"}
    return doc


def _is_head(word: str) -> bool:
    folded = word.casefold()
    if folded.startswith(("http", "www.")) or (word[0].islower() and "." in word):
        return False  # an address
    if "klaster" not in folded and "klastr" not in folded and "cluster" not in folded:
        return False
    return bool(lemmas(word) & HEADS) or _is_compound(word)


def _is_compound(word: str) -> bool:
    """A brand with the word in it: "Klaster-Group.pl", "e-Klaster", "MultiKlaster"."""
    folded = word.casefold()
    return word[0].isalpha() and ("-" in word or "." in word or any(c.isupper() for c in word[1:])) and (
        "klaster" in folded or "cluster" in folded
    ) and folded not in HEADS  # fmt: skip


def _name_at(words: list[str], head: int) -> FoundName | None:
    word = words[head]
    if word.casefold() in PLURAL or (_is_compound(word) and _is_project(words, head)):
        return None
    if word[0].islower() and not _is_compound(word):
        return _named_after(words, head)
    start = _first_adjective(words, head)
    end = name_end(words, head)
    if start == head and end == head + 1 and not _is_compound(word):
        return FoundName(head, head + 1, head, bare=True)
    return FoundName(start, end, head, bare=False)


def _named_after(words: list[str], head: int) -> FoundName | None:
    """A name of its own after the common noun: "klaster Dolina Lotnicza", "klastra „Razem Cieplej”"."""
    end = name_end(words, head)
    bare = FoundName(head, head + 1, head, bare=True)
    if end == head + 1 or _is_person(words[head + 1]) or words[head + 1][0].isdigit():
        return bare
    return FoundName(head + 1, end, head, bare=False, foreign=_is_foreign(words, head))


def _is_project(words: list[str], head: int) -> bool:
    """Whether a brand with the word in it is that of a project: "projektu CLUSTERS3"."""
    before = frozenset[str]().union(*(lemmas(word) for word in words[max(0, head - 3) : head]))
    return "clusters" in words[head].casefold() or bool(before & PROJECTS)


def _first_adjective(words: list[str], head: int) -> int:
    """Where the adjectives with capitals begin that stand before the head and agree with it."""
    start, _ = adjectives_before(words, head, noun_slots(words[head]))
    while start < head and not words[start][0].isupper():
        start += 1
    return start


def _is_foreign(words: list[str], head: int) -> bool:
    """Whether an adjective of a country stands before the head: "ukraiński klaster"."""
    before = words[head - 1] if head else ""
    return bool(lemmas(before) & FOREIGN_ADJECTIVES)


PROJECTS = frozenset(("projekt", "program", "konferencja", "inicjatywa"))
FOREIGN_ADJECTIVES = frozenset(
    (
        "ukraiński", "niemiecki", "czeski", "słowacki", "litewski", "łotewski", "estoński", "fiński", "szwedzki",
        "norweski", "duński", "holenderski", "niderlandzki", "belgijski", "francuski", "hiszpański", "portugalski",
        "włoski", "austriacki", "szwajcarski", "węgierski", "rumuński", "bułgarski", "grecki", "chorwacki",
        "słoweński", "serbski", "turecki", "brytyjski", "angielski", "irlandzki", "szkocki", "amerykański",
        "kanadyjski", "japoński", "chiński", "koreański", "izraelski", "białoruski", "rosyjski", "gruziński",
        "baskijski", "kataloński", "bawarski", "saksoński", "zagraniczny",
    )
)  # fmt: skip


def _is_person(word: str) -> bool:
    """Whether a word is a first name and nothing else of use here."""
    known = readings(word)
    return bool(known) and all("imię" in r.labels or "nazwisko" in r.labels for r in known if r.is_noun)
