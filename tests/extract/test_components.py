"""What the components of the pipeline set, on sentences made for it."""

from klastry.extract.nlp import Reading, names_in, pipeline


def test_the_components_are_registered_by_name():
    assert {"klastry_morphology", "klastry_values", "klastry_names", "klastry_rules"} <= set(
        pipeline(Reading.PROSE).factories
    )


def test_a_token_has_every_lemma_of_its_word():
    assert {"śląski", "śląska"} <= pipeline(Reading.LABELS)("Śląskiej")._.lemmas[0]


def test_what_is_no_word_is_its_own_lemma():
    assert pipeline(Reading.LABELS)("2014 –")._.lemmas == [{"2014"}, {"–"}]


def test_matches_stand_in_a_span_group_of_their_file():
    doc = pipeline(Reading.LABELS)("Rok założenia")
    assert [(span.text, span.label_) for span in doc.spans["labels"]] == [("Rok założenia", "label.founded")]


def test_values_mark_their_tokens_with_their_kind():
    doc = pipeline(Reading.PROSE)(
        "Wodny Klaster Rzek z Torunia powstał 12 marca 2008 r. i skupia czterdzieści firm."
    )
    kinds = {kind: [t.text for t in doc if tokens >> t.i & 1] for kind, tokens in doc._.kinds.items()}
    assert kinds["year"][:3] == ["12", "marca", "2008"]
    assert "czterdzieści" in kinds["number"]
    assert kinds["place"] == ["Torunia"]


def test_names_are_found_without_what_sentences_say():
    doc = names_in("Wodny Klaster Rzek powstał 12 marca 2008 r.")
    assert [doc[name.start : name.end].text for name in doc._.names] == ["Wodny Klaster Rzek"]
    assert not any(field == "founded" for match in doc._.matches for _, field, _ in match.values)
