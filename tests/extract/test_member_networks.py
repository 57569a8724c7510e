import pytest
from made_pages import clusters

OTHERS = "<p>Klaster Soli liczy 7 firm. Klaster Mebli Giętych powstał w 2009 r.</p>"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (
            "Mówiono o Kutnowskiej Sieci Wentylacji AERNET, którą tworzy dziewięć firm.",
            "Kutnowska Sieć Wentylacji AERNET",
        ),
        ("Targi nie udały się członkom Kieleckiej Sieci Tapicerskiej.", "Kielecka Sieć Tapicerska"),
    ],
)
def test_a_network_of_which_members_are_told_is_a_cluster_among_clusters(said, name):
    assert name in clusters(f"{OTHERS}<p>{said}</p>")
    assert not clusters(f"<p>Klaster to skupisko firm.</p><p>{said}</p>")


@pytest.mark.parametrize(
    "said",
    [
        "Mówiono o Krajowej Sieci Szkół Wiejskich, którą tworzy dziewięć szkół.",
        "Mówiono o Kieleckiej Sieci Tapicerskiej.",
        "Członkom Polskiej Sieci Badawczej podziękowano.",
    ],
)
def test_other_networks_are_none(said):
    assert list(clusters(f"{OTHERS}<p>{said}</p>")) == ["Klaster Soli", "Klaster Mebli Giętych"]
