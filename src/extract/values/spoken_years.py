"""Years in words, as they are spoken: "w dwa tysiące dziesiątym", "rok dwa tysiące dwudziesty pierwszy"."""

from collections.abc import Iterator, Sequence

from klastry.extract.values.years import Year
from klastry.polish.ordinals import ordinal_at

SPOKEN = range(2001, 2100)
THOUSANDS = ("dwa", "tysiące")


def spoken_years(words: Sequence[str]) -> Iterator[Year]:
    """The years of a text in words; offsets are those of words."""
    said = [word.lower() for word in words]
    if THOUSANDS[0] not in said:
        return
    for at in range(len(words) - 2):
        if (said[at], said[at + 1]) == THOUSANDS:
            found = ordinal_at(words, at)
            if found is not None and found.value in SPOKEN:
                yield Year(found.value, at, at + found.length)
