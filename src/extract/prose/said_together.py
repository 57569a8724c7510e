"""What a sentence says of several clusters at once: "A i B powstały w 2015 r.", "oba mają siedzibę w Pile"."""

from collections.abc import Sequence
from itertools import pairwise

from spacy.tokens import Span as Tokens

from klastry.extract.components.rules import RuleMatch
from klastry.extract.mention import Draft
from klastry.extract.prose.clauses import clause_start, has_verb
from klastry.extract.prose.discourse import distinct
from klastry.extract.prose.named import Named
from klastry.polish.dates import may_have_year
from klastry.polish.lexicon import ADDING
from klastry.polish.morphology import readings
from klastry.schema.observation import FieldName

BOTH = frozenset(("oba", "obydwa", "obie", "obydwie", "obu", "obydwu", "oboma", "obydwoma"))
ALL = frozenset(("wszystkie", "wszystkich", "wszystkimi"))
THEM = "je"
FROM = frozenset(("z", "ze"))
EACH = "po"
"""Before a number it says that each has so many: "mają po 25 członków"."""
JOINING = ADDING | {"a", "jak"}
BETWEEN = 6
"""So many tokens may stand between two names that are joined: "A z Łodzi po raz trzeci, a B"."""
SHARED = frozenset(("city", "voivodeship", "founded", "status", "key_cluster", "coordinator"))
"""What several clusters can have alike; counts are those of each only where "po" says so."""


def said_together(
    sentence: Tokens, match: RuleMatch, named: Sequence[Named], spoken_of: Sequence[Draft]
) -> Sequence[Draft]:
    """The clusters of which a match says the same, two at least; none where it speaks of one.

    Args:
        sentence: The sentence.
        match: A rule at a place in it.
        named: What calls a cluster in it.
        spoken_of: The clusters that the last sentence with names had.
    """
    fields = {field for _, field, _ in match.values} | {match.rule.field}
    if not (any(fields & SHARED) or _is_of_each(match)):
        return ()
    names = [n for n in named if n.by_name]
    if match.rule.field == FieldName.KEY_CLUSTER and any(_has_own_years(sentence, n) for n in names):
        return ()
    first = min((tokens.start for _, _, tokens in match.values), default=match.span.start)
    before = distinct(n for n in names if n.end <= first)
    meant = spoken_of if not names else before if len(before) == len(distinct(names)) else ()
    if _says_all(sentence, match, len(meant)) or (len(meant) > 1 and _runs_them(match, named)):
        return meant
    return _enumerated(sentence, match, names) or _joined(sentence, match, names)


def _has_own_years(sentence: Tokens, name: Named) -> bool:
    """Whether years stand in brackets behind a name: "status mają A (2016–2019) i B (2019–2022)"."""
    behind = sentence.doc._.words[name.end : sentence.end]
    closed = behind.index(")") if behind[:1] == ["("] and ")" in behind else 0
    return any(map(may_have_year, behind[:closed]))


def _is_of_each(match: RuleMatch) -> bool:
    """Whether the first value is a number after "po"."""
    doc, at = match.span.doc, min((tokens.start for _, _, tokens in match.values), default=0)
    return at > 0 and doc._.words[at - 1].lower() == EACH


def _says_all(sentence: Tokens, match: RuleMatch, spoken_of: int) -> bool:
    """Whether a clause says "oba" of two that were spoken of, or "wszystkie" of more."""
    start = clause_start(sentence, match.span.start)
    said = {word.lower() for word in sentence.doc._.words[start : match.span.end]}
    return bool(said & BOTH and spoken_of == 2) or bool(said & ALL and spoken_of > 2)


def _runs_them(match: RuleMatch, named: Sequence[Named]) -> bool:
    """Whether a match says who runs "je", where its sentence calls no single "Grono" that this may be."""
    is_run = any(field == FieldName.COORDINATOR for _, field, _ in match.values)
    says_them = any(word.lower() == THEM for word in match.span.doc._.words[match.span.start : match.span.end])
    return is_run and says_them and len(distinct(named)) != 1


def _enumerated(sentence: Tokens, match: RuleMatch, names: Sequence[Named]) -> Sequence[Draft]:
    """The clusters of a row of names to whose first one a match leads: "przyznano Klastrowi A i Klastrowi B"."""
    first = next((at for at, n in enumerate(names) if n.end >= match.span.end), None)
    if first is None or names[first].start > match.span.end + 1:
        return ()
    row = [names[first]]
    for name in names[first + 1 :]:
        since = _behind_town(sentence, row[-1].end)
        between = _without_bracket(sentence.doc._.words[since : name.start])
        if len(between) != 1 or between[0].lower() not in ADDING:
            break
        row.append(name)
    drafts = distinct(row)
    return drafts if len(drafts) > 1 and len(drafts) == len(distinct(names)) else ()


def _behind_town(sentence: Tokens, at: int) -> int:
    """Where a sentence goes on behind "z Piły" that stands right behind a name."""
    words, places = sentence.doc._.words, (v for v in sentence.doc._.values if v.kind == "place")
    is_led = at < sentence.end and words[at].lower() in FROM
    return next((place.end for place in places if is_led and place.start == at + 1), at)


def _without_bracket(words: Sequence[str]) -> Sequence[str]:
    """Words between two names without what the first one has in brackets behind it."""
    return words[words.index(")") + 1 :] if words[:1] == ["("] and ")" in words else words


def _joined(sentence: Tokens, match: RuleMatch, names: Sequence[Named]) -> Sequence[Draft]:
    """The clusters of a row of names that is the subject of a verb in the plural, if there are no other names."""
    drafts = distinct(names)
    if len(drafts) < 2 or len(drafts) < len(names) or not all(n.nominative for n in names):
        return ()
    if not all(_are_joined(sentence, one, other) for one, other in pairwise(names)):
        return ()
    first, last = names[0].start, names[-1].end
    if any(first <= tokens.start < last for _, _, tokens in match.values):
        return ()  # it is told of the name beside it
    around = range(min(first, match.span.start), max(last, match.span.end))
    verbs = [at for at in around if not first <= at < last and has_verb(sentence.doc, at, at + 1)]
    return drafts if verbs and all(_is_plural(sentence.doc._.words[at]) for at in verbs) else ()


def _are_joined(sentence: Tokens, one: Named, other: Named) -> bool:
    between = sentence.doc._.words[one.end : other.start]
    joined = any(word.lower() in JOINING for word in between)
    return joined and len(between) <= BETWEEN and not has_verb(sentence.doc, one.end, other.start)


def _is_plural(verb: str) -> bool:
    return any(r.pos in ("fin", "praet") and "pl" in r.numbers for r in readings(verb))
