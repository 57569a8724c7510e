"""How many there are, where the question says of whom: "Ilu członków liczy klaster? – Siedemdziesięciu dwóch."."""

from dataclasses import dataclass

from spacy.tokens import Span as Tokens

from klastry.extract.components.values import FoundValue
from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.prose.clauses import is_question
from klastry.extract.prose.count_dates import CountDates
from klastry.extract.prose.passages import Passage
from klastry.extract.prose.prose_values import statement_of
from klastry.polish.agreement import noun_slots
from klastry.schema.observation import FieldName

HOW_MANY = frozenset(("ilu", "ile", "iloma"))
COUNTED = {
    FieldName.MEMBERS: frozenset(("członek", "podmiot", "uczestnik", "partner")),
    FieldName.COMPANIES: frozenset(("firma", "przedsiębiorstwo", "przedsiębiorca", "spółka")),
}
SOON = 3
"""After so many words the number of a short answer stands."""


@dataclass(slots=True)
class Answers:
    """Remembers what the last sentence asked for."""

    _asked: FieldName | None = None

    def hear(self, one: Passage, sentence: Tokens, topic: Draft | None, dates: CountDates) -> None:
        """Take in a sentence; a short answer to the question before it is said of the cluster in question."""
        number = self._answer(one, sentence) if self._asked is not None and topic is not None else None
        if number is not None and topic is not None and self._asked is not None:
            topic.mentions.append(self._mention(self._asked, one, sentence, number, dates))
        self._asked = _asked_for(sentence)

    def concerns(self, text: str) -> bool:
        """Whether a text may ask, or answer what was asked before it."""
        return self._asked is not None or "?" in text

    def _answer(self, one: Passage, sentence: Tokens) -> FoundValue | None:
        """The number near the beginning of a sentence, where no noun says what else it counts."""
        latest = sentence.start + SOON
        numbers = [v for v in one.doc._.values if v.kind == "number" and sentence.start <= v.start < latest]
        if not numbers or numbers[0].end >= sentence.end:
            return None
        return None if noun_slots(one.doc[numbers[0].end].text) else numbers[0]

    def _mention(
        self, field: FieldName, one: Passage, sentence: Tokens, number: FoundValue, dates: CountDates
    ) -> Mention:
        said = one.doc[number.start : number.end]
        quote = one.span(sentence)
        evidence = Evidence(quote, "counts.answer", "the answer to the question before it", 0.8)
        year = dates.year_of(said)
        value = int(str(number.value))
        return Mention(field, value, one.span(said), evidence, number.approximate, year, statement_of(quote, year))


def _asked_for(sentence: Tokens) -> FieldName | None:
    own = slice(sentence.start, sentence.end)
    if not is_question(sentence) or not any(w.lower() in HOW_MANY for w in sentence.doc._.words[own]):
        return None
    asked = [f for f, words in COUNTED.items() if any(said & words for said in sentence.doc._.lemmas[own])]
    return asked[0] if len(asked) == 1 else None
