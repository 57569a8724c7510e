import pytest
from normalize_made import entry, extraction

from klastry.normalize.ids import IdRegistry
from klastry.normalize.records import normalize
from klastry.normalize.region_of_name import told_by_name


def told(name, **fields):
    return [seen.value for seen in told_by_name(entry(name, **fields))]


@pytest.mark.parametrize(
    ("name", "voivodeship"),
    [
        ("Lubuski Klaster Okien", "lubuskie"),
        ("Kujawsko-Pomorski Klaster Sera", "kujawsko-pomorskie"),
        ("Leszczyński Klaster Budowlany", "wielkopolskie"),
        ("Stalowowolski Klaster Obróbki Metali", "podkarpackie"),
        ("Smaki Kujaw", "kujawsko-pomorskie"),
        ("Klaster Morski Pomorza Zachodniego", "zachodniopomorskie"),
    ],
)
def test_where_nothing_is_said_of_the_seat_the_name_tells_the_voivodeship(name, voivodeship):
    assert told(name) == [voivodeship]


@pytest.mark.parametrize(
    "name",
    [
        "Małopolsko-Podkarpacki Klaster Energii",
        "Polski Klaster Morski",
        "Bielski Klaster Meblarski",  # of Bielsko-Biała or Bielsk Podlaski
        "Grójecko-Rawski Klaster Jabłkowy",
        "Klaster Minerałów Sudetów",
        "Klaster Szlaku Piastowskiego",
        "Klaster Tarnowskie Góry",  # no town of the adjective "tarnowski"
        "Wschodni Klaster ICT",
    ],
)
def test_a_name_that_tells_no_voivodeship_or_several_leaves_it_open(name):
    assert told(name) == []


@pytest.mark.parametrize("fields", [{"voivodeship": "opolskie"}, {"city": "Opole"}, {"kind": "foreign"}])
def test_it_tells_nothing_beside_what_is_said_of_the_seat_or_abroad(fields):
    assert told("Śląski Klaster Drzewny", **fields) == []


def test_the_record_shows_the_name_as_the_source():
    (record,) = normalize([extraction("a", entry("Lubuski Klaster Okien", doc="a"))], IdRegistry()).clusters
    (seen,) = (o for o in record.observations if o.field == "voivodeship")
    assert (record.voivodeship, record.city, record.location) == ("lubuskie", None, None)
    quoted = "Lubuski Klaster Okien"
    assert (seen.quote, seen.raw, seen.rule) == (quoted, quoted, "name.voivodeship")


def test_what_another_document_states_outranks_it():
    named = extraction("a", entry("Śląski Klaster Drzewny", doc="a"))
    seated = extraction("b", entry("Śląski Klaster Drzewny", doc="b", city="Opole"))
    made = normalize([named, seated], IdRegistry())
    (record,) = made.clusters
    assert (record.city, record.voivodeship) == ("Opole", "opolskie")
    assert ([conflict.field for conflict in record.conflicts], made.review) == (["voivodeship"], ())
