"""Names that are spelt, derived or cut off in different ways."""

import pytest
from normalize_made import decide, entry

from klastry.normalize.blocking import candidates
from klastry.normalize.profile import profile
from klastry.normalize.scoring import Decision


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Klaster Uprawy Konopi Włóknistych KUKW", "Klaster Uprawy Konopi Włóknistych"),
        ("Klaster Uprawy Konopi Włóknistych w Lublinie i okolicach", "Klaster Uprawy Konopi Włóknistych"),
        ("Mazowiecki Klaster Opakowań Szklanych (dawniej Klaster Szkło Mazowsza)", "Klaster Szkło Mazowsza"),
        ("Klaster Hodowców Koni Pociągowych", "Klaster Chodowców Koni Pociągowych"),
    ],
)
def test_what_stands_behind_a_name_and_a_slip_that_makes_a_surname_are_no_matter(a, b):
    assert decide(a, b) is Decision.JOINED


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Klaster Zdrowego Zywienia", "„Zdrowe Żywienie Lniarskie”"),
        ("„Podhalański Klaster Kamieni Szlachetnych”", "Podhalański Klaster Kamieni"),
        ("Wroclawski Klaster Chlodnictwa", "Wrocławski Klaster Chłodnictwa i Spawalnictwa"),
    ],
)
def test_missing_letters_and_quotes_around_the_whole_name_make_no_brand(a, b):
    assert decide(a, b) is not Decision.JOINED


@pytest.mark.parametrize(
    ("a", "b"),
    [("Drewna", "Drzewny"), ("Medycyny", "Medyczny"), ("Mleka", "Mleczarski"), ("Pszczół", "Pszczelarski")],
)
def test_words_whose_stem_changes_are_of_one_stem(a, b):
    assert decide(f"Opolski Klaster {a}", f"Opolski Klaster {b}") is Decision.REVIEW


def test_a_word_cut_short_is_the_word_that_it_begins():
    assert decide("Klaster Gosp. Pasiecznej", "Klaster Gospodarki Pasiecznej") is Decision.JOINED
    assert decide("Klaster Gosp. Pasiecznej", "Klaster Gastronomii Pasiecznej") is Decision.APART


def test_words_of_one_stem_are_joined_where_place_year_or_website_bear_it_out():
    a, b = "Mazowiecki Klaster Energii Wiatrowej", "Mazowiecki Klaster Energetyki Wiatrowej"
    assert decide(a, b, city=("Pułtusk", "Pułtusk")) is Decision.REVIEW
    assert decide(a, b, city=("Pułtusk", "Pułtusk"), founded=(2011, 2012)) is Decision.REVIEW
    assert decide(a, b, city=("Pułtusk", "Pułtusk"), founded=(2011, 2011)) is Decision.JOINED
    assert decide(a, b, website=("mkew.pl", "mkew.pl")) is Decision.JOINED


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Klaster Mleczarstwa Kujaw", "Kujawski Klaster Mleczarski"),
        ("Mazowiecki Klaster Turystyki Pieszej", "Mazowiecki Klaster Turystyczno-Pieszy"),
        ("Klaster Szkutnictwa w Mrągowie", "Mrągowski Klaster Szkutniczy"),
    ],
)
def test_the_noun_of_a_trade_and_its_adjective_are_one_in_one_town(a, b):
    town = ("Mrągowo", "Mrągowo")
    assert decide(a, b, city=town) is Decision.JOINED
    assert decide(a, b) is not Decision.APART
    assert decide(a.replace("Klaster", "Stowarzyszenie"), b, city=town) is not Decision.JOINED


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("KMKP Kaszubski Morski Klaster Przygody", "Kaszubski Morski Klaster Przygody"),
        ("Klaster Dróg Wodnych Kujaw i", "Klaster Dróg Wodnych Kujaw i Pałuk"),
        ("Klaster Producentów Sprzętu Wędkars", "Klaster Producentów Sprzętu Wędkarskiego"),
        ("Klaster Czystych Wód, do 2014 r. Klaster Oczyszczalni", "Klaster Oczyszczalni"),
        ("Pdk. Klaster Dróg Wodnych", "Podkarpacki Klaster Dróg Wodnych"),
        ("Klaster Dróg Wodnych w Rucianem-Nidzie i okolicy", "Klaster Dróg Wodnych w Rucianem-Nidzie"),
        ("Klaster Czyste Drogi 2030", "Klaster Czyste Drogi"),
        ("7. Klaster Dróg Wodnych", "Klaster Dróg Wodnych"),
        ("Lp. 7 Klaster Dróg Wodnych", "Klaster Dróg Wodnych"),
        ("Klaster Dróg Wodnych Nowy Targ", "Nowotarski Klaster Dróg Wodnych"),
        ("Klaster Dróg Wodnych Bielska-Białej", "Bielski Klaster Dróg Wodnych"),
        ("Klaster Żużlowy Trójmiasto", "Trójmiejski Klaster Żużlowy"),
        ("Klaster Żużlowy Zagłębia Dąbrowskiego", "Zagłębiowski Klaster Żużlowy"),
        ("Klaster Dom&Ogród", "Klaster Dom & Ogród"),
        ("Klaster Dróg Wodnych w likwidacji", "Klaster Dróg Wodnych"),
        ("Klaster Dróg Wodnych, ul. Lipowa 5", "Klaster Dróg Wodnych"),
        ("Klaster Dróg Wodnych (do 2016 działał jako Klaster Żeglugi)", "Klaster Żeglugi"),
        ("Klaster M.O.S.T.", "Klaster MOST"),
        ("Klaster Owczarski Podhale-Pieniny", "Podhalańsko-Pieniński Klaster Owczarski"),
        ("Klaster ?eglugi ?r?dl?dowej", "Klaster Żeglugi Śródlądowej"),
        ("Klaster Dróg „Czysta Dro", "Klaster Dróg „Czysta Droga”"),
        ("Klaster Firm Żeglarskich Kujaw", "Klaster Przedsiębiorstw Żeglarskich Kujaw"),
        ("Ostródzki Klaster IT", "Ostródzki Klaster Informatyczny"),
        ("Klaster Opakowań z Tworz…", "Klaster Opakowań z Tworzyw Sztucznych"),
        ("KPTS Sanok", "Klaster Przetwórstwa Tworzyw Sztucznych „KPTS” Sanok"),
    ],
)
def test_names_cut_off_shortened_or_with_more_around_them_are_one_in_one_town(a, b):
    assert decide(a, b, city=("Ostróda", "Ostróda")) is Decision.JOINED


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Klaster Energii Zielony Most", "Klaster Energii Zielony Mostek"),
        ("Klaster Strefowych Przedsiębiorstw I", "Klaster Strefowych Przedsiębiorstw II"),
        ("Klaster Czyste Drogi 2020", "Klaster Czyste Drogi 2030"),
        ("Sanocki Klaster Przem…", "Sanocki Klaster Przemysłu Lekkiego"),
    ],
)
def test_a_name_that_ends_in_a_word_or_a_number_is_not_cut_off(a, b):
    assert decide(a, b, city=("Ostróda", "Ostróda")) is not Decision.JOINED


def test_a_letter_lost_or_swapped_is_a_slip_of_the_pen():
    assert decide("Klaster Przemysłu Lotniczego", "Klaster Przemyslu Lotnizcego") is Decision.JOINED


def test_another_letter_may_make_another_word_so_that_something_else_must_agree():
    a, b = "Klaster Przemysłu Lotniczego", "Klaster Przemysłu Lotnizzego"
    assert decide(a, b) is Decision.REVIEW
    assert decide(a, b, city=("Mielec", "Mielec")) is Decision.JOINED


@pytest.mark.parametrize(("a", "b"), [("Klaster Wież", "Klaster Więź"), ("Klaster Sądów", "Klaster Sadów")])
def test_words_that_differ_in_polish_letters_which_both_have_are_not_joined(a, b):
    assert decide(a, b, city=("Sanok", "Sanok")) is Decision.REVIEW
    assert decide(a, b, city=("Sanok", "Kielce")) is Decision.APART


def test_another_letter_in_a_brand_is_another_brand_unless_more_than_the_town_agrees():
    names = "WODNEX Klaster", "WODNEM Klaster"
    assert decide(*names, city=("Łódź", "Łódź")) is Decision.REVIEW
    assert decide(*names, city=("Łódź", "Łódź"), website=("wodnex.pl",) * 2) is Decision.JOINED
    assert decide("Klaster WODNEX", "Klaster WODNEXA", city=("Łódź", "Łódź")) is Decision.REVIEW


def test_a_slip_in_the_suffix_of_a_trade_makes_no_region():
    assert decide("Klaster Meblarski Notecki", "Klaster Mebalrski Notecki", city=("Piła",) * 2) is Decision.JOINED


def test_a_slip_in_the_adjective_of_a_town_is_a_slip_of_the_pen():
    names = "Bocheński Klaster Konserwacji Zabytków", "Bohceński Klaster Konserwacji Zabytków"
    assert decide(*names, city=("Bochnia",) * 2) is Decision.JOINED
    assert decide("Żywiecki Klaster Sukienniczy", "Żarnowiecki Klaster Sukienniczy") is Decision.APART


def test_two_other_letters_in_a_word_are_for_a_person():
    names = "Radomski Klaster Obuwniczy", "Radomski Klaster Oborniczy"
    assert decide(*names, city=("Radom",) * 2) is Decision.REVIEW


def test_letters_that_a_charset_lost_do_not_keep_a_name_from_being_found():
    broken, whole = entry("Klaster Odzie?owy P??nocy", doc="a"), entry("Klaster Odzieżowy Północy", doc="b")
    assert candidates([profile(broken), profile(whole)]) == [(0, 1)]
