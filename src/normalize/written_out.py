"""Names with abbreviations of trades, and regions of two words, written as most names write them."""

import re

from klastry.normalize import vocabulary

_ICT = re.compile(
    r"\btechnologi\w+ (?:informacyjno-(?:tele)?komunikacyjn\w+|informacyjn\w+ i komunikacyjn\w+)", re.IGNORECASE
)
_DOTTED = re.compile(r"\b(?:[A-ZĄĆĘŁŃÓŚŹŻ]\.){2,}[A-ZĄĆĘŁŃÓŚŹŻ]?\b\.?")
_HEAD = re.compile(r"\b(?:[Kk]l|[Kk]last)\.?(?=\s)")
_AND = re.compile(r"(?<=\w{2})&(?=\w{2})")
_PLUS = re.compile(r"(?<=\w)\+(?!\w)")
_REGION_OF_TWO_WORDS = {
    re.compile(pattern, re.IGNORECASE): region
    for pattern, region in (
        (r"\bPomorz\w+ Zachodni\w+|\bZachodni\w+ Pomorz\w+", "Zachodniopomorski"),
        (r"\bZach(?:odnio)?\.?[ -]*Pom(?:or\w+|\.)", "Zachodniopomorski"),
        (r"\bDo?l(?:n\w*)?[. -]+[ŚS]l(?:[ąa]sk\w*|\.)", "Dolnośląski"),
        (r"\bG(?:[óo]r|[óo]rn\w*)[. -]+[ŚS]l(?:[ąa]sk\w*|\.)", "Górnośląski"),
        (r"\b(?:Kuj(?:aw\w+)?\.?[ -]*Pom(?:or\w+|\.|\b)|K-P\b)", "Kujawsko-Pomorski"),
        (r"\bZagłębi\w+ Dąbrowski\w+", "Zagłębiowski"),
        (r"\b(?:Warm?(?:i\w+)?\.?[ -]*Maz(?:ur\w+|\.|\b)|W-M\b)", "Warmińsko-Mazurski"),
    )
}
"""Voivodeships whose names are two words, or two shortened ones: "Dolny Śląsk", "Warm.-Maz.", "K-P"."""
_NO_SPACE = re.compile(r"(?<=[a-ząćęłńóśźż]{2}\.)(?=[^\W\d_a-ząćęłńóśźż])|(?<=\bwoj\.)(?=\w)")
_LINKED = re.compile(r"(?<=\w\wo) - (?=[^\W\d_a-ząćęłńóśźż]\w+[iy]\b)")
"""Before the hyphen of "Opolsko - Śląski"."""
_ABBREVIATION = re.compile(rf"\b(?:{'|'.join(map(re.escape, vocabulary.ABBREVIATIONS))})\b")


def written_out(text: str) -> str:
    """The text with abbreviations of trades in full, "odnawialnych źródeł energii" for "OZE"; but ICT stays.

    A region of two words becomes the adjective of its voivodeship: "Pomorza Zachodniego" is zachodniopomorski.

    Clusters go by the name of ICT, and their long names say it in several ways.
    """
    text = _PLUS.sub(" Plus", _ICT.sub("ICT", _HEAD.sub("Klaster", text)))
    text = _LINKED.sub("-", _NO_SPACE.sub(" ", _AND.sub(" & ", text)))
    text = _DOTTED.sub(lambda found: found[0].replace(".", ""), text)
    for region, adjective in _REGION_OF_TWO_WORDS.items():
        text = region.sub(adjective, text)
    return _ABBREVIATION.sub(lambda found: vocabulary.ABBREVIATIONS[found[0]], text)
