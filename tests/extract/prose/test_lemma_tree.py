from klastry.extract.prose.lemma_tree import LemmaTree
from klastry.polish.morphology import lemmas


def tree(*phrases, skipped=("–",)):
    made = LemmaTree(skipped)
    for phrase in phrases:
        made.add([lemmas(word) for word in phrase.split()], phrase)
    return made


def longest(made, text, start=0):
    return made.longest(text.split(), start)


def test_words_are_found_in_any_case():
    assert longest(tree("Klaster Solny"), "z Klastrem Solnym razem", 1) == (3, "Klaster Solny")


def test_the_longest_sequence_is_found():
    made = tree("Klaster Wodny", "Klaster Wodny Śląsk")
    assert longest(made, "Klastra Wodnego Śląsk") == (3, "Klaster Wodny Śląsk")
    assert longest(made, "Klastra Wodnego w Żorach") == (2, "Klaster Wodny")


def test_what_goes_on_otherwise_is_not_found():
    assert longest(tree("Klaster Wodny Śląsk"), "Klaster Wodny w Żorach") is None


def test_marks_may_stand_between():
    assert longest(tree("Klaster Wodny Śląsk"), "Klaster Wodny – Śląsk") == (4, "Klaster Wodny Śląsk")


def test_of_the_same_words_those_added_first_are_found():
    made = LemmaTree(())
    for value in (1, 2):
        made.add([lemmas("Klaster"), lemmas("Solny")], value)
    assert made.longest(["Klastrowi", "Solnemu"], 0) == (2, 1)


def test_words_with_which_a_sequence_begins_are_known():
    assert tree("Klaster Solny").may_begin(lemmas("klastrami"))
    assert not tree("Klaster Solny").may_begin(lemmas("solnymi"))
