import pytest
from made_pages import clusters, extraction


def websites_told_by(said):
    """The websites of a cluster on its own page, of which a paragraph says something."""
    page = f"<h1>Klaster Sadów</h1><p>Klaster Sadów działa od 2012 r.</p><p>{said}</p>"
    (entry,) = extraction(page).entries
    return {o.value for o in entry.observations if o.field == "website"}


@pytest.mark.parametrize(
    "said",
    [
        "Strona: www.sady.pl, profil: linkedin.com/company/sady",
        "Zapraszamy na www.sady.pl i na linkedin.com/company/sady.",
        "Znajdziesz nas na linkedin.com/company/sady i pod adresem www.sady.pl.",
        '<a href="http://www.sady.pl">www.sady.pl</a> · <a href="https://linkedin.com/company/sady">LinkedIn</a>',
        "Strona: www.sady.pl, e-mail: biuro@sady.pl, linkedin.com/company/sady",
    ],
)
def test_a_profile_beside_the_website_is_of_the_cluster_too(said):
    found = websites_told_by(said)
    assert {site.removeprefix("https://").removeprefix("http://") for site in found} == {
        "www.sady.pl",
        "linkedin.com/company/sady",
    }


@pytest.mark.parametrize(
    "said",
    [
        "Zapraszamy na www.sady.pl, a zdjęcia ma gazeta: facebook.com/gazeta",
        "Zapraszamy na www.sady.pl. Koordynatora znajdziesz na facebook.com/izba",
        f"Zapraszamy na www.sady.pl, {'nasz ' * 24}bank, x.com/bank",
    ],
)
def test_what_is_said_to_be_of_others_is_not(said):
    assert websites_told_by(said) == {"www.sady.pl"}


def test_a_profile_that_another_cluster_has_is_left_to_it():
    found = clusters(
        "<h2>Klastry</h2><p>Klaster Sadów, www.sady.pl</p><p>Klaster Ziół, facebook.com/ziola, www.ziola.pl</p>"
    )
    assert found["Klaster Sadów"]["website"] == "www.sady.pl"
    assert found["Klaster Ziół"]["website"] == "facebook.com/ziola"
