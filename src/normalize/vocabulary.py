"""Words of cluster names by the part they play, as lemmas in the letters of the base alphabet.

A word that stands in none of these lists is distinctive: it says which cluster is meant.
"""

STOP_WORDS = frozenset(
    {
        "a", "and", "at", "dla", "do", "etc", "for", "i", "im", "in", "itd", "itp", "ku", "na", "nad", "o", "od",
        "of", "on", "oraz", "po", "pod", "przy", "rzecz", "the", "u", "w", "we", "z", "ze", "za",
    }
)  # fmt: skip

HEAD_WORDS = frozenset({"klaster", "klastr", "klastrowy", "cluster", "clusters", "klaser"})
"""Say only that it is a cluster; an album of stamps is a slip of the pen in a name."""

PLURAL_HEADS = frozenset({"klastry", "klastery", "klastrow", "klasterow", "clusters"})
"""Forms of the head in a name that stands for several clusters: "Lubelskie Klastry", "Forum Klastrów"."""

BODIES = frozenset(
    {"stowarzyszenie", "fundacja", "zwiazek", "izba", "grupa", "association", "spoldzielnia", "zrzeszenie"}
)
"""Heads of a body that may be the cluster itself, run it, or be a member of it."""

ORGANISATIONS = frozenset(
    {
        "izba", "park", "centrum", "agencja", "instytut", "inkubator", "konsorcjum", "uniwersytet", "politechnika",
        "akademia", "towarzystwo", "urzad",
    }
)  # fmt: skip
"""Heads of what may run a cluster or belong to it, though its name agrees with the cluster's."""

FORM_WORDS = frozenset(
    {
        "stowarzyszenie", "fundacja", "spolka", "konsorcjum", "inicjatywa", "zwiazek", "pracodawca", "ev",
        "association", "spoldzielnia", "zrzeszenie",
    }
)  # fmt: skip
"""Say how it is organised, which changes while the cluster stays the same."""

REGIONAL = frozenset({"regionalny", "regionalnego", "regionalnemu", "regionalnym", "regional"})
"""Forms that agree with "klaster" and say as little; "żywności regionalnej" is a trade."""

FILLERS = HEAD_WORDS | FORM_WORDS

AREA_WORDS = frozenset(
    {"wojewodztwo", "ziemia", "region", "subregion", "powiat", "gmina", "miasto", "aglomeracja", "metropolia"}
)
"""Say nothing beside an adjective of a region: "Ziemi Kłodzkiej" is "kłodzki"."""

WEAK_WORDS = frozenset(
    {
        "firma", "przedsiebiorstwo", "przedsiebiorca", "producent", "branza", "sektor", "przemysl", "innowacyjny",
        "innowacja", "nowoczesny", "nowy", "zaawansowany", "technologia", "rozwoj", "usluga", "wyrob", "siec",
        "grupa", "platforma", "centrum", "forum", "partnerstwo", "porozumienie", "gospodarczy", "miedzynarodowy",
    }
)  # fmt: skip
"""Say little of the trade: a name with one of them more is likely the same."""

ROLES = frozenset(
    {
        "producent", "uzytkownik", "odbiorca", "konsument", "dostawca", "sprzedawca", "importer",
        "eksporter",
    }
)  # fmt: skip
"""Sides of one trade, of which each may have a cluster."""

SECTIONS = frozenset({"sekcja", "oddzial", "filia", "podgrupa", "delegatura", "zespol", "komisja", "roboczy"})
"""Words for a part of a body, which has the name of the whole and more."""

FRESH_STARTS = frozenset(
    {
        "czysty", "nowy", "odnawialny", "przyszlosc", "smart", "sprawiedliwy", "transformacja", "wodor",
        "wodorowy", "zielony",
    }
)  # fmt: skip
"""Words by which an old trade gives itself a new name."""

LEGAL_FORM = (
    r"(?:(?:[Ss]p\.?|SP\.?|[Ss]półka|SPÓŁKA) [zZ]\.? ?(?:[oO]\.? ?[oO]\.?|ograniczoną odpowiedzialnością)"
    r"|[Ss]półka (?:[Aa]kcyjna|[Jj]awna|[Kk]omandytowa)|[Ss]p\. ?[jk]\.?|[Pp]?\.?[Ss]\. ?[Aa]\.|P?SA)"
)
"""A pattern for what stands behind the name of a company."""

ABBREVIATIONS = {
    "AI": "sztucznej inteligencji",
    "B+R": "badań i rozwoju",
    "B&R": "badań i rozwoju",
    "R&D": "badań i rozwoju",
    "MSP": "małych i średnich przedsiębiorstw",
    "OZE": "odnawialnych źródeł energii",
    "GOZ": "gospodarki o obiegu zamkniętym",
    "MŚP": "małych i średnich przedsiębiorstw",
    "TSL": "transportu spedycji i logistyki",
    "Fund": "Fundacja",
    "Stow": "Stowarzyszenie",
}

SPELLINGS = {
    "recycling": "recykling", "recyclingowy": "recyklingowy", "dizajn": "design", "dizajnu": "design",
    "designu": "design", "logistics": "logistyka", "lubelszczyzna": "lubelski", "malopolska": "malopolski",
    "malopolsko": "malopolski", "mazowsze": "mazowiecki", "opolszczyzna": "opolski",
    "podkarpacie": "podkarpacki", "podlasie": "podlaski", "pomorze": "pomorski", "slask": "slaski",
    "wielkopolska": "wielkopolski", "silesia": "slaski", "silesian": "slaski", "pomeranian": "pomorski",
    "baltic": "baltycki", "kujawy": "kujawski", "kaszuby": "kaszubski", "mazury": "mazurski",
    "warmia": "warminski", "roztocze": "roztoczanski", "podhale": "podhalanski", "bieszczady": "bieszczadzki",
    "karpaty": "karpacki", "sudety": "sudecki", "polesie": "poleski", "zulawy": "zulawski",
    "nadodrze": "nadodrzanski", "baltyk": "baltycki", "warszawa": "warszawski", "krakow": "krakowski",
    "wroclaw": "wroclawski", "poznan": "poznanski", "gdansk": "gdanski", "szczecin": "szczecinski",
    "bydgoszcz": "bydgoski", "torun": "torunski", "lublin": "lubelski", "bialystok": "bialostocki",
    "katowice": "katowicki", "rzeszow": "rzeszowski", "kielce": "kielecki", "olsztyn": "olsztynski",
    "radom": "radomski", "tarnow": "tarnowski", "elblag": "elblaski",
    "beskidy": "beskidzki", "kurpie": "kurpiowski", "karkonosze": "karkonoski", "pieniny": "pieninski",
    "tatry": "tatrzanski", "mazovia": "mazowiecki", "pomerania": "pomorski", "masuria": "mazurski",
    "woj": "wojewodztwo", "pow": "powiat",
    "gm": "gmina", "wlkp": "wielkopolski", "mlp": "malopolski", "sl": "slaski", "kuj": "kujawski",
    "pom": "pomorski", "trojmiasto": "trojmiejski", "wytworca": "producent", "it": "informatyczny",
    "automotive": "motoryzacyjny",
}  # fmt: skip
"""Two spellings or languages of one word, and the noun of a region or large town for its adjective."""

DIRECTIONS = {
    "wschodni": "east", "wschod": "east", "wschodnio": "east",
    "zachodni": "west", "zachod": "west", "zachodnio": "west",
    "polnocny": "north", "polnoc": "north", "polnocno": "north",
    "poludniowy": "south", "poludnie": "south", "poludniowo": "south",
    "centralny": "centre", "srodkowy": "centre",
    "wsch": "east", "zach": "west", "pln": "north", "pld": "south",
}  # fmt: skip

COUNTRY = "polska"
COUNTRY_WORDS = frozenset({"polski", "polska", "ogolnopolski", "krajowy", "poland", "polish"})
"""The name claims the whole country."""

REGIONS = {
    "dolnoslaski": "dolnośląskie", "wroclawski": "dolnośląskie",
    "kujawski": "kujawsko-pomorskie", "bydgoski": "kujawsko-pomorskie",
    "lubelski": "lubelskie",
    "lubuski": "lubuskie", "zielonogorski": "lubuskie", "gorzowski": "lubuskie",
    "lodzki": "łódzkie",
    "malopolski": "małopolskie", "krakowski": "małopolskie", "podhalanski": "małopolskie",
    "tatrzanski": "małopolskie", "tarnowski": "małopolskie",
    "mazowiecki": "mazowieckie", "warszawski": "mazowieckie", "radomski": "mazowieckie",
    "opolski": "opolskie",
    "podkarpacki": "podkarpackie", "bieszczadzki": "podkarpackie", "rzeszowski": "podkarpackie",
    "podlaski": "podlaskie", "bialostocki": "podlaskie", "suwalski": "podlaskie",
    "pomorski": "pomorskie", "kaszubski": "pomorskie", "gdanski": "pomorskie",
    "slaski": "śląskie", "gornoslaski": "śląskie", "katowicki": "śląskie",
    "swietokrzyski": "świętokrzyskie", "kielecki": "świętokrzyskie",
    "warminski": "warmińsko-mazurskie", "mazurski": "warmińsko-mazurskie",
    "olsztynski": "warmińsko-mazurskie", "elblaski": "warmińsko-mazurskie",
    "wielkopolski": "wielkopolskie", "poznanski": "wielkopolskie",
    "zachodniopomorski": "zachodniopomorskie", "szczecinski": "zachodniopomorskie",
}  # fmt: skip
"""Words for a region or its capital, and the voivodeship it lies in."""

LANDSCAPES = {
    "beskidzki": ("śląskie", "małopolskie", "podkarpackie"),
    "jurajski": ("śląskie", "małopolskie"),
    "karkonoski": ("dolnośląskie",),
    "karpacki": ("śląskie", "małopolskie", "podkarpackie"),
    "klodzki": ("dolnośląskie",),
    "kociewski": ("pomorskie",),
    "kurpiowski": ("mazowieckie", "podlaskie"),
    "palucki": ("kujawsko-pomorskie", "wielkopolskie"),
    "pieninski": ("małopolskie",),
    "poleski": ("lubelskie",),
    "roztoczanski": ("lubelskie", "podkarpackie"),
    "sadecki": ("małopolskie",),
    "sudecki": ("dolnośląskie", "opolskie"),
    "zaglebiowski": ("śląskie",),
    "zulawski": ("pomorskie", "warmińsko-mazurskie"),
    "zywiecki": ("śląskie",),
}
"""Words for what lies in several voivodeships, or in one that its name does not tell at once."""

AREAS = frozenset({"brandenburgia", "euroregion"})
"""Nouns for an area outside of the voivodeships; its adjectives in -ski are known by their ending."""

TRADE_ADJECTIVES = frozenset(
    {
        "adwokacki", "akademicki", "ciesielski", "gorski", "gospodarski", "inzynierski", "jezdziecki",
        "konsumencki", "kowalski", "krawiecki", "kupiecki", "lekarski", "literacki", "lowiecki", "ludzki",
        "medycki", "miejski", "morski", "mysliwski", "obywatelski", "partnerski", "rodzinny", "rybacki",
        "rycerski", "sasiedzki", "seniorski", "strazacki", "studencki", "szewski", "szlachecki", "tkacki",
        "uniwersytecki", "wiejski", "wojewodzki", "nadmorski", "podmiejski", "producencki", "zdunski",
        "zolnierski",
    }
)  # fmt: skip
"""Adjectives in -ski and -cki that are made of no place."""

PLACE_ADJECTIVES = frozenset({"kazimierski", "nowotarski", "sandomierski", "siewierski", "zatorski", "zgierski"})
"""Adjectives of towns that end as those of trades do."""

BOAST = "pierwszy"
"""At the beginning of a name it is no number: "Pierwszy Polski Klaster Dronowy"."""

ORDINALS = {
    "pierwszy": "1", "drugi": "2", "trzeci": "3", "czwarty": "4", "piaty": "5",
    "dwa": "2", "trzy": "3", "cztery": "4", "szesc": "6", "siedem": "7", "osiem": "8",
    "szosty": "6", "siodmy": "7", "osmy": "8", "dziewiaty": "9", "dziesiaty": "10",
}  # fmt: skip

ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8", "ix": "9"}

SHARED_HOSTS = frozenset(
    {
        "facebook.com", "fb.com", "linkedin.com", "twitter.com", "x.com", "youtube.com", "instagram.com",
        "google.com",
        "sites.google.com", "wordpress.com", "blogspot.com", "wikipedia.org", "pl.wikipedia.org",
        "gov.pl", "parp.gov.pl", "europa.eu", "ec.europa.eu", "clustercollaboration.eu", "goo.gl", "bit.ly",
    }
)  # fmt: skip
"""Addresses under which many organisations have a page, so that sharing one proves nothing."""
