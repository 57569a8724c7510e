from normalize_made import document, document_id, observation

from klastry.normalize.choose import choose
from klastry.normalize.merge import merge
from klastry.schema.issue import IssueCode
from klastry.schema.observation import FieldName

DATES = {"old": "2014-05", "new": "2019-03-01", "undated": None, "undated2": None}
DOCUMENTS = {document_id(name): document(name, date) for name, date in DATES.items()}
NAME = observation(FieldName.NAME, "Klaster Nowych Okien", doc="old")


def chosen(field, *observations):
    return choose(field, observations, DOCUMENTS)


def merged(*observations):
    return merge("kl-000001", (), (NAME, *observations), DOCUMENTS)


def count(doc, members=None, companies=None, as_of=None, at=50, **more):
    said = {FieldName.MEMBERS: members, FieldName.COMPANIES: companies}
    return [
        observation(field, value, doc, at + n, as_of=as_of, statement=at, **more)
        for n, (field, value) in enumerate(said.items())
        if value is not None
    ]


def year(value, doc, at=10, **more):
    return observation(FieldName.FOUNDED, value, doc, at, **more)


def test_the_founding_year_is_what_most_documents_say_not_the_newest():
    said = [year(2009, "old"), year(2009, "undated"), year(2011, "new"), year(2011, "new", at=30)]
    choice = chosen(FieldName.FOUNDED, *said)
    assert choice.number == 2009
    assert choice.conflict is not None
    assert set(choice.conflict.others) == {said[2].id, said[3].id}


def test_between_equals_the_more_explicit_year_wins():
    assert (
        chosen(FieldName.FOUNDED, year(2009, "old", confidence=0.7), year(2010, "new", confidence=0.9)).number
        == 2010
    )


def test_documents_that_agree_are_no_conflict():
    assert chosen(FieldName.FOUNDED, year(2009, "old"), year(2009, "new")).conflict is None


def test_what_is_being_made_yields_to_what_became_of_it():
    said = [observation(FieldName.STATUS, "forming", "new"), observation(FieldName.STATUS, "former", "undated")]
    assert chosen(FieldName.STATUS, *said).text == "former"


def test_what_was_being_made_before_its_members_were_counted_is_so_no_more():
    forming = observation(FieldName.STATUS, "forming", "old")
    assert merged(forming).cluster.status == "forming"
    assert merged(forming, *count("old", members=9, as_of=2015)).cluster.status == "forming"
    assert merged(forming, *count("undated", members=9, as_of=2014)).cluster.status == "forming"
    assert merged(forming, *count("undated", members=9, as_of=2015)).cluster.status is None


def test_a_town_stated_outranks_one_taken_from_a_heading():
    said = [
        observation(FieldName.CITY, "Lublin", "old", confidence=0.7),
        observation(FieldName.CITY, "Lublin", "new", confidence=0.7),
        observation(FieldName.CITY, "Puławy", "undated", confidence=0.95),
    ]
    assert chosen(FieldName.CITY, *said).text == "Puławy"


def test_the_coordinator_of_the_newest_document_is_the_present_one():
    said = [observation(FieldName.COORDINATOR, name, doc) for name, doc in [("Izba", "old"), ("Park", "new")]]
    assert chosen(FieldName.COORDINATOR, *said).text == "Park"
    assert (
        chosen(FieldName.COORDINATOR, *said, observation(FieldName.COORDINATOR, "Sieć", "undated")).text == "Park"
    )


def test_two_spellings_of_a_coordinator_are_one():
    said = [
        observation(FieldName.COORDINATOR, n, d) for n, d in [("Fundacja „Łan”", "old"), ("Fundacja Łan", "new")]
    ]
    assert chosen(FieldName.COORDINATOR, *said).conflict is None


def test_nothing_said_is_nothing_chosen():
    choice = chosen(FieldName.STATUS)
    assert (choice.text, choice.conflict) == (None, None)


def test_counts_come_from_one_statement_and_a_dated_one_first():
    record = merged(*count("undated", 103, 91, as_of=2019), *count("new", 174, 158)).cluster
    assert (record.members, record.companies, record.as_of) == (103, 91, 2019)
    assert [c.field for c in record.conflicts] == [FieldName.COMPANIES, FieldName.MEMBERS]
    assert "a dated count" in record.conflicts[0].policy


def test_the_later_year_wins_and_its_gap_is_not_filled_from_another():
    record = merged(*count("old", 40, 30, as_of=2012), *count("new", 78, as_of=2018)).cluster
    assert (record.members, record.companies, record.as_of) == (78, None, 2018)


def test_without_years_the_newer_document_wins():
    assert merged(*count("new", 78), *count("old", 40), *count("undated", 50)).cluster.members == 78


def test_without_dates_what_most_documents_say_wins():
    said = [*count("undated", 50), *count("undated2", 60), *count("undated", 60, at=90)]
    assert merged(*said).cluster.members == 60


def test_without_dates_a_table_says_it_plainer_than_sentences():
    said = [*count("undated", 50), *count("undated2", 60, confidence=0.8), *count("new", 60, confidence=0.8)]
    assert merged(*said[:2]).cluster.members == 50
    assert merged(*said).cluster.members == 60


def test_every_distinct_statement_is_history():
    said = [*count("new", 78, 70), *count("old", 40, as_of=2012), *count("new", 78, 70, at=90)]
    history = [(s.as_of, s.members, s.companies) for s in merged(*said).cluster.size_history]
    assert history == [(2012, 40, None), (None, 78, 70)]


def test_a_rounded_count_says_so():
    assert merged(*count("new", 100, approximate=True)).cluster.members_approx


def test_more_companies_than_members_do_not_win():
    made = merged(*count("new", 20, 30, as_of=2018), *count("old", 40, 30))
    assert (made.cluster.members, made.cluster.companies, made.cluster.as_of) == (40, 30, None)
    assert [issue.code for issue in made.issues] == [IssueCode.VALUE_IMPLAUSIBLE]


def test_a_year_after_the_document_does_not_win():
    made = merged(year(2020, "new"), year(2020, "old"), year(2008, "undated"))
    assert made.cluster.founded == 2008
    assert [issue.quote for issue in made.issues] == ["2020", "2020"]
    assert [c.field for c in made.cluster.conflicts] == [FieldName.FOUNDED]


def test_only_an_implausible_year_leaves_the_field_open_and_keeps_the_doubt():
    made = merged(year(2020, "new"))
    assert made.cluster.founded is None
    assert made.cluster.conflicts[0].chosen is None


def test_a_key_cluster_needs_one_document_that_says_so():
    said = [observation(FieldName.KEY_CLUSTER, value, doc) for value, doc in [(False, "new"), (True, "old")]]
    assert merged(*said).cluster.key_cluster is True
    assert merged().cluster.key_cluster is None


def test_an_address_is_listed_once_as_it_was_written():
    urls = ["http://www.okna.pl/", "okna.pl", "https://facebook.com/okna"]
    said = [observation(FieldName.WEBSITE, url, "old", at=n) for n, url in enumerate(urls)]
    assert merged(*said).cluster.websites == ("https://facebook.com/okna", "http://www.okna.pl/")


def test_the_usual_full_name_is_the_name_and_the_others_are_aliases():
    names = [("Nowe Okna", "new"), ("KLASTER NOWYCH OKIEN", "new"), ("Klaster Nowych Okien", "undated")]
    said = [observation(FieldName.NAME, value, doc, at=n) for n, (value, doc) in enumerate(names, 1)]
    former = observation(FieldName.FORMER_NAME, "Klaster Szyb", "old")
    record = merged(*said, former).cluster
    assert record.name == "Klaster Nowych Okien"
    assert record.aliases == ("Klaster Szyb", "Nowe Okna")


def test_a_name_of_doubtful_base_form_comes_last():
    doubtful = observation(FieldName.NAME, "Klastrze Nowych Okien Zachodu", "new", confidence=0.5)
    assert merged(doubtful).cluster.name == "Klaster Nowych Okien"


def test_observations_stand_by_document_and_place():
    said = [year(2009, "old", at=70), year(2009, "new", at=5), *count("old", 40, at=20)]
    places = [(o.document, o.start) for o in merged(*said).cluster.observations]
    assert places == sorted(places)


def test_a_count_goes_with_the_other_one_that_its_document_tells_for_the_same_year():
    def numbers(*said):
        record = merged(*[o for one in said for o in one]).cluster
        return record.members, record.companies, record.as_of

    companies = count("new", companies=44, as_of=2018)
    same_year = count("new", members=60, at=80, as_of=2018)
    assert numbers(companies, same_year) == (60, 44, 2018)
    assert numbers(companies, count("new", members=60, at=80)) == (None, 44, 2018)
    assert numbers(companies, count("new", members=60, at=80, as_of=2015)) == (None, 44, 2018)
    assert numbers(companies, count("other", members=60, at=80, as_of=2018)) == (None, 44, 2018)
    assert numbers(companies, same_year, count("new", members=70, at=90, as_of=2018)) == (None, 44, 2018)
