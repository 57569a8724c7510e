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


def test_numbers_below_a_line_that_says_what_is_told_of_them():
    leaders = "1 – Izba Bursztynu; 2 – Stocznia Fala S.A. z siedzibą w Pucku; 3 – Chłodnia Północ sp. z o.o."
    body = f"{TABLE}<h3>Koordynatorzy klastrów</h3><p>(numer jak w tabeli)</p><p>{leaders}</p>"
    found = clusters(f"{body}<p>Koordynatorów zapytano o zgodę.</p>")
    assert [said["coordinator"] for said in found.values()] == [
        "Izba Bursztynu",
        "Stocznia Fala S.A.",
        "Chłodnia Północ sp. z o.o.",
    ]


def test_numbers_in_brackets_in_a_sentence():
    said = "Biura klastrów mieszczą się: (1) w Gdańsku, (2) w Łebie i (3) w Redzie. Innych nie ma."
    found = clusters(f"{TABLE}<h3>Siedziby</h3><p>{said}</p>")
    assert [told["city"] for told in found.values()] == ["Gdańsk", "Łeba", "Reda"]


def test_a_few_numbers_that_nothing_calls_so_are_not_those_of_rows():
    found = clusters(f"{TABLE}<h3>Siedziby</h3><p>1 - Gdańsk, 2 - Gdynia</p>")
    assert not any("city" in told for told in found.values())
