"""Trades that have several words: a dentist's cluster is called "stomatologiczny" or "dentystyczny"."""

from functools import cache

from klastry.normalize.names import NameKey
from klastry.normalize.words import Word

_GROUPS = """
stomatologia stomatologiczny dentystyczny dentystyka dentysta protetyka
motoryzacja motoryzacyjny samochod samochodowy pojazd automobilowy
informatyka informatyczny oprogramowanie software komputer komputerowy it ict programistyczny teleinformatyczny
informatyka cyfrowy cyfryzacja
drzewny drewno tartaczny tartak
meble mebel meblarski meblowy stolarski
odziez odziezowy moda krawiecki krawiectwo konfekcja
tekstylny tekstylia wlokno wlokienniczy wlokiennictwo tkanina tkacki
obuwie obuwniczy skora skorzany garbarski garbarstwo szewski
piekarski piekarniczy piekarnictwo piekarz cukierniczy cukiernictwo ciastkarski pieczywo chleb
mieso miesny wedlina wedliniarski masarski
mleko mleczarski mleczarstwo mleczny nabial nabialowy
ryba rybny rybacki rybactwo rybolowstwo wedkarski akwakultura
sad sadowniczy sadownictwo owoc owocowy jablko
zboze zbozowy mlyn mlynarski maka
fotowoltaika fotowoltaiczny sloneczny solarny slonce
odlewniczy odlewnictwo odlewnia hutniczy hutnictwo
statek okretowy stoczniowy stocznia offshore szkutniczy
zeglarski zeglarstwo jacht jachtowy zagiel
transport transportowy przewoz przewozowy spedycja spedycyjny
uzdrowisko uzdrowiskowy sanatorium sanatoryjny zdrojowy zdroj
zdrowie zdrowotny medycyna medyczny leczniczy szpital
senior senioralny srebrny
edukacja edukacyjny oswiata oswiatowy szkola szkolny szkolenie
druk drukarski drukarstwo poligrafia poligraficzny
nawoz nawozowy agrochemia agrochemiczny
szklo szklarski szklany krysztal
ceramika ceramiczny porcelana garncarski garncarstwo fajans
kamien kamieniarski kamieniarstwo granit piaskowiec
odpad odpadowy recykling recyklingowy
okno okienny stolarka
dron dronowy bezzalogowy
gra gamingowy
design wzornictwo wzorniczy
kultura kulturalny sztuka artystyczny
winiarski winiarstwo wino winnica
piwo piwowarski browar browarniczy browarnictwo
pszczelarski pszczelarstwo miod pszczola
ziolo zielarski zielarstwo ziolowy ziololecznictwo
"""


def common_trade(a: NameKey, b: NameKey) -> str | None:
    """A trade that both names say, be it in two words."""
    return min(trades_of(a) & trades_of(b), default=None)


def trades_of(name: NameKey) -> frozenset[str]:
    """The trades that a name says, each by one of its words."""
    return frozenset[str]().union(*map(trades_of_word, name.words))


def trades_of_word(word: Word) -> frozenset[str]:
    """The trades that a word may say."""
    return frozenset(trade for lemma in word.lemmas if (trade := _trades().get(lemma)))


@cache
def _trades() -> dict[str, str]:
    groups = [line.split() for line in _GROUPS.strip().splitlines()]
    return {lemma: words[0] for words in groups for lemma in words}
