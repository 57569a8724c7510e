"""Two names in one sentence that are one cluster: a former name, another name."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from spacy.tokens import Doc, Span

from klastry.extract.mention import Draft, Evidence
from klastry.extract.names.found_name import FoundName
from klastry.extract.prose.clauses import has_other_subject, says_we
from klastry.extract.prose.english_names import polish_of
from klastry.extract.prose.known_names import KnownNames
from klastry.extract.prose.list_positions import ListPositions
from klastry.extract.prose.name_gathering import NameGathering
from klastry.extract.prose.passages import Passage
from klastry.extract.prose.references import can_be_subject
from klastry.extract.values.told_names import spells_out
from klastry.polish.english import is_english, is_english_text
from klastry.polish.morphology import FINITE, readings
from klastry.polish.text import DASHES
from klastry.schema.observation import FieldName

OTHER_NAMES = frozenset((FieldName.FORMER_NAME.value, FieldName.ALIAS.value, FieldName.NAME.value))
"""What a rule's capture is to the name before it; a `name` is the present one, and that before it the former."""
CALLED_BY_NOUN = frozenset(("organizacja", "inicjatywa", "zrzeszenie", "klaster"))
"""What a text calls a cluster that it has named, or its own."""
SUBJECT_PRONOUNS = frozenset(("on", "ona", "ono"))


class NameRelations:
    """Joins the drafts of which a rule says that they are one."""

    def __init__(
        self,
        names: NameGathering,
        known: KnownNames,
        positions: ListPositions,
        own: Draft | None,
        entries: Mapping[int, Draft],
    ) -> None:
        self.names = names
        self.known = known
        self.positions = positions
        self.own = own
        self.entries = entries

    def read(self, passages: Sequence[Passage]) -> bool:
        """Join what the sentences of these passages say is one cluster; whether they say it of any."""
        before = len(self.names.subjects.drafts)
        for one in passages:
            self._join_translations(one)
            self._join_spelt_out(one)
            self._join_explained(one)
            for match in one.doc._.matches:
                for _, field, tokens in match.values:
                    if field in OTHER_NAMES:
                        self._join(one, match.span.start, tokens.start, FieldName(field), match.rule.id)
        self._join_english(passages)
        return len(self.names.subjects.drafts) < before

    def _join(self, one: Passage, start: int, at: int, field: FieldName, rule: str) -> None:
        """Make the name at a token another name of the cluster called before it in the sentence."""
        name = next((n for n in one.doc._.names if n.start <= at < n.end), None)
        other = self._called_at(one, name.start) if name else None
        if name is None or other is None or other.structured:
            return
        sentence = one.sentence_of(at)
        before = self._called_before(one, start, name, sentence)
        if not before and field is FieldName.NAME and sentence.start > 0:
            before = self._called(one, one.sentence_of(sentence.start - 1).start, sentence.start)
        if before and before[-1] is other:
            return  # another rule has said it
        before = [draft for draft in before if draft is not other]
        if before and field is FieldName.NAME:
            self._merge(other, before[-1], FieldName.FORMER_NAME, rule)
        elif before:
            self._merge(before[-1], other, field, rule)
        elif field is not FieldName.NAME:
            about = self._spoken_of(one, sentence, at)
            if about is None or about is other:
                about = self._gone_on_about(one, sentence, range(start, at), field)
            if about is not None and about is not other:
                self._merge(about, other, field, rule)

    def _called_before(self, one: Passage, start: int, name: FoundName, sentence: Span) -> list[Draft]:
        """The clusters of which a name may be another: the one that a rule begins with, or those before it."""
        told = next((n for n in one.doc._.names if n.start <= start < n.end and n is not name), None)
        if told is None:
            return self._called(one, sentence.start, name.start)
        if told.end + 1 == name.start:  # in brackets right behind it, whatever case it is in
            return self._called(one, told.start, told.end)
        return self._told_of(one, told)

    def _spoken_of(self, one: Passage, sentence: Span, at: int) -> Draft | None:
        """Whom a sentence speaks of that calls nobody before the name: us, whose entry or document it is in."""
        if says_we(sentence):
            return self.own
        if self._called(one, 0, at):
            return None
        own = self.own if _calls_by_noun(one.doc, sentence.start, at) else None
        return self.entries.get(one.block.start, own)

    def _gone_on_about(self, one: Passage, sentence: Span, said: range, field: FieldName) -> Draft | None:
        """The only cluster called before a sentence that begins so: "Do 2014 r. nosił nazwę …".

        Where a pronoun means it, the one of the sentence before: "…, że do 2014 r. działał on jako …". Of a former
        name the sentence need but have no subject: "Przez rok nosił nazwę …".
        """
        is_meant = any(w in SUBJECT_PRONOUNS for w in one.doc._.words[said.start : said.stop])
        begins = said.start == sentence.start
        if not begins and not is_meant:
            is_told_of_other = has_other_subject(one.doc, sentence.start, said.start, set())
            is_told_of_other &= not _calls_by_noun(one.doc, sentence.start, said.stop)
            if field is not FieldName.FORMER_NAME or is_told_of_other:
                return None
        since = one.sentence_of(sentence.start - 1).start if is_meant and not begins and sentence.start > 0 else 0
        called = set(self._called(one, since, sentence.start))
        return called.pop() if len(called) == 1 else None

    def _told_of(self, one: Passage, name: FoundName) -> list[Draft]:
        """The cluster that a rule begins with: the bare word is the only one that the block called before it."""
        if not can_be_subject(one.doc, name.start, name.end, name.head):
            return []
        if not name.bare:
            return self._called(one, name.start, name.end)
        called = set(self._called(one, 0, name.start))
        return list(called) if len(called) == 1 else []

    def _called(self, one: Passage, start: int, end: int) -> list[Draft]:
        """The clusters called by name between two tokens of a block, in order."""
        known = [k for k in self.known.find(one.doc._.words) if start <= k.start and k.end <= end]
        drafts = self.names.subjects.drafts
        called: dict[int, Draft | None] = {k.start: k.draft for k in known if k.draft in drafts}
        called |= {n.start: self._called_at(one, n.start) for n in one.doc._.names if start <= n.start < end}
        numbered = self.positions.find(one.doc._.words)
        called |= {k.start: k.draft for k in numbered if start <= k.start and k.end <= end}
        return [draft for _, draft in sorted(called.items()) if draft is not None]

    def _called_at(self, one: Passage, at: int) -> Draft | None:
        return self.names.called_in(one).get(at)

    def _join_translations(self, one: Passage) -> None:
        """Join a name to the cluster whose acronym stands in brackets after it, if it has none of its own.

        "The Machine Tool Cluster of Greater Poland (KONW)" is the Klaster Obrabiarkowo-Narzędziowy … of before.
        """
        for name in one.doc._.names:
            other = self._called_at(one, name.start)
            if other is not None and not other.structured and not other.has(FieldName.ACRONYM):
                acronym = _in_brackets(one.doc, name.end)
                drafts = self.names.subjects.drafts if acronym is not None else ()
                same = next((d for d in drafts if acronym in _acronyms(d)), None)
                if same is not None and same is not other:
                    self._merge(same, other, FieldName.ALIAS, "prose.same_acronym")

    def _join_english(self, passages: Sequence[Passage]) -> None:
        """Join an English name to the cluster whose Polish name it translates."""
        for draft in [d for d in self.names.subjects.drafts if not d.structured and is_english(d.name)]:
            in_english = all(is_english_text(words) for words in self._calling(draft, passages))
            same = polish_of(draft, self.names.subjects.drafts, in_english=in_english)
            if same is not None:
                self._merge(same, draft, FieldName.ALIAS, "prose.translation")

    def _calling(self, draft: Draft, passages: Sequence[Passage]) -> Iterator[Sequence[str]]:
        """The words of the sentences that call a cluster by name."""
        for one in passages:
            for at, called in self.names.called_in(one).items():
                if called is draft:
                    sentence = one.sentence_of(at)
                    yield one.doc._.words[sentence.start : sentence.end]

    def _join_spelt_out(self, one: Passage) -> None:
        """Join a full name to the entry in which it stands and whose name is its acronym."""
        entry = self.entries.get(one.block.start)
        for name in one.doc._.names if entry is not None else ():
            other = self._called_at(one, name.start)
            if entry is None or other is None or other is entry or other.structured:
                continue
            if spells_out(other.name, entry.name):
                self._merge(entry, other, FieldName.ALIAS, "prose.spelt_out")

    def _join_explained(self, one: Passage) -> None:
        """Join two names that a dash makes one subject: "Klaster A – Klaster Wód i Tężni powstał w 2009 r."."""
        for name, other in pairwise(one.doc._.names):
            about, meant = self._called_at(one, name.start), self._called_at(one, other.start)
            if about is None or meant is None or about is meant or about.structured or meant.structured:
                continue
            begins = name.start == one.sentence_of(name.start).start
            is_dashed = one.doc._.words[name.end] in DASHES and name.end + 1 == other.start
            if begins and is_dashed and _is_verb_of_one(one.doc, other.end):
                self._merge(about, meant, FieldName.ALIAS, "prose.explained")

    def _merge(self, current: Draft, other: Draft, field: FieldName, rule: str) -> None:
        for mention in other.mentions:
            named = mention.field is FieldName.NAME
            evidence = mention.evidence
            if named:
                evidence = Evidence(evidence.quote, rule, "the document tells that it is another name", 0.85)
            current.mentions.append(replace(mention, field=field if named else mention.field, evidence=evidence))
        self.names.subjects.drafts.remove(other)
        self.names.call(current, other)
        self.own = current if self.own is other else self.own


def _calls_by_noun(doc: Doc, start: int, end: int) -> bool:
    """Whether a sentence goes on about a cluster by its noun: "Pierwotnie organizacja nosiła nazwę …"."""
    return any(lemmas & CALLED_BY_NOUN for lemmas in doc._.lemmas[start:end])


def _is_verb_of_one(doc: Doc, at: int) -> bool:
    """Whether a verb in the singular stands at a token."""
    found = readings(doc._.words[at]) if at < len(doc) else ()
    return any(r.pos in FINITE and "sg" in r.numbers for r in found)


def _in_brackets(doc: Doc, at: int) -> str | None:
    """The only word of the brackets that open at a token."""
    words: list[str] = doc._.words[at : at + 3]
    return words[1] if words[::2] == ["(", ")"] else None


def _acronyms(draft: Draft) -> set[str]:
    return {str(m.value) for m in draft.mentions if m.field is FieldName.ACRONYM}
