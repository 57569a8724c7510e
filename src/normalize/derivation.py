"""Words made of one stem: "energia", "energetyka", "energetyczny"."""

from functools import cache

_SUFFIXES = sorted(
    (
        "acja acyjny yczny iczny etyczny etyka yka ika ia yjny ijny cja arski arz arstwo owy owski lany niczy"
        " nictwo nik iczy ictwo stwo ctwo ca ny owanie ium ski"
    ).split(),
    key=len,
    reverse=True,
)
_CHANGED = {
    lemma: stem
    for stem, lemmas in {
        "bezpieczen": "bezpieczenstwo bezpieczny", "cukrow": "cukier", "drewn": "drewno drzewny",
        "farm": "farmaceutyczny farmaceuta", "gaz": "gaz gazowy",
        "gorn": "gornik gorniczy gornictwo", "gum": "guma gumowy",
        "hodow": "hodowla hodowca hodowlany", "kosm": "kosmos", "kosmet": "kosmetyk", "kultur": "kulturalny",
        "len": "len lniany lniarski",
        "les": "las lesny", "mebl": "mebel", "medycz": "medycyna", "mlecz": "mleko", "mod": "moda modowy",
        "muzycz": "muzyka", "odlew": "odlewnia", "okn": "okno okienny",
        "piekar": "piekarz piekarski piekarniczy piekarnia",
        "piw": "piwo piwowarski", "produk": "producent produkcja produkcyjny",
        "przetwor": "przetworca przetworstwo przetworczy", "pszczel": "pszczola pszczelarski",
        "roln": "rolnik rolniczy rolnictwo rolny",
        "ryb": "ryba rybny rybacki rybactwo rybak", "rzemiesl": "rzemioslo rzemieslniczy rzemieslnik",
        "sad": "sad sadowniczy sadownictwo sadownik", "ser": "ser serowarski serowarstwo",
        "skor": "skora skorzany", "sol": "sol solny", "stolar": "stolarz stolarski stolarka stolarstwo",
        "tkac": "tkactwo tkacki tkacz", "win": "wino winiarski", "wod": "woda wodny", "zdrow": "zdrowie zdrowotny",
    }.items()
    for lemma in lemmas.split()
}  # fmt: skip
"""Lemmas whose stem changes, or is too short to be cut."""
_ENDINGS = "aeiouy"
_SHORTEST = 4
_SHORTEST_BEFORE = {"etyczny": 5, "etyka": 5, "ski": 6}
"""Letters that must stand before some suffixes: "energ-etyczny", but "kosmet-yczny"."""


@cache
def kin_stem(lemma: str) -> str:
    """A lemma, in the letters of the base alphabet, less the suffix that makes its trade or adjective."""
    if lemma in _CHANGED:
        return _CHANGED[lemma]
    for suffix in _SUFFIXES:
        if lemma.endswith(suffix) and len(lemma) - len(suffix) >= _SHORTEST_BEFORE.get(suffix, _SHORTEST):
            return lemma.removesuffix(suffix).rstrip(_ENDINGS)
    return lemma.rstrip(_ENDINGS) if len(lemma) > _SHORTEST else lemma
