import pytest
from PIL import Image, ImageDraw

from klastry.extract.parsers.ocr.picture import rules_of, set_straight, without

SIZE = (1654, 2339)
GRID = ((200, 600, 1400), (500, 600, 700))


def page(*, grid=False, lines=True):
    """A page with bars for words, and perhaps the rules of a table."""
    picture = Image.new("L", SIZE, 255)
    pen = ImageDraw.Draw(picture)
    for y in range(900, 2000, 50) if lines else ():
        for x in range(200, 1400, 120):
            pen.rectangle((x, y, x + 90, y + 18), fill=0)
    if grid:
        columns, rows = GRID
        for x in columns:
            pen.line((x, rows[0], x, rows[-1]), fill=0, width=3)
        for y in rows:
            pen.line((columns[0], y, columns[-1], y), fill=0, width=3)
    return picture


def places(rules):
    level = sorted(rule.top for rule in rules if rule.is_level)
    upright = sorted(rule.x0 for rule in rules if not rule.is_level)
    return upright, level


def test_finds_the_rules_of_a_table_and_no_words():
    upright, level = places(rules_of(page(grid=True)))
    assert upright == pytest.approx(GRID[0], abs=2)
    assert level == pytest.approx(GRID[1], abs=2)


def test_words_and_lines_that_meet_none_are_no_rules():
    picture = page()
    ImageDraw.Draw(picture).line((200, 2100, 900, 2100), fill=0, width=3)
    assert rules_of(picture) == []


def test_a_picture_on_the_page_has_no_rules():
    picture = page(lines=False)
    ImageDraw.Draw(picture).rectangle((200, 500, 1400, 1500), fill=90)
    assert rules_of(picture) == []


@pytest.mark.parametrize("angle", [-2.3, -0.6, 0.0, 0.4, 1.7])
def test_sets_a_page_straight(angle):
    askew = page(grid=True).rotate(angle, Image.Resampling.BICUBIC, fillcolor=255)
    upright, level = places(rules_of(set_straight(askew)))
    assert upright == pytest.approx(GRID[0], abs=6)
    assert level == pytest.approx(GRID[1], abs=6)


def test_an_empty_page_is_left_as_it_is():
    empty = Image.new("L", SIZE, 255)
    assert set_straight(empty) == empty
    assert rules_of(empty) == []


def test_takes_out_the_rules_and_nothing_else():
    picture = page(grid=True)
    assert without(picture, rules_of(picture)) == page()
