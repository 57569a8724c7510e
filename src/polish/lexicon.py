"""Closed lists of Polish words that rules lean on, by lemma; what each is for: data/lexicon.toml."""

import tomllib
from pathlib import Path

_LISTS = tomllib.loads((Path(__file__).parent / "data" / "lexicon.toml").read_text(encoding="utf-8"))


def words_of(name: str) -> frozenset[str]:
    """The words of a list by its name in data/lexicon.toml.

    Raises:
        ValueError: there is no list of that name.
    """
    if name not in _LISTS:
        raise ValueError(f"there is no list {name!r} in lexicon.toml")
    return frozenset(_LISTS[name].split())


INSTITUTIONS = words_of("institutions")
HEADS_WITH_OWN_ADJECTIVE = words_of("heads_with_own_adjective")
ATTRIBUTIVE_ADJECTIVES = words_of("attributive_adjectives")
TERRITORIES = words_of("territories")
REGIONS = words_of("regions")
LEGAL_PERSONS = words_of("legal_persons")
CLUSTER_SORTS = words_of("cluster_sorts")
OTHER_SENSES = words_of("other_senses")
OTHER_CLUSTERS = words_of("other_clusters")
ECONOMY = words_of("economy")
FOREIGN_ADJECTIVES = words_of("foreign_adjectives")
LANDS = words_of("lands")
NETWORKS = words_of("networks")
GROUPINGS = words_of("groupings")
INFORMAL_BODIES = LANDS | NETWORKS | GROUPINGS
"""No persons before the law: the heads of most names of clusters that have not the word itself."""
MEMBERS = words_of("members")
COMPANIES = words_of("companies")
TRADES = words_of("trades")
COORDINATORS = words_of("coordinators")
UNITS = words_of("units")
RUNNING = words_of("running")
RUNNING_OVER = words_of("running_over")
GATHERING = words_of("gathering")
ENGLISH_TOO = words_of("english_too")
HEAD_WORDS = tuple(_LISTS["head_words"].split())
CLUSTER = frozenset(("klaster", "cluster"))
AND = frozenset(("i", "oraz"))
ADDING = AND | {","}
CONJUNCTIONS = ADDING | {"a", "&"}
