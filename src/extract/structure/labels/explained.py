"""What a document itself explains of its tables: what a head stands for, and which codes stand for nothing."""

import re
from functools import lru_cache

from klastry.extract.structure.labels.legend import legend
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.text.document import TextDocument
from klastry.schema.observation import COUNTS

LONGEST_HEAD = 3

_EXPLAINS = (
    r"[ \u00a0]+(?P<sign>[–—=-]|to|oznacza|jest|są)[ \u00a0]+"
    r"(?:(?:jednocześnie|zarazem|równocześnie|także|też|również|zawsze|każdorazowo)\s+)?(?P<said>[^.;,()\n\t]{3,60})"
)
_IN_BRACKETS = re.compile(r"\bw nawias(?:ie|ach)\b[^.;]{0,40}\b(?:firm|przedsiębior)", re.IGNORECASE)
_CODE = re.compile(
    r"(?<![\w.,-])(?P<code>-?\d{1,4}|[A-Z]{1,4})\s*(?:[:=–—-]|oznacza(?:ją)?)\s*"
    r"(?:odmow\w+|brak\w*|nie (?:podano|ustalono|wiadomo|dotyczy|udzielono)|bez odpowiedzi|n/d|b\.\s?d)",
)


@lru_cache(256)
def explained(document: TextDocument, head: str) -> tuple[str, ...]:
    """The fields of a head by what the text says of it: "Wnioskodawca jest zarazem koordynatorem klastra".

    What is said to be a member or a firm is one of them, and no number of them.
    """
    name = head.strip(" :*")
    if not name or len(name.split()) > LONGEST_HEAD:
        return ()
    if listed := legend(document).get(name):
        return meaning(listed.text)
    literal = re.escape(name)  # first, for so it is looked for without trying all the rest at each letter
    says = re.compile(rf"{literal}(?<![\w-]{literal}){_EXPLAINS}")
    told = ((match["sign"], meaning(match["said"].strip())) for match in says.finditer(document.text))
    return next((fields for sign, fields in told if fields and not (sign.isalpha() and COUNTS & set(fields))), ())


@lru_cache(1)
def codes_for_nothing(document: TextDocument) -> frozenset[str]:
    """What stands in cells of which nothing is known, as the document says: "999 – brak odpowiedzi"."""
    return frozenset(match["code"] for match in _CODE.finditer(document.text))


@lru_cache(1)
def _has_companies_in_brackets(document: TextDocument) -> bool:
    return _IN_BRACKETS.search(document.text) is not None


def with_brackets(document: TextDocument, fields: tuple[str, ...]) -> tuple[str, ...]:
    """The fields of a count that gives the companies in brackets too, where the text says that it does."""
    is_both = fields == ("members",) and _has_companies_in_brackets(document)
    return ("members", "companies") if is_both else fields
