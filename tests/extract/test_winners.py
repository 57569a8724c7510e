from made_pages import clusters

HEAD = "<h1>Znamy zwycięzców</h1><p>Zakończył się konkurs na Krajowe Klastry Kluczowe. "
WON = "<h2>Klaster Szyn</h2><p>Skupia 40 firm.</p><h2>Klaster Portów</h2><p>Powstał w 2010 r.</p>"
REST = "<h2>Co daje status?</h2><p>Dodatkowe punkty.</p><h2>Klaster Lnu</h2><p>Skupia 12 firm.</p>"


def winners(said):
    found = clusters(f"{HEAD}{said}</p>{WON}{REST}")
    assert {"Klaster Szyn", "Klaster Portów", "Klaster Lnu"} <= set(found)
    return [name for name in found if "key_cluster" in found[name]]


def test_the_clusters_of_the_headings_behind_an_announcement_of_winners_have_the_status():
    said = "Dziewięciu najlepszym status przyznano na trzy lata. Poniżej przedstawiamy dwa z nich."
    assert winners(said) == ["Klaster Szyn", "Klaster Portów"]
    assert winners("Dwóm z nich status odnowiono. Oto one.") == ["Klaster Szyn", "Klaster Portów"]


def test_candidates_and_clusters_of_other_texts_have_it_not():
    assert winners("Status przyznano dziewięciu. Poniżej przedstawiamy tych, którzy go nie otrzymali.") == []
    assert winners("Wnioski złożyło 21 klastrów; oto dwa z nich, a status otrzymało dziewięć.") == []
    assert winners("Oto dwa klastry, które otrzymały status przed laty i utraciły go w tej rundzie.") == []
    assert winners("Status otrzymało dziewięć klastrów.") == []
