import pytest
from made_pages import clusters

from klastry.extract.settling.named_sites import bears_name, starts_of_label, starts_of_name


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("klastersolny", "Klaster Technologii Solnych"),
        ("solnemiasto", "Klaster Solne Miasto"),
        ("mebelelblag", "Klaster Mebel Elbląg"),
        ("wks", "Wielicki Klaster Soli"),
        ("warzelnia", "Wielicki Klaster Soli „Warzelnia”"),
        ("solwood", "Wielicki Klaster Drewna SOLWOOD"),
        ("klaster3d", "Wielicki Klaster Druku 3D"),
        ("bursztynowyklaster", "Pucki Klaster Bursztynniczy"),
        ("dolinaserow", "Dolina Serów Podhalańskich"),
        ("klasterszkla", "Klaster Szkła Artystycznego"),
    ],
)
def test_an_address_is_put_together_of_words_of_the_name(label, name):
    assert bears_name(label, name)
    assert starts_of_label(label) & starts_of_name(name)


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("wieliczka", "Klaster Soli Wieliczka"),
        ("podkarpackie", "Podkarpacki Klaster Soli"),
        ("klaster", "Wielicki Klaster Soli"),
        ("klasterwieliczka", "Klaster Soli Wieliczka"),
        ("sol", "Wielicki Klaster Soli"),
        ("solanka", "Wielicki Klaster Soli"),
        ("izbasolna", "Wielicki Klaster Soli"),
        ("drewno", "Wielicki Klaster Drewna"),
        ("klasterszklarski", "Klaster Stali"),
    ],
)
def test_an_address_of_a_place_of_another_or_of_a_common_word_bears_no_name(label, name):
    assert not bears_name(label, name)


def test_the_address_in_the_foot_of_a_page_is_that_of_the_cluster_whose_name_it_bears():
    found = clusters(
        "<p>Wielicki Klaster Drewna Solwood i Klaster Szyb mają po 20 firm.</p><p>Piszemy o nich od lat.</p>"
        "<p>Szczegóły: solwood.pl</p><footer>Redakcja: www.kurier.pl</footer>"
    )
    assert found["Wielicki Klaster Drewna Solwood"]["website"] == "solwood.pl"
    assert "website" not in found["Klaster Szyb"]


def test_an_address_that_may_be_that_of_two_is_that_of_none():
    found = clusters(
        "<p>Gdański Klaster Solny i Bocheński Klaster Solny mają po 20 firm.</p><p>Kontakt: klastersolny.pl</p>"
    )
    assert set(found) == {"Gdański Klaster Solny", "Bocheński Klaster Solny"}
    assert all("website" not in said for said in found.values())
