"""Badges at headings are no part of the name that they stand beside, but said of it."""

import pytest
from parsing import page, said


@pytest.mark.parametrize("heading", ["h3", "summary"])
def test_a_badge_at_the_end_of_a_heading_is_a_line_of_its_own(heading):
    made = page(f"<{heading}>Klaster Soli <span class='badge bg-success'>Klaster Kluczowy</span></{heading}>")
    assert said(made) == ["Klaster Soli", "Klaster Kluczowy"]


@pytest.mark.parametrize(
    "inside",
    [
        "<span class=label>Nazwa:</span> Klaster Soli",
        "<span class=badge>Klaster</span> Soli",
        "Klaster <span class=brand>Soli</span>",
    ],
)
def test_other_parts_of_a_heading_stay_in_it(inside):
    assert len(said(page(f"<h3>{inside}</h3>"))) == 1


@pytest.mark.parametrize(
    "above",
    [
        "<span class='badge badge-success'>W likwidacji</span>",
        "<p class='chip'><i class='icon'></i>W likwidacji</p>",
        "<div><span class='tag tag-red'>W likwidacji</span></div>",
        "<a href='/k1'><img src='k1.png' alt=''></a><div class='status'>W likwidacji</div>",
    ],
)
@pytest.mark.parametrize("heading", ["<h3>Klaster Soli</h3>", "<a href='/k1'><h4>Klaster Soli</h4></a>"])
def test_a_badge_that_opens_a_card_stands_below_its_heading(above, heading):
    cards = f"<article><h3>Klaster Gór</h3></article><article>{above}{heading}<p>Wieliczka</p></article>"
    assert said(page(cards)) == ["Klaster Gór", "Klaster Soli", "W likwidacji", "Wieliczka"]


def test_badges_side_by_side_are_a_line_each():
    row = "<div><span class='tag'>KKK</span> <span class='tag'>lubuskie</span></div>"
    one_by_one = "<span class='tag'>KKK</span> <span class='tag'>lubuskie</span>"
    for badges in (row, one_by_one):
        assert said(page(f"<div>{badges}<h3>Klaster Soli</h3></div>")) == ["Klaster Soli", "KKK", "lubuskie"]


@pytest.mark.parametrize(
    "card",
    [
        "<div><p>Klaster Gór</p><span class='badge'>KKK</span><h3>Klaster Soli</h3></div>",
        "<div><span class='badge'>KKK</span><p>Wyniki</p><h3>Klaster Soli</h3></div>",
        "<div><span class='kicker'>KKK</span><h3>Klaster Soli</h3></div>",
        "<div><span class='badge'>KKK</span> oraz inne<h3>Klaster Soli</h3></div>",
        "<main><article class='status-publish'>Klaster Gór liczy 14 firm i 3 szkoły.</article></main>"
        "<h3>Klaster Soli</h3>",
    ],
)
def test_what_does_not_open_a_card_as_a_badge_stays_above_the_heading(card):
    assert said(page(card))[-1] == "Klaster Soli"
