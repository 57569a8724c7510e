"""Lines that are the name of a cluster and no more: by the word in them, or by how they are written."""

import re
from functools import lru_cache

from klastry.extract.nlp import may_name_by_cue, names_in
from klastry.extract.structure.meaning.row_filter import LEGAL_FORM, is_cluster_row
from klastry.places.gazetteer import places_named
from klastry.polish.lexicon import INSTITUTIONS
from klastry.polish.morphology import is_known, lemmas
from klastry.polish.text import has_cluster_word, is_longer

LONGEST_NAME = 16

_REST = re.compile(r"\s*(?:\d?$|[(–—„\"-]|/\s.*\b(?:Cluster|Valley)\b)")
_JOINED = re.compile(r"(?:i|oraz)\s+[A-ZĄĆĘŁŃÓŚŹŻ](?:[^\W_]|[-’'])*(?:\s+[„\"][^„”\"]+[”\"])?$")
_IN_TOWN = re.compile(r"(?:w|we|z|ze)\s+(?P<town>\S.*)")
_LEADING = re.compile(
    r"(?:.*[–—-]|(?:\w+[sc]kie\s)?stowarzyszenie|(?:\w+[sc]ka\s)?(?:federacja|fundacja)|konsorcjum"
    r"|inicjatywa klastrowa|(?:[^\W\d_][\w-]*\s?){1,4}\.)?\W*$",
    re.IGNORECASE,
)


@lru_cache(20_000)
def says_cluster(text: str) -> bool:
    """Whether a line is, from end to end, the name of a cluster with the word in it."""
    if is_longer(text, LONGEST_NAME) or not may_say_cluster(text):
        return False
    if not is_cluster_row(text):
        return False
    doc = names_in(text.lstrip("„\"«'").replace("\n", " "))
    return any(
        not name.bare
        and doc[name.head].text[0].isupper()
        and _LEADING.match(doc[: name.start].text)
        and _may_follow(doc[name.end :].text.lstrip("”\"»'"))
        for name in doc._.names
    )


def may_say_cluster(text: str) -> bool:
    """Whether the name of a cluster that says so itself may stand in a text: a cheap look before a dearer one."""
    return has_cluster_word(text) or may_name_by_cue(text)


def _may_follow(rest: str) -> bool:
    """Whether a name line can go on so after the name.

    That is with nothing, a bracket, a dash, its town, legal form or English name, or with more of what it is of.
    """
    if LEGAL_FORM.fullmatch(rest) or _is_joined(rest):
        return True
    town = _IN_TOWN.fullmatch(rest.strip())
    return _REST.match(rest) is not None or (town is not None and bool(places_named(town["town"])))


def _is_joined(rest: str) -> bool:
    """Whether a line goes on with "i" and something that is no other body: "… i Browarników", "i Krasnala"."""
    if not _JOINED.match(rest):
        return False
    words = re.findall(r"[^\W\d_][\w-]*", rest)[1:]
    return not any(has_cluster_word(word) or lemmas(word) & INSTITUTIONS for word in words)


def looks_like_name(text: str) -> bool:
    """Whether a line is written like a proper name: more capitals than its first, or a word of its own."""
    words = re.findall(r"[^\W\d_][\w-]*", text)
    ended = LEGAL_FORM.sub("", text.rstrip())
    if not words or not words[0][0].isupper() or ended.endswith((".", ":", "?", "!")):
        return False
    is_brand = any(letter.isupper() for letter in words[0][1:])
    return is_brand or any(word[0].isupper() for word in words[1:]) or not is_known(words[0])
