"""Whose registry numbers a document prints: the cluster's own are taken, those of its coordinator are not."""

import pytest
from made_pages import clusters, extraction, table

from klastry.schema.issue import IssueCode

NUMBERS = ("krs", "nip", "regon")
NAME = "Lubuski Klaster Drzewny"


def numbers(body):
    return {name: {f: v for f, v in said.items() if f in NUMBERS} for name, said in clusters(body).items()}


def numbers_of_block(*lines):
    return numbers(f"<h3>{NAME}</h3><p>{'<br>'.join(('Siedziba: Toruń', *lines))}</p>")[NAME]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("NIP: 813-331-87-45", {"nip": "8133318745"}),
        ("NIP: PL 8133318745", {"nip": "8133318745"}),
        ("Numer KRS: 0000123456", {"krs": "0000123456"}),
        ("Nr KRS: 0000 123 456", {"krs": "0000123456"}),
        ("REGON: 180212343", {"regon": "180212343"}),
        ("Regon: 18021234300010", {"regon": "18021234300010"}),
        ("KRS: 0000123456, NIP: 8133318745", {"krs": "0000123456", "nip": "8133318745"}),
        ("KRS 0000123456, NIP 8133318745, REGON 180212343",
         {"krs": "0000123456", "nip": "8133318745", "regon": "180212343"}),
        ("NIP klastra: 8133318745", {"nip": "8133318745"}),
        ("NIP: brak", {}),
        ("KRS: nie dotyczy", {}),
        ("NIP koordynatora: 8133318745", {}),
        ("KRS lidera: 0000123456", {}),
    ],
)  # fmt: skip
def test_numbers_of_a_label_block(line, expected):
    assert numbers_of_block(line) == expected


def test_a_number_under_the_coordinator_is_not_taken_for_the_clusters():
    assert numbers_of_block("Koordynator: Izba Leśna", "NIP: 8133318745") == {}
    assert numbers_of_block("Biuro klastra: Fundacja Leśna, ul. Leśna 3, Toruń, NIP 8133318745") == {}
    assert numbers_of_block("NIP: 8133318745", "Koordynator: Izba Leśna") == {"nip": "8133318745"}


@pytest.mark.parametrize(
    ("head", "row", "expected"),
    [
        ("Nazwa klastra | NIP | Siedziba", f"{NAME} | 813-331-87-45 | Toruń", {"nip": "8133318745"}),
        ("Nazwa klastra | Siedziba | KRS", f"{NAME} | Toruń | 0000123456", {"krs": "0000123456"}),
        ("Nazwa klastra | Koordynator | KRS", f"{NAME} | Izba Leśna | 0000123456", {}),
        ("Nazwa klastra | Koordynator | Siedziba | NIP", f"{NAME} | Izba Leśna | Toruń | 8133318745", {}),
        ("Nazwa klastra | Siedziba | NIP koordynatora", f"{NAME} | Toruń | 8133318745", {}),
        ("Nazwa klastra | NIP | Koordynator", f"{NAME} | 8133318745 | Izba Leśna", {"nip": "8133318745"}),
    ],
)
def test_numbers_of_a_table(head, row, expected):
    assert numbers(table(head, row)) == {NAME: expected}


def test_numbers_of_list_items():
    items = (f"{NAME} – Toruń, NIP 8133318745", "Klaster Rzeczny – Opole, KRS: 0000123456, REGON: 180212343",
             "Klaster Morski – Gdynia, koordynowany przez Izbę Morską, NIP 8133318745")  # fmt: skip
    body = "".join(f"<li>{item}</li>" for item in items)
    assert numbers(f"<h1>Wykaz klastrów</h1><ul>{body}</ul>") == {
        NAME: {"nip": "8133318745"},
        "Klaster Rzeczny": {"krs": "0000123456", "regon": "180212343"},
        "Klaster Morski": {},
    }


@pytest.mark.parametrize("line", ["NIP: 8133318742", "REGON: 180212344", "KRS: 123456", "KRS: 12345678901"])
def test_a_number_that_cannot_be_one_is_an_issue_and_no_value(line):
    body = f"<h3>{NAME}</h3><p>Siedziba: Toruń<br>{line}</p>"
    assert numbers(body) == {NAME: {}}
    (issue,) = [i for i in extraction(body).issues if i.code is IssueCode.VALUE_IMPLAUSIBLE]
    assert (issue.clusters, issue.quote) == ((NAME,), line.split()[-1])


def test_a_number_in_a_sentence_that_cannot_be_one_is_one_issue():
    body = f"<p>{NAME} (NIP 813-331-87-42) ma siedzibę w Toruniu.</p>"
    assert numbers(body) == {NAME: {}}
    (issue,) = [i for i in extraction(body).issues if i.code is IssueCode.VALUE_IMPLAUSIBLE]
    assert issue.quote == "813-331-87-42"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"{NAME} (KRS 0000123456, NIP 813-331-87-45) ma siedzibę w Toruniu.",
         {"krs": "0000123456", "nip": "8133318745"}),
        (f"{NAME} jest wpisany do Krajowego Rejestru Sądowego pod numerem KRS: 0000123456.",
         {"krs": "0000123456"}),
        (f"{NAME}, ul. Leśna 3, 87-100 Toruń, NIP: 8133318745, REGON: 180212343.",
         {"nip": "8133318745", "regon": "180212343"}),
        (f"{NAME} powstał w 2012 r. Koordynatorem klastra jest Izba Leśna (KRS 0000123456).", {}),
        (f"{NAME} reprezentuje Fundacja Leśna, NIP 8133318745.", {}),
        (f"Członkiem klastra {NAME} jest Tartak Sosna sp. z o.o. (NIP: 8133318745).", {}),
        (f"{NAME} powstał w 2012 roku.</p><p>KRS 0000123456", {}),
        (f"Izba Leśna, KRS 0000123456, prowadzi {NAME}.", {}),
    ],
)  # fmt: skip
def test_numbers_in_sentences(sentence, expected):
    assert numbers(f"<p>{sentence}</p>") == {NAME: expected}
