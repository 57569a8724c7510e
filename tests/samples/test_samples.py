"""The samples say what their gold labels say they say."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pdfplumber
import pytest
from lxml import html

SAMPLES = Path(__file__).parents[2] / "data" / "raw" / "samples"
GOLD = [json.loads(path.read_text("utf-8")) for path in sorted(Path(__file__).parent.glob("gold/[!_]*.json"))]
ACROSS = json.loads((Path(__file__).parent / "gold" / "_across.json").read_text("utf-8"))
DOCUMENTS = [gold["document"] for gold in GOLD]

# Said in other words only: inflected, abbreviated, or a class and no name at all.
SAID_AS = {
    ("kongres-klastrow-2025.pdf", "Lubuski Klaster Metalowy"): "Lubuskiego Klastra Metalowego",
    ("konferencja-clusters3.html", "Krajowy Klaster Kluczowy"): "Krajowego Klastera Kluczowego",
    ("lublin-profile-klastrow.html", "Lubelski Klaster Motoryzacyjny i Maszynowy"): (
        "Lubelskim Klastrze Motoryzacyjnym i Maszynowym"
    ),
    ("lubuskie-klastry-2014.pdf", "Dolina Lotnicza"): "Doliny Lotniczej",
    ("lubuskie-klastry-2014.pdf", "Kongres Klastrów Polskich"): "Pierwszym Kongresie Klastrów Polskich",
    (
        "lubuskie-klastry-2014.pdf",
        "Klaster motoryzacyjny w ogólności",
    ): "klaster motoryzacyjny dopiero powstaje",
    ("lubuskie-klastry-2014.pdf", "Gorzów Wielkopolski"): "Gorzów Wlkp.",
    ("lublin-tabela-klastrow.html", "Lublin"): "w Lublinie",
}


def facts(gold: dict[str, Any]) -> Iterator[Any]:
    """Every value that the gold labels of one document want read, the first where several are accepted."""
    for cluster in gold["clusters"]:
        values = [
            cluster[field] for field in ("name", "founded", "members", "companies", "as_of", "city", "coordinator")
        ]
        for value in (*values, *cluster["websites"]):
            yield value[0] if isinstance(value, list) else value
    yield from gold["not_clusters"]
    yield gold["meta"]["title"]


@cache
def text_of(document: str) -> str:
    path = SAMPLES / document
    return pdf_text(path) if path.suffix == ".pdf" else page_text(path)


def pdf_text(path: Path) -> str:
    with pdfplumber.open(path) as pdf:
        return "\n".join(page.extract_text() for page in pdf.pages)


def page_text(path: Path) -> str:
    page = html.fromstring(path.read_text("utf-8"))
    return "\n".join(page.xpath("//text()[not(ancestor::style or ancestor::script)]"))


def run_together(text: str) -> str:
    """Without what a line break, a dash or capitals change, so that a value is found however it is set."""
    return re.sub(r"[\s–-]+", "", text).lower()


@pytest.mark.parametrize("gold", GOLD, ids=DOCUMENTS)
def test_every_labelled_fact_stands_in_the_sample(gold: dict[str, Any]) -> None:
    document = gold["document"]
    text = run_together(text_of(document))
    said = [SAID_AS.get((document, fact), str(fact)) for fact in facts(gold) if fact is not None]
    assert [fact for fact in said if run_together(fact) not in text] == []


def test_every_pair_across_documents_has_both_its_names_in_the_labels() -> None:
    labelled = {
        name for gold in GOLD for cluster in gold["clusters"] for name in (cluster["name"], *cluster["also"])
    }
    pairs = ACROSS["same"] + ACROSS["different"] + ACROSS["review"]
    assert {name for pair in pairs for name in pair} <= labelled


def test_every_sample_is_labelled() -> None:
    assert {path.name for path in SAMPLES.iterdir()} - {"README.md"} == set(DOCUMENTS)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_no_sample_has_an_email_address_or_a_telephone_number(document: str) -> None:
    text = text_of(document)
    assert re.findall(r"\S+@\S+", text) == []
    assert re.findall(r"(?i)(?:\btel\w*\.?|\+48|\(\d\d\))[ :]*\d[\d ]{5,}", text) == []
    assert re.findall(r"\b\d{2,3}(?:[ -]\d{2,3}){2,}\b", text) == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_samples_are_small(document: str) -> None:
    assert (SAMPLES / document).stat().st_size < 150_000


def test_rows_of_the_table_hold_the_labelled_years_and_counts() -> None:
    page = html.fromstring((SAMPLES / "lublin-tabela-klastrow.html").read_text("utf-8"))
    rows = [
        [" ".join(cell.text_content().split()) for cell in row.xpath("./td")][1:] for row in page.xpath("//tr")
    ]
    labelled = [
        [str(cluster["founded"]), cluster["name"], counts(cluster)] for cluster in clusters_of("lublin-tabela")
    ]
    assert rows[1:] == labelled


def counts(cluster: dict[str, Any]) -> str:
    """The counts of a cluster as the table writes them; "5 klastrów" is no count of members."""
    if cluster["members"] is None:
        return "5 klastrów"
    return f"{cluster['members']} ({cluster['companies']})" if cluster["companies"] else str(cluster["members"])


def test_blocks_of_the_profiles_hold_the_labelled_years_and_counts() -> None:
    number = r"(?:Ilość|Liczba) (?:członków|przedsiębiorstw) w klastrze: (\d+)\s+"
    blocks = re.findall(rf"{number}{number}Rok założenia: (\d+)", text_of("lublin-profile-klastrow.html"))
    profiled = [cluster for cluster in clusters_of("lublin-profile") if cluster["members"]]
    labelled = [(cluster["members"], cluster["companies"], cluster["founded"]) for cluster in profiled]
    assert [tuple(map(int, block)) for block in blocks] == labelled


def clusters_of(document: str) -> list[dict[str, Any]]:
    return next(gold["clusters"] for gold in GOLD if gold["document"].startswith(document))


def test_numbering_of_the_letter_starts_again() -> None:
    numbers = re.findall(r"^(\d+)\. ", text_of("lubuskie-klastry-2014.pdf"), flags=re.MULTILINE)
    assert [int(number) for number in numbers] == [*range(1, 5), *range(1, 13), 1]


def test_a_town_of_the_letter_is_broken_over_two_lines() -> None:
    assert "(od 2011)- Zielona\nGóra http://www.ecoop.pl/" in text_of("lubuskie-klastry-2014.pdf")


def test_two_labels_share_a_line_of_the_profiles() -> None:
    assert "Nazwa: Klaster-Group.pl Koordynator: Netrix Group sp. z o.o." in text_of(
        "lublin-profile-klastrow.html"
    )
