"""Made-up names of Polish organisations as documents would have them: in all cases, with slips, cut and tailed.

Everything is drawn from one seeded generator: the same seed gives the same mentions.
"""

import functools
import random
from collections.abc import Callable, Iterator
from typing import NamedTuple

from klastry.polish.morphology import forms

REGIONS = """
lubelski lubuski mazowiecki małopolski podkarpacki podlaski pomorski śląski świętokrzyski wielkopolski
zachodniopomorski opolski dolnośląski łódzki kujawski warmiński mazurski bydgoski toruński krakowski poznański
gdański wrocławski kielecki rzeszowski białostocki olsztyński szczeciński tarnowski radomski sądecki kaszubski
karpacki sudecki wschodni zachodni północny południowy centralny polski bałtycki podhalański
""".split()
HEADS = {
    "klaster": "m3", "sieć": "f", "izba": "f", "park": "m3", "dolina": "f", "centrum": "n", "inicjatywa": "f",
    "konsorcjum": "n", "platforma": "f", "wyżyna": "f",
}  # fmt: skip
TRADES = """
przemysłowy budowlany meblowy lotniczy morski spożywczy energetyczny chemiczny turystyczny medyczny kreatywny
metalowy wodorowy edukacyjny drzewny filmowy kolejowy odlewniczy piekarniczy szklarski
""".split()
FIELDS = """
Obróbki Metali|Archiwizacji Cyfrowej|Technologii Lotniczych|Wyrobów Medycznych|Gospodarki Odpadami|Zielonej Energii
Marek Turystycznych|Ekoenergetyki|Fotoniki i Światłowodów|Inteligentnych Systemów|Transportu i Logistyki
Budownictwa Pasywnego|Ekologicznej Żywności|Druku i Poligrafii|Obrabiarek i Narzędzi|Biotechnologii
Tworzyw Sztucznych|Przemysłu Drzewnego|Wzornictwa Użytkowego|Innowacji Społecznych|Maszyn Rolniczych
Technik Laserowych|Produktów Regionalnych|Odnawialnych Źródeł Energii|Elektroniki Drukowanej|Usług Opiekuńczych
Bezpieczeństwa Cyfrowego|Chłodnictwa|Sportu i Rekreacji|Rzemiosła Ceramicznego
"""
BRANDS = """
Zielony Most|Ferrolink|Razem Wyżej|Nordotech|Evolumia|Bioportal|Agrolotos|Medopol|Ekodach|Silotronik
"""
TOWNS = "Warszawa Kraków Łódź Wrocław Poznań Gdańsk Szczecin Lublin Katowice Kielce Mielec Radom Koszalin".split()
CASES = {"nom": 50, "gen": 25, "loc": 7, "inst": 8, "acc": 6, "dat": 4}
LETTERS = "aeioznrwstkcypdmłujlbgóąężśhćfńź"
BASE = str.maketrans("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", "acelnoszzACELNOSZZ")
TAILS = (" sp. z o.o.", " S.A.", " (klaster)", " – koordynator")


class Name(NamedTuple):
    """An organisation: what does not inflect stands in `fixed`."""

    region: str | None
    head: str
    trade: str | None
    fixed: tuple[str, ...]


class Mention(NamedTuple):
    """A name as a document has it, and whose it is."""

    text: str
    organisation: int


def mentions(number: int, organisations: int = 2000, seed: int = 7) -> Iterator[Mention]:
    """Draws mentions; few organisations are named often and many seldom."""
    draw = random.Random(seed)  # noqa: S311  # no secret is made of it
    names = _names(organisations, draw)
    weights = [1 / (rank + 1) ** 0.8 for rank in range(len(names))]
    for which in draw.choices(range(len(names)), weights, k=number):
        yield Mention(_noisy(names[which], draw), which)


def _names(number: int, draw: random.Random) -> list[Name]:
    fields, brands = _phrases(FIELDS), _phrases(BRANDS)
    names: dict[Name, None] = {}
    while len(names) < number:
        region = draw.choice(REGIONS) if draw.random() < 0.8 else None
        trade = draw.choice(TRADES) if draw.random() < 0.4 else None
        field = draw.choice(fields) if draw.random() < (0.4 if trade else 0.9) else ()
        brand = draw.choice(brands) if draw.random() < 0.1 or not (trade or field) else ()
        if sum(map(bool, (region, trade, field, brand))) > 1:
            names[Name(region, draw.choice(list(HEADS)), trade, field + brand)] = None
    return list(names)


def _phrases(table: str) -> list[tuple[str, ...]]:
    return [tuple(phrase.split()) for line in table.split("\n") if line for phrase in line.split("|")]


def _noisy(name: Name, draw: random.Random) -> str:
    words = _inflected(name, draw.choices(list(CASES), list(CASES.values()))[0])
    if draw.random() < 0.03:
        return "".join(word[0] for word in words if len(word) > 1).upper()
    if len(words) > 3 and draw.random() < 0.06:
        place = draw.randrange(len(words) - 1)
        words[place : place + 2] = reversed(words[place : place + 2])
    text = " ".join(words)
    for likelihood in (0.15, 0.03):
        if draw.random() < likelihood:
            text = _with_a_slip(text, draw)
    return _dressed(text, draw)


def _dressed(text: str, draw: random.Random) -> str:
    """With the habits of writers: letters, capitals, quotes, a town or a legal form behind."""
    habits: tuple[tuple[float, Callable[[str], str]], ...] = (
        (0.12, lambda t: t.translate(BASE)),
        (0.05, str.upper),
        (0.05, str.lower),
        (0.06, lambda t: f"„{t}”"),
    )
    for likelihood, habit in habits:
        if draw.random() < likelihood:
            text = habit(text)
    if draw.random() < 0.08:
        text += draw.choice([" w ", ", ", " – "]) + draw.choice(TOWNS)
    return text + draw.choice(TAILS) if draw.random() < 0.05 else text


def _with_a_slip(text: str, draw: random.Random) -> str:
    place, kind = draw.randrange(len(text)), draw.random()
    before, at, after = text[:place], text[place], text[place + 1 :]
    if kind < 0.3:
        return before + after
    if kind < 0.6:
        return before + draw.choice(LETTERS) + after
    if kind < 0.8:
        return before + draw.choice(LETTERS) + at + after
    return before + after[:1] + at + after[1:]


def _inflected(name: Name, case: str) -> list[str]:
    gender = HEADS[name.head]
    said = [_form(name.region, case, gender), _form(name.head, case, gender), _form(name.trade, case, gender)]
    return [*(word.capitalize() for word in said if word), *name.fixed]


@functools.cache
def _form(lemma: str | None, case: str, gender: str) -> str | None:
    """A form in the singular; the lemma where the dictionary has none."""
    found = (form for form, one in forms(lemma or "") if ("sg", case, gender) in one.slots and one.degree != "sup")
    return next(found, lemma)
