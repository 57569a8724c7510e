import pytest
from made_pdf import MadePage, made_pdf
from parsing import page, read

from klastry.extract.parsers.stated_dates import only_date_of_head, publication_date, stated_in_cells


@pytest.mark.parametrize(
    ("texts", "date"),
    [
        (["Data publikacji -20 października 2025 godz. 09:15"], "2025-10-20"),
        (["Wykaz", "Data publikacji: 18 lutego 2021 | Departament Gospodarki"], "2021-02-18"),
        (["Relacja", "poniedziałek, Marzec 13, 2017"], "2017-03-13"),
        (["Lista klastrów.", "Zielona Góra, 15.05. 2014r."], "2014-05-15"),
        (["BURMISTRZ MIASTA PUCK Puck, 12 listopada 2012 r. RGM.0003.44.2012", "Pan Jan Lis"], "2012-11-12"),
        (["Katowice, dnia 5 września 2018 r.", "Urząd"], "2018-09-05"),
        (["Tytuł", "09.06.2017 Łódź (NPR) – Trzy klastry przedstawiły się w piątek."], "2017-06-09"),
        (["Tekst.", "Opracowanie: Urząd Marszałkowski w Rzeszowie, wrzesień 2019 r."], "2019-09"),
        (["Tekst.", "Ostatnia modyfikacja: 2.03.2020"], "2020-03-02"),
        (["Ostatnia modyfikacja: 2.03.2020", "Opublikowano 1 lutego 2019"], "2019-02-01"),
        (["wtorek, 8 czerwca 2010 12:31", "Stan na maj 2014 r.", "Ostatnia zmiana: 15.05. 2014r."], "2014-05-15"),
        (["Opublikowano 8 czerwca 2010", "Powstał w 2009 r.", "Ostatnia modyfikacja: 2.03.2014"], "2010-06-08"),
        (["Opublikowano 8 czerwca 2010", "Do 2020 r. ma ich być 90.", "Zaktualizowano: 2.03.2014"], "2010-06-08"),
        (["Następna aktualizacja: wrzesień 2008", "Ostatnia zmiana: 15.05.2008"], "2008-05-15"),
        (["Data wydruku: 8.02.2019"], "2019-02-08"),
        (
            ["Protokół nr 23/2020", "z posiedzenia Komisji Rozwoju z dnia 8 października 2020 r.", "Ad 3."],
            "2020-10-08",
        ),
        (["Uchwała Nr XLI/312/2022 Rady Gminy Krempna z dnia 28 lutego 2022 r. w sprawie składek"], "2022-02-28"),
        (["UCHWAŁA NR ..... /2015", "Rady Miejskiej w Miliczu", "z dnia 26 lutego 2015 r."], "2015-02-26"),
        (["Projekt z dnia 10 lutego 2015 r.", "Rada Miejska w Miliczu"], "2015-02-10"),
        (["Na podstawie ustawy z dnia 8 marca 1990 r. podjęto uchwałę."], None),
        (["Tekst.", "autor: Adam Rogowski rog/ mick/ 12.10.2023"], "2023-10-12"),
        (["Protokół nr 3/2012", "z sesji Rady odbytej w dniu 26 czerwca 2012 roku", "Ad 1."], "2012-06-26"),
        (["BRM.2.2012", "Protokół nr 3", "z sesji Rady", "odbytej w dniu 26 czerwca 2012 roku"], "2012-06-26"),
        (["wtorek, 10 października 2023 · red."], "2023-10-10"),
        (["KURIER WARZELNY nr 7 (612), 16 lutego 2011"], "2011-02-16"),
        (["GONIEC SOLNY, nr 12 (310), 9 maja 2014 r., str. 3"], "2014-05-09"),
        (["Wydanie: październik 2016 | Prenumerata | Kontakt"], "2016-10"),
        (["From: biuro@warzelnia.pl", "Date: Tue, 17 Nov 2009 10:22:31 +0100"], "2009-11-17"),
        (["Data: wtorek, 3 maja 2016 09:15", "Temat: klaster"], "2016-05-03"),
        (["Data: 22-11-2017 Autor: (mask) Komentarze: 6"], "2017-11-22"),
        (["Aktualności / 09.02.2016", "Meblarze w Parku"], "2016-02-09"),
        (["Dodane przez redaktor w pt., 25/10/2019 - 14:20"], "2019-10-25"),
        (["RADA MIEJSKA – materiał na sesję w dniu 27 lutego 2020 r. Druk nr 218"], "2020-02-27"),
        (
            ["PROTOKÓŁ NR 4/2017", "z posiedzenia Rady Gospodarczej przy Burmistrzu, 14 września 2017 r., sala 2"],
            "2017-09-14",
        ),
        (["Ewaluacja – raport | Instytut Terytorialny, Warszawa, listopad 2018", "Studia"], "2018-11"),
        (["Strategia rozwoju Warmii do roku 2025 projekt, luty 2014", "3.4. Klastry"], "2014-02"),
        (["Komunikat prasowy z 3 marca 2021 r.", "Klaster rośnie"], "2021-03-03"),
        (["Instytut Analiz", "Klastry w regionie", "Poznań 2016"], "2016"),
        (["Klastry w regionie", "Bielsko-Biała, 2012 r."], "2012"),
        (["czwartek, 06 października 2011 11:42"], "2011-10-06"),
        (["Znak sprawy: ZP.272.14.2020 Nowy Sącz, dnia 3 czerwca 2020 r."], "2020-06-03"),
        (["Lista kontaktowa dla eksporterów. Wydanie trzecie, listopad 2018"], "2018-11"),
        (["Załącznik Nr 3\ndo Uchwały Nr 211/16\nZarządu Województwa\nz dnia 23 lutego 2016 r."], "2016-02-23"),
        (["Raport", "Forum Klastrów 2018"], None),
        (["Data: wtorek, 23 pazdziernika 2018 09:48", "Temat: klaster"], "2018-10-23"),
        (["Solne/ Warzelnie razem", "Bochnia, 21.02.2014 (SAP) - Dwa klastry z regionu"], "2014-02-21"),
        (["Sprawozdanie z II Forum Solnego", "Miejsce: Puck Termin: 7–8 listopada 2012 Osób: 86"], "2012-11-08"),
        (["Klaster Solny, Bochnia, listopad 2011"], None),
        (["Raport", "Klaster powstał w Poznaniu, w marcu 2011"], None),
        (["Rozmowy na posiedzeniu rady podjęto 12 maja 2011 r."], None),
        (["Data: do ustalenia", "Termin: 12 maja 2011 r."], None),
        (["Rejestr zmian: 2013/04/09 dodano porozumienie; 2012/05/14 dodano 2/2012"], None),
        (["Rejestr zmian: dodano 2.03.2012 tabelę", "Opublikowała: Anna Nowak, 2013/04/09 11:47"], "2013-04-09"),
        (["Raport końcowy | Instytut Terytorialny", "Wersja 2.1, Kraków, 12 maja 2016 r."], "2016-05-12"),
        (["W numerze 7 piszemy, że 16 lutego 2011 r. powstał klaster."], None),
        (["Rok założenia: 2011", "Data powstania: 12.09.2012 r."], None),
        (["Klaster powstał 12 marca 2008 r. w Opolu i liczy 40 firm."], None),
        (["Stan na 31 grudnia 2018 r."], None),
        (["RADIO SOLNE, audycja „Rano”, emisja: 4 marca 2015 r., godz. 18:05"], "2015-03-04"),
        (["23.01.2013. Toruń (PAS) - Klaster powstał"], "2013-01-23"),
        (["Termin\t14–16 października 2015 r.", "Notatka ze spotkań"], "2015-10-16"),
        (["Protokół nr 7/2016", "z posiedzenia Rady Gminy", "Termin: 4 maja 2016 r., godz. 9"], "2016-05-04"),
        (["Izba Solna", "Puck, dn. 7 marca 2016 r. L.dz. IS/12/2016", "Szanowni Państwo,"], "2016-03-07"),
        (["Termin składania wniosków: 14 maja 2015 r."], None),
        (["Data utworzenia klastra: marzec 2011"], None),
        (["14.02.2018 Toruń, Bydgoszcz (KAI-Region) – Klaster powstał"], "2018-02-14"),
        (["BIULETYN IZBY nr 4/2012 (kwiecień)", "Izba Solna"], "2012-04"),
    ],
)
def test_the_date_of_publication_is_told_from_other_dates(texts, date):
    assert publication_date(texts) == date


@pytest.mark.parametrize(
    ("head", "date"),
    [
        (
            "<script type='application/ld+json'>{'@graph':[{'datePublished':'2019-05-04T10:00'}]}</script>",
            "2019-05-04",
        ),
        ("<meta property=article:published_time content=2015-11-20>", "2015-11-20"),
        ("<meta name=DC.date content='14 maja 2013'>", "2013-05-14"),
        ("<meta property=article:modified_time content='2019-01-14T09:31:07+00:00'>", "2019-01-14"),
        ("<meta name=date content=2018><meta property=article:modified_time content=2019-01-14>", "2018"),
        ("<script type='application/ld+json'>{broken</script>", None),
    ],
)
def test_the_date_that_the_head_of_a_page_states(head, date):
    head = head.replace("{'", '{"').replace("':", '":').replace(":'", ':"').replace("'}", '"}')
    assert page("<p>Rok założenia: 2011</p>", head).metadata.date == date


def test_what_is_published_outranks_what_is_changed_and_text_outranks_time():
    head = "<meta property=article:modified_time content=2019-01-14>"
    assert page("<p>Opublikowano: 3 maja 2018</p>", head).metadata.date == "2018-05-03"
    assert page("<main><time datetime=2018-04-03>3 kwietnia</time></main>", head).metadata.date == "2018-04-03"


def test_title_publisher_and_address_of_a_page():
    head = (
        "<title>Wykaz - Urząd</title><meta property=og:site_name content='Urząd Miasta'>"
        "<link rel=canonical href=http://a.pl/wykaz><meta property=og:url content=http://b.pl>"
    )
    metadata = page("<h1>Wykaz klastrów</h1><p>Alfa", head).metadata
    assert (metadata.title, metadata.publisher, metadata.url) == (
        "Wykaz klastrów",
        "Urząd Miasta",
        "http://a.pl/wykaz",
    )
    assert page("<p>Alfa", head).metadata.title == "Wykaz - Urząd"


@pytest.mark.parametrize(
    ("title", "publisher"),
    [
        ("Wykaz klastrów | Urząd Miasta", "Urząd Miasta"),
        ("Wykaz klastrów – Aktualności – Urząd Miasta", "Urząd Miasta"),
        ("Wykaz klastrów", None),
        ("Wykaz klastrów polskich", None),
        ("Klastry | Urząd Miasta", None),
    ],
)
def test_the_title_of_the_window_names_the_site_behind_the_heading(title, publisher):
    assert page("<h1>Wykaz klastrów</h1><p>Alfa", f"<title>{title}</title>").metadata.publisher == publisher


def test_a_saved_page_tells_its_address():
    html = "<!DOCTYPE html>\n<!-- saved from url=(0020)http://a.pl/wykaz.html -->\n<html><p>Alfa</html>"
    assert read(html).metadata.url == "http://a.pl/wykaz.html"
    html = "<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: https://b.pl/x \n--><p>Alfa</html>"
    assert read(html).metadata.url == "https://b.pl/x"


def test_a_heading_far_down_is_no_title():
    lines = [f"Zdanie numer {number} o klastrze Alfa w Opolu." for number in range(9)]
    pdf = MadePage().lines(*lines, y=100).text("Stowarzyszenia", y=300, bold=True)
    assert read(made_pdf(pdf)).metadata.title is None


@pytest.mark.parametrize(
    ("cells", "date"),
    [
        (["Wytworzył", "Wydział", "Data publikacji", "2017-09-06 14:31", "Liczba odwiedzin", "211"], "2017-09-06"),
        (["Data wytworzenia:", "6 września 2017 r.", "Wytworzył"], "2017-09-06"),
        (["Nazwa klastra", "Data publikacji", "Klaster Solny", "2017-09-06"], None),
        (["Data publikacji", "2013-10-01", "Ostatnia modyfikacja", "13.03.2017 r."], "2017-03-13"),
        (["Data powstania", "2017-09-06"], None),
    ],
)
def test_a_cell_behind_its_label_tells_the_date_of_a_page(cells, date):
    assert stated_in_cells(cells) == date


@pytest.mark.parametrize(
    ("texts", "date"),
    [
        (["Cztery branże", "VII Forum Solne – relacja. Bochnia, 22–23 września 2016 r."], "2016-09-23"),
        (["6 | GOSPODARKA DZIENNIK SOLNY czwartek, 7 kwietnia 2011", "Sól i gips"], "2011-04-07"),
        (["Notatka dla członków Izby, oprac. A. Kos · Bochnia, 2–5 lutego 2016"], "2016-02-05"),
        (["BIULETYN SOLNY nr 14 3 listopada 2011 Rozsyłany pocztą", "W numerze:"], "2011-11-03"),
        (["Nazwa: Klaster Soli", "Data założenia: 23 maja 2011 r."], None),
        (["Nabór trwa do 15 maja 2014 r."], None),
        (["Relacja, Bochnia, 22 września 2016 r.", "W 2018 r. powstał drugi."], None),
        (["Spotkali się w Bochni 22 września 2016 r. i zostali."], None),
    ],
)
def test_the_only_date_in_the_head_of_a_text_may_be_its_own(texts, date):
    assert only_date_of_head(texts) == date
