"""Small PDFs made byte by byte: text at given places, rules, pictures. Each letter is half its size wide."""

from dataclasses import dataclass, field

_POLISH = {
    "ą": "aogonek", "ć": "cacute", "ę": "eogonek", "ł": "lslash", "ń": "nacute", "ó": "oacute", "ś": "sacute",
    "ź": "zacute", "ż": "zdotaccent", "Ł": "Lslash", "Ś": "Sacute", "Ż": "Zdotaccent", "Ó": "Oacute",
    "„": "quotedblbase", "”": "quotedblright", "–": "endash", "•": "bullet", "\u00ad": "softhyphen", "ﬁ": "fi",
    "´": "acute", "˛": "ogonek", "˙": "dotaccent",
}  # fmt: skip
_CODES = {letter: code for code, letter in enumerate(_POLISH, 128)}
WIDTH, HEIGHT = 595, 842


@dataclass
class MadePage:
    content: list[str] = field(default_factory=list)
    bottom: float = 0
    links: list[tuple[tuple[float, float, float, float], str]] = field(default_factory=list)
    turned: int = 0

    def link(self, x0, top, x1, bottom, url):
        """Have an area lead to an address."""
        self.links.append(((x0, HEIGHT - bottom, x1, HEIGHT - top), url))
        return self

    def sideways(self, text, x, y, size=10, down=False):
        """Write a line upwards, as on a page that is to be turned to the right, or downwards."""
        codes = "".join(f"{_CODES.get(letter, ord(letter)):02x}" for letter in text)
        turned = "0 -1 1 0" if down else "0 1 -1 0"
        self.content.append(f"BT /F1 {size} Tf {turned} {x} {HEIGHT - y} Tm <{codes}> Tj ET")
        return self

    def text(self, text, x=70, y=None, size=10, bold=False, italic=False):
        """Write a line; without `y` below the one before."""
        self.bottom = self.bottom + 1.2 * size if y is None else y
        codes = "".join(f"{_CODES.get(letter, ord(letter)):02x}" for letter in text)
        font = "F2" if bold else "F3" if italic else "F1"
        self.content.append(f"BT /{font} {size} Tf 1 0 0 1 {x} {HEIGHT - self.bottom} Tm <{codes}> Tj ET")
        return self

    def lines(self, *texts, x=70, y=None, size=10, bold=False):
        for number, text in enumerate(texts):
            self.text(text, x, y if number == 0 else None, size, bold)
        return self

    def rule(self, x0, y0, x1, y1):
        self.content.append(f"{x0} {HEIGHT - y0} m {x1} {HEIGHT - y1} l S")
        return self

    def grid(self, columns, rows):
        """Rules around the cells of a table."""
        for x in columns:
            self.rule(x, rows[0], x, rows[-1])
        for y in rows:
            self.rule(columns[0], y, columns[-1], y)
        return self

    def picture(self):
        self.content.append(f"q {WIDTH} 0 0 {HEIGHT} 0 0 cm /Im Do Q")
        return self


def made_pdf(*pages):
    """The bytes of a PDF with these pages."""
    kids = " ".join(f"{7 + 2 * i} 0 R" for i in range(len(pages)))
    picture = "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(),
        _font("Made"),
        _font("Made-Bold"),
        _stream(picture, b"\x80"),
        _font("Made-Italic"),
    ]
    for number, page in enumerate(pages):
        resources = "<</Font<</F1 3 0 R/F2 4 0 R/F3 6 0 R>>/XObject<</Im 5 0 R>>>>"
        box = f"/MediaBox[0 0 {WIDTH} {HEIGHT}]/Rotate {page.turned}/Annots[{''.join(map(_link, page.links))}]"
        objects.append(
            f"<</Type/Page/Parent 2 0 R{box}/Resources{resources}/Contents {8 + 2 * number} 0 R>>".encode()
        )
        content = "\n".join(page.content).encode()
        objects.append(_stream(f"<</Length {len(content)}>>", content))
    return _file(objects)


def _link(link):
    area, url = link
    place = " ".join(map(str, area))
    return f"<</Type/Annot/Subtype/Link/Rect[{place}]/Border[0 0 0]/A<</S/URI/URI({url})>>>>"


def _font(name):
    letters = "".join(f"/{letter}" for letter in _POLISH.values())
    measures = "/Flags 32/FontBBox[0 -200 1000 800]/Ascent 800/Descent -200/CapHeight 700/ItalicAngle 0/StemV 80"
    return (
        f"<</Type/Font/Subtype/Type1/BaseFont/{name}/FirstChar 0/LastChar 255/Widths[{'500 ' * 256}]"
        f"/FontDescriptor<</Type/FontDescriptor/FontName/{name}{measures}>>"
        f"/Encoding<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences[128 {letters}]>>>>"
    ).encode()


def _stream(head, content):
    return head.encode() + b"\nstream\n" + content + b"\nendstream"


def _file(objects):
    content, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    return (
        content
        + head
        + table
        + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, len(content))
    )
