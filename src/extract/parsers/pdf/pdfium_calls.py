"""Calls of PDFium without the checks of the usual ones."""

import ctypes
from collections.abc import Callable
from typing import Any, cast


def address_of(pointer: object) -> int:
    """The address that a pointer of pypdfium2 holds."""
    return ctypes.cast(cast(Any, pointer), ctypes.c_void_p).value or 0


def direct(function: object, result: type[Any], *arguments: type[Any]) -> Callable[..., Any]:
    """A function of PDFium that takes addresses as they are: called twice as fast as one that checks them."""
    return ctypes.PYFUNCTYPE(result, *arguments)(address_of(function))
