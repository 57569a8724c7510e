"""Pairs of entries of two documents, as a careful analyst would judge them."""

import pytest
from normalize_made import decide, entry

from klastry.normalize.blocking import candidates
from klastry.normalize.profile import profile
from klastry.normalize.scoring import Decision, score_pair


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Lubuski Klaster Metalowy", "Lubuski Klaster Metalowy"),
        ("Lubuski Klaster Metalowy", "LUBUSKI KLASTER METALOWY"),
        ("Lubuski Klaster Metalowy", "Lubuskiego Klastra Metalowego"),
        ("Śląski Klaster Drogowy", "Slaski Klaster Drogowy"),
        ("Lubelskie Drewno Regionalny Klaster w Lublinie", "Stowarzyszenie „Lubelskie Drewno”"),
        ("Klaster „Dolina Miodu”", "Dolina Miodu"),
        ("Klaster Szkoleniowo – Doradczy", "Klaster Szkoleniowo-Doradczy"),
        ("Klaster Gospodarki Odpadowej i Recyclingu", "Klaster Gospodarki Odpadowej oraz Recyklingu"),
        ("Mazowiecki Klaster Zdrowia i Urody", "Klaster Urody i Zdrowia Mazowsze"),
        ("Klaster Meblowy KOM-DREW", "Klaster Meblowy KOMDREW"),
        ("Klaster „Agro-Eko-Mazury”", "Klaster AgroEkoMazury"),
        ("Bio - Zamość Klaster Odpadów", "BioZamość. Klaster odpadów"),
        ("Śl. Klaster Badań i Rozwoju Kolei", "Śląski Klaster B+R Kolei"),
        ("Klaster Trzeciego Sektora", "Klaster III Sektora"),
        ("Pierwszy Polski Klaster Balonowy", "Polski Klaster Balonowy"),
        ("Klaster Przemysłu Celulozowego i Tektury", "Klaster Przemysłu Celuzolowego i Tektury"),
    ],
)
def test_one_name_in_two_spellings_is_one_cluster(a, b):
    assert decide(a, b) is Decision.JOINED


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Lubelski Klaster Metalowy", "Lubuski Klaster Metalowy"),
        ("Wschodni Klaster Budowlany", "Zachodni Klaster Budowlany"),
        ("Północno-Wschodni Klaster Okien", "Północny Klaster Okien"),
        ("Małopolski Klaster Energii", "Małopolsko-Podkarpacki Klaster Energii"),
        ("Klaster Wodny I", "Klaster Wodny II"),
        ("Nyski Klaster Spożywczy", "Leżajski Klaster Spożywczy"),
        ("Lubelskie Klastry", "Lubelski Klaster"),
        ("Lubelskie Klastry", "Lubelski Klaster Przedsiębiorstw"),
        ("Lubelski Klaster Przedsiębiorstw", "Ogólnopolski Klaster Innowacyjnych Przedsiębiorstw"),
        (
            "Klaster Energii Odnawialnej",
            "Lubuski Klaster Energetyki Odnawialnej i Efektywności Energetycznej",
        ),
        ("Dolina Lotnicza", "Wyżyna Lotnicza"),
        ("Śląski Klaster Mebli", "Śląski Klaster Metali"),
        ("Klaster Poligen", "Klaster Poligon"),
        ("Łódzki Klaster ICT", "Wschodni Klaster ICT"),
    ],
)
def test_names_of_different_clusters_stay_apart(a, b):
    assert decide(a, b) is Decision.APART


@pytest.mark.parametrize(
    ("b", "city", "expected"),
    [
        ("Lubelski Klaster Zaawansowanych Technologii Lotniczych", "Lublin", Decision.JOINED),
        ("Lubelski Klaster Zaawansowanych Technologii Lotniczych", None, Decision.REVIEW),
        ("Śląski Klaster Zaawansowanych Technologii Lotniczych", "Lublin", Decision.APART),
    ],
)
def test_a_region_in_one_name_only_needs_the_seat_to_agree(b, city, expected):
    a = "Klaster Zaawansowanych Technologii Lotniczych"
    place = {"city": (city, None), "voivodeship": ("lubelskie" if city else None, None)}
    assert decide(a, b, **place) is expected


def test_an_adjective_of_the_town_agrees_with_the_seat():
    assert (
        decide("Klaster Żywych Lekcji", "Elbląski Klaster Żywych Lekcji", city=("Elbląg", None)) is Decision.JOINED
    )


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Klaster IT Sopot", "Sopocki Klaster IT"),
        ("Klaster Hutniczy Stalowa Wola", "Stalowowolski Klaster Hutniczy"),
        ("Klaster Kamieni Ozdobnych Kępno", "Klaster Kamieni Ozdobnych w Kępnie"),
        ("Klaster Szlaków i Schronisk Beskidy", "Beskidzki Klaster Szlaków i Schronisk"),
    ],
)
def test_a_town_as_a_noun_is_the_adjective_of_another_name(a, b):
    assert decide(a, b) is Decision.JOINED


def test_an_adjective_of_a_larger_town_elsewhere_is_not_that_of_the_smaller():
    assert decide("Klaster Obuwniczy Radomsko", "Radomski Klaster Obuwniczy") is not Decision.JOINED


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Klaster Serów Pomorza Zachodniego", "Zachodniopomorski Klaster Serów"),
        ("Wlkp. Klaster Maszyn Pakujących", "Wielkopolski Klaster Maszyn Pakujących"),
    ],
)
def test_a_region_in_two_words_or_cut_short_is_its_adjective(a, b):
    assert decide(a, b, city=("Police", "Police") if "Serów" in a else ("Kalisz", "Kalisz")) is Decision.JOINED


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


def test_words_that_say_little_are_no_match_for_a_trade_of_the_other_name():
    town = {"city": ("Gdynia", "Gdynia")}
    assert decide("Klaster Firm Morskich", "Klaster Morski Jachtów Luksusowych", **town) is Decision.APART
    assert decide("Klaster Firm Morskich", "Klaster Branży Morskiej", **town) is Decision.REVIEW
    assert (
        decide("Klaster Firm Morskich", "Klaster Branży Morskiej", **town, founded=(2012, 2012)) is Decision.JOINED
    )


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


def test_a_brand_in_one_word_is_that_in_two_beside_other_words():
    a, b = "Klaster BioWęgiel", "BIO-WĘGIEL Klaster Energetyczny"
    assert decide(a, b, city=("Rybnik", "Rybnik")) is Decision.JOINED


@pytest.mark.parametrize(
    ("a", "b"),
    [("Drewna", "Drzewny"), ("Medycyny", "Medyczny"), ("Mleka", "Mleczarski"), ("Pszczół", "Pszczelarski")],
)
def test_words_whose_stem_changes_are_of_one_stem(a, b):
    assert decide(f"Opolski Klaster {a}", f"Opolski Klaster {b}") is Decision.REVIEW


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Świętokrzyski Klaster Wapna", "Klaster Wapna Ziemi Świętokrzyskiej"),
        ("Klaster Studni woj. opolskiego", "Klaster Studni Województwa Opolskiego"),
        ("Klaster Studni woj. opolskiego", "Opolski Klaster Studni"),
    ],
)
def test_a_word_for_an_area_says_nothing_beside_its_adjective(a, b):
    assert decide(a, b, city=("Ozimek", None)) is not Decision.APART
    assert decide(a, b, founded=(2011, 2011)) is Decision.JOINED


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


def test_an_english_name_with_words_that_are_not_read_needs_the_website_and_more():
    a, b = "Śląski Klaster Parasolniczy", "Silesian Umbrella Cluster"
    site = {"website": ("slask.example.pl", "slask.example.pl")}
    assert decide(a, b) is Decision.APART
    assert decide(a, b, **site) is Decision.REVIEW
    assert decide(a, b, website=("parasole.pl", "parasole.pl")) is Decision.JOINED
    assert decide(a, b, **site, founded=(2010, 2010)) is Decision.JOINED
    assert decide("Opolski Klaster Parasolniczy", b, **site, founded=(2010, 2010)) is not Decision.JOINED


def test_a_brand_pieced_together_of_the_other_name_needs_more_than_itself():
    a, b = "Klaster Lekkich Konstrukcji", "Klaster LEKKON"
    assert decide(a, b) is Decision.REVIEW
    assert decide(a, b, city=("Mielec", "Mielec")) is Decision.JOINED
    assert decide("Klaster Lekkich Narzędzi", b, city=("Mielec", "Mielec")) is Decision.APART


def test_a_common_name_with_another_year_and_coordinator_is_for_a_person():
    a = "Opolski Klaster Szklarski"
    runs = ("Izba Szkła", "Fundacja Nowy Dom")
    assert decide(a, a, coordinator=runs) is Decision.JOINED
    assert decide(a, a, founded=(2004, 2005), coordinator=runs) is Decision.JOINED
    assert decide(a, a, founded=(2004, 2017), coordinator=runs) is Decision.REVIEW


def test_a_common_name_in_two_towns_of_one_voivodeship_is_for_a_person():
    assert decide("Klaster Piekarski", "Klaster Piekarski", city=("Kutno", "Łowicz")) is Decision.REVIEW


def test_a_letter_lost_or_swapped_is_a_slip_of_the_pen():
    assert decide("Klaster Przemysłu Lotniczego", "Klaster Przemyslu Lotnizcego") is Decision.JOINED


def test_another_letter_may_make_another_word_so_that_something_else_must_agree():
    a, b = "Klaster Przemysłu Lotniczego", "Klaster Przemysłu Lotnizzego"
    assert decide(a, b) is Decision.REVIEW
    assert decide(a, b, city=("Mielec", "Mielec")) is Decision.JOINED


def test_one_name_in_two_towns_is_two_clusters_until_a_person_judges():
    place = {"city": ("Elbląg", "Kępno"), "voivodeship": ("warmińsko-mazurskie", "wielkopolskie")}
    assert decide("Klaster Drzewny Dąb", "Klaster Drzewny Dąb", **place) is Decision.REVIEW


def test_a_move_within_the_voivodeship_is_no_matter():
    place = {"city": ("Świlcza", "Rzeszów"), "voivodeship": ("podkarpackie", "podkarpackie")}
    assert decide("Klaster Żywności Ekologicznej", "Klaster Żywności Ekologicznej", **place) is Decision.JOINED


def test_a_common_name_needs_more_than_itself():
    assert decide("Klaster Turystyczny", "Klaster Turystyczny") is Decision.REVIEW
    assert decide("Klaster Turystyczny", "Klaster Turystyczny", city=("Ustka", "Ustka")) is Decision.JOINED


def test_a_short_form_in_one_document_is_the_name_in_another():
    a, b = "Nadbużański Klaster Zielonej Energii", "Klaster Zielonej Energii"
    assert decide(a, b) is Decision.REVIEW
    assert decide(a, b, alias=("Klaster Zielonej Energii", None)) is Decision.JOINED


def test_a_short_form_that_both_have_proves_nothing():
    short = ("Klaster Zielonej Energii", "Klaster Zielonej Energii")
    a, b = "Mazurski Klaster Zielonej Energii", "Kaszubski Klaster Zielonej Energii"
    assert decide(a, b, alias=short) is Decision.APART


def test_a_former_name_is_a_name():
    former = ("Klaster Morza i Wisły", None)
    assert decide("Bałtycki Klaster Okrętowy", "Klaster Morza i Wisły", former_name=former) is Decision.JOINED


def test_an_acronym_given_with_the_name_joins():
    assert decide("Śląski Klaster Wodny", "ŚKW", acronym=("ŚKW", None)) is Decision.JOINED


def test_a_name_in_quotes_is_the_name_of_the_whole():
    a, b = "Zachodniopomorski Klaster Chemiczny „Zielona Chemia”", "Zielona Chemia"
    assert decide(a, b) is Decision.JOINED
    assert decide(a, b, city=(None, "Rzeszów"), voivodeship=(None, "podkarpackie")) is Decision.APART


def test_an_association_of_members_is_not_the_cluster():
    assert decide("Stowarzyszenie Producentów „Dolina Szkła”", "Dolina Szkła") is Decision.REVIEW
    assert decide("Stowarzyszenie „Dolina Szkła”", "Dolina Szkła") is Decision.JOINED


def test_a_park_or_chamber_of_the_same_name_is_not_the_cluster():
    assert decide("Sudecki Klaster AGROLOTOS", "Sudecka Izba AGROLOTOS") is Decision.REVIEW
    assert decide("Klaster Park Przemysłowy Metalchem", "Park Przemysłowy Metalchem") is Decision.JOINED


def test_an_english_name_is_read_as_the_polish_one():
    assert decide("Śląski Klaster Lotniczy", "Silesian Aviation Cluster") is Decision.JOINED
    assert decide("Wielkopolski Klaster Lotniczy", "Silesian Aviation Cluster") is Decision.APART
    assert decide("Śląski Klaster Lotniczy", "Silesian Cluster of Aviation Exporters") is not Decision.JOINED
    assert (
        decide("Śląski Klaster Eksporterów Lotnictwa", "Silesian Cluster of Aviation Exporters") is Decision.JOINED
    )
    assert decide("Śląski Klaster Lotniczy", "Silesian Cluster of Aviation Brewers") is not Decision.JOINED


def test_crossed_names_are_for_a_person_unless_one_body_founded_both_in_one_town_and_year():
    a, b = "Klaster Wyżyna Motoryzacyjna i Maszynowa", "Lubelski Klaster Motoryzacyjny i Maszynowy"
    town, body = {"city": ("Lublin", "Lublin")}, ("Fundacja M", "Fundacja M")
    assert decide(a, b, **town, coordinator=body) is Decision.REVIEW
    assert decide(a, b, **town, founded=(2018, 2018)) is Decision.REVIEW
    assert decide(a, b, **town, coordinator=body, founded=(2018, 2018)) is Decision.JOINED
    assert decide(a, b, **town, coordinator=body, founded=(2018, 2023)) is Decision.REVIEW


def test_the_same_website_under_two_names_is_asked():
    site = ("http://www.morze.pl/", "morze.pl")
    assert decide("Klaster Okrętowy", "Klaster Portów i Stoczni", website=site) is Decision.REVIEW


def test_one_number_in_a_register_is_asked_under_two_names_and_joins_names_that_agree_less():
    krs = {"krs": ("0000127206", "0000127206")}
    assert decide("Klaster Okrętowy", "Klaster Portów i Stoczni", **krs) is Decision.REVIEW
    assert decide("Opolski Klaster Drewna", "Opolski Klaster Drzewny", **krs) is Decision.JOINED
    other = {"krs": ("0000127206", "0000010078")}
    assert decide("Klaster Okrętowy Baltia", "Klaster Okrętowy Baltia", **other) is Decision.JOINED
    assert decide("Opolski Klaster Lnu", "Opolski Klaster Lnu", **other) is Decision.REVIEW


def test_a_portal_proves_nothing():
    site = ("https://www.facebook.com/klastry", "facebook.com/klastry")
    assert decide("Klaster Okrętowy", "Klaster Portów i Stoczni", website=site) is Decision.APART


def test_a_common_town_year_and_coordinator_say_nothing_alone():
    same = {"city": ("Kraków", "Kraków"), "founded": (2011, 2011), "coordinator": ("Park Nowy", "Park Nowy")}
    sectors = {"sector": ("film", "kosmetyki")}
    assert decide("Klaster Filmowy", "Klaster Kosmetyczny", **same, **sectors) is Decision.APART


def test_a_federation_is_none_of_its_clusters():
    kinds = {"kind": ("federation", None), "city": ("Opole", "Opole")}
    assert decide("Opolski Klaster Firm", "Opolski Klaster Firm Rodzinnych", **kinds) is not Decision.JOINED


def test_rows_of_one_list_are_two_clusters_unless_they_say_the_same_name():
    rows = [
        profile(entry(name, at=at, group="list 1", city="Lublin"))
        for at, name in enumerate(
            ["Klaster Dobrych Usług", "Lubelski Klaster Dobrych Usług", "KLASTER DOBRYCH USŁUG"]
        )
    ]
    assert score_pair(rows[0], rows[1]).decision is Decision.APART
    assert score_pair(rows[0], rows[2]).decision is Decision.JOINED


def test_every_score_comes_with_its_reasons():
    one = profile(entry("Klaster Dobrych Usług", doc="one", city="Lublin", founded=2010))
    other = profile(entry("Lubelski Klaster Dobrych Usług", doc="two", city="Lublin", founded=2014))
    score = score_pair(one, other)
    assert "both have their seat in Lublin" in score.reasons_for
    assert score.reasons_against == ("founded in 2010 and in 2014",)


def test_years_that_differ_do_not_part_one_name_in_full():
    a = "Klaster Żywności Ekologicznej"
    assert decide(a, a, founded=(2015, 2017)) is Decision.JOINED


def test_what_keeps_names_apart_in_spite_of_all_beside_them_is_told():
    told = {"website": "grojec.example.pl", "city": "Grójec", "founded": 2013}
    one = profile(entry("Klaster Sadowniczy „Sad Polski”", doc="one", **told))
    other = profile(entry("Klaster Przetwórstwa Owoców Sad Polski", doc="two", **told))
    found = score_pair(one, other)
    assert found.decision is Decision.REVIEW
    assert found.reasons_against == ("the names are too far apart for what speaks for it beside them",)
    assert round(sum(feature.score for feature in found.features), 2) == found.score


@pytest.mark.parametrize(("a", "b"), [("Klaster Wież", "Klaster Więź"), ("Klaster Sądów", "Klaster Sadów")])
def test_words_that_differ_in_polish_letters_which_both_have_are_not_joined(a, b):
    assert decide(a, b, city=("Sanok", "Sanok")) is Decision.REVIEW
    assert decide(a, b, city=("Sanok", "Kielce")) is Decision.APART


@pytest.mark.parametrize(
    ("a", "b", "voivodeship"),
    [
        ("Klaster Sokowniczy Roztocze", "Lubelski Klaster Sokowniczy", "lubelskie"),
        ("Mazurski Klaster Kajakowy", "Warmińsko-Mazurski Klaster Kajakowy", "warmińsko-mazurskie"),
        ("Kujawski Klaster Jeździecki", "Kujawsko-Pomorski Klaster Jeździecki", "kujawsko-pomorskie"),
    ],
)
def test_a_region_inside_the_voivodeship_of_the_other_name_is_for_a_person(a, b, voivodeship):
    assert decide(a, b, voivodeship=(voivodeship, voivodeship)) is Decision.REVIEW


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Pomorski Klaster Kajakowy", "Kujawsko-Pomorski Klaster Kajakowy"),
        ("Dolnośląski Klaster Kajakowy", "Śląski Klaster Kajakowy"),
        ("Klaster Sokowniczy Roztocze", "Śląski Klaster Sokowniczy"),
    ],
)
def test_a_region_that_lies_elsewhere_is_another(a, b):
    assert decide(a, b) is Decision.APART


def test_a_second_trade_is_for_a_person_unless_more_than_the_town_agrees():
    names = "Klaster Szkutniczy", "Klaster Szkutniczy i Turystyki Morskiej"
    assert decide(*names) is Decision.REVIEW
    assert decide(*names, city=("Ustka", "Ustka")) is Decision.REVIEW
    assert decide(*names, city=("Ustka", "Ustka"), website=("szkuta.pl", "szkuta.pl")) is Decision.JOINED


def test_a_new_name_is_no_matter_where_town_year_coordinator_and_own_address_agree():
    names = "Sanocki Klaster Autobusowy", "Sanocki Klaster Elektromobilności"
    same = {"city": ("Sanok",) * 2, "founded": (2011,) * 2, "coordinator": ("Izba Karpacka",) * 2}
    assert decide(*names, **same, website=("busy-sanok.pl",) * 2) is Decision.JOINED
    assert decide(*names, **same, website=("karpacka.pl",) * 2) is Decision.REVIEW
    assert decide(*names, **same, website=("ik.pl",) * 2) is Decision.REVIEW
    assert decide(*names, **same | {"founded": (2011, 2014)}, website=("busy-sanok.pl",) * 2) is Decision.REVIEW


def test_what_stands_in_quotes_in_both_is_asked_wherever_they_are():
    names = "Klaster Ekologiczny „Żabia Dolina”", "Klaster Turystyczny „Żabia Dolina”"
    assert decide(*names, voivodeship=("lubuskie", "opolskie")) is Decision.REVIEW


def test_another_letter_in_a_brand_is_another_brand_unless_more_than_the_town_agrees():
    names = "WODNEX Klaster", "WODNEM Klaster"
    assert decide(*names, city=("Łódź", "Łódź")) is Decision.REVIEW
    assert decide(*names, city=("Łódź", "Łódź"), website=("wodnex.pl",) * 2) is Decision.JOINED
    assert decide("Klaster WODNEX", "Klaster WODNEXA", city=("Łódź", "Łódź")) is Decision.REVIEW


def test_a_common_name_under_another_coordinator_is_for_a_person():
    names = "Klaster Kreatywny", "Klaster Kreatywny"
    same = {"city": ("Łódź", "Łódź")}
    assert decide(*names, **same) is Decision.JOINED
    assert decide(*names, **same, coordinator=("Fundacja Barwa", "Art Inkubator")) is Decision.REVIEW


def test_a_town_in_one_of_two_regions_of_a_name_bears_it_out_by_half():
    names = "Klaster Lotniczy", "Śląsko-Małopolski Klaster Lotniczy"
    assert decide(*names, voivodeship=("śląskie", None)) is Decision.REVIEW


def test_a_slip_in_the_suffix_of_a_trade_makes_no_region():
    assert decide("Klaster Meblarski Notecki", "Klaster Mebalrski Notecki", city=("Piła",) * 2) is Decision.JOINED


@pytest.mark.parametrize(
    "longer", ["Klaster Młynów Wodnych (Water Mills Cluster)", "Klaster Koła (do 2016 r. Klaster Młynów Wodnych)"]
)
def test_an_english_or_a_former_name_in_brackets_is_a_name_of_its_own(longer):
    assert decide("Klaster Młynów Wodnych", longer) is Decision.JOINED


def test_a_slip_in_the_adjective_of_a_town_is_a_slip_of_the_pen():
    names = "Bocheński Klaster Konserwacji Zabytków", "Bohceński Klaster Konserwacji Zabytków"
    assert decide(*names, city=("Bochnia",) * 2) is Decision.JOINED
    assert decide("Żywiecki Klaster Sukienniczy", "Żarnowiecki Klaster Sukienniczy") is Decision.APART


def test_two_other_letters_in_a_word_are_for_a_person():
    names = "Radomski Klaster Obuwniczy", "Radomski Klaster Oborniczy"
    assert decide(*names, city=("Radom",) * 2) is Decision.REVIEW


def test_a_brand_in_capitals_is_looked_for_beside_other_words():
    one, other = (
        profile(entry(name, doc=doc))
        for name, doc in (("WODNEX Klaster Sportu", "one"), ("WODNEX Klaster Dietetyki", "two"))
    )
    assert candidates([one, other]) == [(0, 1)]
    assert score_pair(one, other).decision is Decision.REVIEW


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, Decision.REVIEW),
        ({"city": ("Chełm", "Chełm")}, Decision.REVIEW),
        ({"city": ("Chełm", "Chełm"), "founded": (2012, 2012)}, Decision.JOINED),
        ({"city": ("Chełm", "Chełm"), "coordinator": ("Izba Kredy", "Izba Kredy")}, Decision.JOINED),
    ],
)
def test_three_initials_without_a_region_need_more_than_the_town(facts, expected):
    assert decide("KPK", "Klaster Przetwórstwa Kredy", **facts) is expected


@pytest.mark.parametrize(
    ("founded", "expected"), [((2010, 2011), Decision.REVIEW), ((2010, 2010), Decision.JOINED)]
)
def test_what_one_body_runs_in_one_town_may_be_a_trade_and_a_part_of_it(founded, expected):
    facts = {"city": ("Zabrze", "Zabrze"), "coordinator": ("Fundacja Alarm", "Fundacja Alarm")}
    assert decide("Klaster Pożarnictwa", "Klaster Pożarnictwa Leśnego", founded=founded, **facts) is expected


def test_a_number_that_only_one_name_has_is_for_a_person():
    facts = {"city": ("Konin", "Konin"), "coordinator": ("Fundacja Dom", "Fundacja Dom")}
    assert decide("Klaster Domów Seniora", "Klaster Domów Seniora II", **facts) is Decision.REVIEW


def test_a_loan_word_in_the_genitive_is_no_brand():
    assert decide("Klaster Fintechów", "Klaster Fin-techów", city=("Lublin", None)) is Decision.REVIEW


def test_one_address_under_two_names_is_for_a_person_whatever_speaks_against_it():
    facts = {"founded": (2005, 2019), "coordinator": ("Izba Sadów", "Fundacja Ryb"), "city": ("Mława", "Mława")}
    assert decide("Klaster Sadów", "Klaster Ryb", website=("k.example", "k.example"), **facts) is Decision.REVIEW


@pytest.mark.parametrize(
    ("name", "facts", "expected"),
    [
        ("Klaster Sztuki Ludowej", {}, Decision.REVIEW),
        ("Klaster Sztuki Ludowej", {"coordinator": ("Muzeum Chaty", "Muzeum Chaty")}, Decision.JOINED),
        ("Mazowiecki Klaster Sztuki Ludowej", {}, Decision.JOINED),
        ("Mazowiecki Klaster Sztuki Ludowej", {"coordinator": ("Muzeum Chaty", "Izba Rzeźby")}, Decision.REVIEW),
    ],
)
def test_one_name_in_two_towns_of_a_voivodeship_needs_what_tells_of_a_move(name, facts, expected):
    place = {"city": ("Radom", "Płock"), "voivodeship": ("mazowieckie", "mazowieckie"), "founded": (2010, 2010)}
    assert decide(name, name, **place, **facts) is expected


def test_an_association_that_runs_a_cluster_of_its_name_is_not_joined_with_it_by_a_rule():
    facts = {"city": ("Opole", "Opole"), "coordinator": ("Stowarzyszenie Szlak Odry", None)}
    assert decide("Klaster Szlak Odry", "Stowarzyszenie Szlak Odry", **facts) is Decision.REVIEW
    facts["coordinator"] = ("Stowarzyszenie Klaster Szlak Odry", None)
    assert decide("Klaster Szlak Odry", "Stowarzyszenie Klaster Szlak Odry", **facts) is Decision.JOINED


def test_what_one_body_runs_under_another_region_is_for_a_person():
    run = {"coordinator": ("Instytut Torfu", "Instytut Torfu")}
    assert decide("Podlaski Klaster Torfu", "Polski Klaster Torfu", **run) is Decision.REVIEW
    assert decide("Podlaski Klaster Torfu", "Polski Klaster Torfu") is Decision.APART


def test_one_acronym_in_one_town_is_counted_once():
    facts = {"city": ("Piła", "Piła"), "founded": (2008, 2015)}
    assert decide("WKB", "WKB", alias=(None, "Wielkopolski Klaster Bednarzy"), **facts) is Decision.REVIEW


def test_neighbouring_towns_are_the_seat_of_one_unless_its_name_says_no_more_than_a_trade():
    towns = ("Gdynia", "Sopot")
    assert (
        decide("Klaster Instrumentów Strunowych", "Klaster Instrumentów Strunowych", city=towns) is Decision.REVIEW
    )
    assert decide("Kaszubski Klaster Skrzypiec", "Kaszubski Klaster Skrzypiec", city=towns) is Decision.JOINED


def test_an_acronym_of_one_that_stands_in_the_name_of_the_other_is_evidence():
    seat = ("Zgierz", "Zgierz")
    assert (
        decide("Zgierski Klaster Wzornictwa Pościeli (ZKWP)", "ZKWP Klaster Wzornictwa", city=seat)
        is Decision.JOINED
    )
    assert decide("Klaster Kotłów i Palenisk", "Klaster KKiP", city=seat) is Decision.JOINED


def test_a_new_name_is_no_matter_where_the_common_address_bears_one_of_the_names():
    beside = {"city": ("Mielec", "Mielec"), "coordinator": ("Izba Rzemiosła", "Izba Rzemiosła")}
    a, b = "Metalokraina", "Mielecki Klaster Obróbki Blach"
    assert decide(a, b, **beside, website=("metalokraina.pl", "metalokraina.pl")) is Decision.JOINED
    assert decide(a, b, **beside, website=("arr-wisloka.pl", "arr-wisloka.pl")) is Decision.REVIEW
    assert decide(a, b, **beside, website=("izba-rzemiosla.pl", "izba-rzemiosla.pl")) is Decision.REVIEW


def test_two_names_with_one_trade_in_common_are_asked_only_where_something_else_agrees():
    a, b = "Łużycki Klaster Turystyczny", "Klaster Turystyki Podziemnej"
    assert decide(a, b) is Decision.APART
    assert decide(a, b, city=("Żary", "Żary")) is Decision.REVIEW


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Kuj.-Pom. Klaster Wiklinowy", "Kujawsko-Pomorski Klaster Wiklinowy"),
        ("Klaster Okrętowy woj. zach.-pom.", "Zachodniopomorski Klaster Okrętowy"),
        ("WARM.-MAZ. KLASTER LODOWY", "Warmińsko-Mazurski Klaster Lodowy"),
        ("Dln. Śl. Klaster Bazaltowy", "Dolnośląski Klaster Bazaltowy"),
        ("Świętokrz. Klaster Wapienny", "Świętokrzyski Klaster Wapienny"),
        ("Zachodnio-Pomorski Klaster Żaglowy", "Zachodniopomorski Klaster Żaglowy"),
    ],
)
def test_a_region_cut_short_is_that_region(short, full):
    assert decide(short, full) is Decision.JOINED


def test_what_begins_two_regions_is_for_a_person_and_a_direction_is_no_region():
    assert decide("Lub. Klaster Chmielu", "Lubelski Klaster Chmielu") is Decision.REVIEW
    assert decide("Lub. Klaster Chmielu", "Lubuski Klaster Chmielu") is Decision.REVIEW
    assert decide("Zach. Klaster Stolarski", "Zachodniopomorski Klaster Stolarski") is Decision.APART


@pytest.mark.parametrize(
    "both",
    [
        "Śląski Klaster Hutniczy / Silesian Metallurgy Cluster",
        "Silesian Metallurgy Cluster | Śląski Klaster Hutniczy",
        "Śląski Klaster Hutniczy (ang. Silesian Metallurgy Cluster)",
        "Śląski Klaster Hutniczy, ang. Silesian Metallurgy Cluster",
    ],
)
def test_a_name_in_two_languages_is_two_names(both):
    assert decide(both, "Śląski Klaster Hutniczy") is Decision.JOINED
    assert decide(both, "Opolski Klaster Hutniczy") is Decision.APART


def test_a_landscape_in_the_one_name_is_not_where_the_other_has_its_seat():
    assert decide("Roztoczański Klaster Wód", "Klaster Wód", city=(None, "Kołobrzeg")) is Decision.APART


def test_what_is_abroad_is_not_what_is_in_poland():
    names = "Klaster Automatyki i Robotów", "Cluster Automatyki i Robotów"
    assert decide(*names, city=(None, "Kielce")) is Decision.JOINED
    assert decide(*names, city=(None, "Kielce"), kind=("foreign", None)) is Decision.REVIEW


@pytest.mark.parametrize(
    ("a", "b", "facts"),
    [
        ("Stowarzyszenie Nadwarciańskie Szlaki", "Klaster Nadwarciańskie Szlaki", {}),
        ("Iławska Sieć Kajakowa", "Iławski Klaster Kajakowy", {}),
        ("Forum Turystyki Kajakowej Iława", "Iławski Klaster Turystyki Kajakowej", {}),
        ("Fundacja Inkubator Kajaków", "Klaster Inkubator Kajaków", {}),
        ("Klaster Szlaków Kajakowych", "Klaster Górskich Szlaków Kajakowych", {}),
        ("Klaster BARTEK", "Klaster Producentów Miodu „Bartek-Bis”", {}),
        ("Inicjatywa klastrowa Wino Warmii", "Warmiński Klaster Wina Musującego", {"founded": (2008, 2015)}),
        ("Iławski Klaster Kajaków i Łodzi", "Iławski Klaster Łodzi i Kajaków Górskich", {"founded": (2008, 2015)}),
    ],
)
def test_what_need_not_be_the_cluster_is_for_a_person_unless_more_than_the_town_agrees(a, b, facts):
    assert decide(a, b, city=("Iława", "Iława"), **facts) is Decision.REVIEW


def test_an_adjective_of_a_large_town_and_its_voivodeship_is_the_regions():
    assert decide("Klaster Modowy", "Łódzki Klaster Modowy", city=("Łódź", "Łódź")) is Decision.REVIEW
    assert decide("Klaster Modowy", "Radomski Klaster Modowy", city=("Radom", "Radom")) is Decision.JOINED


def test_half_of_a_town_with_a_hyphen_is_the_town():
    a, b = "Bielski Klaster Rajdów", "Bielsko-Bialski Klaster Rajdów"
    assert decide(a, b) is Decision.JOINED
    assert decide(a, "Bielsko-Żywiecki Klaster Rajdów") is not Decision.JOINED


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Klaster BARTEK", "Klaster Producentów Miodu „Bartek-Bis”"),
        ("Polish Bathroom Cluster", "Klaster Wyposażenia Łazienek"),
        ("Silesian Steel Constructions Cluster", "Śląski Klaster Stalowy"),
        ("Kaszubski Klaster Drobiu i Jaj", "Kaszubski Klaster Drobiarski"),
    ],
)
def test_half_a_brand_a_word_more_than_in_english_and_a_second_trade_of_one_year_are_asked(a, b):
    assert decide(a, b, founded=(2012, 2012)) is Decision.REVIEW


def test_a_wider_name_with_a_word_derived_otherwise_needs_town_year_and_body():
    a, b = "Kaszubski Klaster Kamieniarski", "Kaszubski Klaster Kamienia i Kruszyw"
    facts = {"city": ("Kartuzy", "Kartuzy"), "founded": (2008, 2008)}
    assert decide(a, b, **facts) is Decision.REVIEW
    assert decide(a, b, **facts, coordinator=("Fundacja Żwir", "Fundacja Żwir")) is Decision.JOINED


def test_letters_that_a_charset_lost_do_not_keep_a_name_from_being_found():
    broken, whole = entry("Klaster Odzie?owy P??nocy", doc="a"), entry("Klaster Odzieżowy Północy", doc="b")
    assert candidates([profile(broken), profile(whole)]) == [(0, 1)]


def test_a_trade_with_regional_in_it_is_another_than_the_regional_cluster():
    town = {"city": ("Iława", "Iława")}
    assert decide("Regionalny Klaster Żywności", "Klaster Żywności", **town) is Decision.JOINED
    assert decide("Klaster Żywności Regionalnej", "Klaster Żywności", **town) is Decision.REVIEW


def test_a_town_on_no_map_may_be_a_slip_for_the_other_entrys():
    a = "Klaster Kajaków Składanych"
    assert decide(a, a, city=("Bartszyce", "Bartoszyce")) is Decision.JOINED
    assert decide(a, a, city=("Barcin", "Bartoszyce")) is not Decision.JOINED


def test_one_name_and_year_in_neighbouring_towns_is_one_cluster():
    a = "Klaster Elektromaszynowy Zagłębia"
    assert decide(a, a, city=("Będzin", "Sosnowiec"), founded=(2010, 2010)) is Decision.JOINED
    assert decide(a, a, city=("Będzin", "Sosnowiec")) is Decision.REVIEW
    assert decide(a, a, city=("Będzin", "Rybnik"), founded=(2010, 2010)) is Decision.REVIEW
