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


def test_words_that_say_little_are_no_match_for_a_trade_of_the_other_name():
    town = {"city": ("Gdynia", "Gdynia")}
    assert decide("Klaster Firm Morskich", "Klaster Morski Jachtów Luksusowych", **town) is Decision.APART
    assert decide("Klaster Firm Morskich", "Klaster Branży Morskiej", **town) is Decision.REVIEW
    assert (
        decide("Klaster Firm Morskich", "Klaster Branży Morskiej", **town, founded=(2012, 2012)) is Decision.JOINED
    )


def test_a_brand_in_one_word_is_that_in_two_beside_other_words():
    a, b = "Klaster BioWęgiel", "BIO-WĘGIEL Klaster Energetyczny"
    assert decide(a, b, city=("Rybnik", "Rybnik")) is Decision.JOINED


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


def test_what_keeps_names_apart_in_spite_of_all_beside_them_is_told():
    told = {"website": "grojec.example.pl", "city": "Grójec", "founded": 2013}
    one = profile(entry("Klaster Sadowniczy „Sad Polski”", doc="one", **told))
    other = profile(entry("Klaster Przetwórstwa Owoców Sad Polski", doc="two", **told))
    found = score_pair(one, other)
    assert found.decision is Decision.REVIEW
    assert found.reasons_against == ("the names are too far apart for what speaks for it beside them",)
    assert round(sum(feature.score for feature in found.features), 2) == found.score


def test_a_second_trade_is_for_a_person_unless_more_than_the_town_agrees():
    names = "Klaster Szkutniczy", "Klaster Szkutniczy i Turystyki Morskiej"
    assert decide(*names) is Decision.REVIEW
    assert decide(*names, city=("Ustka", "Ustka")) is Decision.REVIEW
    assert decide(*names, city=("Ustka", "Ustka"), website=("szkuta.pl", "szkuta.pl")) is Decision.JOINED


def test_what_stands_in_quotes_in_both_is_asked_wherever_they_are():
    names = "Klaster Ekologiczny „Żabia Dolina”", "Klaster Turystyczny „Żabia Dolina”"
    assert decide(*names, voivodeship=("lubuskie", "opolskie")) is Decision.REVIEW


@pytest.mark.parametrize(
    "longer", ["Klaster Młynów Wodnych (Water Mills Cluster)", "Klaster Koła (do 2016 r. Klaster Młynów Wodnych)"]
)
def test_an_english_or_a_former_name_in_brackets_is_a_name_of_its_own(longer):
    assert decide("Klaster Młynów Wodnych", longer) is Decision.JOINED


def test_a_brand_in_capitals_is_looked_for_beside_other_words():
    one, other = (
        profile(entry(name, doc=doc))
        for name, doc in (("WODNEX Klaster Sportu", "one"), ("WODNEX Klaster Dietetyki", "two"))
    )
    assert candidates([one, other]) == [(0, 1)]
    assert score_pair(one, other).decision is Decision.REVIEW


def test_a_number_that_only_one_name_has_is_for_a_person():
    facts = {"city": ("Konin", "Konin"), "coordinator": ("Fundacja Dom", "Fundacja Dom")}
    assert decide("Klaster Domów Seniora", "Klaster Domów Seniora II", **facts) is Decision.REVIEW


def test_a_loan_word_in_the_genitive_is_no_brand():
    assert decide("Klaster Fintechów", "Klaster Fin-techów", city=("Lublin", None)) is Decision.REVIEW


def test_an_acronym_of_one_that_stands_in_the_name_of_the_other_is_evidence():
    seat = ("Zgierz", "Zgierz")
    assert (
        decide("Zgierski Klaster Wzornictwa Pościeli (ZKWP)", "ZKWP Klaster Wzornictwa", city=seat)
        is Decision.JOINED
    )
    assert decide("Klaster Kotłów i Palenisk", "Klaster KKiP", city=seat) is Decision.JOINED


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
