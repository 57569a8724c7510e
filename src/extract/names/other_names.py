"""What has the word "klaster" in its name and names something else, by its words or by those before it."""

import re
from collections.abc import Sequence

from klastry.extract.names.extent import is_mark
from klastry.extract.names.initiatives import is_of_clusters
from klastry.extract.names.joints import AWARDS
from klastry.extract.names.starts import BEFORE_SENTENCE
from klastry.extract.names.towns import FORM_BEGINS, LEGAL_FORMS
from klastry.polish.agreement import agrees
from klastry.polish.lexicon import CLUSTER_SORTS, COORDINATORS, RUNNING
from klastry.polish.morphology import lemmas, readings
from klastry.polish.text import opens_quotation

PROGRAMMES = frozenset(("program", "projekt", "podprogram", "fundusz", "baza", "portal"))
TITLED = AWARDS.union(
    PROGRAMMES,
    """konferencja inicjatywa panel działanie poddziałanie priorytet warsztat szkolenie seminarium publikacja
    poradnik raport film wystawa artykuł książka kampania pożyczka dotacja bon cykl czasopismo debata gazeta
    kongres kurs kwartalnik magazyn miesięcznik podcast tygodnik punkt serwis newsletter
    infolinia aplikacja""".split(),
)
"""What stands before a quotation that is the title of something."""
UNDECLINED = frozenset(("Klaster", "Cluster"))
"""Names that begin so do not decline behind a noun that they belong to."""
RUNS_OR_OWNS = COORDINATORS | RUNNING | {"spółka"}
COORDINATED = 4
"""So many words may stand between who runs a cluster and the name of the company."""
DEFINED = 6
"""So many words after a term its definition can begin."""
LEADING_TO_TITLE = frozenset(("pn.", "pt.", "o", "pod", "nazwą", "nazwie", "tytułem", "tytule"))
ENGLISH_OTHERS = frozenset(
    """label award excellence management manager policy observatory week day conference congress programme
    collaboration computing headache analysis failover server""".split()
)
_ROMAN = re.compile("[IVX]+")


def is_project(words: Sequence[str], head: int) -> bool:
    """Whether a brand with the word in it is that of a project: "projektu CLUSTERS3"."""
    at = head - 1
    while at > 0 and (is_mark(words[at]) or words[at] in LEADING_TO_TITLE):
        at -= 1
    return "clusters" in words[head].casefold() or (at >= 0 and bool(lemmas(words[at]) & TITLED))


def is_title(words: Sequence[str], start: int) -> bool:
    """Whether the name is the quoted title of a project, an event or an award."""
    quote = start if is_mark(words[start]) else start - 1
    if quote <= 0 or not opens_quotation(words[quote]) or is_of_clusters(words[quote - 1]):
        return False  # "inicjatywa klastrowa „Len”" is one of clusters
    while quote > 1 and words[quote - 1] in LEADING_TO_TITLE:
        quote -= 1
    return bool(lemmas(_noun_before(words, quote)) & TITLED)


def is_prize(words: Sequence[str], start: int, end: int) -> bool:
    """Whether the name is that of a prize, a contest, a motto, said without quotes: "nagrodę Klaster Roku".

    Before a verb it is the subject of the sentence: "W konkursie Klaster Solny zajął drugie miejsce".
    """
    named = start > 0 and words[start] == "Klaster" and not _is_verb_at(words, end)
    return named and bool(lemmas(_noun_before(words, start)) & AWARDS)


def is_programme(words: Sequence[str], start: int, end: int) -> bool:
    """Whether the name is that of a programme, said without quotes: "realizuje program Klaster Plus".

    Before a verb it is so where the noun begins the sentence: "W programie Klaster Solny zaprezentował maszyny".
    """
    if start == 0 or words[start] not in UNDECLINED or not lemmas(words[start - 1]) & PROGRAMMES:
        return False
    first = start == 1 or words[start - 2] in BEFORE_SENTENCE
    return first or not _is_verb_at(words, end)


def _is_verb_at(words: Sequence[str], at: int) -> bool:
    return at < len(words) and any(r.pos in ("fin", "praet") for r in readings(words[at]))


def _noun_before(words: Sequence[str], at: int) -> str:
    """The word before a place, over an adjective that stands between: "nagrodę specjalną „Klaster Dekady”"."""
    between = at > 1 and all(r.is_adjective for r in readings(words[at - 1])) and bool(readings(words[at - 1]))
    return words[at - 2 if between else at - 1]


def is_coordinator(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a company runs a cluster: "Jego koordynatorem jest Tarnowski Klaster Przemysłowy S.A."."""
    before = words[max(0, start - COORDINATED) : start]
    if not any(lemmas(word) & RUNS_OR_OWNS for word in before):
        return False
    last = [word.lower() for word in words[end - 1 : end + 3]]
    return any(tuple(last[at : at + len(form)]) == form for form in LEGAL_FORMS for at in (0, 1))


def is_class(words: Sequence[str], head: int) -> bool:
    """Whether the words around the head only say what sort of cluster is meant: "Regionalny Klaster Kluczowy"."""
    others = [word for i, word in enumerate(words) if i != head and not is_mark(word)]
    return bool(others) and all(lemmas(word) & CLUSTER_SORTS for word in others)


def is_defined(words: Sequence[str], head: int, end: int) -> bool:
    """Whether a text defines a sort of clusters: "Klaster Przemysłowy, w rozumieniu dokumentu, to struktura"."""
    if end != head + 2 or not agrees(words[head + 1], words[head]):
        return False
    after = words[end : end + DEFINED]
    means = any("rozumieć" in lemmas(word) for word in after)
    return "rozumieniu" in after or (means and ("przez" in after or words[head - 1].lower() == "przez"))


def is_english_other(words: Sequence[str]) -> bool:
    """Whether an English name is that of an award, an event or a policy: "Cluster Management Excellence Label"."""
    return any(word.casefold() in ENGLISH_OTHERS for word in words)


def is_no_name(tail: Sequence[str]) -> bool:
    """Whether what follows the head only numbers it or says its class: "Klaster A", "Klaster Energii".

    What a number is called does not matter: "Klaster B „Maruderzy”". A company is called so: "Klaster sp. z o.o.".
    """
    if tail and tail[0].lower() in FORM_BEGINS:
        return True
    is_numbered = bool(tail) and (len(tail[0]) == 1 or bool(_ROMAN.fullmatch(tail[0])))
    if len(tail) > 1:
        return is_numbered and opens_quotation(tail[1])
    return is_numbered or [*tail] == ["Energii"]
