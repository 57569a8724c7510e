import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from normalize_made import document_id, entry, extraction

from klastry.normalize.decision_file import COLUMNS, DecisionError, append, load, parse
from klastry.normalize.ids import IdRegistry
from klastry.normalize.records import normalize
from klastry.schema.decision import Decision, DecisionKind, Side, Verdict
from klastry.schema.issue import IssueCode
from klastry.schema.observation import FieldName, Origin

HEAD = ",".join(COLUMNS)
GAMES = extraction("a", entry("Klaster Gier Planszowych", doc="a", founded=2009, members=20))
REGIONAL = extraction("b", entry("Podlaski Klaster Gier Planszowych", doc="b", founded=2009))
OTHER = extraction("c", entry("Klaster Miodu Lipowego", doc="c", city="Ełk"))
ALL = (GAMES, REGIONAL, OTHER)


def pair(verdict, a="Klaster Gier Planszowych", b="Podlaski Klaster Gier Planszowych", who="Ola"):
    return f"pair,{verdict},{a},,{b},,,,,{who},2026-11-22,known to the office"


def known_pair(verdict):
    """As the program writes it: with the documents that were known when it was decided."""
    a, b = document_id("a"), document_id("b")
    return f"pair,{verdict},Klaster Gier Planszowych,{a},Podlaski Klaster Gier Planszowych,{b},,,,,,"


def value(name, field, said, kind="value"):
    return f"{kind},,{name},,,,{field},{said},,Ola,2026-11-22,see the register"


def decided(*lines, documents=ALL, registry=None):
    text = "\n".join((HEAD, *lines)) + "\n"
    return normalize(documents, registry or IdRegistry(), parse(text))


def names(made):
    return sorted(cluster.name for cluster in made.clusters)


def asked(made):
    return [set(item.names) for item in made.review if item.kind == "pair"]


def codes(made):
    return [issue.code for issue in made.issues]


def test_a_doubtful_pair_is_asked_until_it_is_decided():
    both = {"Klaster Gier Planszowych", "Podlaski Klaster Gier Planszowych"}
    assert asked(decided()) == [both]
    for verdict in ("different", "unsure"):
        made = decided(pair(verdict))
        assert (asked(made), len(made.clusters)) == ([], 3)


def test_the_same_is_one_record_with_everything_in_it():
    made = decided(pair("same"))
    assert names(made) == ["Klaster Miodu Lipowego", "Podlaski Klaster Gier Planszowych"]
    assert asked(made) == []


def test_different_is_honoured_before_joining():
    twice = extraction("d", entry("Klaster Gier Planszowych", doc="d", city="Ełk"))
    line = (
        f"pair,different,Klaster Gier Planszowych,{document_id('a')},Klaster Gier Planszowych,{document_id('d')}"
    )
    assert len(decided(documents=[GAMES, twice]).clusters) == 1
    assert len(decided(line + ",,,,,,", documents=[GAMES, twice]).clusters) == 2


def test_a_later_line_replaces_the_earlier_one_with_sides_swapped_too():
    swapped = pair("different", "Podlaski Klaster Gier Planszowych", "Klaster Gier Planszowych")
    assert len(decided(pair("same"), swapped).clusters) == 3
    assert len(decided(swapped, pair("same")).clusters) == 2


def test_a_chain_of_decisions_against_another_stops_with_the_lines():
    chain = [
        pair("same"),
        pair("same", "Podlaski Klaster Gier Planszowych", "Klaster Miodu Lipowego"),
        pair("different", "Klaster Miodu Lipowego", "Klaster Gier Planszowych"),
    ]
    with pytest.raises(DecisionError, match="lines 2, 3, 4 contradict"):
        decided(*chain)


def test_a_human_value_outranks_the_documents_and_is_shown_as_a_humans():
    made = decided(value("Klaster Gier Planszowych", "founded", "2007"))
    record = next(c for c in made.clusters if c.name == "Klaster Gier Planszowych")
    human = next(o for o in record.observations if o.origin is Origin.HUMAN)
    assert (record.founded, human.value, human.quote) == (2007, 2007, "see the register")
    assert human.reason == "decided by Ola, 2026-11-22"
    (conflict,) = record.conflicts
    assert (conflict.field, conflict.chosen, conflict.policy) == (
        FieldName.FOUNDED,
        human.id,
        "a person decided it",
    )


def test_new_figures_do_not_overwrite_a_human_count():
    later = extraction("e", entry("Klaster Gier Planszowych", doc="e", members=99, as_of=2030))
    made = decided(value("Klaster Gier Planszowych", "members", "31"), documents=[*ALL, later])
    record = next(c for c in made.clusters if c.name == "Klaster Gier Planszowych")
    assert (record.members, record.as_of) == (31, None)
    assert [c.field for c in record.conflicts] == [FieldName.MEMBERS]


@pytest.mark.parametrize(
    ("said", "size"),
    [
        ([("members", 20, 2022)], (20, 15, 2022)),  # a document says these twenty together with the fifteen
        ([("members", 21, 2022)], (21, None, 2022)),
        ([("members", 20, 2021)], (20, None, 2021)),
        ([("members", 21, 2022), ("companies", 18, 2022)], (21, 18, 2022)),
        ([("members", 21, 2022), ("companies", 18, 2023)], (None, 18, 2023)),
    ],
)
def test_counts_that_a_person_decided_stand_with_what_was_said_together_with_them(said, size):
    first = extraction("a", entry("Klaster Miodu Lipowego", doc="a", members=20, companies=15, as_of=2022))
    later = extraction("b", entry("Klaster Miodu Lipowego", doc="b", companies=14, as_of=2023))
    lines = [f"value,,Klaster Miodu Lipowego,,,,{field},{number},{year},,," for field, number, year in said]
    (record,) = decided(*lines, documents=[first, later]).clusters
    assert (record.members, record.companies, record.as_of) == size


def test_a_preferred_name_and_a_place():
    made = decided(
        value("Klaster Miodu Lipowego", "", "Mazurski Klaster Miodu", "name"),
        'place,,Klaster Gier Planszowych,,,,,"Brzeziny, łódzkie",,,,',
    )
    by_name = {cluster.name: cluster for cluster in made.clusters}
    assert by_name["Mazurski Klaster Miodu"].aliases == ("Klaster Miodu Lipowego",)
    assert by_name["Klaster Gier Planszowych"].location.iso_3166_2 == "PL-10"


def test_what_is_no_cluster_has_no_record():
    assert names(decided("not a cluster,,Klaster Miodu Lipowego,,,,,,,,,")) == [
        "Klaster Gier Planszowych",
        "Podlaski Klaster Gier Planszowych",
    ]


def test_a_decision_on_what_is_gone_is_listed_and_not_applied():
    made = decided(pair("same"), documents=[GAMES, OTHER])
    assert codes(made) == [IssueCode.DECISION_STALE]
    assert [item.kind for item in made.review] == ["decision"]
    assert len(made.clusters) == 2


def test_a_decision_on_one_of_two_namesakes_that_is_gone_does_not_go_over_to_the_other():
    towns = {"Ełk": "warmińsko-mazurskie", "Kępno": "wielkopolskie", "Żary": "lubuskie"}
    oaks = [
        extraction(city, entry("Klaster Leśny Dąb", doc=city, city=city, voivodeship=v))
        for city, v in towns.items()
    ]
    line = f"value,,Klaster Leśny Dąb,{document_id('Ełk')},,,founded,2001,,,,"
    assert {c.city: c.founded for c in decided(line, documents=oaks).clusters} == {
        "Ełk": 2001,
        "Kępno": None,
        "Żary": None,
    }
    assert codes(decided(line, documents=oaks[1:])).count(IssueCode.DECISION_STALE) == 1


def test_a_new_document_against_a_decision_is_told_and_does_not_undo_it():
    renamed = entry(
        "Podlaski Klaster Gier Planszowych", doc="d", city="Ełk", former_name="Klaster Gier Planszowych"
    )
    made = decided(known_pair("different"), documents=[*ALL, extraction("d", renamed)])
    assert len(made.clusters) == 3
    assert IssueCode.DECISION_DOUBTED in codes(made)


def test_a_list_that_has_both_is_told_where_a_person_called_them_the_same():
    rows = [
        entry(name, doc="d", at=at, group="list 1")
        for at, name in ((0, "Klaster Gier Planszowych"), (90, "Podlaski Klaster Gier Planszowych"))
    ]
    made = decided(known_pair("same"), documents=[*ALL, extraction("d", *rows)])
    assert IssueCode.DECISION_DOUBTED in codes(made)


def test_two_values_for_what_is_one_record_stop_the_run():
    lines = [
        pair("same"),
        value("Klaster Gier Planszowych", "founded", "2007"),
        value("Podlaski Klaster Gier Planszowych", "founded", "2010"),
    ]
    with pytest.raises(DecisionError, match="lines 3, 4 contradict"):
        decided(*lines)


LINES = (
    pair("different"),
    value("Klaster Gier Planszowych", "founded", "2007"),
    value("Klaster Miodu Lipowego", "members", "12"),
    "not a cluster,,Klaster Duchów,,,,,,,,,",
    value("Klaster Widmo", "founded", "1999"),
)


@settings(max_examples=20)
@given(st.permutations(LINES), st.lists(st.sampled_from(LINES)))
def test_order_of_different_things_and_repetition_do_not_matter(shuffled, again):
    expected, found = decided(*LINES), decided(*shuffled, *again)
    for part in ("clusters", "issues", "review"):
        assert getattr(found, part) == getattr(expected, part)


def test_a_spreadsheets_file_is_read(tmp_path):
    path = tmp_path / "decisions.csv"
    text = "\ufeffkind;name_a;name_b;verdict;why\r\nPair;Klaster Ą;Klaster B;same;„po co; na co”\r\n"
    path.write_text(text, encoding="utf-8", newline="")
    (line,) = load(path)
    assert (line.number, line.decision.a.name, line.decision.verdict) == (2, "Klaster Ą", Verdict.SAME)


AS_SAVED = [
    ("sep=;\r\n{head}\r\n{line}\r\n", ";"),
    ("\ufeff{head};;;\r\n{line};;;\r\n;;;;;;;;\r\n", ";"),
    ("{head}\n{line}\n{head}\n", ","),
]


@pytest.mark.parametrize(("text", "separator"), AS_SAVED)
def test_what_spreadsheet_programs_add_is_no_matter(tmp_path, text, separator):
    cells = 'value,,Klaster Ą,,,,MEMBERS,1 240,"2019,0",Ola,22.11.2026 08:51,'
    cells = (
        cells.replace('"2019,0"', "2019") if separator == "," else cells.replace(",", ";").replace("9;0", "9,0")
    )
    path = tmp_path / "decisions.csv"
    written = text.format(head=HEAD.replace(",", separator), line=cells)
    path.write_text(written, encoding="utf-8", newline="")
    (line,) = load(path)
    assert (line.decision.field, line.decision.value, line.decision.as_of) == ("members", "1 240", 2019)
    append(path, line.decision)
    assert [one.decision for one in load(path)] == [line.decision] * 2
    after = path.read_bytes().decode()
    assert after.startswith(written)
    assert after.count("\r\n") in {0, after.count("\n")}


def test_a_thousand_as_a_spreadsheet_writes_it_is_a_number():
    made = decided(value("Klaster Miodu Lipowego", "members", "1\u00a0240"))
    assert 1240 in {cluster.members for cluster in made.clusters}


def test_nothing_is_written_behind_a_line_that_was_cut_off(tmp_path):
    path = tmp_path / "decisions.csv"
    cut = f'{HEAD}\npair,same,A,,B,,,,,,,\npair,same,"Klaster'
    path.write_text(cut, encoding="utf-8")
    with pytest.raises(DecisionError, match="line 3: a quote"):
        append(path, Decision(kind=DecisionKind.NOT_A_CLUSTER, a=Side(name="C")))
    assert path.read_text(encoding="utf-8") == cut


def test_a_file_without_the_columns_for_a_decision_is_left_alone(tmp_path):
    path = tmp_path / "decisions.csv"
    path.write_text("kind,name_a\nnot a cluster,A\n", encoding="utf-8")
    with pytest.raises(DecisionError, match="name_b"):
        append(path, Decision(kind=DecisionKind.PAIR, a=Side(name="C"), b=Side(name="D"), verdict=Verdict.SAME))
    assert len(load(path)) == 1


@pytest.mark.parametrize("start", [None, "", HEAD, HEAD + "\n"])
def test_what_is_written_is_read_again(tmp_path, start):
    path = tmp_path / "decisions" / "decisions.csv"
    if start is not None:
        path.parent.mkdir()
        path.write_text(start, encoding="utf-8")
    side = Side(name="Klaster „A, B”; C")
    said = Decision(
        kind=DecisionKind.PAIR, a=side, b=Side(name="D"), verdict=Verdict.SAME, why="ja\nty", who="Ola"
    )
    append(path, said)
    append(path, said)
    assert [line.decision for line in load(path)] == [said, said]


def test_a_file_with_fewer_columns_is_continued_in_them(tmp_path):
    path = tmp_path / "decisions.csv"
    path.write_text("\ufeffkind;name_a;name_b;verdict;why;who\r\npair;A;B;same;;Jan", encoding="utf-8", newline="")
    append(path, Decision(kind=DecisionKind.PAIR, a=Side(name="C"), b=Side(name="D"), verdict=Verdict.UNSURE))
    assert [(line.decision.a.name, line.decision.who) for line in load(path)] == [("A", "Jan"), ("C", "")]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("who,what\n", "line 1: the columns"),
        (HEAD + "\nmerge,,A,,,,,,,,,\n", "line 2: kind must be one of"),
        (HEAD + "\npair,same,A,,,,,,,,,\n", "line 2: .*needs b"),
        (HEAD + "\nvalue,,A,,,,taste,good,,,,\n", "line 2: field"),
        (HEAD + "\npair,maybe,A,,B,,,,,,,\n", "line 2: verdict"),
        (HEAD + "\npair,same,,,B,,,,,,,\n", "line 2: name_a is empty"),
    ],
)
def test_a_line_that_cannot_be_read_is_named(text, problem):
    with pytest.raises(DecisionError, match=problem):
        parse(text)


def test_a_value_that_does_not_fit_its_field_is_named():
    with pytest.raises(DecisionError, match="line 2: “many” must be a whole number"):
        decided(value("Klaster Miodu Lipowego", "members", "many"))
