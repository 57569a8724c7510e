import pytest
from parsing import read


def contents(text):
    document = read(text)
    return [document.quote(block) for block in document.blocks if block.furniture]


@pytest.mark.parametrize(
    "lines",
    [
        ["Spis treści", "1. Klaster Soli ............ 2", "2. Klaster Gipsu ............ 11"],
        ["Zawartość", "Klaster Soli 2", "Klaster Gipsu 11"],
        ["Wstęp . . . . . . . 1", "Klaster Soli . . . . . . . 2", "Klaster Gipsu . . . . . . . 2"],
    ],
)
def test_lines_that_lead_to_pages_are_furniture(lines):
    found = contents("\n\n".join([*lines, "Klaster Soli", "Rok założenia ....... 2009", "Członków ....... 35"]))
    assert [line.split(" . ")[0].split(" ..")[0].rstrip(" 0123456789") for line in found][-2:] == [
        "Klaster Soli",
        "Klaster Gipsu",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["Rok założenia ....... 2009", "Członków ....... 35", "Firm ....... 20"],
        ["Spis treści", "Klaster Soli powstał w roku 2009", "Zrzesza 30 firm"],
        ["Klaster Soli ....... 20", "Klaster Gipsu ....... 35"],
    ],
)
def test_values_behind_dots_and_sentences_are_text(lines):
    assert contents("\n\n".join(lines)) == []
