"""Letters that a scan was read with instead of those that stand there: "Żeg1arski", "Przernysłu"."""

from klastry.polish.morphology import is_known

_READ_FOR = (
    ("1", "l"),
    ("0", "o"),
    ("6", "ó"),
    ("rn", "m"),
    ("m", "rn"),
    ("m", "ni"),
    ("vv", "w"),
    ("yy", "wy"),
    ("nv", "ny"),
    ("cl", "d"),
)


def as_meant(token: str) -> str:
    """A word that the dictionary lacks as the one that it is with other letters; as it is where that is none."""
    if token.isdigit() or is_known(token.rstrip("-")):
        return token
    meant = (token.replace(read, letters) for read, letters in _READ_FOR if read in token)
    return next((word for word in meant if is_known(word.rstrip("-"))), token)
