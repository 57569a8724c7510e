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
        ("Kościańska Grupa Młynarska ma jedenastu członków.", "Kościańska Grupa Młynarska"),
        ("Jarosławska Sieć Wytwórców Okien skupia 14 firm.", "Jarosławska Sieć Wytwórców Okien"),
        ("Nie ma już Słupskiej Sieci Żagli. Działała trzy lata. Liczyła 14 firm.", "Słupska Sieć Żagli"),
        ("Podlaska Grupa Serowarów nie przyjechała na targi. Jest to klaster mały.", "Podlaska Grupa Serowarów"),
        ("Stolarze założyli Grupę Meblową „Dłuto”. Koordynuje ją Fundacja Sęk.", "Grupa Meblowa „Dłuto”"),
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
        "Polska Grupa Zbrojeniowa skupia 50 spółek.",
        "Lokalna Grupa Działania „Bory” zrzesza 40 członków.",
        "Śląska Grupa Medialna zatrudnia 300 osób. Ma też radio.",
        "Podlaska Grupa Serowarów nie przyjechała na targi. Klaster miał dwunastu członków.",
        "Serwery w Centrum Zapasowym to też klaster.",
    ],
)
def test_other_networks_are_none(said):
    assert list(clusters(f"{OTHERS}<p>{said}</p>")) == ["Klaster Soli", "Klaster Mebli Giętych"]
