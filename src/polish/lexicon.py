"""Closed lists of Polish words that rules lean on, by lemma; what each is for: data/lexicon.toml."""

import tomllib
from pathlib import Path

_LISTS = tomllib.loads((Path(__file__).parent / "data" / "lexicon.toml").read_text(encoding="utf-8"))

INSTITUTIONS = frozenset(_LISTS["institutions"].split())
HEADS_WITH_OWN_ADJECTIVE = frozenset(_LISTS["heads_with_own_adjective"].split())
ATTRIBUTIVE_ADJECTIVES = frozenset(_LISTS["attributive_adjectives"].split())
TERRITORIES = frozenset(_LISTS["territories"].split())
REGIONS = frozenset(_LISTS["regions"].split())
LEGAL_PERSONS = frozenset(_LISTS["legal_persons"].split())
CLUSTER_SORTS = frozenset(_LISTS["cluster_sorts"].split())
OTHER_SENSES = frozenset(_LISTS["other_senses"].split())
OTHER_CLUSTERS = frozenset(_LISTS["other_clusters"].split())
ECONOMY = frozenset(_LISTS["economy"].split())
FOREIGN_ADJECTIVES = frozenset(_LISTS["foreign_adjectives"].split())
HEAD_WORDS = tuple(_LISTS["head_words"].split())
CONJUNCTIONS = frozenset({"i", "oraz", "a", "&", ","})
