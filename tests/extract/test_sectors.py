"""In what sectors a cluster is: by its label, else by its name, else by what its description calls its trade."""

import pytest
from made_pages import extraction, table

from klastry.extract.structure.facts.sectors import sectors_in


def sectors(body):
    return {
        entry.name: [o.value for o in entry.observations if o.field.value == "sector"]
        for entry in extraction(body).entries
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Śląski Klaster Lotniczy", ["lotnictwo i kosmos"]),
        ("Klaster Transportu, Spedycji i Logistyki", ["transport i logistyka"]),
        ("Klastrem Turystyczno-Medycznym", ["turystyka i rekreacja", "zdrowie i medycyna"]),
        ("przemysł rolno-spożywczy", ["rolnictwo", "żywność"]),
        ("Klaster Obróbki Metali", ["metal i maszyny"]),
        ("Klaster w Stalowej Woli", []),
        ("Klaster Kamienia w Kamieniu Pomorskim", []),
        ("Inicjatywa Przedsiębiorczych", []),
        ("prywatny", []),
        ("Dolina Wodorowa", ["energetyka"]),
        ("Mazowiecki Klaster Druku i Opakowań", ["druk i opakowania"]),
        ("Wielkopolski Klaster Chłodniczy", []),
    ],
)
def test_the_words_that_show_a_sector(text, expected):
    assert [sector.value for sector in sectors_in(text)] == expected


def test_a_label_outranks_the_name():
    body = "<h3>Klaster Drzewny</h3><p>Siedziba: Żary<br>Branża: {}</p>"
    assert sectors(body.format("meblarska, ICT")) == {"Klaster Drzewny": ["drewno i meble", "ICT"]}
    assert sectors(body.format("motoryzacyjna")) == {"Klaster Drzewny": ["motoryzacja"]}
    assert sectors(body.format("(1) drewno, (2) szkło, (3) wełna"))["Klaster Drzewny"][0] == "drewno i meble"
    assert sectors(body.format("b.d.")) == {"Klaster Drzewny": ["drewno i meble"]}


def test_a_column_of_sectors():
    body = table("Nazwa klastra | Siedziba | Sektor", "Dolina Jutra | Toruń | lotniczy", "Kosz | Żary | inne")
    assert sectors(body) == {"Dolina Jutra": ["lotnictwo i kosmos"], "Kosz": []}


def test_the_trade_that_a_description_names_is_the_last_resort():
    told = "Klaster Jutro to sieć firm branży kosmetycznej, która dba o transport i edukację swoich członków."
    assert sectors(f"<h1>Klaster Jutro</h1><p>{told}</p>") == {"Klaster Jutro": ["kosmetyki i uroda"]}


def test_a_column_of_sectors_alone_makes_no_table_of_clusters():
    assert sectors(table("Nazwa | Branża | NIP", "Zefir | motoryzacja | 8133318745")) == {}
    assert sectors("<p>Nazwa: Targi Jutra<br>Branża: motoryzacja</p>") == {}
