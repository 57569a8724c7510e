"""Signs before the lines of letters that are answered or passed on."""

from parsing import read

LETTER = """Dzień dobry, przekazuję odpowiedź, o którą prosiła Pani wczoraj na zebraniu
zarządu, z prośbą o ewentualne uwagi do końca bieżącego tygodnia.

> Klaster Szkutniczy liczy teraz 44 członków. Jego koordynatorem jest Pomorska Izba Gospo-
> darcza Szkutników z Ustki, a w niedalekim Darłowie działa od lat Darłowski Klaster
> Żagli. Dane proszę podać w takiej postaci, w jakiej przesłaliśmy je w ubiegłym
> roku.
>
>> Proszę o liczby.
>> Potrzebne są na piątek.
"""


def test_lines_of_a_quoted_letter_are_put_together_without_their_signs():
    text = read(LETTER).text
    assert "Pomorska Izba Gospodarcza Szkutników" in text
    assert "Darłowski Klaster Żagli. Dane" in text
    assert ">" not in text


def test_one_sign_before_a_line_stays():
    assert "> 40 firm" in read("Klaster Szkutniczy\n> 40 firm\n").text
