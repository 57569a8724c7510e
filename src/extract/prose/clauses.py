"""The clauses of a sentence, and what in them can be the subject."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from klastry.polish.agreement import noun_slots
from klastry.polish.morphology import readings

MARKS = frozenset((",", ";", ":", "–", "—", "(", ")"))
JOINING = frozenset(("a", "natomiast", "zaś", "ale", "lecz", "jednak", "podczas", "choć", "gdyż", "bo"))
BEFORE_ARTICLE = frozenset(("is", "not", "was", "as", "of", "in"))
"""After these "a" is English."""
RELATIVE = "który"
VERBS = frozenset(("fin", "praet", "imps", "bedzie", "winien"))
PREPOSITIONS = frozenset(
    """w we z ze na do od ode po przy dla o przez za pod nad wśród obok u między poza oprócz dzięki
    and in is the of""".split()
)
NOT_OTHERS = frozenset(
    """rok dziś dzisiaj koniec stan siedziba biuro umowa porozumienie akt list członek uczestnik partner liczba
    ilość początek strona koordynator lider animator skład to wszystko kontakt adres reszta pozostały działalność
    statut założyciel sygnatariusz inicjator decyzja uchwała historia dane nazwa status""".split()
)
"""What belongs to a cluster when it is the subject: "siedziba mieści się …", "umowę podpisano …"."""


def clause_start(sentence: Tokens, at: int) -> int:
    """The index in the document of the first token of the clause in which the token `at` stands."""
    doc = sentence.doc
    for i in range(at - 1, sentence.start - 1, -1):
        joins = doc[i].lower_ in JOINING and i > sentence.start and doc[i - 1].lower_ not in BEFORE_ARTICLE
        if doc[i].text in MARKS or joins:
            return i + 1
    return sentence.start


def bracket_around(sentence: Tokens, at: int) -> int | None:
    """Where the bracket opens in which the token `at` stands, if it stands in one."""
    for i in range(at, sentence.start - 1, -1):
        text = sentence.doc[i].text
        if text == ")" and i < at:
            return None
        if text == "(":
            return i
    return None


def attribute_start(doc: Doc, start: int) -> bool:
    """Whether a clause tells more of the noun before it: "…, który skupia", "…, powołany w"."""
    tokens = [t for t in doc[start : start + 2] if t.lower_ not in PREPOSITIONS]
    if not tokens:
        return False
    first = tokens[0]
    if RELATIVE in first._.lemmas:
        return True
    return first.text[0].islower() and any(r.pos in ("pact", "ppas") for r in first._.readings)


def other_subjects(doc: Doc, start: int, end: int, taken: set[int]) -> Iterator[Token]:
    """The nouns in the nominative between two tokens that are no name of ours and can be the subject.

    After the verb only a noun that cannot be an object as well: "Fundacja", not "projekt".
    """
    verb = False
    for i in range(start, end):
        token = doc[i]
        found = token._.readings
        before = doc[i - 1].lower_ if i else ""
        verb = verb or any(r.pos in VERBS for r in found)
        if (
            i in taken
            or {before, token.lower_} & PREPOSITIONS
            or token._.lemmas & NOT_OTHERS
            or token._.kinds & {"year", "number", "place"}
        ):
            continue
        slots = {slot for slot in noun_slots(token.text) if slot.case in ("nom", "acc")}
        nominative = any(s.case == "nom" for s in slots)
        if nominative and not (verb and any(s.case == "acc" for s in slots)) and not _governs(doc, i):
            yield token


def has_verb(doc: Doc, start: int, end: int) -> bool:
    """Whether a finite verb stands between two tokens."""
    return any(r.pos in VERBS for token in doc[start:end] for r in token._.readings)


def says_we(sentence: Tokens) -> bool:
    """Whether a sentence says "we", or "you" in an interview: "skupiamy", "podpisaliśmy", "dostaliście", "nas"."""
    return any(t.lower_ in ("nas", "nasz", "nasza", "naszego", "nami", "my") or _is_we(t.lower_) for t in sentence)


def _is_we(word: str) -> bool:
    return (
        word.endswith(("śmy", "my", "ście", "cie"))
        and len(word) > 4
        and any(r.pos in ("fin", "praet") for r in readings(word))
    )


def _governs(doc: Doc, at: int) -> bool:
    """Whether a noun stands in a phrase that says when or how: after an ordinal date, "razem z"."""
    return at > 0 and bool(doc[at - 1]._.kinds & {"number", "year"})
