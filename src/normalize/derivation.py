"""Words made of one stem: "energia", "energetyka", "energetyczny"."""

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


def kin_stem(lemma: str) -> str:
    """A lemma, in the letters of the base alphabet, less the suffix that makes its trade or adjective."""
    for suffix in _SUFFIXES:
        if lemma.endswith(suffix) and len(lemma) - len(suffix) >= _SHORTEST:
            return lemma.removesuffix(suffix).rstrip(_ENDINGS)
    return lemma.rstrip(_ENDINGS) if len(lemma) > _SHORTEST else lemma
