"""Messages between two processes over a pipe: the length, then the bytes."""

import struct
from typing import IO

_LENGTH = struct.Struct("!Q")


def write_frame(stream: IO[bytes], content: bytes) -> None:
    """Send one message.

    Raises:
        OSError: Nobody reads the other end any more.
    """
    stream.write(_LENGTH.pack(len(content)))
    stream.write(content)
    stream.flush()


def read_frame(stream: IO[bytes]) -> bytes | None:
    """Wait for one message; None where the other end is gone, were it in the middle of one."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    content = stream.read(length)
    return content if len(content) == length else None
