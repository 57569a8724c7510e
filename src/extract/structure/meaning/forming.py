"""The words with which an item of a list says that a cluster is only being formed: "(w trakcie rejestracji)"."""

import re

from klastry.polish.text import has_any

_NOUNS = ("fazie", "trakcie", "procesie", "toku", "organizacji", "budowie", "etapie")
"""One of these stands in all such words."""
_FORMING = re.compile(
    r"\s*[,(–-]?\s*(?P<said>\b(?:(?:obecnie|aktualnie|nadal|jeszcze|dopiero)\s+)?(?:(?:klaster|inicjatywa|projekt)\s+)?(?:w\s+(?:fazie|trakcie|procesie|toku)\s+(?:rejestracji|tworzenia|powstawania|organizacji|zakładania)"
    r"|w\s+organizacji|w\s+budowie|na\s+etapie\s+(?:tworzenia|powstawania|rejestracji))\b)\)?",
    re.IGNORECASE,
)


def forming_in(text: str) -> re.Match[str] | None:
    """Where a text says so (`said`), with the separator or bracket before it; most are told by a quick look."""
    return _FORMING.search(text) if has_any(text, _NOUNS) else None
