import pytest

from klastry.polish.town_adjectives import is_made_of

MADE = (
    """
sopocki Sopot|kępiński Kępno|gdyński Gdynia|stalowowolski Stalowa Wola|jeleniogórski Jelenia Góra
leszczyński Leszno|zielonogórski Zielona Góra|tyski Tychy|ustecki Ustka|mielecki Mielec|słupski Słupsk
płocki Płock|elbląski Elbląg|kołobrzeski Kołobrzeg|zgierski Zgierz|grudziądzki Grudziądz|łomżyński Łomża
sandomierski Sandomierz|nyski Nysa|chełmski Chełm|radomski Radom|kielecki Kielce|siedlecki Siedlce
bocheński Bochnia|krośnieński Krosno|kaliski Kalisz|szczycieński Szczytno|kutnowski Kutno|pleszewski Pleszew
pilski Piła|gliwicki Gliwice|suwalski Suwałki|wałecki Wałcz|wielicki Wieliczka|sanocki Sanok|otwocki Otwock
kłodzki Kłodzko|bielski Bielsko-Biała|gorzowski Gorzów Wielkopolski|nowotarski Nowy Targ|radomszczański Radomsko
piaseczyński Piaseczno|sądecki Nowy Sącz|zamojski Zamość|białostocki Białystok|giżycki Giżycko
hajnowski Hajnówka|włocławski Włocławek|malborski Malbork|świnoujski Świnoujście|gnieźnieński Gniezno
zakopiański Zakopane|krasnostawski Krasnystaw|wąbrzeski Wąbrzeźno|rabczański Rabka-Zdrój|zawierciański Zawiercie
""".replace("\n", "|")
    .strip("|")
    .split("|")
)


@pytest.mark.parametrize("pair", MADE)
def test_an_adjective_is_made_of_its_town(pair):
    adjective, town = pair.split(" ", 1)
    assert is_made_of(adjective, town)


@pytest.mark.parametrize(
    "pair",
    [
        "żorski Żary",
        "żarski Żory",
        "milicki Mielec",
        "głogowski Głogówek",
        "sanocki Sandomierz",
        "nyski Nisko",
        "radomski Radomsko",
    ],
)
def test_an_adjective_is_not_made_of_a_town_of_a_like_name(pair):
    adjective, town = pair.split(" ", 1)
    assert not is_made_of(adjective, town)
