"""Web addresses as evidence: when two are the same, and which belong to one organisation alone."""

import re
from urllib.parse import urlsplit

from klastry.normalize.names import NameKey
from klastry.normalize.vocabulary import SHARED_HOSTS

_OF_A_DOMAIN = 2
_SECOND_LEVEL = frozenset(
    """agro aid atm augustow auto babia-gora bedzin beskidy bialowieza bialystok bielawa bieszczady biz boleslawiec
    bydgoszcz bytom cieszyn com czeladz czest dlugoleka edu elblag elk gda gdansk gdynia gliwice glogow gmina
    gniezno gorlice gov grajewo gsm ilawa info jaworzno jelenia-gora jgora kalisz karpacz kartuzy kaszuby
    katowice kazimierz-dolny kepno ketrzyn klodzko kobierzyce kolobrzeg konin konskowola krakow kutno lapy
    lebork legnica lezajsk limanowa lomza lowicz lubin lukow mail malbork malopolska mazowsze mazury media
    miasta mielec mielno mil mragowo naklo net nieruchomosci nom nowaruda nysa olawa olecko olkusz olsztyn
    opoczno opole org ostroda ostroleka ostrowiec ostrowwlkp pc pila pisz podhale podlasie polkowice pomorskie
    pomorze powiat poznan priv prochowice pruszkow przeworsk pulawy radom rawa-maz realestate rel rybnik rzeszow
    sanok sejny sex shop sklep skoczow slask slupsk sopot sos sosnowiec stalowa-wola starachowice stargard
    suwalki swidnica swiebodzin swinoujscie szczecin szczytno szkola targi tarnobrzeg tgory tm tourism travel
    turek turystyka tychy ustka walbrzych warmia warszawa waw wegrow wielun wlocl wloclawek wodzislaw wolomin
    wroc wroclaw zachpomor zagan zakopane zarow zgora zgorzelec""".split()
)
"""Below these domains are registered too: those of NASK by use and by region, and the usual ones of others."""
BEGINNING = 5
"""Letters of a word by which an address may call its owner."""


def address_key(url: str) -> str:
    """The address without scheme, `www.` and closing slash, by which two spellings of it are one."""
    parts = urlsplit(url if "//" in url else f"//{url}")
    host = parts.netloc.casefold().removeprefix("www.")
    query = f"?{parts.query}" if parts.query else ""
    return f"{host}{parts.path.rstrip('/')}{query}"


def own_host(url: str) -> str | None:
    """The host, if it is one organisation's own; None for portals and offices, which carry many."""
    host = address_key(url).split("/")[0].split("?")[0].split(":")[0]
    is_shared = any(host == shared or host.endswith(f".{shared}") for shared in SHARED_HOSTS)
    return None if is_shared or not host else host


def domain(address: str) -> str:
    """The part of an address that its owner registered, as far as a rule can tell: that of "klub.izba.com.pl" too.

    Args:
        address: as `address_key` gives it.
    """
    labels = address.split("/")[0].split(":")[0].split(".")
    is_below = len(labels) > _OF_A_DOMAIN and labels[-2] in _SECOND_LEVEL
    return ".".join(labels[-_OF_A_DOMAIN - is_below :])


def is_of(address: str, body: NameKey, shared: frozenset[str] = frozenset()) -> bool:
    """Whether an address is called after a body: by its initials, or by the beginning of a word that is its own.

    Args:
        address: as `address_key` gives it.
        body: the name of an organisation.
        shared: regions and other words that the names of others have as well.
    """
    host = address.split("/")[0]
    own = ({word.form for word in body.words} | body.regions) - shared
    return any(word[:BEGINNING] in host for word in own) or not body.initials.isdisjoint(re.split(r"[.-]", host))
