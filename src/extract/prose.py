"""Clusters and what is said of them in running text."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from klastry.extract.bodies import is_other_body
from klastry.extract.components.names import FoundName
from klastry.extract.components.rules import RuleMatch
from klastry.extract.known_names import KnownNames
from klastry.extract.linking import Named, owner
from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.name_forms import written
from klastry.extract.nlp import prose_pipeline
from klastry.extract.prose_values import add_match
from klastry.extract.row_filter import has_cluster_word
from klastry.extract.sentences import sentences
from klastry.extract.subjects import Subjects, names_of
from klastry.extract.text_document import Block, BlockKind, Span, TextDocument
from klastry.polish.base_form import base_form
from klastry.polish.text import fold
from klastry.schema.issue import Issue, IssueCode
from klastry.schema.observation import FieldName

SURE = 0.5
"""A base form with less confidence is not made."""


class ProseReader:
    """Reads the running text of one document.

    It adds to the drafts that the document's structure gave, and makes new ones of clusters that only sentences
    name.
    """

    def __init__(self, document: TextDocument, drafts: Sequence[Draft]) -> None:
        self.document = document
        self.subjects = Subjects(drafts)
        self.issues: list[Issue] = []
        self._known = KnownNames(drafts)
        self._nominatives = {fold(n) for d in drafts for n in names_of(d)}
        self._topic: Draft | None = None

    @property
    def drafts(self) -> list[Draft]:
        """All drafts, those of the structure first."""
        return self.subjects.drafts

    def read(self) -> None:
        """Read every block that may speak of a cluster."""
        structured = [d for d in self.drafts if d.structured]
        for block in self.document.blocks:
            if block.furniture or block.kind is BlockKind.CELL:
                continue
            entry = next((d for d in structured if _within(block, d.scope)), None)
            self._topic = entry or (None if block.kind is BlockKind.HEADING else self._topic)
            if entry is not None or has_cluster_word(self.document.quote(block)) or self._topic is not None:
                self._read_block(block)

    def _read_block(self, block: Block) -> None:
        doc = prose_pipeline()(self.document.quote(block).replace("\n", " "))
        for sentence in sentences(doc):
            named = self._names(block, doc, sentence)
            for match in doc._.matches:
                if sentence.start <= match.span.start and match.span.end <= sentence.end:
                    self._link(block, sentence, match, named)
            self._topic = next((n.draft for n in named if n.draft is not None), self._topic)

    def _link(self, block: Block, sentence: Tokens, match: RuleMatch, named: Sequence[Named]) -> None:
        link = owner(sentence, match.span, named, self._topic)
        if link is None:
            return
        add_match(link.draft, match, _in(block, sentence), block.start, link.reason)

    def _names(self, block: Block, doc: Doc, sentence: Tokens) -> list[Named]:
        """The clusters that a sentence calls, in order."""
        known = [k for k in self._known.find(doc) if sentence.start <= k.start < sentence.end]
        taken = [(k.start, k.end) for k in known]
        named = [Named(k.start, k.end, k.draft) for k in known]
        for found in doc._.names:
            inside = sentence.start <= found.start < sentence.end
            if inside and not any(start < found.end and found.start < end for start, end in taken):
                named += self._found(block, doc, sentence, found)
        return sorted(named, key=lambda n: n.start)

    def _found(self, block: Block, doc: Doc, sentence: Tokens, found: FoundName) -> Iterator[Named]:
        if found.bare:
            yield Named(found.start, found.end, self._topic if doc[found.head].text[0].isupper() else None)
            return
        said = doc[found.start : found.end]
        context = doc[max(sentence.start, found.start - 4) : found.end].text
        if is_other_body(said.text) or is_other_body(context):
            return
        yield Named(found.start, found.end, self._draft(block, sentence, said, found))

    def _draft(self, block: Block, sentence: Tokens, said: Tokens, found: FoundName) -> Draft:
        """The draft of the cluster that these words call, a new one if the document has none of it."""
        form = base_form(written(said.text), self._nominatives)
        draft = self.subjects.named(form.text)
        if draft is not None:
            return draft
        evidence = Evidence(_in(block, sentence), "prose.name", "a sentence names it", round(form.confidence, 2))
        span = _in(block, said)
        shorter = self.subjects.meant(form.text)
        if shorter is not None:
            reason = "a short form of a name in the same document"
            alias = Evidence(evidence.quote, "prose.short_name", reason, 0.8)
            shorter.mentions.append(Mention(FieldName.ALIAS, form.text, span, alias))
            return shorter
        if form.confidence < SURE:
            self._doubt(form.text, form.reason, span)
        draft = Draft([Mention(FieldName.NAME, form.text, span, evidence)], evidence.quote, structured=False)
        if found.foreign:
            why = Evidence(evidence.quote, "prose.foreign", "an adjective of a country stands before it", 0.8)
            draft.mentions.append(Mention(FieldName.KIND, "foreign", span, why))
        self.subjects.add(draft)
        return draft

    def _doubt(self, name: str, reason: str, span: Span) -> None:
        message = f"“{name}” may not be in base form ({reason}); decide what the cluster is called"
        issue = Issue(code=IssueCode.NAME_UNCERTAIN, message=message, clusters=(name,), field=FieldName.NAME)
        self.issues.append(issue.model_copy(update={"start": span.start, "end": span.end}))


def _in(block: Block, tokens: Tokens) -> Span:
    return Span(block.start + tokens.start_char, block.start + tokens.end_char)


def _within(block: Block, scope: Span) -> bool:
    return scope.start <= block.start and block.end <= scope.end
