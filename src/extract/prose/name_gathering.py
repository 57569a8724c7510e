"""The clusters that the sentences of a document name, before anything is said of them.

All names are looked at together, so that a short form finds its full name wherever that stands, and a form seen in
the nominative decides the base form of the others.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Span as Tokens

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.names.called_clusters import CUE as CALLED
from klastry.extract.names.found_name import FoundName
from klastry.extract.names.initiatives import FEDERATION
from klastry.extract.names.member_networks import CUE as MEMBER_NETWORK
from klastry.extract.names.named_next import CUE as NAMED_NEXT
from klastry.extract.names.named_next import speaks_of_one
from klastry.extract.names.other_senses import document_speaks_of_others, names_another_sort
from klastry.extract.names.proper_names import is_brand
from klastry.extract.prose.corrections import puts_right
from klastry.extract.prose.known_names import KnownNames
from klastry.extract.prose.names_beside import names_beside
from klastry.extract.prose.passages import Passage
from klastry.extract.prose.stages import DENIED
from klastry.extract.prose.subjects import Subjects, distinctive, key, names_of
from klastry.extract.structure.meaning.other_bodies import is_other_body
from klastry.extract.text.document import Span
from klastry.extract.values.cell_text import Piece
from klastry.extract.values.name_forms import unquoted, written
from klastry.polish.base_form import BaseForm, base_form
from klastry.polish.lettered_names import lettered
from klastry.polish.morphology import is_finite_verb, may_be_finite
from klastry.polish.text import fold
from klastry.schema.issue import Issue, IssueCode
from klastry.schema.observation import FieldName

ENOUGH = 2
"""A text that names so many clusters otherwise speaks of clusters where it names a network."""
GAP = 2
"""Two paragraphs stand one right after the other with so many characters between them at most."""
SURE = 0.5
"""A base form with less confidence is not made."""
NOMINATIVE_CUES = frozenset(("cue.is_cluster", "cue.cluster_is"))
_FOREIGN_BRAND = re.compile(r"(.+cluster)(?:em|u|a|owi|ze|y|ów)", re.IGNORECASE)
_POLISH_BRAND = re.compile(r"(.*[a-ząćęłńóśźż]Klast)(?:ra|rowi|rem|rze)")


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A name at its place."""

    passage: Passage
    name: FoundName
    text: str
    """As it is written there, without quotes around it."""
    span: Span

    @property
    def quote(self) -> Span:
        """The sentence."""
        return self.passage.span(self.passage.sentence_of(self.name.start))


class NameGathering:
    """Makes drafts of the names in sentences; those of tables, lists and labels are there before."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self.subjects = Subjects(drafts)
        self.issues: list[Issue] = []
        self._called: dict[int, dict[int, Draft | None]] = defaultdict(dict)
        """For each block, by the token at which a name begins, what `called_in` tells."""
        self._known = KnownNames(drafts)
        self._nominatives = {fold(n) for d in drafts for n in names_of(d)}
        self._runners = {m.span for d in drafts for m in d.mentions if m.field is FieldName.COORDINATOR}

    def gather(self, passages: Sequence[Passage]) -> None:
        """Take in all names of a document."""
        if self._speak_of_others(passages):
            if any(names_another_sort(one.doc._.words) for one in passages):
                self.subjects.drafts.clear()  # those of its lists are none either
            return
        others = frozenset[str]().union(*(one.doc._.others for one in passages))
        said = [
            o
            for before, one in zip((None, *passages), passages, strict=False)
            for o in self._occurrences(one)
            if not others & set(o.text.split()) and _is_said_of_one(before, o)
        ]
        found = self._surely_called(said)
        self._nominatives |= {fold(o.text) for o in found if _is_nominative(o)}
        forms = [(o, self._base_form(o)) for o in found]
        for occurrence, form in sorted(forms, key=_order):
            self._called[occurrence.passage.block.start][occurrence.name.start] = self._draft(occurrence, form)

    def _speak_of_others(self, passages: Sequence[Passage]) -> bool:
        """Whether the clusters of the document are of another science, and not only in one paragraph apart."""
        apart = [one for one in passages if document_speaks_of_others(one.doc._.words, ())]
        naming = [one for one in passages if not all(n.bare for n in one.doc._.names)]
        is_aside = len(apart) == 1 < len(naming) and apart[0] not in naming
        words = [word for one in passages if not (is_aside and one is apart[0]) for word in one.doc._.words]
        named = [
            w for one in passages for n in one.doc._.names if not n.bare for w in one.doc._.words[n.start : n.end]
        ]
        listed = [word for draft in self.subjects.drafts for name in names_of(draft) for word in name.split()]
        return document_speaks_of_others(words, [*named, *listed])

    def called_in(self, one: Passage) -> Mapping[int, Draft | None]:
        """The cluster that each name in a block means, by its first token; None where it may be several."""
        return self._called.get(one.block.start, {})

    def call(self, draft: Draft, other: Draft) -> None:
        """Say that the names of another draft are those of this one."""
        for called in self._called.values():
            called.update({at: draft for at, one in called.items() if one is other})

    def _occurrences(self, one: Passage) -> Iterator[Occurrence]:
        known = {i for k in self._known.find(one.doc._.words) for i in range(k.start, k.end)}
        for name in one.doc._.names:
            said = one.doc[name.start : name.end]
            text = one.text(said)
            if not name.bare and not known & set(range(name.start, name.end)) and not is_other_body(text):
                piece = unquoted(Piece(text, one.span(said).start))
                if any(span.start < piece.start and piece.end <= span.end for span in self._runners):
                    continue  # "Stowarzyszenie EduKlaster" runs a cluster that has another name
                if piece.text.islower() and _says_what_it_does(piece.text.split()):
                    continue
                yield Occurrence(one, name, lettered(written(piece.text)), Span(piece.start, piece.end))

    def _surely_called(self, found: Sequence[Occurrence]) -> Sequence[Occurrence]:
        """The names that are sure in their document.

        One that only a clause beside it calls a cluster is, where no other may be meant; a network of which
        members are told is, where others are named.
        """
        sure = [o for o in found if o.name.cue not in (CALLED, MEMBER_NETWORK)]
        called = [o for o in found if o.name.cue == CALLED]
        if not (sure or self.subjects.drafts):
            return called if len({self._base_form(o).text for o in called}) == 1 else []
        named = len({self._base_form(o).text for o in sure}) + len(self.subjects.drafts)
        return [*sure, *(o for o in found if o.name.cue == MEMBER_NETWORK and named >= ENOUGH)]

    def _base_form(self, occurrence: Occurrence) -> BaseForm:
        brand = _FOREIGN_BRAND.fullmatch(occurrence.text)
        if brand and " " not in occurrence.text:
            return BaseForm(
                brand[1], changed=True, confidence=0.9, reason="a foreign brand without its Polish ending"
            )
        first, blank, rest = occurrence.text.partition(" ")
        inner = _POLISH_BRAND.fullmatch(first)
        if inner:
            return BaseForm(
                f"{inner[1]}er{blank}{rest}", changed=True, confidence=0.9, reason="a brand that ends in the word"
            )
        return base_form(occurrence.text, self._nominatives, occurrence.name.cases)

    def _draft(self, occurrence: Occurrence, form: BaseForm) -> Draft | None:
        """The draft of the cluster that a name calls, a new one if the document has none of it."""
        same = self.subjects.named(form.text)
        if same is not None:
            self._add_beside(same, occurrence)
            return same
        subjects = self.subjects
        longer = subjects.meant(form.text) or subjects.of_brand(form.text) or subjects.of_initials(form.text)
        if len(longer) > 1 or (not longer and _is_denied(occurrence)):
            return None
        draft = longer[0] if longer else self._new(occurrence, form)
        if longer:
            reason = "a short form of a name in the same document"
            evidence = Evidence(occurrence.quote, "prose.short_name", reason, 0.8)
            draft.mentions.append(Mention(FieldName.ALIAS, form.text, occurrence.span, evidence))
            self.subjects.add_name(draft, form.text)
        self._add_beside(draft, occurrence)
        return draft

    def _new(self, occurrence: Occurrence, form: BaseForm) -> Draft:
        name = occurrence.name
        sure = form.confidence >= SURE or _stands_as_it_is(occurrence)
        if not sure:
            self._doubt(form, occurrence.span)
        confidence = round(max(form.confidence, 0.8 if sure else 0), 2)
        evidence = Evidence(occurrence.quote, name.cue or "prose.name", "a sentence names it", confidence)
        draft = Draft(
            [Mention(FieldName.NAME, form.text, occurrence.span, evidence)], evidence.quote, structured=False
        )
        if name.foreign:
            why = Evidence(evidence.quote, "prose.foreign", "an adjective of a country stands before it", 0.8)
            draft.mentions.append(Mention(FieldName.KIND, "foreign", occurrence.span, why))
        if name.cue == FEDERATION:
            why = Evidence(evidence.quote, name.cue, "the sentence says of what it is a federation", 0.8)
            draft.mentions.append(Mention(FieldName.KIND, "federation", occurrence.span, why))
        self.subjects.add(draft)
        return draft

    def _add_beside(self, draft: Draft, occurrence: Occurrence) -> None:
        """Add the other names that stand beside this one, each once."""
        have = {key(n) for n in names_of(draft)}
        for field, tokens, text in names_beside(occurrence.passage.doc, occurrence.name):
            if key(text) not in have and self.subjects.named(text) is None:
                reason = "it stands beside the name"
                evidence = Evidence(occurrence.quote, f"prose.{field.value}", reason, 0.9)
                draft.mentions.append(Mention(field, text, occurrence.passage.span(tokens), evidence))
                self.subjects.add_name(draft, text)
                have.add(key(text))

    def _doubt(self, form: BaseForm, span: Span) -> None:
        message = f"“{form.text}” may not be in base form ({form.reason}); decide what the cluster is called"
        issue = Issue(code=IssueCode.NAME_UNCERTAIN, message=message, clusters=(form.text,), field=FieldName.NAME)
        self.issues.append(issue.model_copy(update={"start": span.start, "end": span.end}))


def _is_said_of_one(before: Passage | None, occurrence: Occurrence) -> bool:
    """Whether a name with which a paragraph begins is that of the cluster of which the one before it spoke."""
    one, start = occurrence.passage, occurrence.name.start
    if occurrence.name.cue != NAMED_NEXT or start >= one.sentences[0].end:
        return True
    if before is None or one.block.start - before.block.end > GAP:
        return False
    last = before.sentences[-1]
    return speaks_of_one(before.doc._.words[last.start : last.end], one.doc._.words[start : occurrence.name.end])


def _says_what_it_does(quoted: Sequence[str]) -> bool:
    """Whether what the cluster does is quoted, and no name: "klaster „rośnie jak na drożdżach”"."""
    begins = len(quoted) > 1 and may_be_finite(quoted[0])
    return begins or any(map(is_finite_verb, quoted))


def _order(found: tuple[Occurrence, BaseForm]) -> tuple[bool, int, bool]:
    """Names that are told to be none last; else the longest first, a heading in capitals after its like."""
    occurrence, form = found
    return _is_denied(occurrence), -len(distinctive(form.text)), _tokens(occurrence).text.isupper()


def _is_denied(occurrence: Occurrence) -> bool:
    """Whether the name stands where a sentence says that there is no such cluster, or only a plan of one."""
    name, sentence = occurrence.name, occurrence.passage.sentence_of(occurrence.name.start)
    if puts_right(occurrence.passage.doc._.words, name.start):
        return False
    return any(
        match.rule.value == DENIED
        and sentence.start - match.rule.across <= match.span.start < name.end
        and name.start < match.span.end
        for match in occurrence.passage.doc._.matches
    )


def _is_nominative(occurrence: Occurrence) -> bool:
    """Whether the name surely stands in the nominative, so that it decides other forms of it."""
    if occurrence.name.cue in NOMINATIVE_CUES:
        return True
    form = base_form(occurrence.text)
    return not form.changed and form.confidence >= 0.9


def _stands_as_it_is(occurrence: Occurrence) -> bool:
    """Whether a name that is not Polish stands in its base form: in capitals, in quotes, where a cue says so."""
    one_word = " " not in occurrence.text and is_brand(occurrence.text) and occurrence.text.isupper()
    quoted = occurrence.passage.span(_tokens(occurrence)).start < occurrence.span.start
    last = occurrence.text.split()[-1]
    english = not any(c in "ąćęłńóśźż" for c in occurrence.text) and last == "Cluster"
    foreign = english or last.casefold() == "klasteris"
    return one_word or quoted or foreign or occurrence.name.cue in NOMINATIVE_CUES


def _tokens(occurrence: Occurrence) -> Tokens:
    return occurrence.passage.doc[occurrence.name.start : occurrence.name.end]
