"""Documents whose letters are broken although their bytes were read right, as by a PDF's font."""

from dataclasses import replace

from klastry.extract.text.document import TextDocument
from klastry.extract.text.repaired import repaired


def with_sound_letters(document: TextDocument) -> TextDocument:
    """A document with its letters repaired where that moves no span."""
    sound = repaired(document.text)
    if sound.letters is None or not sound.letters.repair.keeps_lengths:
        return document
    repair = sound.letters.repair
    about = document.metadata
    title = about.title and repair.text(about.title)
    publisher = about.publisher and repair.text(about.publisher)
    metadata = replace(about, title=title, publisher=publisher)
    return replace(document, text=sound.text, metadata=metadata, letters=sound.letters)
