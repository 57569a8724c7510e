from made_pages import clusters


def test_the_first_of_those_named_before_a_heading_is_meant_below_it():
    named = "<p>Do konkursu stanęły dwa klastry: Klaster Wód i Klaster Soli.</p><h3>Kim są laureaci?</h3>"
    found = clusters(f"<h1>Wyniki</h1>{named}<p>Pierwszy z nich ma siedzibę w Zawierciu i działa od 2013 r.</p>")
    assert (found["Klaster Wód"]["city"], found["Klaster Wód"]["founded"]) == ("Zawiercie", 2013)
    assert "founded" not in found["Klaster Soli"]


def test_what_stands_below_the_name_of_a_network_is_not_said_of_the_one_cluster():
    other = "<h2>Warmińska Sieć Serowarska</h2><p>Ma już dziesięć lat.</p><p>Siedziba mieści się w Lidzbarku.</p>"
    found = clusters(f"<h1>Firmy Warmii</h1><h2>Klaster Jezior</h2><p>Powstał w 2015 r.</p>{other}")
    assert found["Klaster Jezior"] == {"founded": 2015}
