"""What stands before a name at the beginning of a sentence, with a capital from there, and is no part of it."""

from collections.abc import Sequence

from klastry.extract.names.extent import FORM_ENDS
from klastry.polish.morphology import lemmas, readings
from klastry.polish.ordinals import may_be_ordinal
from klastry.polish.text import SENTENCE_ENDS

COMPANIES = frozenset(("spółka", "firma", "przedsiębiorstwo"))
COMPANY_FORMS = FORM_ENDS | {"sa"}
BEFORE_SENTENCE = SENTENCE_ENDS | {":"}
SAYING_WHICH = frozenset(
    """czwarty dawny drugi dzisiejszy inny jakiś jedyny każdy kolejny miejscowy mój następny nasz nowy nieformalny
    obecny ostatni ów ówczesny pewien pierwszy piąty pobliski poprzedni przyszły sam
    sąsiedni swój taki tamten tamtejszy tegoroczny ten trzeci tutejszy twój wasz znany żaden""".split()
)
NEVER_IN_NAMES = frozenset(("każdy", "żaden", "jakiś", "pewien", "taki", "tamten"))
"""These say which cluster is meant wherever they stand, also in headings of capitals: "NIE KAŻDY KLASTER"."""
NAMING_PARTICIPLES = frozenset(
    "integrować jednoczyć odnowić rozproszyć równoważyć stowarzyszyć zintegrować zjednoczyć zrównoważyć".split()
)
"""These stand in names ("Zintegrowany Klaster Energii"); others say what became of a cluster ("Nagrodzony")."""


def says_which(words: Sequence[str], at: int) -> bool:
    """Whether a word with a capital from its sentence only says which cluster is meant: "Dawny Klaster X"."""
    if lemmas(words[at]) & NEVER_IN_NAMES:
        return True
    if not has_capital_from_sentence(words, at):
        return False
    known = [r for r in readings(words[at]) if not (r.is_personal or r.is_unusual)]
    is_participle = bool(known) and all(r.pos in ("ppas", "pact") for r in known)
    own = lemmas(words[at])
    is_told_of = is_participle and not own & NAMING_PARTICIPLES
    return bool(own & SAYING_WHICH) or is_told_of or _picks_out(words, at)


def says_what(words: Sequence[str], at: int, end: int) -> bool:
    """Whether a sentence begins with what a body is, before a name with its form: "Spółka Sól sp. z o.o."."""
    is_common = bool(lemmas(words[at]) & COMPANIES) and has_capital_from_sentence(words, at)
    return is_common and at + 2 < end and words[at + 1][0].isupper() and words[end - 1].lower() in COMPANY_FORMS


def _picks_out(words: Sequence[str], at: int) -> bool:
    """Whether a comma follows an adjective that says which of several is meant: "Drugi, Pilski Klaster Soli"."""
    if words[at + 1 : at + 2] != [","]:
        return False
    is_most = any(r.degree == "sup" for r in readings(words[at]))
    return is_most or may_be_ordinal(words[at]) or "ostatni" in lemmas(words[at])


def has_capital_from_sentence(words: Sequence[str], at: int) -> bool:
    """Whether a common Polish word has its capital only because the sentence begins with it."""
    first = at == 0 or words[at - 1] in BEFORE_SENTENCE
    known = (r for r in readings(words[at]) if not r.is_unusual)
    return first and any("nazwa_pospolita" in r.labels or not r.is_noun for r in known)
