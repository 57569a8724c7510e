"""The component that finds the names of clusters in running text.

It assigns `doc._.names`, a list of `FoundName`, and `doc._.others`, the brands of clusters of another sense, as of
computers. It marks the tokens of names with the kind `name`, and with `cluster`, which the bare "Klaster" has too.
A name has the word "klaster" in it or before it (`name_heads`), or a rule of `rules/cues.toml` knows it for a
cluster: "INTERIZON to klaster …", "klastry takie jak A, B i C".
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from spacy.language import Language
from spacy.tokens import Doc

from klastry.extract.components.rules import RuleMatch
from klastry.extract.found_values import mark, of_kind
from klastry.extract.names import named_next
from klastry.extract.names.appositions import apposed_names
from klastry.extract.names.appositions_after import names_in_apposition
from klastry.extract.names.called_clusters import called_clusters
from klastry.extract.names.enumerations import BETWEEN, enumerated, names_beside_others
from klastry.extract.names.foreign import is_foreign, is_on_other_side, names_land
from klastry.extract.names.found_name import FoundName
from klastry.extract.names.headed import PLURAL, headed_names
from klastry.extract.names.initiatives import FEDERATION
from klastry.extract.names.joints import BRANCHES
from klastry.extract.names.member_bodies import is_likely_body, is_whose
from klastry.extract.names.member_networks import member_networks
from klastry.extract.names.networks import joins_other, network_names, resumed_names
from klastry.extract.names.of_clusters import names_of_clusters
from klastry.extract.names.other_senses import has_other_sense, speaks_of_others
from klastry.extract.names.proper_names import is_brand
from klastry.extract.names.starts import UNLIKE_CLUSTERS, Cases, is_governed
from klastry.polish.agreement import adjective_slots, agrees, noun_slots
from klastry.polish.lexicon import COORDINATORS, LEGAL_PERSONS, REGIONS, RUNNING_OVER
from klastry.polish.morphology import lemmas, readings
from klastry.polish.text import CLOSING_QUOTES, SENTENCE_ENDS, opens_quotation

NAME = "klastry_names"
_CODE = re.compile(r"[A-Z]{1,3}-?\d{1,3}")
ONE, MANY = "name", "names"
"""What a cue captures: one name, or the first of an enumeration."""
AMONG = "cue.among"
INCLUDING = "cue.including"
LISTS = frozenset(
    "baza grono katalog konkurs lista mapa plebiscyt ranking rejestr stawka wykaz zestawienie".split()
)
"""Of clusters one is told, where others are told of members: "w wykazie klastrów", "wśród członków klastrów"."""
ADDRESSED = frozenset(("pan", "pani"))
"""Who is spoken to: "Pani Heleno, klaster to skupisko firm"."""
COORDINATED = 3
"""So many words before a name may tell that it is that of the coordinator."""
NO_LEGAL_PERSONS = frozenset(
    """cue.merged cue.key_status cue.counted_among cue.chosen cue.including cue.next_sentence
    cue.made_by cue.named_next cue.renamed_to cue.this_one""".split()
)
"""Cues after which an office or a company is none."""
KEY_CLUSTERS = "KKK"
HEADS_OF_COLUMNS = frozenset(
    """adres branża budżet członkowie data koordynator liczba lider miejscowość nazwa powstanie rok siedziba
    telefon uwagi wnioskodawca województwo zatrudnienie""".split()
)
FEWEST_HEADS = 2
IS_CLUSTER, THIS_ONE = "cue.is_cluster", "cue.this_one"
OF_SEVERAL = "cue.plural"
"""The plural is said of two at least."""
OF_LIKELY_BODIES = frozenset((AMONG, THIS_ONE, "cue.agreement", "cue.beside_cluster"))
"""Cues that tell a cluster only where the noun of the name is one that clusters have."""


@Language.component(NAME, requires=["doc._.matches"], assigns=["doc._.names", "doc._.kinds"])
def names(doc: Doc) -> Doc:
    """Find the names and mark their tokens."""
    words = doc._.words
    headed = [*headed_names(doc)]
    headed += list(names_beside_others(doc, headed))
    others = [n for n in headed if not n.bare and has_other_sense(words, min(n.head, n.start), n.end)]
    doc._.others = {w for n in others for w in words[n.start : n.end] if is_brand(w)}
    headed = [n for n in headed if n not in others and (n.bare or _says_name(words[n.start : n.end]))]
    taken = {i for name in headed if not name.bare for i in range(name.start, name.end)}
    told = [*map(partial(_without_town, doc), (*apposed_names(doc), *names_in_apposition(doc), *_cued(doc)))]
    told += [*resumed_names(doc), *network_names(doc), *names_of_clusters(doc)]
    told += called_clusters(doc, headed) if not told else []
    told += member_networks(doc)
    told = [replace(n, foreign=n.foreign or names_land(words[n.start : n.end])) for n in told]
    told = [n for n in told if not (lemmas(words[n.start]) & ADDRESSED or _is_coordinator(words, n))]
    told = [n for n in told if _says_name(words[n.start : n.end])]
    quoted = {name for name in headed for whole in told if _is_quoted_end(words, whole, name)}
    taken -= {i for name in quoted for i in range(name.start, name.end)}
    headed = [name for name in headed if name not in quoted]
    cued = {c.start: c for c in reversed(told) if not taken & set(range(c.start, c.end))}
    found = sorted([*headed, *cued.values()], key=lambda name: name.start)
    found = [n if n.bare else replace(n, foreign=n.foreign or is_on_other_side(words, n.start)) for n in found]
    doc._.names = [n for n in found if n.bare] if found and speaks_of_others(words) else found
    for name in doc._.names:
        for kind in ("cluster",) if name.bare else ("cluster", "name"):
            mark(doc._.kinds, kind, *_with_noun_before(words, name))
    return doc


def _with_noun_before(words: Sequence[str], name: FoundName) -> tuple[int, int]:
    """Where a name stands for the rules, with the noun before it and its quotes: "powołano | klaster „Sól” |"."""
    is_quoted = name.start > 0 and opens_quotation(words[name.start - 1])
    noun = name.start - 2 if is_quoted else name.start - 1
    if noun < 0 or not words[noun].islower() or "klaster" not in lemmas(words[noun]):
        return name.start, name.end
    is_closed = is_quoted and words[name.end : name.end + 1] and words[name.end] in CLOSING_QUOTES
    return noun, name.end + 1 if is_closed else name.end


def _says_name(words: Sequence[str]) -> bool:
    """Whether what looks like a name says one.

    It is no head or row of heads of a table ("Klaster Siedziba Członkowie"), no code of a row ("K04"), no bare
    noun.
    """
    heads = sum(word.casefold() in HEADS_OF_COLUMNS for word in words)
    is_row = heads >= FEWEST_HEADS or heads == len(words)
    is_code = len(words) == 1 and (_CODE.fullmatch(words[0]) is not None or words[0].casefold() == "klaster")
    return not (is_row or is_code)


def _cued(doc: Doc) -> Iterator[FoundName]:
    words = doc._.words
    proper = sorted((v for v in doc._.values if v.kind == "proper"), key=lambda v: v.start)
    for match in doc._.matches:
        start = match.span.start
        if has_other_sense(words, start, match.span.end) or _is_menu(words, start) or _is_run(words, start):
            continue
        if start > 0 and words[start - 1] == "czy":
            continue  # it is asked: "czy klastrem jest również Strefa"
        if match.rule.id == THIS_ONE and _names_other(doc, start):
            continue
        for kind, field, tokens in match.values if _are_clusters(words, match) else ():
            if kind == "proper":
                first = next(v for v in proper if v.start < tokens.end and tokens.start < v.end)
                is_plural = any(word.casefold() in PLURAL for word in words[first.start : first.end])
                if is_plural and match.rule.id != FEDERATION:
                    continue  # "Forum Klastrów Małopolski": the cue is a part of the name
                alone = ((first.start, first.end),)
                named = list(_each(words, enumerated(words, proper, first))) if field == MANY else alone
                for start, end in named if len(named) > 1 or match.rule.id != OF_SEVERAL else ():
                    is_headed = not is_plural and any("klaster" in own for own in doc._.lemmas[start:end])
                    is_apart = _is_of_other_sentence(words, match, start, end)
                    if not (is_headed or is_apart or _is_no_cluster(words, start, end, match.rule.id)):
                        cases = _cases(match)
                        yield FoundName(start, end, start, False, is_foreign(words, start), match.rule.id, cases)


def _is_of_other_sentence(words: Sequence[str], match: RuleMatch, start: int, end: int) -> bool:
    """Whether a cue and a name stand in two sentences that do not speak of the same."""
    if match.rule.id == named_next.CUE:
        return not named_next.is_named_next(words, match.span.start, (start, end))
    is_of_one = match.rule.id in named_next.OF_ONE_SENTENCE
    return is_of_one and named_next.is_of_next_sentence(words, match.span.start, start)


def _each(words: Sequence[str], names: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Some names; two that were taken for one are parted: "Dolina Lotnicza i Zielona Chemia to klastry"."""
    for start, end in names:
        joint = next((at for at in range(start + 2, end - 2) if joins_other(words, at)), None)
        yield from ((start, end),) if joint is None else ((start, joint), (joint + 1, end))


def _is_no_cluster(words: Sequence[str], start: int, end: int, cue: str) -> bool:
    """Whether what a cue captures is that of a trade, of a region, of another body, or says whose a cluster is."""
    is_sector = all(word in BRANCHES or word in BETWEEN for word in words[start:end])
    if cue == IS_CLUSTER and is_governed(words, start):
        return True
    is_quoted = cue == THIS_ONE and opens_quotation(words[start])
    is_unlikely = (cue in OF_LIKELY_BODIES and not (is_quoted or is_likely_body(words, start, end))) or (
        cue == AMONG and is_whose(words, start)
    )
    is_other = is_unlikely or KEY_CLUSTERS in words[start:end] or _is_other(cue, words[start:end])
    is_region = _is_region(words[start]) and not _describes_next(words, start)
    return is_sector or is_other or is_region or _says_whose(words, start)


def _are_clusters(words: Sequence[str], match: RuleMatch) -> bool:
    """Whether what a name is among are clusters, and not what these have: "wśród członków klastrów"."""
    if match.rule.id != AMONG:
        return True
    at = next(i for i in range(match.span.start, match.span.end) if words[i].casefold() in PLURAL)
    return bool(lemmas(words[at - 1]) & LISTS) or any(not r.is_noun for r in readings(words[at - 1]))


def _names_other(doc: Doc, at: int) -> bool:
    """Whether the sentence speaks of a cluster before a name, which "ten klaster" in the next may mean."""
    for before in range(at - 1, -1, -1):
        if doc._.words[before] in SENTENCE_ENDS and doc._.words[before + 1][0].isupper():
            return False
        if "klaster" in doc._.lemmas[before] and any(s.number == "sg" for s in noun_slots(doc._.words[before])):
            return True
    return False


def _cases(match: RuleMatch) -> Cases:
    """The cases in which a name stands after a cue that repeats the case of the noun."""
    is_repeated = match.rule.id == INCLUDING
    return frozenset(slot.case for slot in noun_slots(match.span[0].text)) if is_repeated else frozenset()


def _is_other(cue: str, name: Sequence[str]) -> bool:
    """Whether a name is none of a cluster after this cue, by its noun: "Polska Agencja Rozwoju"."""
    noun = next((word for word in name if not adjective_slots(word)), name[0])
    return cue in NO_LEGAL_PERSONS and bool((lemmas(name[0]) | lemmas(noun)) & UNLIKE_CLUSTERS)


def _is_coordinator(words: Sequence[str], name: FoundName) -> bool:
    """Whether a name is told to be that of who runs one: "jego koordynator, Agencja Solna, jedyny klaster"."""
    before = words[max(0, name.start - COORDINATED) : name.start]
    runs = any(word.islower() and lemmas(word) & COORDINATORS for word in before)
    return runs and any(lemmas(word) & LEGAL_PERSONS for word in words[name.start : name.end])


def _is_quoted_end(words: Sequence[str], whole: FoundName, name: FoundName) -> bool:
    """Whether a name in quotes ends that of what is called a cluster: "Forum „Solny Klaster”, klaster z Kielc".

    An association bears the name of its cluster so, and is not meant.
    """
    is_end = whole.start < name.start and whole.end == name.end + 1 and opens_quotation(words[name.start - 1])
    return is_end and not lemmas(words[whole.start]) & LEGAL_PERSONS


def _without_town(doc: Doc, name: FoundName) -> FoundName:
    """A name without the town that the sentence adds: "Metalikon z Pruszkowa to klaster"."""
    places = of_kind(doc, ("place",))
    at = name.end - 1
    while at > name.start and places >> at & 1:
        at -= 1
    is_added = name.start < at < name.end - 1 and doc._.words[at] in ("z", "ze")
    return replace(name, end=at) if is_added else name


def _is_menu(words: Sequence[str], at: int) -> bool:
    """Whether "Klastry" is one of several entries side by side: "Finanse Firma Klastry Instytucje"."""
    is_entry = words[at] == "Klastry" and at > 1
    return is_entry and all(word[0].isupper() for word in words[at - 2 : at + 2])


def _is_run(words: Sequence[str], at: int) -> bool:
    """Whether "klastrem" depends on the word before it: "Organizacją zarządzającą Klastrem X jest"."""
    return at > 0 and bool(lemmas(words[at - 1]) & RUNNING_OVER)


def _is_region(word: str) -> bool:
    """Whether a word is a region in the genitive, that of clusters: "klastrów Polski Wschodniej"."""
    return any(r.lemma.casefold() in REGIONS and "gen" in r.cases and "sg" in r.numbers for r in readings(word))


def _describes_next(words: Sequence[str], at: int) -> bool:
    """Whether an adjective goes with the noun after it in the nominative: "Śląska Sieć"."""
    return at + 1 < len(words) and any(slot.case == "nom" for slot in agrees(words[at], words[at + 1]))


def _says_whose(words: Sequence[str], at: int) -> bool:
    """Whether a word right after "klastry" is a noun in the genitive: "po klastrach Ziemi Kłodzkiej"."""
    if at == 0 or words[at - 1].casefold() not in PLURAL:
        return False
    nouns = [r for r in readings(words[at]) if r.is_noun and "sg" in r.numbers]
    return any("gen" in r.cases for r in nouns) and not any("nom" in r.cases for r in nouns)
