"""Every rule finds the examples that it is to find, and none of those that it must not."""

from collections import Counter
from importlib.resources import files

import pytest

from klastry.extract.components.names import NAME
from klastry.extract.matching import rule_files
from klastry.extract.matching.rule_files import RULES, RuleError, patterns, rules
from klastry.extract.matching.rule_pattern import steps_of
from klastry.extract.nlp import CUE_RULES, PROSE_RULES, Reading, pipeline
from klastry.extract.tokenizer import tokens_of
from klastry.polish.lexicon import COMPANIES
from klastry.polish.morphology import lemmas

READ_AS = dict.fromkeys(PROSE_RULES, Reading.PROSE) | {
    reading.value: reading for reading in Reading if reading is not Reading.PROSE
}
FILES = (*READ_AS, CUE_RULES)
RULE = """
[[rule]]
id = "label.founded"
why = "The label of the year of founding."
patterns = ["{pattern}"]
match = ["Rok założenia"]
"""


def wrong_examples(nlp, file):
    return [
        f"{rule.id} {'misses' if wanted else 'matches'} {text!r}"
        for rule in rules(file)
        for text, wanted in [*((t, True) for t in rule.match), *((t, False) for t in rule.no_match)]
        if (rule.id in {match.rule.id for match in nlp(text)._.matches}) is not wanted
    ]


@pytest.mark.parametrize("file", READ_AS)
def test_the_rules_of_a_file_hold_to_their_examples(file):
    assert wrong_examples(pipeline(READ_AS[file]), file) == []


def test_the_cues_that_come_before_the_names_hold_to_their_examples():
    nlp = pipeline(Reading.PROSE)
    with nlp.select_pipes(enable=nlp.pipe_names[: nlp.pipe_names.index(NAME)]):
        assert wrong_examples(nlp, CUE_RULES) == []


def test_no_rule_file_goes_unread():
    stored = {file.name for file in files(RULES).iterdir() if file.name.endswith(".toml")}
    assert {f"{name}.toml" for name in FILES} == stored


def test_no_id_stands_in_two_rule_files():
    ids = Counter(rule.id for file in FILES for rule in rules(file))
    assert [rule_id for rule_id, times in ids.items() if times > 1] == []


def test_every_word_of_a_rule_is_one_that_a_form_can_be_of():
    lists = [row for file in FILES for rule in rules(file) for row in (rule.after, rule.unless, rule.unless_after)]
    words = {word for row in lists if row for word in row.split("|")}
    words |= {sign for _, _, pattern in patterns(FILES) for step in steps_of(pattern.items) for sign in step.signs}
    lemmas_of = {word: lemmas(word) | lemmas(word.capitalize()) for word in words if word.isalpha()}
    assert sorted(word for word, known in lemmas_of.items() if word not in known) == []


def test_every_quoted_word_of_a_rule_is_one_token():
    signs = {sign for _, _, pattern in patterns(FILES) for step in steps_of(pattern.items) for sign in step.signs}
    quoted = {sign[1:-1] for sign in signs if sign.startswith("'")}
    assert sorted(word for word in quoted if tokens_of(word) != (word,)) == []


def test_a_list_stands_for_its_words(tmp_path, monkeypatch):
    (tmp_path / "listed.toml").write_text(RULE.format(pattern="liczba {companies}|producent"), encoding="utf-8")
    monkeypatch.setattr(rule_files, "files", lambda package: tmp_path)
    _, _, pattern = next(patterns(["listed"]))
    assert pattern.items[1].signs == {"producent", *COMPANIES}
    rule_files.rule_file.cache_clear()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("[[rule]\n", "rules/broken.toml: "),
        ("title = 'none'\n", "rules/broken.toml: "),
        (RULE.format(pattern="rok <year"), "rules/broken.toml: label.founded: 'rok <year': cannot read '<year'"),
        (RULE.format(pattern="rok {nobody}"), "there is no list 'nobody' in lexicon.toml"),
        (RULE.format(pattern="rok") * 2, "rules/broken.toml: an id stands there twice: label.founded"),
        (RULE.format(pattern="rok") + "certainty = 1\n", "certainty"),
    ],
)
def test_a_rule_file_that_cannot_be_read_is_named(tmp_path, monkeypatch, content, said):
    (tmp_path / "broken.toml").write_text(content, encoding="utf-8")
    monkeypatch.setattr(rule_files, "files", lambda package: tmp_path)
    with pytest.raises(RuleError) as error:
        list(patterns(["broken"]))
    assert said in str(error.value)
    rule_files.rule_file.cache_clear()
