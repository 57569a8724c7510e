"""What the gazetteer says of a seat."""


def voivodeships_of(city: str | None) -> frozenset[str]:
    """The voivodeships that have a place of that name."""
    return frozenset()
