"""How much memory this process takes, and a bound for it."""

import sys
from pathlib import Path

if sys.platform == "linux":
    import resource

    def resident() -> int:
        """Bytes of memory that this process takes; 0 on a system that does not tell."""
        return _pages()[1] * resource.getpagesize()

    def allow_more(size: int) -> None:
        """Let this process, and each that it starts, ask for so many bytes more than it has now."""
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        wanted = _pages()[0] * resource.getpagesize() + size
        allowed = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
        resource.setrlimit(resource.RLIMIT_AS, (allowed, most))

    def _pages() -> list[int]:
        """Asked for, resident, and others."""
        return [int(count) for count in Path("/proc/self/statm").read_text().split()]

else:

    def resident() -> int:
        """Bytes of memory that this process takes; 0 on a system that does not tell."""
        return 0

    def allow_more(size: int) -> None:
        """Nothing: this system holds no process to such a bound."""
