from normalize_made import document, document_id, observation

from klastry.normalize.seat import find_seat, voivodeships_of
from klastry.schema.cluster import Kind
from klastry.schema.issue import IssueCode
from klastry.schema.observation import FieldName

DOCUMENTS = {document_id(name): document(name) for name in "ab"}


def seat(city=None, voivodeship=None, name="Klaster Nowych Okien", kind=None):
    said = [observation(FieldName.NAME, name, "a")]
    values = {FieldName.CITY: city, FieldName.VOIVODESHIP: voivodeship, FieldName.KIND: kind}
    said += [observation(field, value, "a", at=9) for field, value in values.items() if value]
    return find_seat(said, DOCUMENTS)


def test_a_town_tells_its_voivodeship_and_place():
    found = seat("Gorzów Wielkopolski")
    assert found.voivodeship == "lubuskie"
    assert found.location is not None
    assert (round(found.location.lat, 1), found.location.iso_3166_2) == (52.7, "PL-08")


def test_without_a_town_the_stated_voivodeship_stands():
    found = seat(voivodeship="opolskie")
    assert (found.city.text, found.voivodeship, found.location) == (None, "opolskie", None)


def test_the_stated_voivodeship_decides_between_towns_of_one_name():
    # Brzeziny is a town in łódzkie and a village in wielkopolskie
    for voivodeship in ("łódzkie", "wielkopolskie"):
        found = seat("Brzeziny", voivodeship)
        assert found.voivodeship == voivodeship
        assert found.location is not None
        assert found.doubt is None


def test_the_region_in_the_name_decides_where_nothing_is_stated():
    assert seat("Brzeziny", name="Wielkopolski Klaster Okien").voivodeship == "wielkopolskie"


def test_a_town_that_may_be_anywhere_is_kept_by_name_with_a_doubt():
    found = seat("Bobrowniki")
    assert (found.city.text, found.location, found.voivodeship) == ("Bobrowniki", None, None)
    assert found.doubt is not None
    assert found.doubt.code is IssueCode.PLACE_AMBIGUOUS


def test_a_town_outside_of_the_table_is_kept_by_name_with_a_doubt():
    found = seat("Zmyślone Dolne", "opolskie")
    assert (found.city.text, found.location, found.voivodeship) == ("Zmyślone Dolne", None, "opolskie")
    assert found.doubt is not None
    assert found.doubt.code is IssueCode.PLACE_UNKNOWN


def test_a_town_abroad_is_no_doubt():
    found = seat("Ostrawa", kind=Kind.FOREIGN.value)
    assert (found.city.text, found.location, found.doubt) == ("Ostrawa", None, None)


def test_where_the_town_lies_outranks_the_heading_of_a_list():
    found = seat("Gdynia", "lubuskie")
    assert found.voivodeship == "pomorskie"
    conflict = found.voivodeship_choice.conflict
    assert conflict is not None
    assert conflict.chosen is None


def test_the_voivodeships_of_a_town_are_those_of_all_that_it_may_be():
    assert voivodeships_of("Lublin") == {"lubelskie"}
    assert len(voivodeships_of("Bobrowniki")) > 1
    assert voivodeships_of("Zmyślone Dolne") == voivodeships_of(None) == set()
