"""Since when and until when a cluster is said to be a Krajowy Klaster Kluczowy."""

import pytest
from made_pages import extraction, table

from klastry.schema.observation import FieldName

NAME = "Lubuski Klaster Drzewny"
KKK = "Krajowego Klastra Kluczowego"


def status(body):
    """Whether the only cluster of a page is a key cluster, and the periods that it states."""
    (entry,) = extraction(body).entries
    is_key = {o.value for o in entry.of(FieldName.KEY_CLUSTER)}
    return is_key, {o.value for o in entry.of(FieldName.KEY_CLUSTER_PERIOD)}


@pytest.mark.parametrize(
    ("sentence", "periods"),
    [
        (f"{NAME} posiada status {KKK} w latach 2022–2025.", {"2022/2025"}),
        (f"{NAME} od 2016 r. ma status {KKK}.", {"2016/.."}),
        (f"{NAME} uzyskał w 2016 r. status {KKK}.", {"2016/.."}),
        (f"W 2019 roku {NAME} otrzymał status {KKK}.", {"2019/.."}),
        (f"{NAME}, założony w 2008 r., w marcu 2016 r. uzyskał status {KKK}.", {"2016-03/.."}),
        (f"{NAME} powstał w 2008 r. Status {KKK} przyznano klastrowi 12.03.2018 r. na 3 lata.",
         {"2018-03-12/2021-03-12"}),
        (f"{NAME} ma status {KKK}, ważny do 30 września 2025 r.", {"../2025-09-30"}),
        (f"{NAME} ma status {KKK} (2023–2026).", {"2023/2026"}),
        (f"{NAME} działa od 2008 r. i ma status {KKK}.", set()),
        (f"{NAME} ma status {KKK}.", set()),
        (f"W 2014 r. {NAME} jako posiadacz statusu {KKK} przyjął gości.", set()),
        (f"{NAME} ma status KKK od 2016 r.", {"2016/.."}),
        (f"{NAME} trzykrotnie zdobył tytuł {KKK}: w latach 2015–2018, 2018–2021 i 2021–2024.",
         {"2015/2018", "2018/2021", "2021/2024"}),
    ],
)  # fmt: skip
def test_a_sentence(sentence, periods):
    assert status(f"<p>{sentence}</p>") == ({True}, periods)


def test_a_status_that_was_lost():
    body = f"<p>{NAME} zrzesza 40 firm. W 2019 r. klaster utracił status {KKK}.</p>"
    assert status(body) == ({False}, {"../2019"})


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Status KKK: tak (2016–2019)", ({True}, {"2016/2019"})),
        ("KKK: od 2016 do 2019", ({True}, {"2016/2019"})),
        ("Status KKK: tak, od 2016 r.", ({True}, {"2016/.."})),
        ("KKK: 2016", ({True}, set())),
        ("Data nadania statusu KKK: 12.03.2018", ({True}, {"2018-03-12/.."})),
        ("Data nadania statusu KKK: 12.03.2018 na 3 lata", ({True}, {"2018-03-12/2021-03-12"})),
        ("Status KKK ważny do: 30.09.2025", ({True}, {"../2025-09-30"})),
        ("Okres obowiązywania statusu KKK: 1.10.2019–30.09.2022", ({True}, {"2019-10-01/2022-09-30"})),
        ("Okres posiadania statusu KKK: 2016–2019", ({True}, {"2016/2019"})),
        ("Data nadania statusu KKK: b.d.", (set(), set())),
    ],
)
def test_a_label(line, expected):
    assert status(f"<h3>{NAME}</h3><p>Siedziba: Żary<br>{line}</p>") == expected


def test_columns_under_a_heading_of_key_clusters():
    rows = table("Nazwa klastra | Siedziba | Data nadania | Ważny do", f"{NAME} | Żary | 1.10.2019 | 30.09.2022")
    dates = {"2019-10-01/..", "../2022-09-30"}
    assert status(f"<h2>Krajowe Klastry Kluczowe</h2>{rows}") == ({True}, dates)
    assert status(f"<h2>Klastry regionu</h2>{rows}") == (set(), set())


def test_a_remark():
    rows = table(
        "Nazwa klastra | Siedziba | Uwagi", f"{NAME} | Żary | zał. w 2008 r., status KKK w latach 2016–2019"
    )
    assert status(rows) == ({True}, {"2016/2019"})


def test_a_status_that_had_ended_before_the_document_is_not_held():
    dated = '<meta property="article:published_time" content="2023-05-04">'
    body = f"{dated}<p>{NAME} miał status {KKK} w latach 2016–2019.</p>"
    assert status(body) == (set(), {"2016/2019"})


def test_lists_by_rounds_of_the_contest():
    lines = f"""
        <p>Status KKK mają dziś 3 klastry w kraju:</p>
        <p>II runda (status obowiązuje do 31 grudnia 2024 r.):</p><ul><li>{NAME}</li></ul>
        <p>III runda (status obowiązuje do 17 maja 2025 r.):</p><ul><li>Klaster Rzek</li>
        <li>AquaSalina & Advanced Saltworks, reprezentowany przez Izbę Solną</li><li>Klaster Soli</li></ul>
        <p>Klastry spoza listy:</p><ul><li>Klaster Gór</li></ul>"""
    said = {e.name: [o.value for o in e.of(FieldName.KEY_CLUSTER_PERIOD)] for e in extraction(lines).entries}
    assert said == {
        NAME: ["../2024-12-31"],
        "Klaster Rzek": ["../2025-05-17"],
        "AquaSalina & Advanced Saltworks": ["../2025-05-17"],
        "Klaster Soli": ["../2025-05-17"],
        "Klaster Gór": [],
    }
    assert [e.name for e in extraction(lines).entries if not e.of(FieldName.KEY_CLUSTER)] == ["Klaster Gór"]


def test_a_list_of_those_who_seek_the_status():
    lines = "<p>Wnioski o status KKK złożyły 2 klastry:</p><ul><li>Klaster Rzek</li><li>Klaster Soli</li></ul>"
    assert not any(e.of(FieldName.KEY_CLUSTER) for e in extraction(lines).entries)
