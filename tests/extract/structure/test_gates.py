"""What a dear pattern cannot do without is looked for first: that hides no match of it."""

import pytest

from klastry.extract.prose.short_forms import OF_TOWN
from klastry.extract.structure.labels import legend
from klastry.extract.structure.lists import explained_order
from klastry.extract.structure.meaning import footnotes
from klastry.extract.structure.meaning.forming import forming_in
from klastry.polish.town_adjectives import is_made_of


@pytest.mark.parametrize(
    "text",
    [
        "⌂ siedziba ✶ rok założenia",
        "× rok przystąpienia",
        "Z – zawieszony",
        "cz. — członkowie",
        "kk.= koordynator",
        "P - przedsiębiorstwa",
        "LC oznacza liczbę członków",
    ],
)
def test_every_way_to_explain_a_sign_passes(text):
    assert legend.ENTRY.search(text)
    assert legend.may_explain(text)


def test_a_sentence_explains_no_sign():
    assert not legend.may_explain("Klaster Wodny liczy 12 firm, a jego siedzibą jest Puck.")


@pytest.mark.parametrize(
    "text",
    [
        "Podano kolejno: miasto, rok",
        "Kolejność danych: miasto, rok",
        "W następującej kolejności: miasto, rok",
        "w kolejności miasto, rok",
        "W nawiasie miasto, rok",
        "w nawiasach: miasto, rok",
    ],
)
def test_every_way_to_explain_an_order_passes(text):
    assert explained_order.EXPLAINS.search(text)
    assert any(stem in text.lower() for stem in explained_order.STEMS)


@pytest.mark.parametrize("mark", footnotes.STARS)
def test_every_mark_that_a_sentence_explains_passes(mark):
    assert footnotes.SAYS_WHAT_IS_MARKED.search(f"Znakiem {mark} oznaczono klastry kluczowe")


@pytest.mark.parametrize(
    "pair",
    ["sopocki Sopot", "gdyński Gdynia", "sądecki Nowy Sącz", "grudziądzki Grudziądz", "kłodzki Kłodzko"],
)
def test_every_adjective_of_a_town_passes(pair):
    adjective, town = pair.split(" ", 1)
    assert is_made_of(adjective, town)
    assert adjective.endswith(OF_TOWN)


@pytest.mark.parametrize(
    "words",
    [
        "w fazie tworzenia",
        "w trakcie rejestracji",
        "w procesie powstawania",
        "w toku organizacji",
        "w organizacji",
        "obecnie w budowie",
        "na etapie rejestracji",
    ],
)
def test_every_way_to_say_that_a_cluster_is_being_formed_passes(words):
    found = forming_in(f"Klaster Wodny ({words.upper()})")
    assert found is not None
    assert words.upper() in found[0]
