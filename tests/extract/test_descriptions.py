"""The paragraph of a cluster's own entry that describes it."""

import pytest
from made_pages import extraction, table

from klastry.schema.observation import FieldName

NAME = "Lubuski Klaster Drzewny"
TOLD = "Klaster zrzesza tartaki i stolarnie z całego regionu. Prowadzi wspólne szkolenia."
NEWS = "W piątek w Zielonej Górze odbyły się targi drewna, na które przyjechało wiele firm."


def described(body):
    told = {entry.name: entry.of(FieldName.DESCRIPTION) for entry in extraction(body).entries}
    return {name: said[0].value if said else None for name, said in told.items()}


@pytest.mark.parametrize(
    "body",
    [
        f"<h3>{NAME}</h3><p>Siedziba: Żary<br>Opis: {TOLD}</p>",
        f"<p>Nazwa: {NAME}</p><p>Opis klastra:</p><p>{TOLD}</p>",
        f"<h3>{NAME}</h3><p>{TOLD}</p><p>Siedziba: Żary</p><h3>Klaster Solny</h3><p>Siedziba: Wieliczka</p>",
        f"<h2>{NAME}</h2><p>{TOLD}</p><h2>Klaster Solny</h2><p>Powołano go w 2012 r.</p>",
        f"<h1>{NAME}</h1><p>{NEWS}</p><p>{TOLD}</p>",
        table("Nazwa klastra | Siedziba | Opis", f"{NAME} | Żary | {TOLD}"),
    ],
)
def test_the_describing_paragraph(body):
    assert described(body)[NAME] == TOLD


def test_a_definition_on_its_own_page():
    told = f"{NAME} to sieć współpracy firm branży drzewnej i uczelni z województwa lubuskiego."
    assert described(f"<h1>O nas</h1><p>{told}</p><p>{TOLD}</p>") == {NAME: told}


@pytest.mark.parametrize(
    "body",
    [
        f"<h3>{NAME}</h3><p>Siedziba: Żary<br>Opis: drewno, meble</p>",
        f"<h1>{NAME}</h1><p>{NEWS}</p>",
        f"<h1>Wiadomości</h1><p>{NAME} i Klaster Solny podpisały umowę w Zielonej Górze.</p><p>{NAME} działa od"
        " 2010 r. i zrzesza 40 firm z regionu.</p>",
        f"<h1>{NAME}</h1><p>Klaster to grono firm jednej branży, które razem uczą się i jeżdżą na targi.</p>",
        f"<h1>{NAME}</h1><p>Fundacja Las zrzesza leśników z całego regionu i wydaje miesięcznik.</p>",
    ],
)
def test_what_describes_no_entry(body):
    assert set(described(body).values()) == {None}
