import pytest

from klastry.extract.prose.full_names import may_spell_out


@pytest.mark.parametrize(
    "text", ["Zarządza nim Fundacja Rozwoju Lubelszczyzny.", "To „Fundacja na rzecz Rozwoju (Lublin)”."]
)
def test_capitals_in_the_order_of_the_acronym_may_spell_it_out(text):
    assert may_spell_out(text, "FRL")


@pytest.mark.parametrize(
    "text", ["Fundacja Lubelska", "Rada Fundacji z Lublina", "fundacja rozwoju lubelszczyzny"]
)
def test_other_capitals_do_not(text):
    assert not may_spell_out(text, "FRL")
