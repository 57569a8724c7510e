from parsing import read, said

ENTRIES = """Klaster Rzeczny

Biuro – ul. Portowa 1, 84-100 Puck, pokój 12, wejście od podwórza
Prowadzący – Pucka Izba Wodna
Wielkość – {} członków
Strona – –
Od 2013 roku klaster urządza regaty.

Klaster Soli

Biuro – Kłodawa
Prowadzący – Izba Kryształ i Kłodawskie Towarzystwo Górnicze z siedzibą
w Kłodawie
Wielkość – {} członków
Strona – klastersoli.example.pl

Klaster Lnu

Biuro – Kamienna Góra
Prowadzący – –
Wielkość – {} członków
Strona – –
"""


def test_labels_before_a_dash_begin_lines_that_do_not_go_on():
    lines = said(read("Wizytówki klastrów\n\n" + ENTRIES.format(12, 30, 8)))
    assert "Biuro – ul. Portowa 1, 84-100 Puck, pokój 12, wejście od podwórza" in lines
    assert "Prowadzący – Pucka Izba Wodna" in lines
    assert "Wielkość – 12 członków" in lines
    assert lines.count("Strona – –") == 2
    assert "Od 2013 roku klaster urządza regaty." in lines
