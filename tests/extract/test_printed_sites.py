from made_pages import clusters


def entry(said):
    return f"<p>Klaster Płyt – Żary. Członków: 35.{said}</p><p>Klaster Wikliny – Nowy Tomyśl. Członków: 73.</p>"


def test_an_address_by_itself_in_the_entry_of_a_cluster_is_its_website():
    assert clusters(entry(" www.plyty.example.pl"))["Klaster Płyt"]["website"] == "www.plyty.example.pl"


def test_an_address_of_which_something_is_said_is_not():
    assert "website" not in clusters(entry(" Strona izby, która go prowadzi: www.izba.example.pl"))["Klaster Płyt"]
