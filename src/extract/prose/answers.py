"""What a short answer says, where the question says of what: "Ilu członków ma klaster? – Trzydziestu dwóch."."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from spacy.tokens import Span as Tokens

from klastry.extract.found_values import FoundValue
from klastry.extract.mention import Draft, Evidence, Mention, SeatText
from klastry.extract.prose.clauses import after_speaker, has_verb, is_question, says_we
from klastry.extract.prose.count_dates import FUTURE, CountDates
from klastry.extract.prose.genders import STANDING_FOR_IT
from klastry.extract.prose.named import Named
from klastry.extract.prose.passages import Passage
from klastry.extract.prose.prose_values import add_organisation, statement_of
from klastry.extract.prose.references import can_be_subject
from klastry.extract.values.cell_text import Piece
from klastry.polish.agreement import adjective_slots, noun_slots
from klastry.polish.lexicon import COMPANIES, COORDINATORS, LEGAL_PERSONS, MEMBERS, RUNNING
from klastry.polish.morphology import lemmas, readings
from klastry.schema.observation import FieldName

Question: TypeAlias = tuple[Passage, Tokens, Sequence[Named]]
"""The block of a question, the question, and what it calls a cluster."""
CONFIDENCE = 0.8
YES = frozenset(("tak", "owszem", "zgadza", "oczywiście", "dokładnie", "naturalnie"))
AFTER_YES = frozenset(("się", "jest", "było", "właśnie", "dokładnie"))
TAKEN_BACK = frozenset(
    ("nie", "jeśli", "jeżeli", "gdyby", "rzeczywistości", "mówią", "mówi", "piszą", "pisze", "podobno")
)
"""With one of these soon after it a yes is none: "Oczywiście, że nie", "Tak, ale dopiero jeśli …"."""
OWNED_BY = frozenset(("pan", "pana", "pani", "państwa", "państwo"))
SOON_AFTER_YES = 5
SOON = 4
"""After so many words the value of a short answer stands."""


@dataclass(frozen=True, slots=True)
class _Question:
    """A sort of question: its field, how it asks, the lemmas one of which it has, and the kind of its answer."""

    field: FieldName
    asking: frozenset[str]
    of: frozenset[str]
    kind: str


_HOW_MANY = frozenset(("ilu", "ile", "iloma"))
_FOUNDING = frozenset(
    "powstać działać istnieć funkcjonować założyć utworzyć powołać zawiązać zacząć rozpocząć".split()
)
_PERSONS = frozenset(("was", "nas"))
_OF_ALL = _Question(FieldName.MEMBERS, _HOW_MANY, frozenset(), "number")
"""How many there are, without a noun: "Ilu was jest?"."""
_OF_THEM = STANDING_FOR_IT | frozenset(
    """klaster stowarzyszenie związek zrzeszenie izba biuro sekretariat sprawa rok dzień działalność praca umowa
    członek porozumienie siedziba adres""".split()
)
"""What a question may name and still be of the cluster: "Kiedy powstało stowarzyszenie?"."""
_SEATED = frozenset("siedziba biuro mieścić szukać znaleźć urzędować".split())
_COUNTED = {
    FieldName.MEMBERS: MEMBERS,
    FieldName.COMPANIES: COMPANIES,
}
_QUESTIONS = (
    *(_Question(field, _HOW_MANY, nouns, "number") for field, nouns in _COUNTED.items()),
    _Question(FieldName.FOUNDED, frozenset(("kiedy", "którym", "którego")), _FOUNDING, "year"),
    _Question(FieldName.COORDINATOR, frozenset(("kto", "jaka", "która")), RUNNING | COORDINATORS, "body"),
    _Question(FieldName.CITY, frozenset(("gdzie",)), _SEATED, "place"),
)


@dataclass(slots=True)
class Answers:
    """Remembers what the last sentence asked for, and of whom."""

    _asked: _Question | None = None
    _of: Draft | None = None
    _is_of_future: bool = False
    _question: Question | None = None
    """The last sentence, if it was one."""

    def affirmed(self, sentence: Tokens) -> Question | None:
        """The question before a sentence that says yes to it: "Siedzibę macie w Lesznie? – Tak, przy rynku"."""
        words, start = sentence.doc._.lowered, min(after_speaker(sentence), sentence.end - 1)
        first = next((at for at in range(start, sentence.end) if words[at].isalpha()), start)
        is_yes = words[first] in YES and _is_plain_yes(words[first + 1 : sentence.end])
        return self._question if is_yes else None

    def may_be_hoped(self, sentence: Tokens) -> bool:
        """Whether words without a verb answer what will be: "Co będzie za pięć lat? – Stu członków"."""
        return self._is_of_future and not has_verb(sentence.doc, sentence.start, sentence.end)

    def hear(
        self, one: Passage, sentence: Tokens, named: Sequence[Named], topic: Draft | None, dates: CountDates
    ) -> None:
        """Take in a sentence; a short answer to the question before it is said of the cluster in question.

        Args:
            one: The block of the sentence.
            sentence: The sentence.
            named: What calls a cluster in it.
            topic: Of whom a question is that names nobody.
            dates: For which year its counts hold.
        """
        if self._asked is not None and self._of is not None:
            said = _answer(one, sentence, self._asked.kind)
            field = _field_of(self._asked, one, said) if said is not None else None
            is_old = said is not None and dates.is_of_old(one.doc[said.start : said.end])
            if said is not None and field is not None and not is_old:
                _add(self._of, field, one, sentence, said, dates)
        by_name = [n.draft for n in named if n.by_name and n.draft is not None]
        asks_back = bool(by_name) and is_question(sentence)  # "Klaster Soli? Trzydziestu pięciu."
        words = sentence.doc._.words[sentence.start : sentence.end]
        self._is_of_future = is_question(sentence) and any(word.lower() in FUTURE for word in words)
        asked = None if self._is_of_future else _asked_for(sentence)
        self._asked = asked or (self._asked if asks_back else None)
        self._of = by_name[0] if len(by_name) == 1 else topic
        self._question = (one, sentence, named) if is_question(sentence) else None

    def concerns(self, text: str) -> bool:
        """Whether a text may ask, or answer what was asked before it."""
        return self._asked is not None or self._question is not None or "?" in text


def _answer(one: Passage, sentence: Tokens, kind: str) -> FoundValue | None:
    """The value near the beginning of a sentence."""
    words = one.doc._.words
    start = after_speaker(sentence)
    first = next((at for at in range(start, sentence.end) if words[at].isalnum()), sentence.end)
    soon = range(start, first + SOON)
    if kind == "year" and _tells_of_body(one, sentence):
        return None
    found: list[FoundValue] = [v for v in one.doc._.values if v.kind == kind and v.start in soon]
    return found[0] if found and found[0].end < sentence.end else None


def _tells_of_body(one: Passage, sentence: Tokens) -> bool:
    """Whether a sentence tells of what another body did: "W 2007 r. powstało Towarzystwo Solne"."""
    own = range(sentence.start, sentence.end)
    subjects = (
        at for at in own if one.doc._.lemmas[at] & LEGAL_PERSONS and can_be_subject(one.doc, at, at + 1, at)
    )
    return not says_we(sentence) and any(True for _ in subjects)


def _field_of(asked: _Question, one: Passage, said: FoundValue) -> FieldName | None:
    """What an answer tells: of a number what the noun after it says, where one does; none of other nouns."""
    noun = one.doc._.words[said.end]
    if asked.kind != "number" or not noun_slots(noun):
        return asked.field
    return next((field for field, nouns in _COUNTED.items() if lemmas(noun) & nouns), None)


def _add(
    draft: Draft, field: FieldName, one: Passage, sentence: Tokens, found: FoundValue, dates: CountDates
) -> None:
    said, quote = one.doc[found.start : found.end], one.span(sentence)
    rule = "counts.answer" if found.kind == "number" else f"{field.value}.answer"
    evidence = Evidence(quote, rule, "the answer to the question before it", CONFIDENCE)
    if found.kind == "place":
        draft.seats.append(SeatText(Piece(said.text, one.span(said).start), evidence))
    elif found.kind == "body":
        add_organisation(draft, field.value, said, one.block.start, evidence)
    elif found.kind == "year":
        draft.mentions.append(Mention(field, int(str(found.value)), one.span(said), evidence))
    else:
        year = dates.year_of(said)
        value, span = int(str(found.value)), one.span(said)
        statement = statement_of(quote, year)
        draft.mentions.append(Mention(field, value, span, evidence, found.approximate, year, statement))


def _asked_for(sentence: Tokens) -> _Question | None:
    """What a question asks for, if it is one thing."""
    if not is_question(sentence):
        return None
    doc, own = sentence.doc, slice(sentence.start, sentence.end)
    words, of = {word.lower() for word in doc._.words[own]}, frozenset[str]().union(*doc._.lemmas[own])
    if _asks_of_other(sentence):
        return None
    asked = [question for question in _QUESTIONS if words & question.asking and of & question.of]
    if not asked and words & _HOW_MANY and words & _PERSONS and not any(map(_is_other_noun, words)):
        return _OF_ALL
    return asked[0] if len(asked) == 1 else None


def _is_plain_yes(after: Sequence[str]) -> bool:
    """Whether words behind "tak" leave it a yes: "Tak, od lat", but not "Tak mówią", "Oczywiście, że nie"."""
    is_alone = not after or not after[0].isalnum() or after[0] in AFTER_YES
    return is_alone and not TAKEN_BACK & set(after[:SOON_AFTER_YES])


def _asks_of_other(sentence: Tokens) -> bool:
    """Whether something else is right behind the verb: "Kiedy powstała pani firma?", "Kto prowadzi szkolenia?"."""
    words, lemmas_of = sentence.doc._.words, sentence.doc._.lemmas
    verb = next((at for at in range(sentence.start, sentence.end) if has_verb(sentence.doc, at, at + 1)), None)
    if verb is None:
        return False
    noun = next((at for at in range(verb + 1, sentence.end) if not _leads_to_noun(words[at])), sentence.end)
    is_noun = words[noun][0].islower() and {slot.case for slot in noun_slots(words[noun])} & {"nom", "acc"}
    return noun < sentence.end and bool(is_noun) and not lemmas_of[noun] & (_OF_THEM | MEMBERS)


def _leads_to_noun(word: str) -> bool:
    is_adverb = any(r.pos in ("adv", "part") for r in readings(word))
    return word.lower() in OWNED_BY or (word[0].islower() and (is_adverb or bool(adjective_slots(word))))


def _is_other_noun(word: str) -> bool:
    return all(r.is_noun for r in readings(word)) and bool(readings(word)) and "klaster" not in lemmas(word)
