"""The clauses of a sentence, and what in them can be the subject."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from klastry.extract.found_values import of_kind
from klastry.extract.matching.asides import REPORTING, asides, is_relative
from klastry.extract.matching.signs import word_lemmas
from klastry.polish.agreement import agrees, noun_slots
from klastry.polish.lexicon import LEGAL_PERSONS, TERRITORIES
from klastry.polish.morphology import readings
from klastry.polish.text import CLAUSE_MARKS

CACHED_WORDS = 50_000
JOINING = frozenset(("a", "natomiast", "zaś", "ale", "lecz", "jednak", "podczas", "choć", "gdyż", "bo"))
_BETWEEN_CLAUSES = JOINING | CLAUSE_MARKS | {"-"}
MOST_ADVERBS = 2
LONGEST_SPEAKER = 6
SOON = 7
"""So many words may stand in a clause that says how sure the speaker is."""
BEFORE_ARTICLE = frozenset(("is", "not", "was", "as", "of", "in"))
"""After these "a" is English."""
TOLD = frozenset(
    """dodać dodawać donosić informować mówić napisać ocenić odpowiadać odpowiedzieć ogłosić opowiadać
    oświadczyć pisać podać podawać podkreślać podkreślić poinformować potwierdzić powiedzieć przekazać
    przypominać przypomnieć przyznać przyznawać stwierdzić szacować tłumaczyć twierdzić ujawnić usłyszeć
    wspominać wspomnieć wyjaśniać wyjaśnić wyliczać wyliczyć zapewniać zapewnić zauważyć
    zaznaczyć zdradzić""".split()
)
"""After a clause with one of these and "że" comes what is said, and who says it is not its subject."""
THAT = frozenset(("że", "iż"))
ACCORDING = frozenset(("według", "zdaniem", "wg", "wedle"))
KNOWING = frozenset("wiem pamiętam kojarzę słyszałem słyszałam mylę wiadomo".split())
REPORTING_OURSELVES = frozenset(
    """dowiedzieć informować napisać opisać opisywać pisać podawać podać poinformować przeczytać przedstawiać
    przypominać przypomnieć pytać rozmawiać słyszeć sprawdzić usłyszeć ustalić widzieć wspominać wspomnieć
    zapytać zobaczyć""".split()
)
OURS = frozenset("nasz nasza nasze naszego naszej naszemu naszą naszym naszych naszymi".split())
US = OURS | {"nas", "nami", "my"}
COMPARING = frozenset("przed po od niż jak obok poza oprócz".split())
PARTICIPLES = frozenset(("pact", "ppas"))
PASSIVE = frozenset(("być", "zostać"))
"""Right after a participle these make a sentence of it."""
VERBS = frozenset(("fin", "praet", "imps", "bedzie", "winien"))
PREPOSITIONS = frozenset(
    """w we z ze na do od ode po przy dla o przez za pod nad wśród obok u między poza oprócz dzięki według wedle
    wobec mimo pomimo podczas wskutek poprzez spośród
    and in is the of""".split()
)
TIMES = frozenset("chwila czas dzień koniec moment okres początek połowa trakt".split())
"""After a preposition a noun in the genitive says which: "w momencie badania", "w dniu wywiadu"."""
MOMENT_OF = frozenset(("dniu", "chwili", "momencie", "roku"))
FOUNDING = frozenset(("założenia", "powstania", "utworzenia", "powołania", "zawiązania"))
"""After one of those before these say when something was: "w chwili powstania"."""
NOT_OTHERS = frozenset(
    """rok dziś dzisiaj koniec stan siedziba biuro umowa porozumienie akt list członek uczestnik partner liczba
    ilość początek strona koordynator lider animator skład to wszystko kontakt adres reszta pozostały działalność
    statut założyciel sygnatariusz inicjator wnioskodawca decyzja uchwała historia dane nazwa status
    wszyscy większość część połowa kolega koleżanka przyjaciel sąsiad
    grono szereg ekosystem społeczność struktura zasób oferta rodzina zespół baza lista liczebność
    potencjał""".split()
)
"""What belongs to a cluster when it is the subject: "siedziba mieści się …", "umowę podpisano …"."""


def clause_start(sentence: Tokens, at: int) -> int:
    """The index in the document of the first token of the clause in which the token `at` stands."""
    words, lowered = sentence.doc._.words, sentence.doc._.lowered
    for i in range(at - 1, sentence.start - 1, -1):
        if lowered[i] in _BETWEEN_CLAUSES:
            joins = lowered[i] in JOINING and i > sentence.start and lowered[i - 1] not in BEFORE_ARTICLE
            if joins or _parts(words, i):
                return i + 1
    return sentence.start


def _parts(words: Sequence[str], at: int) -> bool:
    """Whether a mark parts two clauses; a hyphen does where it stands for a dash, and not between two numbers."""
    if words[at] != "-":
        return words[at] in CLAUSE_MARKS
    return not (0 < at < len(words) - 1 and words[at - 1].isdigit() and words[at + 1].isdigit())


def after_speaker(sentence: Tokens) -> int:
    """Where a sentence begins after what tells who says it: "Teresa Kos:", "T.K.:"."""
    words = sentence.doc._.words[sentence.start : sentence.end]
    colon = words.index(":") if ":" in words[:LONGEST_SPEAKER] else 0
    is_told = colon and all(word[0].isupper() or word == "." for word in words[:colon])
    return sentence.start + colon + 1 if is_told else sentence.start


def after_report(sentence: Tokens) -> int:
    """Where a sentence begins after a clause that says whose words it gives: "Jak przypomniała starosta, …".

    Or how sure the speaker is: "O ile wiem, …", "Z tego, co pamiętam, …"; "Według lidera, firmy Sól, …"; or whose
    words follow: "Prezes Anna Kos powiedziała, że …".
    """
    words, begin = sentence.doc._.words, after_speaker(sentence)
    if (told := _after_that(sentence, begin)) is not None:
        return told
    at = next((i for i in range(begin, sentence.end) if words[i][0].isalpha()), begin)
    soon = range(at, min(at + SOON, sentence.end))
    known = next((i for i in soon if words[i].lower() in KNOWING), at)
    comma = next((i for i in range(known, sentence.end) if words[i] == ","), sentence.end)
    reports = words[at].lower() in REPORTING and at + 1 < comma and _is_verb(words[at + 1])
    if words[at].lower() in ACCORDING:
        verbs = (i for i in range(at, sentence.end) if _is_verb(words[i]))
        verb = next((i for i in verbs if relative_clause_around(sentence, i) is None), sentence.end)
        return max((i + 1 for i in range(at, verb) if words[i] == ","), default=begin)
    return comma + 1 if (reports or known > at) and comma < sentence.end else begin


def _after_that(sentence: Tokens, begin: int) -> int | None:
    """The place after the "że" behind which the words of a person stand: a body could be what they tell of."""
    doc = sentence.doc
    that = next((i for i in range(begin, sentence.end) if doc._.words[i].lower() in THAT), None)
    said = doc._.lemmas[begin:that]
    if that is None or any(own & LEGAL_PERSONS for own in said) or not any(own & TOLD for own in said):
        return None
    return that + 1


def bracket_around(sentence: Tokens, at: int) -> int | None:
    """Where the bracket opens in which the token `at` stands, if it stands in one."""
    words = sentence.doc._.words
    if "(" not in words[sentence.start : at + 1]:
        return None
    for i in range(at, sentence.start - 1, -1):
        text = words[i]
        if text == ")" and i < at:
            return None
        if text == "(":
            return i
    return None


def attribute_start(doc: Doc, start: int) -> bool:
    """Whether a clause tells more of the noun before it: "…, który skupia", "…, powołany w"."""
    words = doc._.words
    at = next((i for i in range(start, min(start + 2, len(words))) if words[i].lower() not in PREPOSITIONS), None)
    if at is None:
        return False
    if is_relative(words[at]):
        return True
    is_predicate = at + 1 < len(words) and bool(word_lemmas(words[at + 1]) & PASSIVE)
    return words[at][0].islower() and not is_predicate and any(r.pos in PARTICIPLES for r in readings(words[at]))


def relative_clause_around(sentence: Tokens, at: int) -> tuple[int, int] | None:
    """From where to where (exclusive) a clause with "który" goes in which a token stands, if it stands in one."""
    start = clause_start(sentence, at)
    if start == sentence.start or not any(is_relative(word) for word in sentence.doc._.words[start : start + 2]):
        return None
    words = sentence.doc._.words
    return start, next((i for i in range(at, sentence.end) if _parts(words, i)), sentence.end)


def other_subjects(doc: Doc, start: int, end: int, taken: set[int]) -> Iterator[int]:
    """The nouns in the nominative between two tokens that are no name of ours and can be the subject.

    After the verb only a noun that cannot be an object as well: "Fundacja", not "projekt".
    """
    words, verb = doc._.words, False
    numbers, places = of_kind(doc, ("year", "number", "mixed", "part")), of_kind(doc, ("place",))
    governed = numbers | numbers << 1 | places | _of_led_bodies(doc)  # after a number: "12 firm"
    skipped = asides(words, start, end)
    for i in (at for at in range(start, end) if at not in skipped):
        verb = verb or _is_verb(words[i])
        after_preposition = i > 0 and words[i - 1].lower() in PREPOSITIONS
        is_governed = governed >> i & 1 or after_preposition or _says_of_what(words, i) or _is_oblique(words, i)
        if i not in taken and not is_governed and _may_be_subject(words[i], verb):
            yield i


def _of_led_bodies(doc: Doc) -> int:
    """The tokens of bodies that a preposition leads: "przez | Fundację Zboża", "z inicjatywy | Izby"."""
    words, led = doc._.words, 0
    for value in doc._.values:
        if value.kind == "body" and (_is_led(words, value.start) or _is_of_led(words, value.start)):
            led |= (1 << value.end) - (1 << value.start)
    return led


def _is_led(words: Sequence[str], at: int) -> bool:
    return at > 0 and words[at - 1].lower() in PREPOSITIONS


def _is_of_led(words: Sequence[str], at: int) -> bool:
    """Whether a noun in the genitive says whose something after a preposition is: "w siedzibie | Izby"."""
    if at < 2 or not (_is_led(words, at - 1) and words[at - 1].islower() and noun_slots(words[at - 1])):
        return False
    return any(slot.case == "gen" for slot in noun_slots(words[at]))


def _says_of_what(words: Sequence[str], at: int) -> bool:
    """Whether a noun in the genitive belongs to one after a preposition: a territory, or what tells a time.

    "Na północy województwa", "w momencie badania".
    """
    is_led = at > 1 and words[at - 2].lower() in PREPOSITIONS and words[at - 1].islower()
    if is_led and word_lemmas(words[at - 1]) & TIMES:
        return any(slot.case == "gen" for slot in noun_slots(words[at]))
    return is_led and bool(word_lemmas(words[at]) & TERRITORIES) and bool(noun_slots(words[at - 1]))


def _is_oblique(words: Sequence[str], at: int) -> bool:
    """Whether the adjective before a noun goes with it in other cases alone: "tego słowa"."""
    shared = agrees(words[at - 1], words[at]) if at else ()
    return bool(shared) and all(slot.case != "nom" for slot in shared)


def has_other_subject(doc: Doc, start: int, end: int, taken: set[int]) -> bool:
    """Whether there is any of `other_subjects`."""
    return next(other_subjects(doc, start, end, taken), None) is not None


@lru_cache(CACHED_WORDS)
def _may_be_subject(word: str, after_verb: bool) -> bool:
    if (
        word.lower() in PREPOSITIONS
        or word_lemmas(word) & NOT_OTHERS
        or any(r.pos == "adv" for r in readings(word))
    ):
        return False
    cases = {slot.case for slot in noun_slots(word)}
    return "nom" in cases and not (after_verb and "acc" in cases)


def has_verb(doc: Doc, start: int, end: int) -> bool:
    """Whether a finite verb stands between two tokens."""
    return any(map(_is_verb, doc._.words[start:end]))


@lru_cache(CACHED_WORDS)
def _is_adverb(word: str) -> bool:
    """Whether a word is an adverb and no pronoun: "nadal", but not "ta"."""
    kinds = {r.pos for r in readings(word)}
    return bool(kinds & {"adv", "part"}) and "adj" not in kinds


def verb_follows(doc: Doc, start: int, end: int) -> bool:
    """Whether a finite verb begins here, or behind an adverb or two: "Organizacja | nadal nie ma"."""
    at = start
    while at < min(end, start + MOST_ADVERBS) and _is_adverb(doc._.words[at]):
        at += 1
    return has_verb(doc, at, min(at + 1, end))


@lru_cache(CACHED_WORDS)
def _is_verb(word: str) -> bool:
    return word[0].isalpha() and any(r.pos in VERBS for r in readings(word))


def is_question(sentence: Tokens) -> bool:
    """Whether a sentence ends with a question mark."""
    last: str = sentence.doc._.words[sentence.end - 1]
    return last.endswith("?")


def says_we(sentence: Tokens) -> bool:
    """Whether a sentence says "we", or "you" in an interview: "skupiamy", "podpisaliśmy", "dostaliście", "nas".

    Whom it compares with us is another: "powołany rok przed nami".
    """
    words = sentence.doc._.words
    said = (at for at in range(sentence.start, sentence.end) if is_we(words[at]))
    return any(at == sentence.start or words[at - 1].lower() not in COMPARING for at in said)


@lru_cache(CACHED_WORDS)
def is_we(word: str) -> bool:
    """Whether a word says "we", or "you" in an interview; "jak ustaliliśmy" says it of those who write.

    "W szczycie" has a noun, which only looks like a verb.
    """
    word = word.lower()
    if word in US or not word.endswith(("śmy", "my", "ście", "cie")) or len(word) <= len("śmy"):
        return word in US
    found = readings(word)
    is_noun = word.endswith("cie") and any(r.is_noun for r in found)
    return not is_noun and any(r.pos in ("fin", "praet") and r.lemma not in REPORTING_OURSELVES for r in found)
