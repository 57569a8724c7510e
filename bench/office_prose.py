"""Running text as offices write it, made here: on roads, schools, funds and budgets, and a part of it on clusters.

Of its words about one in fifteen is a form that was not there before, as in acts of offices of that length.

Everything is drawn from one seeded generator: the same seed gives the same text.
"""

import random
from collections.abc import Mapping, Sequence

from office_words import drawn, pools

Words = Mapping[str, Sequence[str]]


def _phrases(text: str) -> Sequence[str]:
    return text.replace("\n", "|").split("|")


_SHARED: Words = pools() | {
    "year": [str(year) for year in range(2004, 2027)],
    "month": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada".split(),
    "day": [str(day) for day in range(1, 29)],
    "count": [str(count) for count in range(12, 190)],
}
_OFFICE: Words = _SHARED | {
    "who": _phrases(
        """Rada gminy|Zarząd województwa|Sejmik|Wójt|Burmistrz|Prezydent miasta|Starosta|Komisja rewizyjna
Wydział Inwestycji|Zarząd Dróg Wojewódzkich|Dyrektor szkoły|Skarbnik powiatu|Rada seniorów
Urząd marszałkowski|Regionalna Dyrekcja Ochrony Środowiska|Kierownik referatu|Wykonawca robót
Przewodniczący komisji"""
    ),
    "did": _phrases(
        """przyjęła plan|przedstawił sprawozdanie z|omówił założenia|zatwierdziła wykaz
ogłosił przetarg na|rozpoczął realizację|zakończył pierwszy etap
złożył wniosek o dofinansowanie|uruchomił nabór na|powołał zespół do spraw
podpisał umowę na wykonanie|zlecił opracowanie dokumentacji
przeprowadziła konsultacje w sprawie|odebrał"""
    ),
    "what": _phrases(
        """remontów dróg powiatowych|przebudowy mostu nad rzeką|budowy sali gimnastycznej
modernizacji oczyszczalni|termomodernizacji szkoły podstawowej|zakupu autobusów niskoemisyjnych
rewitalizacji rynku|budowy ścieżek rowerowych|rozbudowy sieci kanalizacyjnej
wymiany oświetlenia ulicznego|zagospodarowania terenów zielonych|opieki nad seniorami
kształcenia zawodowego|cyfryzacji usług publicznych|wsparcia przedsiębiorców
retencji wód opadowych|promocji gospodarczej regionu|szkoleń dla osób bezrobotnych
ochrony zabytków|gospodarki odpadami"""
    ),
    "fund": _phrases(
        """Funduszu Spójności|Europejskiego Funduszu Społecznego|budżetu państwa
Regionalnego Programu Operacyjnego|Rządowego Funduszu Rozwoju Dróg|środków własnych gminy
Krajowego Planu Odbudowy|Programu Polska Wschodnia"""
    ),
    "why": _phrases(
        """o co mieszkańcy prosili od kilku lat|co poprawi bezpieczeństwo pieszych
ponieważ obecny stan techniczny jest zły|choć termin był już raz przesuwany
zgodnie z uchwałą z poprzedniej kadencji|aby uniknąć utraty dotacji
a pozostałe prace zaplanowano na przyszły rok|z uwagi na rosnące koszty materiałów
jak wynika z diagnozy"""
    ),
    "street": _phrases("Lipowej|Warszawskiej|Kościuszki|3 Maja|Jana Pawła II|Szkolnej|Ogrodowej|Piłsudskiego"),
}
_OFFICE_SENTENCES = (
    "{who} {did} {what} niedaleko {place}, {why}.",
    "{nom} przy {loc} niedaleko {place} wymaga {gen}, {why}.",
    "Całkowita wartość zadania wynosi {sum} zł, z czego {sum} zł pochodzi z {fund}.",
    "W {year} roku {who} {did} {what}, a w zakresie {gen} także {acc}.",
    "Umowę nr {mark} podpisano {day} {month} {year} r., a roboty mają potrwać {count} dni.",
    "Z {gen} niedaleko {place} korzysta dziś ponad {count} osób, {why}.",
    "Partnerami projektu są szkoły, uczelnie oraz organizacje pozarządowe, {why}.",
    "Jak podkreślono w dokumencie, potrzeby w zakresie {gen} są największe w rejonie {place}.",
    "{who} zwraca uwagę, że udział {gen} spadł z {share} do {share} proc., {why}.",
    "Pierwszy wariant zakłada {acc}, drugi {acc} do {year} roku, a oba {acc}.",
    "Jego wdrożenie wymaga współpracy z {inst} oraz środków z {fund}.",
    "Szczegóły dotyczące {gen} zawiera załącznik nr {day} do uchwały z {day} {month} {year} r.",
    "Wskaźnik rezultatu określono na poziomie {share} proc., a jego wartość bazowa to {share} proc.",
    "Osoby zainteresowane mogą składać wnioski do {day} {month} w biurze przy ul. {street}.",
    "Zdaniem eksperta ({person}) {nom} ma sprzyjać {dat}, a nie {dat}, czego dowodzi {nom}.",
    "Między {place} a okolicą {place} {nom} łączy się z {inst}, o czym pisze {person} w {loc}.",
    "Oprócz {gen} wskazano {acc}, {acc} i {acc} o wartości {sum} zł.",
    "W {loc} oraz {loc} przewidziano {acc} za {sum} zł brutto (sygn. {mark}).",
)
_LIKE_FACTS = (
    "Do konkursu zgłosiło się {count} podmiotów, w tym {count} przedsiębiorstw z terenu powiatu.",
    "Prace przy ul. {street} prowadzi firma z siedzibą w okolicy {place}, która działa od {year} r.",
    "Stowarzyszenie powstało w {year} roku i liczy {count} członków, {why}.",
)
"""What rules match without a cluster: one sentence in so many is of these."""
_ONE_IN = 40
_CLUSTERS: Words = _SHARED | {
    "name": _phrases(
        """Lubelski Klaster Obróbki Metali|Podkarpacki Klaster Drzewny|Świętokrzyski Klaster Ceramiczny
Karpacki Klaster Turystyczny|Klaster Zielonej Chemii|Mazurski Klaster Żeglarski
Klaster Inteligentnych Maszyn|Wschodni Klaster Odlewniczy|Klaster Biogospodarki"""
    ),
    "of": _phrases(
        """Lubelskiego Klastra Obróbki Metali|Podkarpackiego Klastra Drzewnego
Świętokrzyskiego Klastra Ceramicznego|Karpackiego Klastra Turystycznego|Klastra Zielonej Chemii
Mazurskiego Klastra Żeglarskiego"""
    ),
    "body": _phrases(
        """Fundacja Rozwoju Przedsiębiorczości|Agencja Rozwoju Regionalnego S.A.|Izba Przemysłowo-Handlowa
Stowarzyszenie Innowacyjny Region|Politechnika Lubelska"""
    ),
}
_CLUSTER_SENTENCES = (
    "{name} powstał w {year} roku i skupia {count} podmiotów, w tym {count} firm.",
    "Siedziba {of} mieści się w Lublinie przy ul. Przemysłowej 4.",
    "Koordynatorem {of} jest {body}, a biuro działa od {month} {year} r.",
    "Obecnie klaster liczy {count} członków, a jego partnerami są uczelnie techniczne.",
    "Wśród członków {of} jest {count} przedsiębiorstw, {count} instytucji oraz trzy uczelnie.",
    "W {year} r. {name} otrzymał status Krajowego Klastra Kluczowego.",
    "Przedstawiciele {of} spotkali się z władzami regionu niedaleko {place}.",
    "Inicjatywa zrzesza {count} firm z całego województwa, które wspólnie szkolą kadry.",
    "{name} realizuje projekt szkoleniowy o wartości {sum} zł i zatrudnia {day} osób.",
    "Firmy z klastra wspólnie kupują energię, a w {year} roku wystawiły się na targach niedaleko {place}.",
)


def document(paragraphs: int, of_clusters: float, seed: int) -> str:
    """The paragraphs of a text with an empty line between them, a heading now and then.

    Args:
        paragraphs: How many.
        of_clusters: What share of them speaks of clusters.
        seed: Another one gives another text.
    """
    draw = random.Random(seed)  # noqa: S311  # no secret is made of it
    parts: list[str] = []
    for number in range(paragraphs):
        if number % 9 == 0:
            parts.append(f"{number // 9 + 1}. Kierunki rozwoju {draw.choice(_OFFICE['what'])}")
        on_clusters = draw.random() < of_clusters
        words, sentences = (_CLUSTERS, _CLUSTER_SENTENCES) if on_clusters else (_OFFICE, _OFFICE_SENTENCES)
        parts.append(" ".join(_sentence(draw, words, sentences) for _ in range(draw.randint(3, 7))))
    return "\n\n".join(parts)


def _sentence(draw: random.Random, words: Words, sentences: Sequence[str]) -> str:
    """A sentence with words drawn anew for each slot in it."""
    whole = draw.choice(
        _LIKE_FACTS if sentences is _OFFICE_SENTENCES and not draw.randrange(_ONE_IN) else sentences
    )
    for kind in words:
        while f"{{{kind}}}" in whole:
            whole = whole.replace(f"{{{kind}}}", drawn(draw, words[kind]), 1)
    return whole
