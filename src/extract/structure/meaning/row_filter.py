"""Which tables and lists are about clusters, and which of their rows are one."""

import re
from collections.abc import Sequence

from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.structure.meaning.other_bodies import is_other_body
from klastry.extract.structure.meaning.persons import names_person
from klastry.extract.values.cell_text import Piece, says_nothing, without_marks
from klastry.extract.values.counts import counts_in_words
from klastry.extract.values.name_forms import without_title
from klastry.polish.head import understandings
from klastry.polish.lexicon import LEGAL_PERSONS
from klastry.polish.morphology import is_finite_verb
from klastry.polish.text import fold, has_cluster_word, single_spaced

TOTALS = (
    "razem",
    "ogółem",
    "suma",
    "łącznie",
    "w sumie",
    "średnia",
    "średnio",
    "źródło",
    "uwaga",
    "uwagi",
    "*",
    "do przeniesienia",
    "z przeniesienia",
    "mediana",
    "odsetek",
    "liczba ",
)
_TOTAL_AT_END = re.compile(r"\b(?:razem|ogółem|łącznie|suma)\W*$")
_NAMED_SO = re.compile(r"[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+ (?:Klaster|Klastry) Razem")
"""A name that ends with the word: "Lubuskie Klastry Razem"."""
_NAMED_TOGETHER = re.compile(r"Razem (?:dla|ku|na rzecz)\b.*|Razem [A-ZĄĆĘŁŃÓŚŹŻ]\w+ej")
"""A name that begins with the word: "Razem dla Żuław", "Razem Zdrowiej", "Razem Taniej"."""
_PAGING = re.compile(
    r"\b\d+ ?[-–] ?\d+ z \d+\b|\b[Ss]tron[ay] \d+ (?:z|/) \d+\b|\b[Pp]oprzedni[ae]\b.*\b[Nn]astępn[ae]\b"
)
_IS_CALLED_CLUSTER = re.compile(r"\b(?:klaster|cluster|grono)\b", re.IGNORECASE)
_CALLED_CLUSTER_BESIDE = re.compile(r" [-–—] klaster\b[^–—]*$")
"""What stands beside a name says what it is, whatever the name sounds like: "Forum Papieru – klaster"."""
_OF_COMPUTERS = re.compile(r"\b(?:węzł\w+|rdzeni\w*|procesor\w*|serwer\w*|CPU|GPU|RAM)\b", re.IGNORECASE)
LONGEST_NAME = 25

PLACEHOLDERS = frozenset(("test", "próba", "xxx", "nazwa", "brak nazwy"))
"""What people write into a form to try it."""
OTHER_KINDS = frozenset(
    """agencja akademia akcelerator bank biuro centrum cech departament elektrociepłownia elektrownia fabryka firma
    fundacja fundusz gmina holding huta inkubator inspektorat instytucja instytut izba kancelaria katedra kolegium
    festiwal konferencja kongres konkurs kopalnia kuratorium laboratorium liceum lotnisko miasto ministerstwo
    muzeum nadleśnictwo obserwatorium oddział ośrodek park politechnika powiat przedsiębiorstwo rada
    samorząd spółdzielnia spółka starostwo stocznia straż strefa szkoła szpital targi technikum technopark uczelnia
    uniwersytet urząd województwo wydział zakład zarząd
    """.split()
)
"""What begins with one of these and does not have the word "klaster" is an organisation of another kind."""

_NOUN = re.compile(r"klast(?!row)|cluster", re.IGNORECASE)
"""The word "klaster" itself: "Fundusz Klastrowy" is a fund, whatever its adjective says of whom it pays."""
_NEVER_LAST = frozenset("a dla do i na nad o od oraz przez przy u w we z za ze".split())
"""A text that ends with one of these goes on elsewhere: "Załącznik do"."""
_LEADING_ON = "|".join(sorted({*_NEVER_LAST, "pod", "po", "przed", "jako"} - {"dla"})).upper()
_SEVERAL = re.compile(
    rf"\bklastr(?:y|ów|om|ami|ach)\b|^Klastry(?=\s+[a-ząćęłńóśźż])|^KLASTRY(?=\s+(?:{_LEADING_ON})\s)"
)
_SET_OFF = re.compile(r"[„\"«][^„\"«”»]*[”\"»]|\([^()]*\)")
LEGAL_FORM = re.compile(
    r",?\s*\b(?:sp(?:\.|ółka)? ?z ?o\.? ?o|s\. ?a|s\. ?c|sp\. ?[jkp]|p\.s\.a)\.?$", re.IGNORECASE
)


def speaks_of_clusters(heads: str, names: Sequence[str], announced: bool) -> bool:
    """Whether the rows of a table or list are clusters.

    Its heads say so, or its caption does and most names are not those of other organisations, or a good part of
    the names has the word.
    """
    if has_cluster_word(heads):
        return True
    marked = sum(has_cluster_word(name) for name in names)
    others = sum(names_other_kind(name) for name in names)
    return (announced and others * 2 < len(names)) or marked * 3 >= len(names) > 0


def tells_of_computers(heads: str) -> bool:
    """Whether the heads of a table tell that its clusters are of computers: "Liczba węzłów"."""
    return _OF_COMPUTERS.search(heads) is not None


def names_other_kind(name: str) -> bool:
    """Whether a name is that of an organisation of another kind: a firm, an agency, a school, a park."""
    return _is_kind_of(name, OTHER_KINDS)


def names_body(name: str) -> bool:
    """Whether a name is that of any organisation that is no cluster: of an association, too."""
    return _is_kind_of(name, OTHER_KINDS | LEGAL_PERSONS)


def _is_kind_of(name: str, kinds: frozenset[str]) -> bool:
    if _NOUN.search(name):
        return False
    text = without_marks(single_spaced(name))
    ways = understandings(re.findall(r"[^\W\d_][\w-]*", text)[:LONGEST_NAME])
    return bool(LEGAL_FORM.search(text)) or bool(ways and ways[0].reading.lemma.casefold() in kinds)


def is_called_cluster(name: str) -> bool:
    """Whether a name has the word itself in the nominative: not "Szkoła Zarządzania Klastrami"."""
    return _IS_CALLED_CLUSTER.search(name) is not None


def _speaks_of_several(name: str) -> bool:
    """Whether a text has the word only as a common noun in the plural: "Dotacje dla firm w klastrach".

    Its capital tells nothing at the beginning: "Klastry o statusie kluczowym" is the title of a page.
    """
    return _SEVERAL.search(name) is not None and not has_cluster_word(_SEVERAL.sub("", name))


def is_total(text: str) -> bool:
    """Whether a cell or line heads a row of sums: "Razem", "lubelskie ogółem", "(z przeniesienia)"."""
    folded = fold(text).lstrip("([-–—=_ ")
    at_end = _TOTAL_AT_END.search(folded) is not None and not _NAMED_SO.fullmatch(text.strip())
    return (folded.startswith(TOTALS) and not _NAMED_TOGETHER.fullmatch(text.strip())) or at_end


def is_cluster_row(name: str) -> bool:
    """Whether what stands in the name column can be a cluster: no total, count, repeated head, note or person."""
    folded = fold(name)
    if says_nothing(Piece(name, 0)) or not any(c.isalpha() for c in folded) or len(folded) < 3:
        return False
    if (
        folded in PLACEHOLDERS
        or is_total(name)
        or _PAGING.search(name)
        or counts_in_words(Piece(name, 0))
        or len(folded.split()) > LONGEST_NAME
    ):
        return False
    if (
        meaning(name) == ("name",)
        or name.split()[-1] in _NEVER_LAST
        or _speaks_of_several(name)
        or (is_other_body(without_title(name)) and not _CALLED_CLUSTER_BESIDE.search(name))
        or names_person(_SET_OFF.sub("", name))
    ):
        return False
    return not _tells(name)


def _tells(text: str) -> bool:
    """Whether a text is a sentence: outside quotes and brackets it has a word that can only be a finite verb."""
    words = re.findall(r"(?<![\w-])[a-ząćęłńóśźż]+(?![\w-])", _SET_OFF.sub("", text))
    return any(map(is_finite_verb, words))
