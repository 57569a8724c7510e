import pytest

from klastry.extract.names.extent import name_end, organisation_end, small_tail_end
from klastry.extract.names.in_full import with_part_in_acronym
from klastry.extract.names.stops import first_name_at
from klastry.extract.prose.names_beside import is_acronym_of
from klastry.extract.tokenizer import tokens_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Klaster Transportu , Spedycji i Logistyki w Łodzi", "Klaster Transportu , Spedycji i Logistyki"),
        ("Klaster Innowacji w Gastronomii zaprasza", "Klaster Innowacji w Gastronomii"),
        ("Klaster Metalowy w Lublinie", "Klaster Metalowy"),
        ("Klaster Metalowy i Politechnika Śląska", "Klaster Metalowy"),
        ("Klaster Metalowy Jan Kowalski", "Klaster Metalowy"),
        ("Klaster Szkło i Burmistrz Krosna", "Klaster Szkło"),
        ("Klastra Metalowego i Prezydenta Miasta", "Klastra Metalowego"),
        ("Klastrem Zdrowie i Uroda", "Klastrem Zdrowie i Uroda"),
        ("Klastrem Woda , Energia i Klimat", "Klastrem Woda , Energia i Klimat"),
        ("Klaster Energia i Gmina Zator", "Klaster Energia"),
        ("Klastra Metalowego i Śląskiego Klastra Wodnego", "Klastra Metalowego"),
        ("Klaster Przemysłowy Dolina Narzędziowa działa", "Klaster Przemysłowy Dolina Narzędziowa"),
        ("Klaster Przemysłu 4.0 działa", "Klaster Przemysłu 4.0"),
        ("Klaster na rzecz Seniorów działa", "Klaster na rzecz Seniorów"),
        ("Klaster Pszczół im. ks . Jana Dzierżona rośnie", "Klaster Pszczół im. ks . Jana Dzierżona"),
        ("Klaster Papierniczy Kostrzyn nad Odrą działa", "Klaster Papierniczy Kostrzyn nad Odrą"),
        ("Klaster Piwa znad Wisły działa", "Klaster Piwa znad Wisły"),
        ("Klaster Nadzoru nad Budowami działa", "Klaster Nadzoru nad Budowami"),
        ("Klaster Prac nad Nowymi Lekami działa", "Klaster Prac nad Nowymi Lekami"),
        ("Klaster Terenów po Kopalniach działa", "Klaster Terenów po Kopalniach"),
        ("Klaster Wyrobów z Drewna i Wikliny działa", "Klaster Wyrobów z Drewna i Wikliny"),
        ("Klaster Wyrobów z Rygi działa", "Klaster Wyrobów"),
        ("Klaster Mebli w Nowym Targu działa", "Klaster Mebli"),
        ("Klaster Usług w Trójmieście działa", "Klaster Usług"),
        ("KLASTER MEBLI PO DZIESIĘCIU LATACH", "KLASTER MEBLI"),
        ("Klaster Szkoleń i Doradztwa działa", "Klaster Szkoleń i Doradztwa"),
        ("Klastrowi Lasów i Gór , TOPR i Policji", "Klastrowi Lasów i Gór"),
        ("Klastrowi Lasów i Gór , PARP i Straży Pożarnej", "Klastrowi Lasów i Gór"),
        ("Klastrowi Lasów i Państwowej Straży Pożarnej", "Klastrowi Lasów"),
        ("Klaster Edukacji i Wyższych Uczelni", "Klaster Edukacji i Wyższych Uczelni"),
        ("Klaster Szewski w Radomiu z siedzibą w Pionkach", "Klaster Szewski w Radomiu"),
        ("Klastra Drzewnego Opolszczyźnie", "Klastra Drzewnego"),
        ("Klaster Usług BPO / SSC działa", "Klaster Usług BPO / SSC"),
        ("Klaster Szewski / Radom", "Klaster Szewski"),
        ("Klaster Sieci 5G działa", "Klaster Sieci 5G"),
        ("Klastra Opieki Beaty Szewczyk", "Klastra Opieki"),
        ("Klastra Bezpieczna Szkoła", "Klastra Bezpieczna Szkoła"),
        ("Klastra Żeglugi i Portów", "Klastra Żeglugi i Portów"),
        ("Klastra Żeglugi i Portu Gdynia", "Klastra Żeglugi"),
        ("Klastra Inżynierii i Prototypowania", "Klastra Inżynierii i Prototypowania"),
    ],
)
def test_a_name_ends_where_the_next_thing_begins(text, name):
    words = text.split()
    assert words[: name_end(words, 0)] == name.split()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Klaster energii odnawialnej działa w Kielcach", "Klaster energii odnawialnej"),
        ("Klaster działa od roku", "Klaster"),
        ("Klaster do Bytomia", "Klaster"),
    ],
)
def test_a_tail_in_small_letters_ends_before_the_verb(text, name):
    words = text.split()
    assert words[: small_tail_end(words, 0)] == name.split()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Klastra Rzemiosł w Nysie ( KRN )", "Klastra Rzemiosł w Nysie"),
        ("Klastra Rzemiosł w Nowym Sączu ( KRwNS )", "Klastra Rzemiosł w Nowym Sączu"),
        ("Klastra Rzemiosł w Bielsku-Białej ( skrót KRBB )", "Klastra Rzemiosł w Bielsku-Białej"),
        ("Klastra Rzemiosł w Nysie , zwanego w skrócie KRN ,", "Klastra Rzemiosł w Nysie"),
        ("Klastra Stali i Offshore – KSO –", "Klastra Stali i Offshore"),
        ("Klastra Rzemiosł w Nysie ( NIK )", "Klastra Rzemiosł"),
        ("Klastra Rzemiosł w Nysie , KRN i PARP", "Klastra Rzemiosł"),
        ("Klastra Rzemiosł w Nysie", "Klastra Rzemiosł"),
    ],
)
def test_an_acronym_tells_what_is_of_the_name(text, name):
    words = text.split()
    assert words[: with_part_in_acronym(words, 0, 2)] == name.split()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Agencja Rozwoju Regionu sp. z o.o. w Bytomiu", "Agencja Rozwoju Regionu sp. z o.o."),
        ("Browar Kowalscy sp. j. z Kielc", "Browar Kowalscy sp. j."),
        ("Zakłady Wapienne S.A. w Opolu", "Zakłady Wapienne S.A."),
    ],
)
def test_a_legal_form_belongs_to_an_organisation(text, name):
    words = [word for piece in text.split() for word in tokens_of(piece)]
    assert organisation_end(words, 0) == len([word for piece in name.split() for word in tokens_of(piece)])


@pytest.mark.parametrize(
    ("text", "person"), [("Jan Kowalski", True), ("Broni Strzeleckiej", False), ("Anna zaprasza", False)]
)
def test_a_first_name_needs_a_surname_and_no_other_meaning(text, person):
    assert first_name_at(text.split(), 0) is person


@pytest.mark.parametrize(
    ("acronym", "name", "fits"),
    [
        ("BKP", "Bydgoski Klaster Przemysłowy", True),
        ("SA&AM", "Silesia Automotive & Advanced Manufacturing", True),
        ("LKEIiT", "Lubuski Klaster Elektrotechniki, Informatyki i Telekomunikacji", True),
        ("PARP", "Lubelski Klaster Winiarski", False),
        ("Łódź", "Łódzki Klaster Mody", False),
    ],
)
def test_an_acronym_has_the_initials_of_its_name_in_order(acronym, name, fits):
    assert is_acronym_of(acronym, name) is fits
