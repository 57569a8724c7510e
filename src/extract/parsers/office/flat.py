"""OpenDocument files of one piece (`.fodt`, `.fods`): one XML file with the parts that others archive."""

import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

from klastry.extract.media_type import FODS, FODT, ODS, ODT
from klastry.extract.raw_document import RawDocument
from klastry.extract.text.document import TextDocument

_ARCHIVED = {FODT: ODT, FODS: ODS}
_PICTURE = re.compile(rb"<office:binary-data>[^<]*</office:binary-data>")
_MANIFEST = b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'


def unflattened(parse: Callable[[RawDocument], TextDocument]) -> Callable[[RawDocument], TextDocument]:
    """A parser of flat files out of one of archives: each finds in the whole what is its part."""

    def parse_flat(raw: RawDocument) -> TextDocument:
        kind = _ARCHIVED[raw.media_type]
        return parse(replace(raw, content=_archive(kind, raw.content), media_type=kind))

    return parse_flat


def _archive(kind: str, content: bytes) -> bytes:
    whole = _PICTURE.sub(b"", content)
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("META-INF/manifest.xml", _MANIFEST)
        for part in ("content.xml", "styles.xml", "meta.xml"):
            archive.writestr(part, whole)
    return file.getvalue()
