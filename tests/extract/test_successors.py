"""What became of clusters: ended, or gone on in another one that the document names."""

import pytest
from made_pages import extraction, table

from klastry.schema.observation import FieldName

A, B, C = "Klaster Okien Dachowych", "Klaster Ciepłych Drzwi", "Klaster Stolarki Otworowej"


def fates(body):
    """For each cluster its status and its successor."""
    return {
        entry.name: tuple(
            next((o.value for o in entry.of(field)), None) for field in (FieldName.STATUS, FieldName.SUCCESSOR)
        )
        for entry in extraction(body).entries
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"W 2018 r. {A} połączył się z Klastrem Ciepłych Drzwi.", {A: (None, B), B: (None, None)}),
        (f"{A} i {B} połączyły się w 2018 r. w {C}.", {A: (None, C), B: (None, C), C: (None, None)}),
        (f"{A} przekształcił się w {C}.", {C: (None, None)}),
        (f"{A} wszedł w skład Klastra Stolarki Otworowej.", {A: (None, C), C: (None, None)}),
        (f"{C} powstał z połączenia Klastra Okien Dachowych i Klastra Ciepłych Drzwi.",
         {A: (None, C), B: (None, C), C: (None, None)}),
        (f"Następcą Klastra Okien Dachowych jest {C}.", {A: (None, C), C: (None, None)}),
        (f"{C} jest następcą Klastra Okien Dachowych.", {A: (None, C), C: (None, None)}),
        (f"{A} działał do 2015 r. Zastąpił go {C}.", {A: (None, C), C: (None, None)}),
        (f"{A} został włączony do Klastra Stolarki Otworowej.", {A: (None, C), C: (None, None)}),
        (f"{A} połączył się z Klastrem Ciepłych Drzwi, tworząc {C}.",
         {A: (None, C), B: (None, C), C: (None, None)}),
        (f"{A} połączył się z Klastrem Ciepłych Drzwi. Nowa organizacja nazywa się {C}.",
         {A: (None, C), B: (None, C), C: (None, None)}),
        (f"{A} połączył się z Klastrem Ciepłych Drzwi; nowy podmiot przyjął nazwę {C}.",
         {A: (None, C), B: (None, C), C: (None, None)}),
        (f"Działalność Klastra Okien Dachowych przejął {C}.", {A: (None, C), C: (None, None)}),
        (f"{A} został zlikwidowany w 2017 r.", {A: ("former", None)}),
        (f"{A} zakończył działalność w 2016 roku.", {A: ("former", None)}),
        (f"{A} zawiesił działalność decyzją rady.", {A: ("former", None)}),
        ("Zakończono działalność Klastra Okien Dachowych.", {A: ("former", None)}),
        (f"{A} został rozwiązany uchwałą członków.", {A: ("former", None)}),
        (f"{A} uległ likwidacji.", {A: ("former", None)}),
        ("Działalność Klastra Okien Dachowych zakończono w 2014 r.", {A: ("former", None)}),
    ],
)  # fmt: skip
def test_a_text(text, expected):
    assert fates(f"<p>{text}</p>") == expected


@pytest.mark.parametrize(
    "text",
    [
        f"{A} planuje połączyć się z Klastrem Ciepłych Drzwi.",
        f"{A} nie połączył się z Klastrem Ciepłych Drzwi.",
        f"{A} połączył siły z Klastrem Ciepłych Drzwi.",
        f"{A} i {B} podpisały umowę o współpracy.",
        "Spółka Framuga weszła w skład Klastra Ciepłych Drzwi.",
        f"{A} zakończył działalność biura w Opolu.",
        f"{A} zakończył projekt, a {B} rozpoczął nowy.",
        "Spółka Framuga, członek Klastra Okien Dachowych, została zlikwidowana.",
    ],
)
def test_what_ends_nothing(text):
    assert set(fates(f"<p>{text}</p>").values()) <= {(None, None)}


def test_a_remark_in_a_table():
    head = "Nazwa klastra | Siedziba | Uwagi"
    rows = table(head, f"{A} | Żary | wszedł w skład Klastra Stolarki Otworowej", f"{C} | Żary | –")
    assert fates(rows) == {A: ("former", C), C: (None, None)}


@pytest.mark.parametrize(
    "text",
    [
        f"{C} liczy 40 członków. Klaster powstał w 2007 roku w Pile pod nazwą {A}.",
        f"{C} został założony w 2007 r. pod nazwą {A}.",
        f"W Pile działa {C} (do 2017 r. {A}).",
    ],
)
def test_the_name_that_a_cluster_had_before_is_no_other_cluster(text):
    (entry,) = extraction(f"<p>{text}</p>").entries
    assert entry.name == C
    assert [o.value for o in entry.of(FieldName.FORMER_NAME)] == [A]


@pytest.mark.parametrize(
    "text",
    [
        f"Z inicjatywy Klastra Stolarki Otworowej powstał klaster pod nazwą {A}.",
        f"{C} i {B} działają w Pile. Klaster powstał w 2007 roku pod nazwą {A}.",
    ],
)
def test_a_cluster_that_another_one_founded_is_not_that_one(text):
    assert {A, C} <= set(fates(f"<p>{text}</p>"))
