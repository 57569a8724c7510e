"""Profiles that stand beside a cluster's website, or the website beside its profile."""

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.text.document import Span, TextDocument
from klastry.extract.values.addresses import addresses_in, may_have_address
from klastry.extract.values.cell_text import piece_of
from klastry.schema.observation import FieldName

BESIDE = 0.75
"""Confidence that what stands beside a cluster's address is of the cluster as well."""
NEAR = 150
"""So many characters around an address."""

_PROFILES = re.compile(
    r"(?:^|\.)(?:facebook|fb|linkedin|instagram|youtube|twitter|x|tiktok|vimeo|pinterest|threads)\.(?:com|net)$"
)
_MARK = r"[\s,;:.|·•/()–—-]"
_WORDS = (
    r"[\w.+-]+@[\w.-]+|i|oraz|a|także|też|również|na|w|pod|adres\w*|profil\w*|kanał\w*|fanpage\w*|stron\w*|www|nas\w*|"
    r"znajdzie\w*|znaleźć|można|jest\w*|są|zapraszamy|internetow\w+|media\w*|społecznościow\w+|facebook\w*|fb|"
    r"linkedin\w*|instagram\w*|youtube|twitter\w*|klast(?:er|ra|rze)|e-?mail\w*"
)
_BETWEEN = re.compile(rf"{_MARK}*+(?:(?:{_WORDS})(?!\w){_MARK}*+)*+", re.IGNORECASE)
"""What can join two addresses of one cluster: "www.sady.pl, profil: …", "na … i na …", also its e-mail."""


def add_profiles_beside(document: TextDocument, drafts: Sequence[Draft]) -> None:
    """Give clusters the profiles beside a website of theirs, and the website beside a profile, in running text."""
    claimed = {str(m.value) for draft in drafts for m in draft.mentions if m.field is FieldName.WEBSITE}
    for draft in drafts:
        if draft.group is None:
            sites = [m for m in draft.mentions if m.field is FieldName.WEBSITE]
            for site in _beside(document, sites):
                if site.value not in claimed:
                    claimed.add(str(site.value))
                    draft.mentions.append(site)


def _beside(document: TextDocument, sites: Sequence[Mention]) -> Iterator[Mention]:
    for site in sites:
        for found in _addresses_around(document, site.span):
            is_one_a_profile = _is_profile(str(site.value)) != _is_profile(str(found.value))
            if is_one_a_profile and _BETWEEN.fullmatch(_between(document.text, site.span, found.span)):
                yield found


def _addresses_around(document: TextDocument, place: Span) -> Iterator[Mention]:
    start, end = max(0, place.start - NEAR), min(len(document.text), place.end + NEAR)
    found = [(link.url, Span(link.start, link.end)) for link in document.links_over(start, end)]
    around = piece_of(document, Span(start, end))
    if may_have_address(around.text):
        found += [(address.url, Span(address.start, address.end)) for address in addresses_in(around)]
    for url, span in found:
        if span.end <= place.start or place.end <= span.start:
            evidence = Evidence(span, "site.beside", "beside an address of the cluster", BESIDE)
            yield Mention(FieldName.WEBSITE, url, span, evidence)


def _between(text: str, one: Span, other: Span) -> str:
    return text[min(one.end, other.end) : max(one.start, other.start)]


def _is_profile(url: str) -> bool:
    parts = urlsplit(url if "://" in url else f"https://{url}")
    return _PROFILES.search(parts.hostname or "") is not None and parts.path.strip("/") != ""
