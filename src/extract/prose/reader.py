"""Clusters and what is said of them in running text."""

import re
from collections.abc import Sequence

from spacy.tokens import Span as Tokens

from klastry.extract.components.rules import RuleMatch
from klastry.extract.mention import Draft, Evidence
from klastry.extract.nlp import mark_names, may_say_something
from klastry.extract.prose.all_companies import ALL_ARE_COMPANIES, AllCompanies
from klastry.extract.prose.answers import Answers
from klastry.extract.prose.chronicles import chronicled
from klastry.extract.prose.clauses import says_we
from klastry.extract.prose.cluster_parts import in_scopes, under_headings
from klastry.extract.prose.comparisons import Comparisons
from klastry.extract.prose.contact_lines import is_contact
from klastry.extract.prose.count_dates import CountDates
from klastry.extract.prose.discourse import Discourse
from klastry.extract.prose.full_names import coordinator_acronyms, may_spell_out, write_out_coordinators
from klastry.extract.prose.gapped import counted_alike, gapped, named_behind, seated_alike
from klastry.extract.prose.known_names import KnownNames
from klastry.extract.prose.linking import Link, Unlinked, owner, owner_of_joined, owner_of_member
from klastry.extract.prose.list_positions import ListPositions
from klastry.extract.prose.name_gathering import NameGathering
from klastry.extract.prose.name_relations import NameRelations
from klastry.extract.prose.named import Named
from klastry.extract.prose.naming_blocks import naming_blocks
from klastry.extract.prose.ordinals import has_ordinal
from klastry.extract.prose.other_subjects import counts_on, heads_other, turns_to_other, without_companions
from klastry.extract.prose.own_cluster import cluster_of_title, is_interview, own_cluster, said_whose
from klastry.extract.prose.page_owners import owner_lines, speaks_as_owner
from klastry.extract.prose.passages import Passage, passage
from klastry.extract.prose.prose_values import add_match, add_number
from klastry.extract.prose.references import references
from klastry.extract.prose.regions import inherit_regions
from klastry.extract.prose.registry_owner import is_own_number, is_registry_match
from klastry.extract.prose.said_together import said_together
from klastry.extract.prose.section_dates import SectionDates
from klastry.extract.prose.sentence_matches import matches_across, matches_within
from klastry.extract.prose.sentences import stretches
from klastry.extract.prose.shared_out import shares
from klastry.extract.prose.spare_values import SpareValues
from klastry.extract.prose.speech import topic_of
from klastry.extract.prose.stages import settle_stages, without_denied
from klastry.extract.prose.successions import add_succession, is_succession
from klastry.extract.prose.towns_first import add_towns_first
from klastry.extract.structure.facts.descriptions import add_description
from klastry.extract.structure.meaning.footnotes import begins_with_raised_figure
from klastry.extract.structure.numbered.row_numbers import notes_by_number
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.extract.values.cell_text import Piece
from klastry.extract.values.name_forms import written
from klastry.polish.letters import lacks_letters, with_letters
from klastry.polish.text import SENTENCE_ENDS
from klastry.schema.issue import Issue, IssueCode
from klastry.schema.observation import FieldName

VERB_BEFORE = "the verb before it is meant"
_NUMBER = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]+|[a-z])[.)]\s+")


class ProseReader:
    """Reads the running text of one document.

    It adds to the drafts that the document's structure gave, and makes new ones of clusters that only sentences
    name: first all names are gathered, then each sentence is read for what it says of them.
    """

    def __init__(self, document: TextDocument, drafts: Sequence[Draft]) -> None:
        self.document = document
        self._without_letters = lacks_letters(document.text)
        self._positions = ListPositions(document, drafts)
        noted = {block.start: draft for block, _, draft in notes_by_number(document, drafts)}
        self._entries = {**in_scopes(document, [d for d in drafts if d.structured]), **noted}
        self._names = NameGathering(drafts)
        self.whose: Draft | None = None
        """The cluster whose document it says it is."""
        self._issues: list[Issue] = []
        self._passages: dict[int, Passage] = {}
        self._chronicled = chronicled(document, document.blocks)
        self._discourse = Discourse(is_interview=is_interview(document))
        self._answers = Answers()
        self._spare = SpareValues()
        self._comparisons = Comparisons()
        self._all_companies = AllCompanies()
        self._is_complete = False
        """Whether the last block ended its sentence: what then goes on in small letters lacks its beginning."""
        self._entry: Draft | None = None
        self._headed: Draft | None = None

    @property
    def drafts(self) -> list[Draft]:
        """All drafts, those of the structure first."""
        return self._names.subjects.drafts

    @property
    def issues(self) -> list[Issue]:
        """What was doubtful."""
        return self._names.issues + self._issues

    def read(self) -> None:
        """Read every block that may speak of a cluster."""
        blocks = [b for b in self.document.blocks if not b.furniture and b.kind is not BlockKind.CELL]
        likely = naming_blocks(self.document, self._text, as_written=not self._without_letters)
        naming = [self._passage(b) for b in blocks if b.start in likely]
        self._named = {one.block.start for one in naming}
        self._names.gather(naming)
        if speaks_as_owner(self.document, map(self._passage, filter(self._may_speak, blocks))):
            self._names.gather([self._passage(b) for b in owner_lines(self.document) if b.furniture])
        if not self.drafts:
            return
        self._know_names(blocks)
        self._dates = SectionDates(self.document, blocks, self._known)
        headed = under_headings(blocks, self._named_by)
        add_towns_first(self.document, blocks, headed)
        entries = headed | self._entries
        if NameRelations(self._names, self._known, self._positions, self._discourse.own, entries).read(naming):
            self._know_names(blocks)
        for block in blocks:
            self._read_block(block)
        self._spare.settle(self.drafts)
        self._comparisons.settle()
        self._all_companies.settle()
        self._names.subjects.drafts = without_denied(self.drafts)
        settle_stages(self.drafts)
        acronyms = coordinator_acronyms(self.drafts)
        spelt_out = (b for b in blocks if any(may_spell_out(self._text(b), acronym) for acronym in acronyms))
        write_out_coordinators(self.drafts, map(self._passage, spelt_out))
        inherit_regions(self.document, self.drafts)

    def _may_speak(self, block: Block) -> bool:
        return may_say_something(list(stretches(self._text(block))))

    def _know_names(self, blocks: Sequence[Block]) -> None:
        """Take stock of the names that there are, and of whom the document is about."""
        self._known, self._discourse.drafts = KnownNames(self.drafts), self.drafts
        heard = {block.start: self._known.find_in(self._text(block)) for block in blocks}
        calls = [(start, known.draft) for start, found in heard.items() for known in found]
        self.whose = said_whose(self.document, self.drafts, self._known)
        self._discourse.own = self.whose or own_cluster(self.document, self.drafts, calls)
        self._discourse.of_title = cluster_of_title(self.document, calls)
        self._heard = {start for start, found in heard.items() if found}

    def _named_by(self, heading: Block) -> Draft | None:
        """The cluster of which a heading says just the name, and its number in the document."""
        return self._known.exactly(written(_NUMBER.sub("", self._text(heading))))

    def _count_dates(self, one: Passage, sentence: Tokens) -> CountDates:
        topic = self._discourse.topic

        def of_section() -> int | None:
            said = Piece(one.text(sentence), one.block.start + sentence.start_char)
            return self._dates.year_for(one.block, said, topic)

        return CountDates(one, sentence, of_section, self.document.metadata.date)

    def _passage(self, block: Block) -> Passage:
        if block.start not in self._passages:
            published, year = self.document.metadata.date, self._chronicled.get(block.start)
            self._passages[block.start] = passage(block, self._text(block), published, year)
        return self._passages[block.start]

    def _text(self, block: Block) -> str:
        """The words of a block, with Polish letters where the document is written without them."""
        text = self.document.quote(block)
        return with_letters(text) if self._without_letters else text

    def _read_block(self, block: Block) -> None:
        entry = self._entries.get(block.start)
        self._discourse.place = block.start
        text = self._text(block)
        goes_on = self._is_complete and text[:1].islower()
        self._is_complete = text[-1:] in SENTENCE_ENDS
        lacks_beginning = goes_on and self._is_complete
        is_apart = block.kind is BlockKind.HEADING or begins_with_raised_figure(text) or lacks_beginning
        if entry is not None or self._entry is not None or is_apart:
            self._discourse.enter(entry, keep_order=block.kind is BlockKind.HEADING)
        if block.kind is BlockKind.HEADING:
            self._headed = self._named_by(block)
            if entry is None and block.start not in self._heard and heads_other(self._passage(block).doc):
                self._discourse.enter_other()
        self._entry = entry
        if block.start not in self._heard and self._discourse.own is not None and is_contact(self._text(block)):
            self._discourse.enter(entry)
        before = self._discourse.topic, self._discourse.order
        if self._may_tell(block):
            self._read_passage(self._passage(block))
        if block.kind is BlockKind.LIST_ITEM and text[:1].islower():  # a part of the sentence that opens the list
            self._discourse.topic, self._discourse.order = before
        if entry is None:
            self._discourse.end_paragraph()

    def _may_tell(self, block: Block) -> bool:
        """Whether a block names a cluster, or may say something of the one that the text is about."""
        text = self._text(block)
        if block.start in self._named or block.start in self._heard or self._positions.may_be_in(text):
            return True
        turns = self._discourse.may_turn and has_ordinal(text)
        if turns or self._discourse.topic is None:
            return turns
        return self._answers.concerns(text) or self._may_speak(block)

    def _read_passage(self, one: Passage) -> None:
        known = [*self._positions.find(one.doc._.words), *self._known.find(one.doc._.words)]
        mark_names(one.doc, [(k.start, k.end) for k in known])
        called = self._names.called_in(one)
        before: tuple[Tokens, Sequence[Named]] | None = None
        for sentence in one.sentences:
            if sentence.start and begins_with_raised_figure(one.text(sentence)):  # another note in the same block
                self._discourse.enter(self._entry)
                before = None
            named = references(one.doc, sentence, called, known, self._discourse)
            self._discourse.interrupted |= turns_to_other(sentence, named)
            if before is not None:
                both = one.doc[before[0].start : sentence.end]
                self._read_matches(one, both, [*before[1], *named], matches_across(one, both))
            if not self._answers.may_be_hoped(sentence):
                self._read_matches(one, sentence, named, matches_within(one, sentence))
            if (question := self._answers.affirmed(sentence)) is not None:
                self._read_matches(*question, matches_within(*question[:2], affirmed=True))
            before = sentence, named
            self._comparisons.hear(one, sentence, named, self._discourse)
            said = without_companions(sentence, named) if self._discourse.topic is not None else named
            self._discourse.hear(said, counts_on=counts_on(sentence), of_us=says_we(sentence))
            asked = self._discourse.own or self._discourse.topic
            self._answers.hear(one, sentence, named, asked, self._count_dates(one, sentence))

    def _read_matches(
        self, one: Passage, sentence: Tokens, named: Sequence[Named], matches: Sequence[RuleMatch]
    ) -> None:
        dates = self._count_dates(one, sentence)
        for match in sorted(filter(is_succession, matches), key=lambda m: -len(m.values)):
            topic = topic_of(sentence, match.span, named, self._discourse)
            add_succession(match, named, topic, self._discourse.order, one.span(sentence), one.block.start)
        facts = (m for m in matches if not is_succession(m))
        for match in sorted(facts, key=lambda m: m.rule.joined):
            if match.rule.shared:
                for draft, part in shares(match, named, self._discourse.order):
                    add_match(draft, part, one.span(sentence), one.block.start, "one after the other", dates)
                continue
            spare = match.rule.spare
            together = [] if spare else said_together(sentence, match, named, self._discourse.order)
            for draft in together:
                add_match(draft, match, one.span(sentence), one.block.start, "said of each of them", dates)
            if not together:
                self._add_to_owner(one, sentence, named, match, dates)

    def _add_to_owner(
        self, one: Passage, sentence: Tokens, named: Sequence[Named], match: RuleMatch, dates: CountDates
    ) -> None:
        """Add what a match says to the one cluster that it speaks of, if that can be told."""
        topic, behind = topic_of(sentence, match.span, named, self._discourse), named_behind(match, named)
        of_rule = owner_of_member if match.rule.of_member else owner_of_joined if match.rule.joined else owner
        link = of_rule(sentence, match.span, named, topic)
        link = Link(behind, "the name behind the dash") if behind is not None else link
        if is_registry_match(match):
            self._add_number(one, sentence, named, match, link)
        elif match.rule.field == FieldName.DESCRIPTION:
            self._add_description(one, sentence, match, link)
        elif isinstance(link, Link) and match.rule.id == ALL_ARE_COMPANIES:
            self._all_companies.hear(link.draft, match, one.span(sentence), link.reason)
        elif isinstance(link, Link) and match.rule.spare:
            self._spare.hear(link.draft, match, one.span(sentence), one.block.start, link.reason, dates)
            alike_said = (*seated_alike(sentence, match, named), *gapped(sentence, match, link.draft, named))
            for draft, alike in alike_said:
                self._spare.hear(draft, alike, one.span(sentence), one.block.start, VERB_BEFORE, dates)
        elif isinstance(link, Link):
            add_match(link.draft, match, one.span(sentence), one.block.start, link.reason, dates)
            others = (*gapped(sentence, match, link.draft, named), *counted_alike(sentence, match, named))
            for draft, alike in others:
                add_match(draft, alike, one.span(sentence), one.block.start, VERB_BEFORE, dates)
        elif link.ambiguous and match.values and not match.rule.spare:
            self._issues.append(self._ambiguous(one, match, named))

    def _ambiguous(self, one: Passage, match: RuleMatch, named: Sequence[Named]) -> Issue:
        names = tuple(dict.fromkeys(n.draft.name for n in named if n.draft is not None))
        span = one.span(match.span)
        said = self.document.quote(span)
        message = f"“{said}” may be said of {' or '.join(names)}; decide of which"
        code = IssueCode.LINK_AMBIGUOUS
        return Issue(code=code, message=message, clusters=names, start=span.start, end=span.end, quote=said)

    def _add_description(self, one: Passage, sentence: Tokens, match: RuleMatch, link: Link | Unlinked) -> None:
        """Add a paragraph that begins by describing a cluster, where it stands in what is about that cluster."""
        about = (self._entry, self._headed, self._discourse.own)
        if not isinstance(link, Link) or sentence.start > 0 or link.draft not in about:
            return
        if one.block.kind is BlockKind.PARAGRAPH:
            quote = Span(one.block.start, one.block.end)
            reason = f"it begins by describing it: {link.reason}"
            evidence = Evidence(quote, match.rule.id, reason, match.rule.confidence)
            add_description(link.draft, Piece(self._text(one.block), one.block.start), evidence)

    def _add_number(
        self, one: Passage, sentence: Tokens, named: Sequence[Named], match: RuleMatch, link: Link | Unlinked
    ) -> None:
        """Add a registry number to its cluster if it is the cluster's own."""
        if isinstance(link, Link) and is_own_number(sentence, match.span, named, link.draft, self._entry):
            add_number(link.draft, match, one.span(sentence), one.block.start, link.reason)
