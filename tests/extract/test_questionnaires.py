import pytest
from made_pages import clusters, rows, table

from klastry.extract.structure.meaning.label_meaning import meaning

ASKED = (
    "1. Jak brzmi nazwa klastra?",
    "2. W jakim mieście mieści się biuro?",
    "3. Od którego roku klaster działa?",
    "4. Ile podmiotów zrzeszał klaster na koniec 2020 r.?",
    "5. Ile z nich to przedsiębiorstwa?",
    "6. Jaki podmiot koordynuje klaster?",
    "7. Ile projektów zrealizowano?",
)
ANSWERED = ("Klaster Lnu i Konopi", "Lębork", "2012", "33", "28", "Fundacja Len", "4")
TOLD = {"city": "Lębork", "founded": 2012, "members": 33, "companies": 28, "coordinator": "Fundacja Len"}
PAIRS = tuple(zip(ASKED, ANSWERED, strict=True))


@pytest.mark.parametrize(
    "body",
    [
        table(" | ".join(ASKED), " | ".join(ANSWERED)),
        f"<table>{rows(*(' | '.join(pair) for pair in PAIRS))}</table>",
        "".join(f"<p><b>{asked}</b><br>{said}</p>" for asked, said in PAIRS),
        "".join(f"<p><b>{asked}</b></p><p>{said}</p>" for asked, said in PAIRS),
        f"<ol>{''.join(f'<li><b>{asked[3:]}</b> {said}</li>' for asked, said in PAIRS)}</ol>",
    ],
)
def test_answers_to_numbered_questions_are_read_in_any_layout(body):
    found = clusters(f"<h1>Ankiety</h1>{body}")
    assert TOLD.items() <= found["Klaster Lnu i Konopi"].items()


@pytest.mark.parametrize(
    ("label", "fields"),
    [
        ("4. Miejscowość, w której klaster ma siedzibę", ("city",)),
        ("P5. Województwo", ("voivodeship",)),
        ("b) Proszę wskazać siedzibę klastra", ("city",)),
        ("7. Ilu członków liczył klaster 31 grudnia 2021 r.?", ("members",)),
        ("Ilu członków przystąpiło w 2021 r.?", ()),
    ],
)
def test_labels_mean_what_they_ask_for(label, fields):
    assert meaning(label) == fields


def test_an_interview_is_no_form():
    body = "<h1>Klaster Rzeczny</h1><p>Kto zarządza klastrem? Zarządza nim Fundacja Fala z Pucka.</p>"
    values = [v.get("coordinator") for v in clusters(body).values()]
    assert values in ([None], ["Fundacja Fala"], ["Fundacja Fala z Pucka"])
