"""Pools of words as offices use them, in their cases: things with adjectives, people, towns, sums, file marks.

In a pool as it is drawn from here the first come often and the last seldom, as words do in running text: so a
hundred thousand words have some thousands of forms, which no cache of a few holds.
"""

import random
from collections.abc import Iterator, Mapping, Sequence

from klastry.places.table import NameForms, form_rows
from klastry.polish.morphology import forms

_NOUNS = """droga zadanie projekt szkoła umowa środek program mieszkaniec budowa uchwała budżet wniosek praca
teren zakres realizacja rozwój działanie inwestycja plan ochrona usługa system woda obiekt potrzeba dokument
wartość koszt termin jednostka społeczność strategia analiza ocena wskaźnik infrastruktura edukacja zdrowie
kultura sport turystyka transport energia odpad powietrze gleba las park most chodnik oświetlenie kanalizacja
wodociąg oczyszczalnia budynek dach okno elewacja kotłownia pompa instalacja sala boisko stadion basen
biblioteka muzeum teatr kino świetlica przedszkole żłobek internat wydział laboratorium pracownia stypendium
nauczyciel uczeń student rodzic lekarz szpital przychodnia apteka karetka senior opiekun rodzina dziecko
młodzież bezrobocie zatrudnienie kwalifikacja szkolenie warsztat kurs doradztwo pożyczka dotacja poręczenie
podatek opłata dochód wydatek deficyt rezerwa obligacja kredyt spłata przetarg oferta wykonawca inwestor
projektant inspektor nadzór odbiór gwarancja kara aneks załącznik protokół sprawozdanie raport diagnoza
prognoza scenariusz wariant harmonogram etap rezultat produkt odbiorca beneficjent konsultacja debata ankieta
opinia uwaga skarga petycja decyzja postanowienie zezwolenie koncesja rejestr ewidencja archiwum sekretariat
referat komisja sesja kadencja radny sołtys skarbnik sekretarz autobus tramwaj kolej dworzec przystanek
rozkład bilet parking rondo skrzyżowanie sygnalizacja objazd nawierzchnia krawężnik rów przepust wał zbiornik
retencja susza powódź burza zagrożenie ratownik strażak remiza alarm zieleń drzewo krzew trawnik łąka
torfowisko ptak siedlisko rezerwat ścieżka szlak kajak przystań schronisko hotel zabytek kościół zamek dwór
ruina konserwator renowacja polichromia festiwal koncert wystawa plener chór orkiestra zespół twórca
rzemieślnik kupiec targowisko magazyn hala maszyna surowiec węgiel gaz ciepło prąd wiatrak biomasa biogazownia
emisja pył hałas norma pomiar czujnik mapa działka""".split()
_ADJECTIVES = """gminny powiatowy wojewódzki publiczny nowy duży mały społeczny gospodarczy lokalny regionalny
krajowy europejski finansowy własny główny drogowy szkolny wodny leśny rolny miejski wiejski podmiejski
przemysłowy techniczny cyfrowy elektroniczny kulturalny sportowy turystyczny rowerowy pieszy kolejowy
autobusowy rzeczny zabytkowy historyczny współczesny nowoczesny energooszczędny niskoemisyjny odnawialny
cieplny elektryczny gazowy węglowy słoneczny wiatrowy sanitarny medyczny zdrowotny szpitalny ratunkowy
rehabilitacyjny opiekuńczy rodzinny młodzieżowy dziecięcy zawodowy ogólnokształcący podstawowy średni wyższy
naukowy badawczy laboratoryjny innowacyjny inwestycyjny budżetowy podatkowy majątkowy bieżący roczny
wieloletni kwartalny miesięczny wstępny końcowy szczegółowy ogólny prawny administracyjny urzędowy samorządowy
rządowy unijny zagraniczny transgraniczny górski nadmorski jeziorny ogrodowy parkowy zielony czysty bezpieczny
pilny ważny istotny zasadniczy dodatkowy wspólny odrębny osobny łączny całkowity częściowy niezbędny dostępny
powszechny równy trwały tymczasowy okresowy sezonowy letni zimowy nocny dzienny stary murowany drewniany
betonowy asfaltowy żwirowy gruntowy""".split()
_SURNAMES = """Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak
Dąbrowski Kozłowski Jankowski Mazur Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski
Michalski Wieczorek Jabłoński Wróbel Nowakowski Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek
Nowicki Pawlak Górski Witkowski Walczak Sikora Baran Rutkowski Michalak Szewczyk Ostrowski Tomaszewski
Pietrzak Zalewski Wróblewski""".split()
_CASES = ("nom", "gen", "dat", "acc", "inst", "loc")
_DESCRIBED = 4
"""Each noun comes with so many adjectives in each of its forms, and alone."""


def drawn(draw: random.Random, pool: Sequence[str]) -> str:
    """One of a pool, the first ones more often."""
    return pool[int(len(pool) * draw.random() ** 2)]


def pools() -> Mapping[str, Sequence[str]]:
    """Words by kind: things by case, "place", "person", "sum", "share", "mark"; the same at every call."""
    draw = random.Random(0)  # noqa: S311  # no secret is made of it
    found = {case: list(_things(case, draw)) for case in _CASES} | {
        "place": [form for row in form_rows() for form in NameForms.read(row).oblique[:1]],
        "person": [f"{initial}. {name}" for name in _SURNAMES for initial in "ABDEGHJKLMPRSTWZ"],
        "sum": [f"{draw.randint(1, 999)} {draw.randrange(1000):03},{draw.randrange(100):02}" for _ in range(5000)],
        "share": [f"{tenths // 10},{tenths % 10}" for tenths in range(1, 1000)],
        "mark": [f"{part}.{draw.randint(100, 999)}.{n}" for part in ("WZ", "OR", "RI", "GK") for n in range(250)],
    }
    for pool in found.values():
        draw.shuffle(pool)
    return found


def _things(case: str, draw: random.Random) -> Iterator[str]:
    """The nouns in a case, each alone and with adjectives that agree with it."""
    for noun in _NOUNS:
        for form, number, gender in _forms_in(noun, case):
            yield form
            for adjective in draw.sample(_ADJECTIVES, _DESCRIBED):
                agreeing = [one for one, *own in _forms_in(adjective, case) if own == [number, gender]]
                yield from (f"{one} {form}" for one in agreeing[:1])


def _forms_in(lemma: str, case: str) -> Iterator[tuple[str, str, str]]:
    """The forms of a word in a case, with their number and gender."""
    for form, reading in forms(lemma):
        if reading.lemma == lemma and reading.degree in (None, "pos") and not reading.is_unusual:
            slots = sorted(reading.slots)  # else each process would draw another text
            yield from ((form, slot.number, slot.gender) for slot in slots if slot.case == case)
