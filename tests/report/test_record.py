from made_records import DOCUMENT, cluster, document, observation

from klastry.report.record import record_lines
from klastry.schema.cluster import Conflict, Size
from klastry.schema.observation import FieldName, Origin


def test_each_value_stands_with_its_sentence_document_and_page():
    founded = observation(7, FieldName.FOUNDED, 2007, "Rok założenia:\n2007")
    text = "\n".join(record_lines(cluster(1, "Klaster A", founded, founded=2007), {DOCUMENT: document()}))
    assert text.startswith("Klaster A  [kl-000001]\n")
    assert "founded: 2007" in text
    assert "„Rok założenia: 2007”" in text
    assert "wykaz.pdf, page 2, characters 0-19" in text


def test_what_a_person_decided_stands_at_no_characters():
    human = {"document": "decisions.csv", "origin": Origin.HUMAN}
    founded = observation(7, FieldName.FOUNDED, 2007, "wpis z 2007").model_copy(update=human)
    text = "\n".join(record_lines(cluster(1, "Klaster A", founded, founded=2007), {DOCUMENT: document()}))
    assert "decisions.csv; " in text


def test_conflicts_are_told_with_the_policy_that_chose():
    one = observation(7, FieldName.FOUNDED, 2007, "od 2007")
    other = observation(8, FieldName.FOUNDED, 2008, "od 2008")
    conflict = Conflict(field=FieldName.FOUNDED, chosen=one.id, others=(other.id,), policy="more documents agree")
    lines = record_lines(cluster(1, "Klaster A", one, other, conflicts=(conflict,)), {})
    assert lines[-1].strip() == "founded: 2007, not 2008: more documents agree"


def test_counts_over_time_are_listed_where_there_are_several():
    sizes = (
        Size(as_of=2019, members=103, companies=91, document=DOCUMENT),
        Size(as_of=None, members=None, companies=158, document=DOCUMENT),
    )
    text = "\n".join(record_lines(cluster(1, "Klaster A", size_history=sizes), {DOCUMENT: document()}))
    assert "2019: 103 members, 91 companies  (wykaz.pdf)" in text
    assert "undated: 158 companies  (wykaz.pdf)" in text
