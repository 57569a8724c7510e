"""Ruled lines, pictures and links of a page out of PDFium."""

import ctypes
from collections.abc import Iterable, Iterator
from itertools import repeat

import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument, PdfPage

from klastry.extract.parsers.pdf.pages import Box, Point
from klastry.extract.parsers.pdf.pdfium_calls import address_of, direct

Matrix = tuple[float, float, float, float, float, float]
_UNCHANGED: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_DEEPEST = 8
"""Forms inside of forms are followed so far down."""
_LONGEST_PATH = 2000
"""A path of more segments is a drawing."""
_THICKEST_RULE = 2.0
"""In points."""
_LONGEST_ADDRESS = 2048


_object_of_page = direct(pdfium.FPDFPage_GetObject, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
_object_of_form = direct(pdfium.FPDFFormObj_GetObject, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)
_type_of = direct(pdfium.FPDFPageObj_GetType, ctypes.c_int, ctypes.c_void_p)


def paths_and_pictures(page: PdfPage) -> Iterator[tuple[pdfium.FPDF_PAGEOBJECT, Matrix, int]]:
    """The page's paths and pictures, also those inside of forms: object, matrix of what is around it, type."""
    count = pdfium.FPDFPage_CountObjects(page)
    yield from _among(map(_object_of_page, repeat(address_of(page.raw)), range(count)), _UNCHANGED, 0)


def _among(
    addresses: Iterable[int], around: Matrix, depth: int
) -> Iterator[tuple[pdfium.FPDF_PAGEOBJECT, Matrix, int]]:
    for address in addresses:
        kind = _type_of(address)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            continue
        part = ctypes.cast(address, pdfium.FPDF_PAGEOBJECT)
        if kind in {pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE}:
            yield part, around, kind
        elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            inner, count = _inside(_matrix(part), around), pdfium.FPDFFormObj_CountObjects(part)
            yield from _among(map(_object_of_form, repeat(address), range(count)), inner, depth + 1)


def lines_of(path: pdfium.FPDF_PAGEOBJECT, around: Matrix) -> Iterator[tuple[Point, Point]]:
    """The straight lines of a path, in the page's space; one for a path as thin as a rule, however it is drawn."""
    left, bottom, right, top = bounds_of(path)
    if top - bottom <= _THICKEST_RULE:
        middle = (bottom + top) / 2
        yield _moved(left, middle, around), _moved(right, middle, around)
    elif right - left <= _THICKEST_RULE:
        middle = (left + right) / 2
        yield _moved(middle, bottom, around), _moved(middle, top, around)
    else:
        yield from _segments(path, _inside(_matrix(path), around))


def _segments(path: pdfium.FPDF_PAGEOBJECT, matrix: Matrix) -> Iterator[tuple[Point, Point]]:
    count = pdfium.FPDFPath_CountSegments(path)
    start = last = (0.0, 0.0)
    x, y = ctypes.c_float(), ctypes.c_float()
    for number in range(count if count <= _LONGEST_PATH else 0):
        segment = pdfium.FPDFPath_GetPathSegment(path, number)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        point, kind = _moved(x.value, y.value, matrix), pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            start = point
        elif kind == pdfium.FPDF_SEGMENT_LINETO:
            yield last, point
        if pdfium.FPDFPathSegment_GetClose(segment):
            yield point, start
        last = point


def bounds_of(part: pdfium.FPDF_PAGEOBJECT) -> Box:
    """Left, bottom, right and top of an object, in the space of what is around it."""
    sides = [ctypes.c_float() for _ in range(4)]
    pdfium.FPDFPageObj_GetBounds(part, *sides)
    left, bottom, right, top = (side.value for side in sides)
    return left, bottom, right, top


def links_of(document: PdfDocument, page: PdfPage) -> Iterator[tuple[Box, str]]:
    """The areas of a page that lead to an address: left, bottom, right and top."""
    place, link, box = ctypes.c_int(), pdfium.FPDF_LINK(), pdfium.FS_RECTF()
    while pdfium.FPDFLink_Enumerate(page, place, link):
        address = _address(document, pdfium.FPDFLink_GetAction(link))
        if address and pdfium.FPDFLink_GetAnnotRect(link, box):
            yield (box.left, box.bottom, box.right, box.top), address


def _address(document: PdfDocument, action: pdfium.FPDF_ACTION) -> str:
    if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_URI:
        return ""
    buffer = ctypes.create_string_buffer(_LONGEST_ADDRESS)
    pdfium.FPDFAction_GetURIPath(document, action, buffer, _LONGEST_ADDRESS)
    return buffer.value.decode("utf-8", "replace").strip()


def _matrix(part: pdfium.FPDF_PAGEOBJECT) -> Matrix:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(part, matrix)
    return (matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)


def _inside(inner: Matrix, outer: Matrix) -> Matrix:
    if outer is _UNCHANGED:
        return inner
    x, y = (outer[0], outer[1]), (outer[2], outer[3])
    a, b, c, d = (inner[i] * x[k] + inner[i + 1] * y[k] for i in (0, 2) for k in (0, 1))
    e, f = _moved(inner[4], inner[5], outer)
    return (a, b, c, d, e, f)


def _moved(x: float, y: float, matrix: Matrix) -> Point:
    a, b, c, d, e, f = matrix
    return x * a + y * c + e, x * b + y * d + f
