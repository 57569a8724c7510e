"""Names told by their place beside those of other clusters: counted before, of another country, of another region.

"Do dwóch klastrów, Klastra Solnego i NUTRIBIOMED-u"; "czeski klastr A oraz saksoński Silicon Saxony"; "małopolski
Klaster LifeScience oraz śląska MedSilesia".
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from klastry.extract.found_values import FoundValue
from klastry.extract.names.extent import quotation_end
from klastry.extract.names.foreign import is_foreign, is_one_of_several
from klastry.extract.names.found_name import FoundName
from klastry.extract.names.headed import PLURAL
from klastry.extract.names.member_bodies import is_likely_body
from klastry.extract.names.proper_names import is_brand, proper_end
from klastry.extract.names.starts import UNLIKE_CLUSTERS, Cases
from klastry.polish.agreement import adjective_slots, noun_slots
from klastry.polish.lexicon import LANDS, NETWORKS
from klastry.polish.morphology import lemmas
from klastry.polish.text import opens_quotation

REACH = 8
BETWEEN = frozenset((",", "i", "oraz", "a", "także", "czy"))
CLOSING = frozenset((",", ".", ";", ")", "–", "—"))
OPENING = frozenset((",", ":", "–", "—", "("))
BOTH = frozenset(("oba", "obydwa"))
ANNOUNCING = frozenset(("inicjatywa", "klaster", "struktura"))
NOUNS = LANDS | NETWORKS | {"grupa", "inicjatywa"}
COUNTED = 2
"""So many words may stand between a number and the clusters that it counts."""
DESCRIBED = 6
"""So many words may stand between them and the first name."""


def names_beside_others(doc: Doc, headed: Sequence[FoundName]) -> Iterator[FoundName]:
    """The names of a text that stand beside such as have the word themselves."""
    proper = sorted((v for v in doc._.values if v.kind == "proper"), key=lambda v: v.start)
    for value in proper:
        if is_foreign(doc._.words, value.start) and _is_among_foreign(doc._.words, value, headed):
            yield FoundName(value.start, value.end, value.start, bare=False, foreign=True, cue="cue.foreign")
        elif _is_of_other_region(doc._.words, value, headed):
            yield FoundName(value.start, value.end, value.start, bare=False, cue="cue.region")
        elif (cases := _cases_among(doc._.words, value, headed)) and _is_network(doc._.words, value):
            yield FoundName(value.start, value.end, value.start, bare=False, cue="cue.among_names", cases=cases)
    yield from _counted(doc, proper)


def enumerated(words: Sequence[str], proper: Sequence[FoundValue], first: FoundValue) -> Iterator[tuple[int, int]]:
    """A name and those that are enumerated with it, before and after, each with its town or not."""
    for before in reversed([p for p in proper if p.end <= first.start]):
        if not all(w in BETWEEN for w in words[_after_town(words, before.end) : first.start]):
            break
        yield before.start, before.end
        first = FoundValue(first.kind, before.start, first.end, first.value)
    first = next(p for p in proper if p.end == first.end)
    start, end = first.start, first.end
    while end > start:
        yield start, end
        quoted = quotation_end(words, end) if end < len(words) and opens_quotation(words[end]) else end
        start = joint = _after_town(words, quoted)
        while start < len(words) and words[start] in BETWEEN:
            start += 1
        end = proper_end(words, start) if 0 < start - joint <= 2 and start < len(words) else start


def _after_town(words: Sequence[str], at: int) -> int:
    """The index after the town behind a name to which another one is joined: "A z Pszczyny i B"."""
    if at >= len(words) or words[at] not in ("z", "ze", "w", "we"):
        return at
    end = at + 1
    while end < len(words) and words[end][0].isupper():
        end += 1
    return end if at + 1 < end < len(words) and words[end] in BETWEEN else at


def _is_among_foreign(words: Sequence[str], value: FoundValue, headed: Sequence[FoundName]) -> bool:
    """Whether a name with its country stands beside a foreign cluster, or is enumerated with clusters."""
    same = [n for n in headed if n.foreign and n.end < value.start and value.start - n.end <= REACH]
    is_beside = bool(same) and not any(words[i] in (".", ";") for i in range(same[-1].end, value.start))
    return is_beside or is_one_of_several(words, value.start)


def _cases_among(words: Sequence[str], value: FoundValue, headed: Sequence[FoundName]) -> Cases:
    """The cases in which a name stands in a row of clusters: "Klaster Soli, Liga Kowali i Klaster Wody".

    It stands after a cluster or what announces some, and before one; empty for any other name.
    """
    before = words[value.start - 1] if value.start else ""
    is_next = before == "," and any(n.end == value.start - 1 and not n.bare for n in headed)
    is_first = before == ":" and bool(lemmas(words[value.start - 2]) & ANNOUNCING)
    joint = _after_bracket(words, value.end)
    after = next((n for n in headed if n.start == joint + 1 and not n.bare), None)
    is_in_row = (is_next or is_first) and after is not None and words[joint] in BETWEEN
    return frozenset(slot.case for slot in noun_slots(words[after.head])) if is_in_row and after else frozenset()


def _after_bracket(words: Sequence[str], at: int) -> int:
    """The index after the brackets that stand at a token, if some do: "Liga Kowali (Piła) i …"."""
    if words[at : at + 1] != ["("]:
        return at
    return next((end + 1 for end in range(at, min(len(words), at + REACH)) if words[end] == ")"), at)


def _is_network(words: Sequence[str], value: FoundValue) -> bool:
    """Whether the noun of a name is one that clusters have, and not that of a park, a centre or a trail."""
    own = words[value.start : value.end]
    return any(lemmas(word) & NOUNS for word in own) and is_likely_body(words, value.start, value.end)


def _is_of_other_region(words: Sequence[str], value: FoundValue, headed: Sequence[FoundName]) -> bool:
    """Whether a brand is joined to a cluster and both have the adjective of a region before them."""
    if not is_brand(words[value.start]) or not _has_region_before(words, value.start):
        return False
    before = value.start - 2
    return words[before] in BETWEEN and any(
        n.end == before and not n.bare and _has_region_before(words, n.start) for n in headed
    )


def _has_region_before(words: Sequence[str], start: int) -> bool:
    word = words[start - 1] if start else ""
    return word.islower() and bool(adjective_slots(word)) and any(own.endswith("ski") for own in lemmas(word))


def _counted(doc: Doc, proper: Sequence[FoundValue]) -> Iterator[FoundName]:
    """The names after so many clusters, where there are just as many: "dwa klastry: Klaster Solny i MetalPark"."""
    words = doc._.words
    for at, word in enumerate(words):
        count = _number_before(doc, at) if word in PLURAL else None
        first = next((p for p in proper if p.start > at), None)
        if count is None or first is None or not _leads_to(words, at, first.start):
            continue
        found = list(enumerated(words, proper, first))
        headed = any("klaster" in own for start, end in found for own in doc._.lemmas[start:end])
        if len(found) == count and (headed or _are_apposed(words, found)):
            yield from (
                FoundName(s, e, s, False, is_foreign(words, s), "cue.counted")
                for s, e in found
                if _is_new(doc, s, e)
            )


def _number_before(doc: Doc, at: int) -> int | None:
    if at and lemmas(doc._.words[at - 1]) & BOTH:
        return 2
    near = [v for v in doc._.values if v.kind in ("number", "mixed") and 0 <= at - v.end < COUNTED]
    return near[-1].value if near and isinstance(near[-1].value, int) else None


def _leads_to(words: Sequence[str], at: int, start: int) -> bool:
    between = words[at + 1 : start]
    is_led = bool(between) and between[-1] in OPENING and len(between) <= DESCRIBED
    return is_led and not any(word in (".", ";") or word in OPENING for word in between[:-1])


def _are_apposed(words: Sequence[str], found: Sequence[tuple[int, int]]) -> bool:
    """Whether marks set names off that can all be clusters: "dwa klastry, Metalia i Drewpol, podpisały"."""
    end = found[-1][1]
    is_closed = end < len(words) and words[end] in CLOSING
    return is_closed and not any(lemmas(words[start]) & UNLIKE_CLUSTERS for start, _ in found)


def _is_new(doc: Doc, start: int, end: int) -> bool:
    headed = any("klaster" in own for own in doc._.lemmas[start:end])
    return not headed and not lemmas(doc._.words[start]) & UNLIKE_CLUSTERS
