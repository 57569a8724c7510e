"""How often a process looks for garbage that holds itself: it makes next to none, and has millions of words."""

import gc

OBJECTS = 20_000
"""New ones between two looks; after 700, as usual, the word lists are gone through again and again."""


def look_seldom() -> None:
    """Look for garbage less often than Python does by itself; what nothing refers to is freed at once as ever."""
    gc.set_threshold(OBJECTS, *gc.get_threshold()[1:])


def keep_all() -> None:
    """Look no more at anything that is there now: word lists, rules and maps stay as long as the process."""
    gc.freeze()
