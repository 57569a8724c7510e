"""Words made of one stem: "energia", "energetyka", "energetyczny"."""

from functools import cache

_SUFFIXES = sorted(
    (
        "acja acyjny yczny iczny etyczny etyka yka ika ia yjny ijny cja arski arz arstwo owy owski lany niczy"
        " nictwo nik iczy ictwo stwo ctwo ca ny"
    ).split(),
    key=len,
    reverse=True,
)
_ENDINGS = "aeiouy"
_SHORTEST = 4
_SHORTEST_BEFORE = {"etyczny": 5, "etyka": 5}
"""Letters that must stand before some suffixes: "energ-etyczny", but "kosmet-yczny"."""


@cache
def kin_stem(lemma: str) -> str:
    """A lemma, in the letters of the base alphabet, less the suffix that makes its trade or adjective."""
    for suffix in _SUFFIXES:
        if lemma.endswith(suffix) and len(lemma) - len(suffix) >= _SHORTEST_BEFORE.get(suffix, _SHORTEST):
            return lemma.removesuffix(suffix).rstrip(_ENDINGS)
    return lemma.rstrip(_ENDINGS) if len(lemma) > _SHORTEST else lemma
