"""Web addresses as evidence: when two are the same, and which belong to one organisation alone."""

from urllib.parse import urlsplit

from klastry.normalize.vocabulary import SHARED_HOSTS


def address_key(url: str) -> str:
    """The address without scheme, `www.` and closing slash, by which two spellings of it are one."""
    parts = urlsplit(url if "//" in url else f"//{url}")
    host = parts.netloc.casefold().removeprefix("www.")
    query = f"?{parts.query}" if parts.query else ""
    return f"{host}{parts.path.rstrip('/')}{query}"


def own_host(url: str) -> str | None:
    """The host, if it is one organisation's own; None for portals and offices, which carry many."""
    host = address_key(url).split("/")[0].split("?")[0].split(":")[0]
    is_shared = any(host == shared or host.endswith(f".{shared}") for shared in SHARED_HOSTS)
    return None if is_shared or not host else host
