"""An inflected name of an organisation written back in the nominative.

"Lubelskim Klastrze Zaawansowanych Technologii Lotniczych" is "Lubelski Klaster Zaawansowanych Technologii
Lotniczych": the head noun and the adjectives that agree with it change, everything else stays as it is.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from klastry.polish.agreement import genitive_complement
from klastry.polish.head import Understanding, is_english_name, is_institution, understandings
from klastry.polish.inflection import brand_in_nominative, in_nominative, without_brand_endings
from klastry.polish.morphology import readings
from klastry.polish.name_words import name_words
from klastry.polish.text import CLOSING_QUOTES, OPENING_QUOTES, STRAIGHT_QUOTES, fold, single_spaced

_OPEN, _CLOSE = OPENING_QUOTES + STRAIGHT_QUOTES, CLOSING_QUOTES + STRAIGHT_QUOTES
_WHOLE_QUOTATION = re.compile(rf"([{_OPEN}])([^{_OPEN}{_CLOSE}]+)([{_CLOSE}])")
_SPACED_DASH = re.compile(r"( [-–—] )")
_PAIR = re.compile(r"(\w+)( i | oraz )(.+)")
_PLAIN_GENITIVES = ("ów", "u", "ii", "ji")  # other endings are those of too many foreign words

_CACHED_NAMES = 10_000
_SEEN, _SURE, _LIKELY, _DOUBTFUL, _UNKNOWN = 1.0, 0.95, 0.8, 0.65, 0.4


@dataclass(frozen=True, slots=True)
class BaseForm:
    """A name in the nominative, and how sure that is."""

    text: str
    changed: bool
    confidence: float
    """0 to 1; under 0.5 the case of the name is not known and it was left as it is."""
    reason: str
    cases: frozenset[str] = frozenset()
    """The cases it may have stood in, in Morfeusz's letters ("nom", "gen" ...); empty where not known."""


def base_form(name: str, known: Collection[str] = frozenset(), cases: frozenset[str] = frozenset()) -> BaseForm:
    """The name in the nominative; a name that is in the nominative already stays as it is.

    Args:
        name: one name, in any case, without the sentence around it.
        known: names seen elsewhere in the nominative, folded (`text.fold`); they decide doubtful cases.
        cases: those in which the sentence shows the name to stand; empty where it shows none.
    """
    name = single_spaced(name)
    if quoted := _WHOLE_QUOTATION.fullmatch(name):
        inner = base_form(quoted[2], known, cases)
        return replace(inner, text=quoted[1] + inner.text + quoted[3])
    if fold(name) in known:
        return BaseForm(name, changed=False, confidence=_SEEN, reason="seen elsewhere in this form")
    if known and (seen := next((text for text in _possible_base_forms(name) if fold(text) in known), None)):
        return BaseForm(seen, changed=True, confidence=_SEEN, reason="seen elsewhere in the nominative")
    first, *rest = _two_heads(name) or _SPACED_DASH.split(name)
    return _with_other_parts(_base_form_of_part(first, cases), rest)


@lru_cache(_CACHED_NAMES)
def _possible_base_forms(name: str) -> Sequence[str]:
    """Every nominative that the name could be a form of, the likeliest first."""
    ways = understandings([word.form for word in name_words(name)])
    texts = [text for way in ways if (text := in_nominative(name, way))]
    guessed = [guess for text in dict.fromkeys([name, *texts]) for guess in without_brand_endings(text)]
    return list(dict.fromkeys([*texts, *guessed]))


def _two_heads(name: str) -> Sequence[str]:
    """The parts of "Miasto i Gmina Połaniec"; none for any other name."""
    pair = _PAIR.fullmatch(name)
    both = pair and all(any(map(is_institution, readings(word))) for word in (pair[1], pair[3].split()[0]))
    return pair.groups() if pair and both else ()


def _with_other_parts(first: BaseForm, rest: Sequence[str]) -> BaseForm:
    """A part after a dash explains the one before it: it changes if it stands in the same case."""
    whole = first
    for joint, part in zip(rest[::2], rest[1::2], strict=True):
        other = _base_form_of_part(part, frozenset())
        if other.changed and (first.cases & other.cases or not first.cases):
            whole = replace(other, text=whole.text + joint + other.text, cases=first.cases or other.cases)
        else:
            whole = replace(whole, text=whole.text + joint + part)
    return whole


@lru_cache(_CACHED_NAMES)
def _base_form_of_part(part: str, cases: frozenset[str]) -> BaseForm:
    words = [word.form for word in name_words(part)]
    if is_english_name(words):
        return BaseForm(part, changed=False, confidence=_LIKELY, reason="an English name", cases=cases)
    ways = [way for way in understandings(words) if not cases or way.slot.case in cases]
    if not ways or not ways[0].plausibility.is_plain_noun:
        brand = brand_in_nominative(part, cases) if words else part
        if cases or brand != part:
            return BaseForm(brand, brand != part, _LIKELY, "a brand, by the case in which it stands", cases)
        return _left(part, "no Polish noun that could be its head")
    best, lemma = ways[0], ways[0].reading.lemma
    if best.slot.case == "nom":
        return _nominative(part, ways)
    if not cases and not _is_surely_inflected(words, ways):
        return _left(part, f"{lemma} may be no inflected head")
    text = in_nominative(part, best)
    if text is None:
        return _left(part, f"the dictionary has no nominative of {lemma}")
    return BaseForm(text, text != part, *_confidence(ways), cases=_cases(ways))


def _nominative(part: str, ways: Sequence[Understanding]) -> BaseForm:
    """The nominative wins, but "Perły Pomorza" may as well be the genitive of one."""
    rivals = (
        way for way in ways if way.head == ways[0].head and way.plausibility.is_as_sound_as(ways[0].plausibility)
    )
    if any(in_nominative(part, way) not in (part, None) for way in rivals):
        reason = "in the nominative, or else in an oblique case"
        return BaseForm(part, changed=False, confidence=_DOUBTFUL, reason=reason)
    return BaseForm(part, changed=False, confidence=_SURE, reason="in the nominative", cases=_cases(ways))


def _left(part: str, reason: str) -> BaseForm:
    return BaseForm(part, changed=False, confidence=_UNKNOWN, reason=reason)


def _cases(ways: Sequence[Understanding]) -> frozenset[str]:
    """The cases in which the name reads the same way as in the likeliest one."""
    best = ways[0]
    same = (way for way in ways if (way.head, way.adjectives) == (best.head, best.adjectives))
    return frozenset(way.slot.case for way in same if way.slot.number == best.slot.number)


def _is_surely_inflected(words: Sequence[str], ways: Sequence[Understanding]) -> bool:
    """Whether the head is no brand or foreign word that happens to look like a Polish genitive."""
    best = ways[0]
    if best.plausibility.is_institution or best.adjectives:
        return True
    if any(way.slot.case == "nom" for way in ways):
        return False
    if all(way.slot.case != "gen" for way in ways):
        return True
    goes_on_in_polish = genitive_complement(words, best.head + 1) > best.head + 1
    return goes_on_in_polish and words[best.head].lower().endswith(_PLAIN_GENITIVES)


def _confidence(ways: Sequence[Understanding]) -> tuple[float, str]:
    best = ways[0]
    case = f"{best.reading.lemma} in {'.'.join(best.slot)}"
    if not best.plausibility.explains_next_word:
        return _DOUBTFUL, f"{case}, but the adjective after it goes with nothing"
    if any(way.slot.case == "nom" and way.plausibility.explains_next_word for way in ways):
        return _DOUBTFUL, f"{case}, or else a nominative"
    others = (way for way in ways if way.slot == best.slot and way.adjectives != best.adjectives)
    if any(way.plausibility.explains_next_word for way in others):
        return _LIKELY, f"{case}, its adjectives by word order"
    return (_SURE if best.plausibility.is_institution else _LIKELY), case
