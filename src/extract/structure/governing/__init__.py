"""What stands above entries and holds for all below it: titles, headings, years, rounds of a contest."""
