"""Text that stands in columns and is no table."""

import pytest
from aligned_page import HEAD, ROWS, table_between_texts
from made_pdf import MadePage, made_pdf
from parsing import read, rows


@pytest.mark.parametrize(
    "lines",
    [
        [["", line, "", "", ""] for line in ("Klaster Alfa", "Klaster Beta", "Klaster Gamma", "Klaster Delta")],
        [["", "Siedziba", "Opole", "", ""], ["", "Rok", "2007", "", ""], ["", "Liczba", "34", "", ""]],
        [HEAD, ROWS[0]],
    ],
    ids=["a list", "labels", "one row"],
)
def test_what_has_no_head_or_no_rows_is_no_table(lines):
    assert not table_between_texts(lines).tables


def test_two_columns_of_prose_are_no_table():
    left = (
        "Nazwa klastra pochodzi od litery, a jego prace",
        "prowadzi fundacja, która ma biuro w Opolu.",
        "Członkowie spotykają się co miesiąc i wspólnie",
        "kupują drewno, okucia oraz lakiery do mebli.",
    )
    right = (
        "Klaster Beta powstał później, a o jego członkach",
        "wiadomo niewiele: w ankiecie nie podano liczby",
        "firm ani uczelni. Biuro przeniesiono do Nysy,",
        "bo tam działa park naukowy, który go wspiera.",
    )
    assert not read(made_pdf(MadePage().lines(*left, x=60, y=100).lines(*right, x=320, y=100))).tables


def set_to_width(page, text, x, y, width):
    words = text.split()
    room = (width - sum(5 * len(word) for word in words)) / (len(words) - 1)
    for word in words:
        page.text(word, x, y)
        x += 5 * len(word) + room


def test_columns_of_prose_set_to_full_width_are_no_table():
    left = (
        "Tyski klaster samochodowy ma 63 firmy",
        "i działa od maja 2007 roku. Jego siedzibą",
        "są Tychy, a całość",
    )
    right = ("Laboratorium powstało dzięki dotacji", "z unii. Korzystają", "z niego szkoły, które kształcą ludzi")
    page = MadePage()
    for number, lines in enumerate(zip(left * 3, right * 3, strict=True)):
        for x, text in zip((60, 320), lines, strict=True):
            set_to_width(page, text, x, 100 + 12 * number, 220)
    assert not read(made_pdf(page)).tables


def test_three_narrow_columns_of_prose_are_no_table():
    lines = (
        ("Żuławski Klaster", "Liderem jest Warmińska", "kolej linową."),
        ("Melioracyjny powstał", "Izba Jachtowa, która od", "Każdy z nich"),
        ("w Gdańsku i od razu", "lat robi targi łodzi", "szukał swej drogi."),
        ("objął spółki wodne", "i prowadzi szkołę", "Jedne postawiły na"),
        ("z całych Żuław, a", "żeglarstwa oraz kurs", "zakupy, inne na"),
    )
    page = MadePage()
    for number, parts in enumerate(lines):
        for x, text in zip((60, 200, 350), parts, strict=True):
            page.text(text, x, 100 + 12 * number)
    assert not read(made_pdf(page)).tables


def test_two_columns_of_short_entries_in_sentences_are_no_table():
    left = (
        "3. Klaster Sadowniczy „Rozłogi”",
        "Łącko. Działa od 2006 r. Należy do",
        "niego 58 gospodarstw. Koordynator:",
        "Stowarzyszenie Rozłogi. Przygotowuje",
        "kiermasz jabłek dla całego powiatu.",
        "Klaster ma znak towarowy. Prezesem",
    )
    right = (
        "tarnowskie",
        "7. Klaster Garncarski. Rok założenia",
        "2005, dane o liczbie firm są stare.",
        "Animator: Tarnowska Izba Rzemiosła.",
        "Powstał w 2010 r. Członków jest 15.",
        "Zakłady leżą w Tuchowie. Koordynuje",
    )
    page = MadePage().lines(*left, x=60, y=100).lines(*right, x=320, y=100)
    assert not read(made_pdf(page)).tables


def test_entries_side_by_side_are_no_table():
    left = [
        "Klaster Alfa",
        "Rok powstania: 2007",
        "Siedziba: Opole",
        "Liczba członków: 34",
        "Strona www: www.alfa.example",
    ]
    right = [
        "Klaster Beta",
        "Rok powstania: 2011",
        "Siedziba: Nysa",
        "Liczba członków: 52",
        "Strona www: www.beta.example",
    ]
    document = read(made_pdf(MadePage().lines(*left, x=60, y=120).lines(*right, x=320, y=120)))
    assert not document.tables


def test_entries_side_by_side_are_no_head():
    page = MadePage()
    for x, name in ((60, "Lubelski Klaster Ziół"), (320, "Bialski Klaster Cegły i Szkła")):
        lines = (name, "Siedziba: Lublin", "Założony w 2013 roku przez kilka firm, które", "razem kupują surowce.")
        page.lines(*lines, "48 członków, w tym 37 firm", "www.klasterziol.pl", x=x, y=100 if x == 60 else 104)
    assert not read(made_pdf(page)).tables


def test_a_line_with_the_number_of_the_page_is_no_head():
    text = (
        "Wydruk z bazy KLASTRY, wersja 2.4                      str. 2\n\n"
        "Lp  Nazwa klastra                 Siedziba      Rok    Członk.  Prowadzący\n"
        "                                                       / firmy\n"
        "7   Sieć Łużyckich Tkaczy         Lubań         2013   14 / 12  Cech Tkaczy\n"
        "8   Głogowski Klaster Miedzi      Głogów        2009   26 / 23  Park Surowcowy\n"
        "9   Klaster Naczep i Przyczep     Oleśnica      2014   31 / 30  Zakłady Pojazdów\n"
    )
    (head, first, *_) = rows(read(text, "wydruk.txt"))
    assert head == ["Lp", "Nazwa klastra", "Siedziba", "Rok", "Członk. / firmy", "Prowadzący"]
    assert first == ["7", "Sieć Łużyckich Tkaczy", "Lubań", "2013", "14 / 12", "Cech Tkaczy"]
