"""Labels and heads that are written without Polish letters: "miejscowosc", "Liczba czlonkow"."""

import re
from functools import cache

from klastry.extract.nlp import Reading
from klastry.extract.rule_files import rules
from klastry.polish.text import without_diacritics

_WORD = re.compile(r"[^\W\d_]+")


def with_polish_letters(label: str) -> str:
    """The label with the letters that the words of the label rules have."""
    return _WORD.sub(lambda word: _lettered().get(word[0].lower(), word[0]), label)


@cache
def _lettered() -> dict[str, str]:
    """The words of the label rules and their examples by what they are without Polish letters."""
    texts = " ".join(" ".join((*rule.patterns, *rule.match)) for rule in rules(Reading.LABELS))
    words = {word.lower() for word in _WORD.findall(texts)}
    plain = {word for word in words if word.isascii()}
    found = {without_diacritics(word): word for word in sorted(words - plain)}
    return {bare: word for bare, word in found.items() if bare not in plain}
