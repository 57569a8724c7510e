"""Whether a sentence says that something is so, or only that it is not, may be or will be."""

import re
from collections.abc import Sequence
from functools import lru_cache

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from klastry.extract.components.rules import RuleMatch
from klastry.extract.found_values import of_kind
from klastry.extract.matching.signs import word_lemmas
from klastry.extract.prose.clauses import FOUNDING, MOMENT_OF, clause_start, has_verb, is_question
from klastry.extract.prose.counted_later import is_conditional, will_be, would_be
from klastry.extract.prose.key_status import is_only_sought
from klastry.extract.prose.stages import DENIED, FORMING
from klastry.polish.agreement import agrees
from klastry.polish.lexicon import AND, COORDINATORS, TERRITORIES
from klastry.polish.morphology import readings
from klastry.polish.text import DASHES
from klastry.schema.observation import COUNTS, FieldName

CACHED_WORDS = 50_000
NEGATIONS = frozenset(("nie", "not"))
AFTER_NOT = frozenset(("tylko", "mniej", "mylić"))
"""Before one of these "nie" denies nothing: "nie tylko skupia", "nie mniej niż", "nie mylić z"."""
SOON_AFTER = 4
"""So many words after a match can say that something else is meant: "od 2017 r. działa | pod obecną nazwą"."""
WISHING = re.compile("(?:gdy|że|a|o)?by(?:m|ś|śmy|ście)?")
SUPPOSING = frozenset(("może", "powinien", "planować", "zamierzać"))
BOASTING = frozenset(("pochwalić", "poszczycić", "chwalić", "szczycić"))
"""Of what one has: "może się pochwalić czterdziestoma członkami" supposes nothing."""
FORESEEN = frozenset(("będziemy", "docelowo"))
"""With one of these before it a match tells of what is hoped for: "będziemy mieli około czterdziestu członków"."""
PLANNING = frozenset(("planować", "zaplanować", "proponować", "zaproponować", "postulować"))
"""With one of these before what is founded nothing was founded yet: "W 2020 r. zaproponowano utworzenie"."""
GROUNDS = frozenset(("teren", "okolica", "strona"))
AIMS = frozenset(("zwiększenie", "powiększenie", "podniesienie", "podwojenie", "potrojenie"))
COUNTING_IF = frozenset(("gdy", "jeśli", "jeżeli", "kiedy"))
"""Before an infinitive these suppose nothing: "a gdy doliczyć gminy, 38 członków"."""
IN_THOSE = frozenset(("w tym", "z czego", "z tego"))
DONE = frozenset("udało zdołano zdołali zdołał zdołała zdołały zaczął zaczęła zaczęło zaczęli zaczęły".split())
BEGINNINGS = frozenset(("początek", "początki", "metryka", "geneza", "rodowód", "start"))
PREVIOUS = frozenset(("poprzedni", "dawny", "były"))
CORRECTING = frozenset(("prostować", "sprostować", "uściślać", "uściślić", "skorygować", "sprostowanie"))
OPPOSING = frozenset(("ale", "lecz", "a", "jednak", "natomiast"))
ENDING = frozenset("rozwiązać zakończyć zlikwidować zawiesić zaprzestać wygasić wygasnąć przestać upaść".split())
REFUTING = frozenset("jakoby nieprawda nieprawdą niektórzy rzekomo".split())
"""After one of these a text says what is not so or not sure: "Nieprawdą jest, jakoby klaster działał"."""
REFUTED = frozenset("nieprawdziwa nieprawdziwe nieprawdą bzdura bzdurą".split())
"""And before one of these: "Pogłoski, że klaster zakończył działalność, są nieprawdziwe"."""
TRUTH = "prawdą"
NOT_TRUE = re.compile(rf"\bnie\s+(?:jest|była?|było)\s+(?:to\s+)?{TRUTH}\s*,")
WRONGLY = frozenset(("błędnie", "omyłkowo", "mylnie"))
WRITTEN = frozenset(("napisaliśmy", "podaliśmy", "pisaliśmy", "podawaliśmy", "napisano", "podano"))


def is_asserted(sentence: Tokens, found: RuleMatch, *, affirmed: bool = False) -> bool:
    """Whether the clause of a match says it without "nie", "gdyby", "skupi", "liczyłby"; no question.

    Args:
        sentence: The sentence.
        found: The match.
        affirmed: The answer to the question that it is was "tak".
    """
    if found.rule.value == DENIED:
        return True
    doc, match = sentence.doc, found.span
    words, lowered, lemmas = doc._.words, doc._.lowered, doc._.lemmas
    start = clause_start(sentence, match.start)
    if _tells_more_of_name(found):
        return not _has_any(_lemmas_beside_values(start, found), found.rule.unless)
    after = lemmas[match.end : min(match.end + SOON_AFTER, sentence.end)]
    if (
        (is_question(sentence) and not affirmed)
        or _is_refuted(sentence, match)
        or _is_withdrawn(sentence, match.start)
        or (found.rule.value != FORMING and _is_planned(doc, start, match))
        or will_be(doc, start, found)
        or would_be(sentence, found)
        or is_only_sought(found)
        or _is_stamp(found)
        or _is_year_of_end(sentence, found)
        or _is_year_of_other_time(found)
        or _is_aim(doc, start, found)
        or _is_of_part(doc, start, found)
    ):
        return False
    explained = found.rule.spare and start > sentence.start and words[start - 1] == ":"
    since = clause_start(sentence, start - 1) if explained else start
    unless = found.rule.unless  # the cheaper question first
    if _has_any(lemmas[since : match.end], unless) and _has_any(_lemmas_beside_values(since, found), unless):
        return False
    if _has_any(after, found.rule.unless_after) or _is_over(doc, start, found):
        return False
    aside = _before_aside(sentence, start)
    before = (*aside, *range(_before_part(sentence, start), match.start))
    denied = (at for at in before if _is_denied(lowered, at))
    if any(at in aside or not _is_left(doc, at, match.start) for at in denied):
        return False
    if any(_supposes(words[at]) and not _boasts(words, at) for at in before):
        return False
    begun = start if found.rule.spare else match.start
    said = words[begun : match.end]
    if found.values and any(map(_is_future, said)):
        return False
    if found.rule.value != "former" and _ends_with_infinitive(said) and not _is_settled(found, said):
        return False
    return not any(map(is_conditional, lowered[begun : match.end]))


def _tells_more_of_name(found: RuleMatch) -> bool:
    """Whether a match is a name and a town that belongs to it: "statusu nie otrzymał Klaster Solny z Bochni"."""
    match, fields = found.span, _fields(found)
    is_name = bool(of_kind(match.doc, ("name",)) >> match.start & 1)
    return is_name and fields == {FieldName.CITY} and not has_verb(match.doc, match.start, match.end)


def _before_aside(sentence: Tokens, start: int) -> range:
    """The beginning of a clause that goes on behind dashes or brackets: "Nie mamy – jeszcze – statusu"."""
    words, closed = sentence.doc._.words, start - 1
    opening = {")": "(", **{dash: dash for dash in DASHES}}.get(words[closed]) if start > sentence.start else None
    opened = next((at for at in range(closed - 1, sentence.start, -1) if words[at] == opening), sentence.start)
    return range(clause_start(sentence, opened), opened)


def _before_part(sentence: Tokens, start: int) -> int:
    """Where the clause begins of which another tells a part: "by skupiał 110 członków, w tym 90 firm"."""
    is_part = " ".join(sentence.doc._.words[start : start + 2]).lower() in IN_THOSE
    return clause_start(sentence, start - 1) if is_part and start > sentence.start else start


def _is_denied(words: Sequence[str], at: int) -> bool:
    """Whether "nie" stands here among words in small letters, and not as in "nie tylko"."""
    return words[at] in NEGATIONS and (at + 1 == len(words) or words[at + 1] not in AFTER_NOT)


def _is_left(doc: Doc, negation: int, at: int) -> bool:
    """Whether a second verb is joined to the one that is denied: "nie prowadził spotkań i został rozwiązany"."""
    joints = (i for i in range(negation + 2, at + 1) if doc._.words[i].lower() in AND)
    joint = next(joints, None)
    return joint is not None and has_verb(doc, negation + 1, joint) and has_verb(doc, joint, at + 1)


@lru_cache(CACHED_WORDS)
def _supposes(word: str) -> bool:
    """Whether a word says that a thing may be or is wished for: "gdyby", "żebyśmy", "może"."""
    return WISHING.fullmatch(word.lower()) is not None or bool(word_lemmas(word) & SUPPOSING)


def _boasts(words: Sequence[str], at: int) -> bool:
    """Whether what follows "może" is told as so: "może się pochwalić"."""
    return any(word_lemmas(word) & BOASTING for word in words[at + 1 : at + 3])


def _is_planned(doc: Doc, start: int, match: Tokens) -> bool:
    foreseen = not FORESEEN.isdisjoint(doc._.lowered[start : match.start])
    return foreseen or not all(map(PLANNING.isdisjoint, doc._.lemmas[match.start : match.end]))


def _is_stamp(found: RuleMatch) -> bool:
    """Whether a label says when a page was made: "Utworzono: piątek, 12 maja 2017"; a cluster's is no sentence."""
    words, start = found.span.doc._.words, found.span.start
    is_year = any(field == FieldName.FOUNDED for _, field, _ in found.values)
    return is_year and words[start + 1] == ":" and word_lemmas(words[start]).isdisjoint(BEGINNINGS)


def _is_year_of_end(sentence: Tokens, found: RuleMatch) -> bool:
    """Whether a year tells of an end set against a founding: "powołany po nas, ale w 2014 r. rozwiązany"."""
    for _, field, tokens in found.values if found.rule.field is None else ():
        start = clause_start(sentence, tokens.start)
        opposed = start > found.span.start and sentence.doc._.words[start - 1].lower() in OPPOSING
        if field == FieldName.FOUNDED and opposed:
            return any(own & ENDING for own in sentence.doc._.lemmas[tokens.end : tokens.end + SOON_AFTER])
    return False


def _is_year_of_other_time(found: RuleMatch) -> bool:
    """Whether a founding only says when something else was: "z 18 członków w roku założenia, przez 41 w 2009"."""
    words, start = found.span.doc._.words, found.span.start
    is_moment = start > 0 and words[start - 1].lower() in MOMENT_OF and words[start].lower() in FOUNDING
    years = [tokens.start for _, field, tokens in found.values if field == FieldName.FOUNDED]
    return is_moment and any("," in words[start:at] and words[at - 1] not in ("(", ",") for at in years)


def _is_aim(doc: Doc, start: int, found: RuleMatch) -> bool:
    """Whether a count is one to be reached: "celem jest zwiększenie liczby członków do 80"."""
    is_aim = not AIMS.isdisjoint(doc._.lowered[start : found.span.end])
    return is_aim and not any(map(_is_past, doc._.words[start : found.span.end]))


def _is_of_part(doc: Doc, start: int, found: RuleMatch) -> bool:
    """Whether those are counted who are from one place: "Z terenu gminy należy do klastra sześć firm"."""
    if _fields(found).isdisjoint(COUNTS) or doc._.words[start].lower() not in ("z", "ze"):
        return False
    is_place = any(v.kind in ("place", "voivodeship") and v.start == start + 1 for v in doc._.values)
    return is_place or any(own & (TERRITORIES | GROUNDS) for own in doc._.lemmas[start + 1 : start + 3])


def _is_refuted(sentence: Tokens, match: Tokens) -> bool:
    """Whether a sentence says that something is untrue: "Nie jest prawdą, że klaster rozwiązano"."""
    words = sentence.doc._.lowered
    before, after = words[sentence.start : match.start], words[match.end : sentence.end]
    if not (REFUTING.isdisjoint(before) and REFUTED.isdisjoint(after)):
        return True
    return TRUTH in before and NOT_TRUE.search(" ".join(before)) is not None


def _is_withdrawn(sentence: Tokens, at: int) -> bool:
    """Whether a text corrects what it said before: "Uściślamy: w numerze 4 napisaliśmy, że klaster założono w"."""
    said = sentence.doc._.lowered[sentence.start : at]
    if WRITTEN.isdisjoint(said) or not WRONGLY.isdisjoint(said):
        return not WRONGLY.isdisjoint(said)
    return any(own & CORRECTING for own in sentence.doc._.lemmas[sentence.start : at])


def _has_any(lemmas: Sequence[frozenset[str]], wanted: str | None) -> bool:
    """Whether one of the words, of which these are the lemmas, could be a form of one of those parted by `|`."""
    return wanted is not None and not all(map(frozenset(wanted.split("|")).isdisjoint, lemmas))


def _lemmas_beside_values(start: int, found: RuleMatch) -> Sequence[frozenset[str]]:
    """The lemmas from a clause's start to a match's end but for those of its values: "Fundacja Nowy Projekt"."""
    doc, said = found.span.doc, {(kind, tokens.start) for kind, _, tokens in found.values}
    values = [v for v in doc._.values if any(v.kind == kind and v.start <= at < v.end for kind, at in said)]
    taken = {at for v in values for at in range(v.start, v.end)}
    return [doc._.lemmas[at] for at in range(start, found.span.end) if at not in taken]


def _tells_who_runs(found: RuleMatch) -> bool:
    return FieldName.COORDINATOR in _fields(found)


def _fields(found: RuleMatch) -> set[str]:
    return {field for _, field, _ in found.values}


def _is_settled(found: RuleMatch, words: Sequence[str]) -> bool:
    """Whether it is agreed who runs a cluster that only begins, or where: "siedzibą ma być Puck"."""
    said = {word.lower() for word in words}
    return (_tells_who_runs(found) and "będzie" in said) or (FieldName.CITY in _fields(found) and "ma" in said)


def _is_over(doc: Doc, start: int, found: RuleMatch) -> bool:
    """Whether a clause tells who ran a cluster before, or where it sat: "Do 2015 r. koordynatorem", "biuro"."""
    if _fields(found).isdisjoint((FieldName.COORDINATOR, FieldName.CITY)):
        return False
    years = {v.start for v in doc._.values if v.kind == "year"}
    words = doc._.words
    said = range(max(start, 1), found.span.end)
    runners = (at for at in said if doc._.lemmas[at] & COORDINATORS and doc._.lemmas[at - 1] & PREVIOUS)
    if any(agrees(words[at - 1], words[at]) for at in runners):
        return True
    since = max(clause_start(found.span, tokens.start) for _, _, tokens in found.values)
    start = since if since > found.span.start else start
    return any(words[at].lower() == "do" and at + 1 in years for at in range(start, found.span.end))


@lru_cache(CACHED_WORDS)
def _is_future(word: str) -> bool:
    """Whether a verb says what will be: "skupi 40 firm", "połączy się z Klastrem Solnym"."""
    found = readings(word) if word[0].islower() else ()
    return bool(found) and all(r.is_future for r in found)


def _ends_with_infinitive(words: Sequence[str]) -> bool:
    """Whether no verb that says what was comes after an infinitive: "chcieli to zmienić i tak powstał" says it.

    "Udało się powołać" says that it was done, "może się pochwalić" that it is so.
    """
    for before, word in zip((".", *words)[-2::-1], reversed(words), strict=True):
        said = word.lower() if before == "." else word
        if before.lower() in COUNTING_IF:
            continue
        if _is_infinitive(said) or _is_past(said):
            is_told = word_lemmas(said) & BOASTING or any(word.lower() in DONE for word in words)
            return _is_infinitive(said) and not is_told
    return False


@lru_cache(CACHED_WORDS)
def _is_past(word: str) -> bool:
    return word[0].islower() and any(r.pos in ("praet", "imps") for r in readings(word))


@lru_cache(CACHED_WORDS)
def _is_infinitive(word: str) -> bool:
    found = readings(word) if word[0].islower() else ()
    return word in ("być", "mieć") or (bool(found) and all(r.pos == "inf" for r in found))
