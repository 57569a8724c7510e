"""Of which noun a clause without a subject of its own, or a bracket, tells more: "Klaster X, założony w …"."""

from collections.abc import Sequence

from spacy.tokens import Span as Tokens

from klastry.extract.matching.asides import asides, is_relative
from klastry.extract.mention import Draft
from klastry.extract.prose.clauses import (
    PARTICIPLES,
    PREPOSITIONS,
    attribute_start,
    clause_start,
    has_other_subject,
    has_verb,
    relative_clause_around,
)
from klastry.extract.prose.named import Named
from klastry.extract.prose.spoken_of import TIMES
from klastry.extract.values.relative_years import MONTH_WORDS
from klastry.polish.agreement import adjective_slots, agrees, noun_slots
from klastry.polish.lexicon import AND, LEGAL_PERSONS
from klastry.polish.morphology import lemmas, readings
from klastry.polish.text import DASHES

CLUSTER = "klaster"
OF_YEAR = (["r."], ["roku"])
SEATED = ["z", "siedzibą", "w"]
OPPOSING = frozenset(("lecz", "ale", "a"))
POSSESSIVE = frozenset(("jego", "jej"))
ADDING = AND | {"a"}
OBJECTS = frozenset(("go", "nim", "ją", "nią"))
BESIDE = 2
"""So many tokens after a name "to klaster" says what it is."""
NEAR = 4
"""So many tokens may stand between a name and what is told of it in brackets or in a clause of its own."""


def tells_of_object(sentence: Tokens, named: Sequence[Named], start: int) -> bool:
    """Whether a clause agrees with a noun after the verb before it: "prowadzi wspólny skład, uruchomiony w"."""
    doc = sentence.doc
    since = max([clause_start(sentence, start - 1), *(n.end for n in named if n.end <= start)])
    verb = next((i for i in range(since, start - 1) if has_verb(doc, i, i + 1)), None)
    if verb is None:
        return False
    after = range(verb + 1, start - 1)
    objects = (doc._.words[at] for at in after if doc._.words[at][0].islower() or doc._.lemmas[at] & LEGAL_PERSONS)
    telling = next(word for word in doc._.words[start:] if word.lower() not in PREPOSITIONS)
    return any(_agree(telling, word) for word in objects)


def _agree(telling: str, noun: str) -> bool:
    said = {(n, g) for r in readings(telling) if r.is_adjective for n in r.numbers for g in r.genders}
    return any((slot.number, slot.gender) in said for slot in noun_slots(noun))


def reaches(sentence: Tokens, name: Named, before: int) -> bool:
    """Whether a clause or bracket can tell more of a name: it is near, or agrees with "klaster" and nothing since.

    "LogOdra to klaster firm transportowych z obu stron granicy, zawiązany w 2014 r."
    """
    if before - _after_seat(sentence, name.end) <= NEAR:
        return True
    words = sentence.doc._.words
    telling = next((word for word in words[before + 1 : sentence.end] if word.lower() not in PREPOSITIONS), "")
    own = range(name.start, min(name.end + BESIDE, before))
    nouns = [words[at] for at in own if CLUSTER in sentence.doc._.lemmas[at]]
    if not nouns or not any("sg" in _shared(telling, noun) for noun in (*nouns, CLUSTER)):
        return False
    skipped = asides(words, name.end, before)
    since = (words[at] for at in range(own.stop, before) if at not in skipped)
    since = (word for word in since if word not in MONTH_WORDS and not lemmas(word) & TIMES)
    return name.nominative and not any(_shared(telling, word) for word in since)


def _shared(telling: str, noun: str) -> set[str]:
    """In which numbers a word can tell of a noun; "który" has the case of its own clause."""
    any_case = is_relative(telling)
    slots = {(s.number, s.gender, any_case or s.case) for s in adjective_slots(telling)}
    return {s.number for s in noun_slots(noun) if (s.number, s.gender, any_case or s.case) in slots}


def _after_seat(sentence: Tokens, at: int) -> int:
    """The place after a bracket and the seat that may stand at the end of a name: "(KWZ) z siedzibą w Brzegu"."""
    words = sentence.doc._.words
    if words[at : at + 1] == ["("] and ")" in words[at : at + NEAR]:
        at = words.index(")", at) + 1
    return at + len(SEATED) if words[at : at + len(SEATED)] == SEATED else at


def is_body_beside(sentence: Tokens, start: int, end: int) -> bool:
    """Whether another body stands between a name and a clause: "Klastra Soli ze stowarzyszeniem Sól, które".

    Or behind a pronoun, as whose object the cluster is told of: "prowadzi go Fundacja Sól, która".
    """
    words, lemmas = sentence.doc._.words, sentence.doc._.lemmas
    if start > sentence.start and words[start - 1].lower() in OBJECTS:
        return has_other_subject(sentence.doc, start, end, set())
    return any(lemmas[at] & LEGAL_PERSONS and words[at - 1].lower() in PREPOSITIONS for at in range(start, end))


def body_behind_pronoun(sentence: Tokens, name: Named, end: int) -> bool:
    """Whether a body stands last, behind "jego" or such: "a jego koordynator, spółka Sól, założona w 2003 r."."""
    beside = range(name.end, end)
    return sentence.doc._.words[name.start].lower() in POSSESSIVE and any(
        sentence.doc._.lemmas[at] & LEGAL_PERSONS for at in beside
    )


def body_told_of_within(sentence: Tokens, opened: int, at: int) -> bool:
    """Whether a clause in a bracket tells more of a body there: "(współpracuje z Izbą Soli, zrzeszającą 90 firm)".

    Or the bracket itself of a body in the clause with "który" before it: "w którym jest spółka Sól (założona w".
    """
    doc, start = sentence.doc, clause_start(sentence, at)
    if opened + 1 < start and attribute_start(doc, start):
        return any(doc._.lemmas[i] & LEGAL_PERSONS for i in range(opened + 1, start))
    clause = relative_clause_around(sentence, opened - 1)
    return clause is not None and any(doc._.lemmas[i] & LEGAL_PERSONS for i in range(clause[0], opened))


def other_begins(sentence: Tokens, start: int, end: int) -> bool:
    """Whether a verb or "i" leads from the name to another noun: "Członkiem Klastra X jest spółka Y, założona"."""
    doc = sentence.doc
    led = has_verb(doc, start, end) or any(word.lower() in ADDING for word in doc._.words[start:end])
    return led and has_other_subject(doc, start, end, set())


def told_of_next(sentence: Tokens, match: Tokens, named: Sequence[Named]) -> Draft | None:
    """The cluster right behind a match that is an aside before it, or begins with a participle of it."""
    aside = _behind_aside(sentence, match, named)
    return aside if aside is not None else _behind_participle(match, named)


def _behind_participle(match: Tokens, named: Sequence[Named]) -> Draft | None:
    """The cluster with which a participle agrees that begins a match: "działającym od 2009 r. | Klastrem X"."""
    words = match.doc._.words
    if not any(r.pos in PARTICIPLES for r in readings(words[match.start])):
        return None
    end = match.end + (words[match.end : match.end + 1] in OF_YEAR)
    after = next((n for n in named if n.start == end and n.by_name), None)
    goes_with = after is not None and any(agrees(words[match.start], word) for word in words[end : after.end])
    return after.draft if after is not None and goes_with else None


def _behind_aside(sentence: Tokens, match: Tokens, named: Sequence[Named]) -> Draft | None:
    """The cluster right behind a pair of dashes in which a match stands: "w Pile – zał. w 2007 r. – Klaster X"."""
    words = sentence.doc._.words
    closed = match.end + (words[match.end : match.end + 1] in OF_YEAR)
    if match.start == sentence.start or not {words[match.start - 1], *words[closed : closed + 1]} <= DASHES:
        return None
    return next((n.draft for n in named if n.by_name and n.start == closed + 1), None)


def first_of_row(sentence: Tokens, start: int) -> int:
    """Where the first clause of a row begins: "Klaster, zarejestrowany w 2012 r., lecz działający od".

    Without "lecz" the two go together in case and gender: "Klaster, prowadzony przez Izbę, liczący 30 firm".
    """
    joint = start - 1
    words = sentence.doc._.words
    opposed = words[joint].lower() in OPPOSING
    before = clause_start(sentence, joint - opposed)
    if before <= sentence.start or not attribute_start(sentence.doc, before):
        return start
    together = adjective_slots(words[before]) & adjective_slots(words[start])
    return before if opposed or together else start
