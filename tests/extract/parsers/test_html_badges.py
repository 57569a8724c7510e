"""Badges in headings are no part of the name that they stand beside."""

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
