"""Words for regions: by which lemma they are compared, and which region lies in another."""

from klastry.normalize import vocabulary

_OF_TWO_WORDS = {
    frozenset({"kujawski", "pomorski"}): "kujawsko-pomorskie",
    frozenset({"warminski", "mazurski"}): "warmińsko-mazurskie",
}
_OF_ONE_WORD = (
    "dolnoslaski lubelski lubuski lodzki malopolski mazowiecki opolski podkarpacki podlaski pomorski slaski"
    " swietokrzyski wielkopolski zachodniopomorski"
).split()
_ADJECTIVES = {frozenset({word}): vocabulary.REGIONS[word] for word in _OF_ONE_WORD} | _OF_TWO_WORDS
"""For what a name says of a whole voivodeship, that voivodeship."""
_BEGUN = (
    *_OF_ONE_WORD,
    *vocabulary.DIRECTIONS,
    "gornoslaski",
    "kujawski",
    "mazurski",
    "ogolnopolski",
    "warminski",
)
"""What shortened words may begin."""
_OF_TRADES = ("gorniczy", "centrum")
"""What they may begin as well."""
_SHORTEST = 4
_OF_A_TRADE = 8


def region_lemma(found: frozenset[str]) -> str | None:
    """The lemma by which a word for a region, an area or a town is compared."""
    if found & vocabulary.COUNTRY_WORDS:
        return vocabulary.COUNTRY
    listed = sorted(found & (vocabulary.REGIONS.keys() | vocabulary.AREAS))
    return listed[0] if listed else _town_adjective(found)


def region_begun(form: str) -> str | None:
    """What region or direction a shortened word begins: "Podkarp.", "Półn."; none for "Lub.", as it begins two."""
    meant = [word for word in _BEGUN if word.startswith(form)]
    is_one = len({vocabulary.DIRECTIONS.get(word, word) for word in meant}) == 1
    is_of_trade = any(trade.startswith(form) for trade in _OF_TRADES)
    return meant[0] if is_one and len(form) >= _SHORTEST and not is_of_trade else None


def is_of_a_trade(adjective: str) -> bool:
    """Whether it is made of who does it: "piekarski", "audytorski", but not "żarski"."""
    is_long = len(adjective) >= _OF_A_TRADE and adjective not in vocabulary.PLACE_ADJECTIVES
    return is_long and adjective.endswith(("arski", "erski", "torski"))


def says_voivodeship(regions: frozenset[str]) -> bool:
    """Whether words for regions say a whole voivodeship: "łódzki" may be of the town too."""
    return regions in _ADJECTIVES


def voivodeships_of(regions: frozenset[str]) -> frozenset[str]:
    """The voivodeships that words for regions name or lie in, as far as each lies in one alone."""
    if regions in _ADJECTIVES:
        return frozenset({_ADJECTIVES[regions]})
    return frozenset(vocabulary.REGIONS[region] for region in regions if region in vocabulary.REGIONS)


def may_lie_in(regions: frozenset[str]) -> frozenset[str]:
    """All voivodeships that words for regions and landscapes have a part in; empty where none is known."""
    return voivodeships_of(regions).union(*map(_voivodeships, regions))


def one_lies_in_the_other(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether one is a whole voivodeship's name and the other means some part of it.

    Args:
        a: words for regions, as in `NameKey.regions`.
        b: the other ones.
    """
    return a != b and (_lies_in(a, b) or _lies_in(b, a))


def _lies_in(part: frozenset[str], whole: frozenset[str]) -> bool:
    voivodeship = _ADJECTIVES.get(whole)
    if voivodeship is None or part in _ADJECTIVES or not part:
        return False
    return all(voivodeship in _voivodeships(word) for word in part)


def _voivodeships(region: str) -> tuple[str, ...]:
    lies_in = vocabulary.REGIONS.get(region)
    return (lies_in,) if lies_in else vocabulary.LANDSCAPES.get(region, ())


def _town_adjective(found: frozenset[str]) -> str | None:
    """An adjective in -ski or -cki, which Polish makes of places, unless it is made of a trade."""
    made = sorted(lemma for lemma in found if lemma.endswith(("ski", "cki", "dzki")))
    trades = [x for x in made if x in vocabulary.TRADE_ADJECTIVES or is_of_a_trade(x)]
    return made[0] if made and not trades else None
