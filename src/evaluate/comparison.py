"""When two values count as the same."""

import re
from collections.abc import Iterable

from klastry.evaluate.gold import Value
from klastry.polish.text import fold

_AROUND_DASH = re.compile(r"\s*-\s*")
_SCHEME = re.compile(r"^(?:https?://)?(?:www\.)?")


def is_accepted(value: Value, accepted: Iterable[Value]) -> bool:
    """Whether a value is one of the accepted ones, capitals, quotes, commas and dashes aside."""
    return comparable(value) in {comparable(one) for one in accepted}


def comparable(value: Value) -> Value:
    """A value in the form in which it is compared."""
    if not isinstance(value, str):
        return value
    return _AROUND_DASH.sub("-", fold(value.replace(",", ""))).strip(" .;:")


def are_same_sites(found: Iterable[str], wanted: Iterable[Value]) -> bool:
    """Whether two sets of websites are the same, scheme, `www.` and last slash aside."""
    return set(map(_site, found)) == {_site(site) for site in wanted if isinstance(site, str)}


def _site(address: str) -> str:
    return _SCHEME.sub("", address.strip().lower()).rstrip("/")
