"""One item of a list of clusters taken apart: name, city, year, counts, addresses, stage."""

import re

from klastry.extract.structure.lists.item_facts import SHORTENED, counts_between, facts_between
from klastry.extract.structure.lists.item_parts import KINDS, LONGEST_FACT, ListItem, classify
from klastry.extract.structure.meaning.forming import forming_in
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.structure.meaning.remarks import remarks_in
from klastry.extract.structure.meaning.runners import RUN_BY, RUNNER
from klastry.extract.values.addresses import addresses_in
from klastry.extract.values.cell_text import Piece, repeats_above, says_nothing, trimmed
from klastry.extract.values.field_values import without_address
from klastry.extract.values.name_forms import AFTER_LEGAL_FORM, piece_without_stop
from klastry.extract.values.ranks import RANK
from klastry.extract.values.registry_numbers import labelled_from
from klastry.places.gazetteer import places_named
from klastry.polish.morphology import readings
from klastry.polish.text import FORMERLY, IN_THAT, QUOTES, is_in_bracket
from klastry.schema.observation import FieldName

_CODE = re.compile(r"(?=\S*(?:/|\d{3}))[A-Z\d][\w/.-]*\d[\w/.-]*\s+[–—:-]\s+(?=[A-ZĄĆĘŁŃÓŚŹŻ„])")
"""The number of an application before a name: "MK/3/011 – Klaster Wodny"."""
_DASH = re.compile(r"\s+[-–—]\s*|\s*[–—]\s+|(?<=\))-\s*|\s*-\s+(?=[A-ZĄĆĘŁŃÓŚŹŻ])")
_BEFORE_MORE = re.compile(r"(?P<name>[^\n–—]+?)\s[–—-]\s(?P<first>(?:(?!\s-\s)[^,;()\n–—])+),\s+")
_MORE = re.compile(rf"(?:(?!,\s(?!{IN_THAT}|wśród))(?:\([^()]*\)|[^()]))+", re.IGNORECASE)
"""What commas part, a count with what it is made of."""
_TAIL = re.compile(rf"\s*\n\s*|{_DASH.pattern}|,\s+")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_TELLING = r"dział|zrzesz|skup|liczy|powst|założ|utworz|tworz|ma\b"
_WHAT_IT_IS = rf"(?:{'|'.join(sorted(KINDS))})(?:\s(?!{_TELLING})[a-ząćęłńóśźż-]+)*(?:[,;.(]|\s[–—(]|$)"
"""What a brand is, behind a dash: "Porty Noteci – klaster turystyki wodnej, Czarnków"."""
_NO_MORE_OF_NAME = rf"(?!(?:{'|'.join(sorted(kind.capitalize() for kind in KINDS))})\s+[A-ZĄĆĘŁŃÓŚŹŻ])"
"""Not before what a brand stands for: "Smaki Warty. Klaster Spożywczy – Poznań"."""
_SENTENCE = re.compile(
    rf"\s*(?:[;:]|[|·•](?=\s)|(?=\.\s){SHORTENED}\.\s+(?=[A-ZĄĆĘŁŃÓŚŹŻ]){_NO_MORE_OF_NAME}|,\s+(?=(?:który|która|które|działając|skupiając|zrzeszając|działa|zrzesza|skupia|liczy|założon|utworzon|powołan|zawiązan|prowadzon|powsta)\w*)|(?<=[”\"»]),\s+(?=[a-ząćęłńóśźż]{{3,}}[yi]\b)"
    rf"|\s[–—-]\s(?=[a-ząćęłńóśźż])(?!{_WHAT_IT_IS})|\s+(?=to\s+(?:[a-ząćęłńóśźż]+\s+)?klaster\b)"
    r"|\s[–—]\s(?=(?:Siedziba|Biuro|Rok|Data|Liczba|Powsta\w+|Założ\w+|Utworz\w+|Działa|Zrzesza|Skupia|Liczy)\b)"
    r"|\s+(?=(?:roku?\s+)?(?:zał|utw|powst)\.\s+(?:w\s+)?(?:19|20)\d\d\b))"
)
_LONG = re.compile(r"[^\W\d_]{3,}")
_MARK = re.compile("[;:|·•.,–—]")
"""Without one of these no sentence follows a name: quickly told, and true of most names."""
_OTHER_NAME = re.compile(
    rf"\b(?i:{'|'.join(FORMERLY)}|obecnie|d\.|ob\.):?\s|^\W*[A-ZĄĆĘŁŃÓŚŹŻ]{{2,}}\W*$"
    r"|^(?:do|od)\s+(?:19|20)\d\d\b.*\bKlaster\s(?!(?i:kluczowy))"
)
_COORDINATOR = re.compile(
    rf"(?<![\s,;–—(-])[\s,;–—(-]++(?:(?:klaster\s+)?{RUN_BY}"
    r"|(?<=[,;–—(-] )(?:koordynuje|prowadzi|zarządza|animuje)(?:\s+(?:go|nim|ją|nią|je|klaster|klastrem))?"
    rf"|(?:{RUNNER}|opiekun|(?:koord|anim)\.)(?:em)?(?:\s+klastra)?(?:\s+jest)?\s*[:,–—-]?)\s+"
    r"(?!\w[^.,;]* jest |(?:ma|mają|będ\w+|zostan\w+|nie)\s)"
    r"(?:(?:spółk[aęi]|firm[aęy])\s+)?(?P<body>[„\"]?\w.*)$",
    re.IGNORECASE,
)
_OTHER_FACT = re.compile(
    r"(?:[,;]\s+|\s[|·•]\s+|\s+\()(?=\d|(?:ale|lecz|choć|około|ponad|blisko|roku?|od|w\s+tym|z\s+siedzibą|siedziba|siedz|zał|utw|(?:założ|utworz|powoł|zawiąz)\w+"
    r"|powsta\w+|działa|działając\w+|istniej\w+|funkcjonuj\w+|skupia\w*|zrzesza\w*|liczy|liczba|www|jest|e-mail)\b|(?:ok|tel)\.)",
    re.IGNORECASE,
)
"""Where what is said of a coordinator ends: a figure, or a word that begins another fact."""
_SEAT_AFTER = re.compile(r"\s+(?=z\s+siedzibą\b)(?P<seat>[^,;]+)$", re.IGNORECASE)
_TOWN_BEHIND = re.compile(
    r"(?:(?<=[”\"»])\s+we?|\s+ze?)\s+(?P<town>[A-ZĄĆĘŁŃÓŚŹŻ][^\W\d_]+(?:[ -][A-ZĄĆĘŁŃÓŚŹŻ][^\W\d_]+)*)$"
)
"""The town from which a cluster is, or in which behind the quotes that end its name: „Szyba” w Kaliszu."""
KNOWN_TOWN = 10_000
"""Of so many inhabitants a town is meant, whatever else its name is: "z Piły"."""
_SITE_LABEL = re.compile(r"[\s,;(–—-]*(?:strona(?:\s+(?:internetowa|www))?|www|witryna)\s*:\s*$", re.IGNORECASE)
_STREET = re.compile(
    r"(?:(?:ul|al|pl|os)\.\s|(?:rynek|plac|aleja|aleje|osiedle|bulwar)\b[^,;]*\d)[^,;]*$", re.IGNORECASE
)
_NEXT_SENTENCE = re.compile(
    rf"(?=\.\s){SHORTENED}(?<!\bz o\.o)(?<!\b\w)(?<!\bsp)\.\s+(?=[A-ZĄĆĘŁŃÓŚŹŻ])"
    rf"|{AFTER_LEGAL_FORM}"
    rf"|(?=\.\s){SHORTENED}\.\s+(?=\d+\s[a-ząćęłńóśźż]{{4}})"
)


def take_apart(item: Piece) -> ListItem:
    """The parts of a list item of the kind "Name – City – website", in any order after the name."""
    parts = ListItem(item)
    code = _CODE.match(item.text)
    body = _without_numbers(item.part(code.end(), len(item.text)) if code else item, parts)
    body = _without_addresses(body, parts)
    body = _without_coordinator(body, parts)
    body = _without_stage(body, parts)
    body = _without_sentence(body, parts)
    body = _without_place_and_more(body, parts)
    body = _without_brackets(body, parts)
    body = _without_tail(body, parts)
    parts.name = _without_seat(body, parts)
    return parts


def _without_numbers(item: Piece, parts: ListItem) -> Piece:
    """The item without the numbers of registers at its end."""
    end = labelled_from(item.text)
    if end is None:
        return item
    parts.numbers.append(item.part(end, len(item.text)))
    return trimmed(item.part(0, len(item.text[:end].rstrip(" (–—-"))))


def _without_addresses(item: Piece, parts: ListItem) -> Piece:
    """The item up to its first web address; the addresses are kept."""
    found = addresses_in(item)
    alone = [a for a in found if _stands_apart(item, a.start)]
    parts.websites = [item.part(a.start - item.start, a.end - item.start) for a in alone]
    if not alone:
        return trimmed(item)
    before = trimmed(item.part(0, len(item.text[: alone[0].start - item.start].rstrip("( "))))
    if label := _SITE_LABEL.search(before.text):
        before = before.part(0, label.start())
    after = item.part(alone[-1].end - item.start, len(item.text))
    after = trimmed(after.part(len(after.text) - len(after.text.lstrip(") ,;–-")), len(after.text)))
    if before.text and any(c.isalpha() for c in after.text) and not classify(after, parts):
        parts.rest.append(after)
    return before


def _stands_apart(item: Piece, start: int) -> bool:
    """Whether an address is one, and not a name that looks like it ("Klaster-Group.pl" begins the item)."""
    return start > item.start and (
        item.text[start - item.start :].lower().startswith(("http", "www.")) or _after_separator(item, start)
    )


def _after_separator(item: Piece, start: int) -> bool:
    return item.text[: start - item.start].rstrip()[-1:] in {"–", "-", "—", ",", ";", "(", ":", "|"}


def _without_coordinator(body: Piece, parts: ListItem) -> Piece:
    """The piece before the words that say who runs the cluster; a place in brackets at their end is apart."""
    match = _COORDINATOR.search(body.text)
    if match is None or match.start() == 0:
        return body
    said = body.part(*match.span("body"))
    if fact := _OTHER_FACT.search(said.text):
        _sort_facts(said.part(fact.end(), len(said.text)), parts)
        said = said.part(0, fact.start())
    if (bracket := _BRACKETS.search(said.text)) and classify(said.part(*bracket.span(1)), parts):
        said = said.part(0, bracket.start())
    if sentence := _NEXT_SENTENCE.search(said.text):
        for part in facts_between(said.part(sentence.end(), len(said.text))):
            _sort_fact(part, parts)
        said = said.part(0, sentence.start())
    said = _unbracketed(trimmed(without_address(Piece(said.text.rstrip(" ;)"), said.start))))
    said = piece_without_stop(said)
    if not (repeats_above(said) or says_nothing(said)):  # which of the items above is meant, it does not say
        parts.coordinators.append(said)
    return trimmed(body.part(0, match.start()))


def _sort_facts(piece: Piece, parts: ListItem) -> None:
    """Put each of the facts that semicolons part, or commas and brackets inside of these, where it belongs."""
    for fact in facts_between(piece):
        if not classify(fact, parts):
            for match in re.finditer(r"(?:(?!,\s)[^()])+", fact.text):
                _sort_fact(trimmed(fact.part(*match.span())), parts)


def _sort_fact(part: Piece, parts: ListItem) -> None:
    if part.text and not classify(part, parts):
        parts.rest.append(part)


def _without_stage(body: Piece, parts: ListItem) -> Piece:
    match = forming_in(body.text)
    if match is None:
        return body
    parts.forming = body.part(*match.span("said"))
    after = _unbracketed(body.part(match.end(), len(body.text)))
    if after.text:
        classify(after, parts)
    return trimmed(body.part(0, match.start()))


def _unbracketed(piece: Piece) -> Piece:
    piece = trimmed(piece)
    inside = re.fullmatch(r"\(?\s*([^()]*?)\s*\)?", piece.text)
    return piece.part(*inside.span(1)) if inside else piece


def _without_sentence(body: Piece, parts: ListItem) -> Piece:
    found = _SENTENCE.finditer(body.text) if _MARK.search(body.text) else ()
    match = next((m for m in found if not is_in_bracket(body.text, m.start())), None)
    if match is None or match.start() == 0:
        return body
    end, after = _before_label(body.text, *match.span())
    for part in facts_between(body.part(after, len(body.text))):
        if not (classify(part, parts) or _begins_with_facts(part, parts)):
            parts.counts += counts_between(part)
            parts.remarks += _states_between(part)
            parts.rest.append(part)
    return trimmed(body.part(0, end))


def _states_between(said: Piece) -> list[Piece]:
    """What between commas is a state and no more: "członków: b.d., działalność zakończono w 2011 r."."""
    between = (trimmed(said.part(*m.span())) for m in re.finditer(r"[^,;()]+", said.text))
    return [part for part in between if len(part.text.split()) <= LONGEST_FACT and _is_state(part.text)]


def _is_state(text: str) -> bool:
    """Whether a state is more than half of the words: not "list intencyjny o wymianie praktykantów"."""
    words = len(_LONG.findall(text))
    states = (text[r.start : r.end] for r in remarks_in(text) if r.field is FieldName.STATUS)
    return any(2 * len(_LONG.findall(state)) > words for state in states)


def _before_label(text: str, end: int, after: int) -> tuple[int, int]:
    """Where a name ends and what is said begins, if a label stands behind a comma: "Klaster Wina, biuro: Puck"."""
    comma = text.rfind(",", 0, end)
    is_label = text[end:after].strip() == ":" and comma > 0 and meaning(text[comma + 1 : end].strip())
    return (comma, comma + 1) if is_label else (end, after)


def _begins_with_facts(said: Piece, parts: ListItem) -> bool:
    """Whether a sentence is facts in a row: "Łomża, rok 2007, 94 członków – to największy klaster"."""
    first, *others = (trimmed(said.part(*m.span())) for m in _MORE.finditer(said.text))
    own = ListItem(first)
    if not others or not (classify(first, own) and classify(others[0], own)) or not (own.seats or own.founded):
        return False
    parts.take(own)
    for part in others[1:]:
        _sort_fact(part.part(0, len(_DASH.split(part.text, maxsplit=1)[0])), parts)
    return True


def _without_brackets(body: Piece, parts: ListItem) -> Piece:
    """The piece before its first bracket whose content is a place or a year; other brackets are the name's."""
    for match in _BRACKETS.finditer(body.text):
        content = trimmed(body.part(*match.span(1)))
        if _OTHER_NAME.search(content.text):
            continue
        after = _DASH.sub(" ", body.text[match.end() :], count=1)
        if _classify_first(content, parts):
            tail = trimmed(body.part(len(body.text) - len(after.lstrip()), len(body.text)))
            if tail.text and not classify(tail, parts):
                _sort_facts(tail, parts)
            return trimmed(body.part(0, match.start()))
    return body


def _classify_first(content: Piece, parts: ListItem) -> bool:
    """Whether a bracket is such a thing, or begins with one: "(Kraków; zasięg ogólnopolski)"."""
    first, semicolon, _ = content.text.partition(";")
    if not semicolon or not classify(content.part(0, len(first)), parts):
        return classify(content, parts)
    parts.rest.append(trimmed(content.part(len(first), len(content.text))))
    return True


def _without_place_and_more(body: Piece, parts: ListItem) -> Piece:
    """The name before a dash and a place or a year, where more follows of which not all may be understood."""
    match = _BEFORE_MORE.match(body.text)
    if match is None or not classify(body.part(*match.span("first")), parts):
        return body
    for more in _MORE.finditer(body.text, match.end()):
        _sort_fact(trimmed(body.part(*more.span())), parts)
    return trimmed(body.part(0, match.end("name")))


def _without_tail(body: Piece, parts: ListItem) -> Piece:
    """The piece without the places, streets and years after dashes, commas or line breaks at its end.

    So may a label whose value follows, or of which none is said: "…⏎animator | : Fundacja Sól", "…, zał. –".
    """
    cuts = [m.span() for m in _TAIL.finditer(body.text) if m.start() > 0]
    end, is_at_value = len(body.text), False
    for start, after in reversed(cuts):
        tail = trimmed(body.part(after, end))
        is_more = not tail.text or RANK.fullmatch(tail.text) or _STREET.match(tail.text)
        is_label = (is_at_value or "\n" in body.text[start:after]) and bool(meaning(tail.text))
        if is_more or classify(tail, parts) or is_label:
            end, is_at_value = start, says_nothing(tail)
            continue
        break
    return trimmed(body.part(0, end))


def _without_seat(body: Piece, parts: ListItem) -> Piece:
    """The name before "z siedzibą w …", or before the town that stands behind it."""
    if (match := _SEAT_AFTER.search(body.text)) is not None:
        seat = body.part(*match.span("seat"))
    elif (match := _TOWN_BEHIND.search(body.text)) is not None:
        seat = body.part(*match.span("town"))
        if body.text[match.start() - 1] not in QUOTES and _may_be_material(seat.text):
            return body
    return body.part(0, match.start()) if match is not None and classify(seat, parts) else body


def _may_be_material(town: str) -> bool:
    """Whether "z" before a name of a small place may say of what a thing is: "Klaster Rzeźby z Kamienia"."""
    if any(place.population >= KNOWN_TOWN for place in places_named(town)):
        return False
    found = readings(town.split()[-1])
    return any(r.is_noun and "gen" in r.cases and r.lemma.islower() for r in found)
