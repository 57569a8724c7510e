"""What sentences say: names in oblique cases, facts with their cluster, and texts that name no cluster."""

import csv
import hashlib
import tomllib
from pathlib import Path

import pytest

from klastry.extract.document import extract_document
from klastry.extract.raw_document import RawDocument
from klastry.schema.observation import FieldName

FILES = Path(__file__).parent / "prose"
CHECKED = (
    "founded", "members", "companies", "city", "voivodeship", "coordinator", "website", "key_cluster", "status",
    "kind", "former_name", "acronym",
)  # fmt: skip
UNSOLVED = {
    "Nasz klaster liczy 33",
    "Organizacja liczy czterdziestu",
}
"""Passages that the program does not read in full yet."""


def entries(text):
    content = (text + "\n").encode()
    raw = RawDocument("a.txt", content, hashlib.sha256(content).hexdigest(), "text/plain")
    return {entry.name: entry for entry in extract_document(raw).entries}


def names_in(file):
    with (FILES / file).open(encoding="utf-8", newline="") as lines:
        return [pytest.param(*row, id=row[1]) for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]


def passages(file):
    for passage in tomllib.loads((FILES / file).read_text(encoding="utf-8"))["passage"]:
        unsolved = any(part in passage["text"] for part in UNSOLVED)
        marks = [pytest.mark.xfail(raises=AssertionError, reason="not read in full yet")] if unsolved else []
        yield pytest.param(passage, id=passage["text"][:40], marks=marks)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        *names_in("names_seen.tsv"),
        *names_in("names_heldout.tsv"),
        *names_in("names_third.tsv"),
        *names_in("names_fourth.tsv"),
        *names_in("names_fifth.tsv"),
        *names_in("names_sixth.tsv"),
        *names_in("names_seventh.tsv"),
        *names_in("names_eighth.tsv"),
        *names_in("names_ninth.tsv"),
        *names_in("names_tenth.tsv"),
        *names_in("names_eleventh.tsv"),
        *names_in("names_twelfth.tsv"),
        *names_in("names_thirteenth.tsv"),
        *names_in("names_fourteenth.tsv"),
        *names_in("names_fifteenth.tsv"),
        *names_in("names_sixteenth.tsv"),
        *names_in("names_pages.tsv"),
        *names_in("names_ends.tsv"),
        *names_in("names_in_rows.tsv"),
    ],
)
def test_a_name_in_any_case_is_written_back_in_the_nominative(sentence, name):
    assert list(entries(sentence)) == name.split("|")


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "Nagrodę odebrał wiceprezes Wschodniego\nKlastra Meblarskiego, Piotr Lis.",
            "Wschodni Klaster Meblarski",
        ),
        ("Przedstawiono ofertę Klastra Nowoczesnej\nKolei oraz trzech uczelni.", "Klaster Nowoczesnej Kolei"),
        (
            "Członkowie klastrów powiatu:\nKlaster Wodny\nŚląski Klaster Solny",
            "Klaster Wodny|Śląski Klaster Solny",
        ),
    ],
)
def test_a_line_that_ends_within_a_phrase_goes_on(sentence, name):
    assert list(entries(sentence)) == name.split("|")


def test_a_section_is_about_the_cluster_that_its_heading_names():
    page = (
        "<h2>2. Ostrowiecki Klaster Metali</h2><p>Współpracujemy z nim od lat. Do ubiegłego roku nosił nazwę"
        " Klaster Hutniczy.</p><h2>3. Inne</h2><p>Do 2014 r. działał jako Klaster Solny.</p>"
    )
    content = f'<html lang="pl"><meta charset="utf-8">{page}'.encode()
    found = extract_document(RawDocument("a.html", content, "0" * 64, "text/html")).entries
    former = {e.name: [o.value for o in e.of(FieldName.FORMER_NAME)] for e in found}
    assert former == {"Ostrowiecki Klaster Metali": ["Klaster Hutniczy"], "Klaster Solny": []}


@pytest.mark.parametrize(
    "named",
    [
        "Nazywa się Liga Chmielarzy i zrzesza 40 plantacji.",
        "Dostał nazwę Liga Chmielarzy.",
        "Jego pełna nazwa to Liga Chmielarzy.",
    ],
)
def test_a_paragraph_names_the_cluster_of_which_the_one_before_spoke(named):
    assert list(entries(f"W Krasnymstawie klaster kończy dziesięć lat.\n\n{named}")) == ["Liga Chmielarzy"]
    assert not entries(f"W Krasnymstawie klaster zbudował park.\n\nW Chełmie też jest pięknie.\n\n{named}")
    assert not entries(f"W Krasnymstawie wspiera klaster fundacja.\n\n{named}")


def test_a_town_tells_which_of_two_clusters_is_meant():
    found = entries("Znane są Klaster LifeScience Kraków i Klaster Solny. Klaster z Krakowa ma 78 członków.")
    members = {name: [o.value for o in e.of(FieldName.MEMBERS)] for name, e in found.items()}
    assert members == {"Klaster LifeScience Kraków": [78], "Klaster Solny": []}


def test_a_federation_is_one_by_what_stands_beside_its_name():
    found = entries("Powołanie Lubuskich Klastrów Przyszłości, federacji trzech klastrów, ogłoszono w maju.")
    kinds = [o.value for o in found["Lubuskie Klastry Przyszłości"].of(FieldName.KIND)]
    assert kinds == ["federation"]


@pytest.mark.parametrize(
    "passage",
    [
        *passages("facts_seen.toml"),
        *passages("facts_in_news.toml"),
        *passages("facts_heldout.toml"),
        *passages("facts_second.toml"),
        *passages("facts_third.toml"),
        *passages("facts_fourth.toml"),
        *passages("facts_fifth.toml"),
        *passages("facts_sixth.toml"),
        *passages("facts_seventh.toml"),
        *passages("facts_eighth.toml"),
        *passages("facts_ninth.toml"),
        *passages("facts_tenth.toml"),
        *passages("facts_eleventh.toml"),
        *passages("facts_twelfth.toml"),
        *passages("facts_trades_and_sums.toml"),
        *passages("facts_over_asides.toml"),
        *passages("facts_in_any_order.toml"),
        *passages("facts_where_they_sit.toml"),
        *passages("facts_compared_and_followed.toml"),
        *passages("facts_ages_and_anniversaries.toml"),
        *passages("facts_whose_text.toml"),
        *passages("facts_left_unsaid.toml"),
        *passages("facts_left_unsaid_heldout.toml"),
        *passages("facts_english_names.toml"),
        *passages("facts_names_abroad.toml"),
        *passages("facts_never_were.toml"),
        *passages("facts_named_bodies.toml"),
        *passages("facts_letters_and_minutes.toml"),
        *passages("facts_one_after_another.toml"),
        *passages("facts_short_names.toml"),
        *passages("facts_plain_words.toml"),
        *passages("facts_own_trade.toml"),
        *passages("facts_odd.toml"),
        *passages("facts_pages.toml"),
        *passages("facts_sentence_later.toml"),
        *passages("facts_not_so.toml"),
        *passages("facts_said_beside.toml"),
        *passages("facts_told_beside_names.toml"),
        *passages("facts_short_forms.toml"),
        *passages("facts_watched_over.toml"),
        *passages("facts_wordings.toml"),
        *passages("facts_spoken.toml"),
        *passages("facts_told_apart.toml"),
        *passages("facts_told_by_others.toml"),
        *passages("facts_called_otherwise.toml"),
        *passages("facts_told_in_passing.toml"),
        *passages("facts_dated_and_meant.toml"),
        *passages("facts_sums_and_speakers.toml"),
        *passages("facts_words_for_it.toml"),
        *passages("facts_chronicles.toml"),
        *passages("facts_renamed.toml"),
        *passages("facts_corrected.toml"),
        *passages("facts_put_right.toml"),
    ],
)
def test_a_passage_says_just_this(passage):
    found = entries(passage["text"])
    assert set(found) == {cluster["name"] for cluster in passage["clusters"]}
    for cluster in passage["clusters"]:
        check(found[cluster["name"]], cluster)


def check(entry, cluster):
    counts = [o for o in entry.observations if o.field in (FieldName.MEMBERS, FieldName.COMPANIES)]
    for field in CHECKED:
        if not ("counts" in cluster and field in ("members", "companies")):
            wanted = {cluster[field]} if field in cluster else set()
            assert {o.value for o in entry.of(FieldName(field))} == wanted, field
    if "as_of" in cluster:
        assert {o.as_of for o in counts} == {cluster["as_of"]}
    if "counts" in cluster:
        assert {(o.value, o.as_of or 0) for o in counts} == {tuple(c) for c in cluster["counts"]}


def test_a_body_that_only_a_clause_beside_it_calls_cluster_is_none_where_another_is_named():
    rising = "Klaster rośnie: do Sieci Młynarskiej przystąpiło w maju pięć firm."
    assert list(entries(rising)) == ["Sieć Młynarska"]
    assert list(entries(f"Śląski Klaster Wodny powstał w 2010 r.\n\n{rising}")) == ["Śląski Klaster Wodny"]
    assert not entries(f"{rising}\n\nW klastrze, jak w każdym, do Ligi Odlewników należy 10 firm.")


@pytest.mark.parametrize(
    "file",
    [
        f"none_{which}.txt"
        for which in (
            "seen",
            "heldout",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "fourteenth",
            "sixteenth",
            "other_sciences",
            "terms",
            "pages",
            "supposed",
            "denied",
        )
    ],
)
def test_what_is_no_cluster_gives_no_record(file):
    said = (FILES / file).read_text(encoding="utf-8").splitlines()
    assert [(line, list(found)) for line in said if (found := entries(line))] == []
