"""What a rule's match in a sentence says of the cluster that it belongs to."""

import re
from dataclasses import replace

from spacy.tokens import Span as Tokens

from klastry.extract.components.rules import RuleMatch
from klastry.extract.found_values import FoundValue
from klastry.extract.mention import Draft, Evidence, Mention, SeatText
from klastry.extract.names.joints import AWARDS
from klastry.extract.nlp import PROSE_RULES
from klastry.extract.prose.count_dates import CountDates
from klastry.extract.prose.key_status import key_cluster_periods
from klastry.extract.prose.name_relations import OTHER_NAMES
from klastry.extract.prose.subjects import names_of
from klastry.extract.structure.facts.registry_entries import add_registry_number, stands_at_name
from klastry.extract.text.document import Span
from klastry.extract.values.cell_text import Piece, trimmed
from klastry.extract.values.name_forms import unquoted
from klastry.extract.values.registry_numbers import RegistryNumber
from klastry.places.gazetteer import PlaceMention
from klastry.polish.agreement import noun_slots
from klastry.polish.base_form import base_form
from klastry.polish.morphology import lemmas
from klastry.polish.text import fold
from klastry.schema.observation import COUNTS, FieldName

YEARS = 10_000
TRUTH = {"true": True, "false": False}
OFFICES = frozenset(
    """przewodniczący przewodnicząca prezes wiceprezes dyrektor wicedyrektor kierownik prezydent wiceprezydent
    burmistrz wójt starosta marszałek wicemarszałek minister rektor dziekan radny członek sekretarz
    skarbnik""".split()
)
ORGAN_WORDS = frozenset(
    """rada zarząd zgromadzenie komitet zespół sekretariat biuro klaster walny programowy nadzorczy naukowy
    sterujący członek partner""".split()
)
CALLED_COMPANIES = frozenset(("spółka", "firma", "przedsiębiorstwo"))
NOMINATIVE = frozenset(("nom",))
OF_OLD = 0.7
"""Confidence of a count of the past whose year is not said."""
EARLIEST = 1980
"""No cluster of companies that a sentence speaks of is older."""
_OF_OFFICE = re.compile(r"(?:^|[./])gov\.pl(?:[/:]|$)", re.IGNORECASE)
"""Pages of the government are no cluster's own."""


def add_match(draft: Draft, match: RuleMatch, quote: Span, offset: int, reason: str, dates: CountDates) -> None:
    """Add to a draft what a match says.

    Args:
        draft: The cluster that the match belongs to.
        match: A rule at a place in a sentence.
        quote: The sentence in the document.
        offset: Where the analysed text begins in the document.
        reason: Why the match belongs to the cluster.
        dates: For which year the counts of the sentence hold.
    """
    if draft.structured:
        match = _without_stated(draft, match, dates)
    evidence = Evidence(quote, match.rule.id, reason, match.rule.confidence)
    if match.rule.field is not None and not (draft.structured and draft.has(FieldName(match.rule.field))):
        value = TRUTH.get(match.rule.value or "", match.rule.value or "")
        draft.mentions.append(Mention(FieldName(match.rule.field), value, _span(match.span, offset), evidence))
    if match.rule.field == FieldName.KEY_CLUSTER:
        draft.mentions += key_cluster_periods(match, offset, evidence)
    for kind, field, tokens in match.values:
        if kind == "place":
            found, place = _value_at(tokens, kind)
            meant = found.value.candidates if isinstance(found.value, PlaceMention) else ()
            draft.seats.append(SeatText(Piece(place.text, offset + place.start_char), evidence, meant))
        elif kind in ("proper", "body"):
            _, whole = _value_at(tokens, kind)
            add_organisation(draft, field, whole, offset, evidence)
        elif field not in OTHER_NAMES:
            mention = _mention(field, _value_at(tokens, kind), offset, evidence)
            if mention is not None and not _is_before_clusters(mention):
                counted = field in COUNTS
                draft.mentions.append(_dated(draft, mention, match, quote, dates) if counted else mention)


def _is_before_clusters(mention: Mention) -> bool:
    """Whether a founding lies before there were such clusters: the year is that of a mill, of a guild."""
    return mention.field is FieldName.FOUNDED and isinstance(mention.value, int) and mention.value < EARLIEST


def add_number(draft: Draft, match: RuleMatch, quote: Span, offset: int, reason: str) -> None:
    """Add a registry number to a draft, unless its own entry gives another or says that it is another's."""
    evidence = Evidence(quote, match.rule.id, reason, match.rule.confidence)
    for kind, field, tokens in match.values:
        number = _value_at(tokens, kind)[0].value
        if not isinstance(number, RegistryNumber):
            continue
        placed = replace(number, start=offset + number.start, end=offset + number.end)
        if not draft.has(FieldName(field)) and stands_at_name(draft, placed.start):
            add_registry_number(draft, placed, evidence)


def said_in(match: RuleMatch) -> tuple[object, ...]:
    """The values that a match captures; of a place the words."""
    found = (_value_at(tokens, kind) for kind, _, tokens in match.values)
    return tuple(value.value if isinstance(value.value, int) else said.text for value, said in found)


def _without_stated(draft: Draft, match: RuleMatch, dates: CountDates) -> RuleMatch:
    """The match without what the entry's own row, item or label says already; counts of another year stay."""
    stated = {m.field.value for m in draft.mentions if not _is_of_prose(m.evidence)}
    stated |= {"city" for seat in draft.seats if not _is_of_prose(seat.evidence)}
    counted = bool(stated & COUNTS) and dates.stated_year(match.span) is None
    left = tuple(v for v in match.values if not (counted if v[1] in COUNTS else v[1] in stated))
    return replace(match, values=left)


def _is_of_prose(evidence: Evidence) -> bool:
    return evidence.rule.partition(".")[0] in PROSE_RULES


def _value_at(tokens: Tokens, kind: str) -> tuple[FoundValue, Tokens]:
    """The value of a kind that the tokens say, and all of its own tokens."""
    doc = tokens.doc
    found = next(v for v in doc._.values if v.kind == kind and v.start < tokens.end and tokens.start < v.end)
    return found, doc[found.start : found.end]


def _mention(field: str, said: tuple[FoundValue, Tokens], offset: int, evidence: Evidence) -> Mention | None:
    found, tokens = said
    if not isinstance(found.value, str | int):
        return None
    if field == FieldName.WEBSITE and _OF_OFFICE.search(str(found.value)):
        return None
    return Mention(FieldName(field), found.value, _span(tokens, offset), evidence, found.approximate)


def statement_of(sentence: Span, year: int | None) -> int:
    """One number for the counts of one year in one sentence: "W 2012 r. 40, dziś 78" are two statements."""
    return sentence.start * YEARS + (year or 0)


def _statement(
    draft: Draft, match: RuleMatch, at: int, sentence: Span, dates: CountDates
) -> tuple[int | None, int | None]:
    """For which year a count holds that stands at a place of the document, and together with which others."""
    if match.rule.joined:
        earlier = [m for m in draft.mentions if m.field is FieldName.MEMBERS and m.span.start < at]
        if earlier:
            before = max(earlier, key=lambda m: m.span.start)
            return before.as_of, before.statement
    year = dates.year_of(match.span)
    return year, statement_of(sentence, year)


def _dated(draft: Draft, count: Mention, match: RuleMatch, sentence: Span, dates: CountDates) -> Mention:
    """A count with its year, and together with which others it was said."""
    year, statement = _statement(draft, match, count.span.start, sentence, dates)
    said = _of_old(count.evidence) if year is None and dates.is_past(match.span) else count.evidence
    return replace(count, as_of=year, statement=statement, evidence=said)


def _of_old(evidence: Evidence) -> Evidence:
    """What was so at some time, nobody says when: less sure than what is so now."""
    return replace(evidence, confidence=min(evidence.confidence, OF_OLD))


def add_organisation(draft: Draft, field: str, tokens: Tokens, offset: int, evidence: Evidence) -> None:
    """Add an organisation in base form; a cluster does not run itself: "Koordynatora Klastra X reprezentował"."""
    piece = unquoted(trimmed(Piece(tokens.text, offset + tokens.start_char)))
    name = base_form(piece.text, cases=NOMINATIVE if _is_called_so(tokens) else frozenset()).text
    if _is_no_body(piece.text) or fold(name) in {fold(n) for n in names_of(draft)}:
        return
    draft.mentions.append(Mention(FieldName(field), name, Span(piece.start, piece.end), evidence))


def _is_called_so(name: Tokens) -> bool:
    """Whether a name in the nominative stands after the noun that it belongs to: "spółka Fabryki Kuchni S.A."."""
    before = name.doc[name.start - 1].text if name.start else ""
    is_company = before.islower() and bool(lemmas(before) & CALLED_COMPANIES)
    return is_company and any(slot.case == "nom" for slot in noun_slots(name[0].text))


def _is_no_body(text: str) -> bool:
    """Whether a name is that of an office, of an organ without a name, or of an award.

    "Przewodniczący Rady", "Rada Klastra", "Złota Odznaka Zarządzania".
    """
    words = [lemmas(word) for word in text.split()]
    is_award = any(word & AWARDS for word in words[:2])
    return bool(words[0] & OFFICES) or is_award or all(word & ORGAN_WORDS for word in words)


def _span(tokens: Tokens, offset: int) -> Span:
    return Span(offset + tokens.start_char, offset + tokens.end_char)
