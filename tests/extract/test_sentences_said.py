"""Where sentences end, and whether they say a thing or only suppose it."""

import pytest

from klastry.extract.nlp import Reading, pipeline
from klastry.extract.prose.modality import is_asserted
from klastry.extract.prose.sentences import sentences


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Klaster powstał w 2009 r. Skupia 40 firm.", ["Klaster powstał w 2009 r.", "Skupia 40 firm."]),
        ("W 2009 r. Klaster Solny zmienił siedzibę.", ["W 2009 r. Klaster Solny zmienił siedzibę."]),
        (
            "Istnieje – od 28 kwietnia 2008 r. – Klaster Solny.",
            ["Istnieje – od 28 kwietnia 2008 r. – Klaster Solny."],
        ),
    ],
)
def test_a_year_ends_a_sentence_only_after_its_verb(text, ends):
    assert [sentence.text for sentence in sentences(pipeline(Reading.PROSE)(text))] == ends


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Klaster skupia 40 podmiotów.", True),
        ("Klaster ma skupiać 40 podmiotów.", False),
        ("Klaster skupiałby 40 podmiotów.", False),
        ("Klaster nie uzyskał statusu Krajowego Klastra Kluczowego.", False),
        ("Czy klaster skupia 40 podmiotów?", False),
        ("Klaster ubiega się o status Krajowego Klastra Kluczowego.", False),
    ],
)
def test_only_what_is_so_is_said(text, said):
    doc = pipeline(Reading.PROSE)(text)
    (sentence,) = sentences(doc)
    matches = [match for match in doc._.matches if is_asserted(sentence, match)]
    assert bool(matches) is said
