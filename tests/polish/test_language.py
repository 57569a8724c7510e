"""Which texts may be Polish, so that foreign manuals of cluster software give no records."""

import pytest

from klastry.polish.language import may_be_polish

MANUAL = "Because the cluster is restarted, see the node that replaces it and do not use the old one. " * 30
NEWSLETTER = "Klaster dziala od 2013 roku, a jego biuro jest w Plocku dla wszystkich firm oraz uczelni. " * 30
BROCHURE = "The cluster brings together firms from Rzeszów, Łódź and Kraków, led by Politechnika Śląska. " * 30


@pytest.mark.parametrize("text", [NEWSLETTER, BROCHURE, "Mazovia Cluster", ""])
def test_polish_words_or_names_are_enough(text):
    assert may_be_polish(text)


def test_a_long_text_without_them_is_foreign():
    assert not may_be_polish(MANUAL)
