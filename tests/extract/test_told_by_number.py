from made_pages import clusters

TABLE = (
    "<h2>Klastry na Pomorzu</h2><table><tr><th>L.p.</th><th>Klaster</th><th>Powstał</th></tr>"
    "<tr><td>1.</td><td>Klaster Bursztynu</td><td>2005</td></tr>"
    "<tr><td>2.</td><td>Klaster Remontów Okrętowych</td><td>2007</td></tr>"
    "<tr><td>3.</td><td>Klaster Chłodni</td><td>2009</td></tr></table>"
)


def test_a_line_tells_what_is_so_of_each_number():
    found = clusters(f"{TABLE}<p>Siedziby klastrów: poz. 1 i 2 - Gdańsk, poz. 3 - Nowy Dwór Gdański.</p>")
    assert [said["city"] for said in found.values()] == ["Gdańsk", "Gdańsk", "Nowy Dwór Gdański"]


def test_a_line_on_numbers_that_the_list_has_not_tells_nothing():
    found = clusters(f"{TABLE}<p>Siedziby: poz. 1 - Gdańsk, poz. 7 - Gdynia.</p>")
    assert not any("city" in said for said in found.values())
