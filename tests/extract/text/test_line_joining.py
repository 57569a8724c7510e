import pytest

from klastry.extract.text.line_joining import join_lines
from klastry.extract.text.traced import NOWHERE, Traced


def joined(*lines):
    return join_lines(Traced.of(line, number) for number, line in enumerate(lines))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Klaster Obróbki", "Metali"), "Klaster Obróbki Metali"),
        (("branża przemy-", "słu drzewnego"), "branża przemysłu drzewnego"),
        (("przy ul. Żerom-", "skiego"), "przy ul. Żeromskiego"),
        (("Łódzką Agencją Rozwoju Regionalne-", "go i ośmioma"), "Łódzką Agencją Rozwoju Regionalnego i ośmioma"),
        (("soft\u00ad", "ware"), "software"),
        (("Zachodni Klaster Turystyczno-", "Medyczny"), "Zachodni Klaster Turystyczno-Medyczny"),
        (("rozwój społeczno-", "gospodarczy"), "rozwój społeczno-gospodarczy"),
        (("park naukowo-", "technologiczny"), "park naukowo-technologiczny"),
        (("zasięg ogólno-", "polski"), "zasięg ogólnopolski"),
        (("w województwie zachodnio-", "pomorskim"), "w województwie zachodniopomorskim"),
        (("Wschodni Klaster Odlewniczy KOM-", "CAST"), "Wschodni Klaster Odlewniczy KOM-CAST"),
        (("Klaster, zarejestro-", "wany w 2009 r."), "Klaster, zarejestrowany w 2009 r."),
        (("umowa, utwo-", "rzona w Ustce"), "umowa, utworzona w Ustce"),
        (("klastra drzewno-", "-meblarskiego"), "klastra drzewno-meblarskiego"),
        (("lata 2014 -", "-12 stopni"), "lata 2014 - -12 stopni"),
        (("KUJAWSKO-", "POMORSKIE"), "KUJAWSKO-POMORSKIE"),
        (("ŚWIĘTO-", "KRZYSKIE"), "ŚWIĘTOKRZYSKIE"),
        (("KLASTER ROLNO-", "SPOŻYWCZY"), "KLASTER ROLNO-SPOŻYWCZY"),
        (("WYKAZ PRZED-", "SIĘBIORSTW"), "WYKAZ PRZEDSIĘBIORSTW"),
        (("zdaniem PARP-", "u"), "zdaniem PARP-u"),
        (("adres e-", "mail"), "adres e-mail"),
        (("lata 2014-", "2020"), "lata 2014-2020"),
        (("Klaster Archiwizacji -", "Nowa Sól"), "Klaster Archiwizacji - Nowa Sól"),
        (("Efektywności Energetycznej –", "Sulechów"), "Efektywności Energetycznej – Sulechów"),
        (("http://a.eu/9-spotkanie-klastra-", "lubuskie-brandenburgia"), "http://a.eu/9-spotkanie-klastra-lubuskie-brandenburgia"),
        (("http://a.eu/pliki/", "raport_2014.pdf"), "http://a.eu/pliki/raport_2014.pdf"),
        (("na stronie http://a.eu/", "oraz w biurze"), "na stronie http://a.eu/ oraz w biurze"),
        (("www.inqbes.pl", "www.ecoop.pl"), "www.inqbes.pl www.ecoop.pl"),
    ],
)  # fmt: skip
def test_printed_lines_become_running_text(lines, expected):
    assert joined(*lines).text == expected


def test_the_parts_of_a_broken_word_keep_their_lines():
    whole = joined("prze-", "mysł i", "handel")
    assert whole.text == "przemysł i handel"
    assert list(whole.origins) == [0] * 4 + [1] * 6 + [NOWHERE] + [2] * 6


def test_a_line_of_dashes_after_an_address_takes_no_time():
    assert joined("www.klaster.example/", "-" * 5000).text.endswith("-")
