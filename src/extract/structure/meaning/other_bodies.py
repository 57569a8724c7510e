"""What bears the word "klaster" and is no cluster."""

from functools import lru_cache

from klastry.extract.nlp import Reading, matches


@lru_cache(8192)
def is_other_body(name: str) -> bool:
    """Whether a name is that of an event, a union, a paper or a class, and not of a cluster."""
    return bool(matches(Reading.BODIES, name))
