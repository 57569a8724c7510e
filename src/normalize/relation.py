"""How two names stand to each other, word by word."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from klastry.normalize import vocabulary
from klastry.normalize.halved_towns import say_one_town
from klastry.normalize.names import NameKey
from klastry.normalize.region_words import one_lies_in_the_other
from klastry.normalize.slips import has_replaced, is_clear_slip, is_near_miss
from klastry.normalize.vocabulary import ROLES
from klastry.normalize.words import Word, is_one_word, is_typo


class Overlap(StrEnum):
    """What two sets of distinctive words have in common."""

    EQUAL = "equal"
    PART = "part"  # one has all words of the other, and more
    OTHER = "other"  # each has words that the other lacks, or there is nothing to compare


@dataclass(frozen=True)
class NameRelation:
    """Two names compared; what follows from their words is worked out once, for it is asked of each pair often."""

    a: NameKey
    b: NameKey
    only_a: tuple[Word, ...]
    """Distinctive words that the other name lacks."""
    only_b: tuple[Word, ...]
    typos: tuple[tuple[str, str], ...]
    """Words taken for one in spite of a slip of the pen."""
    kin: tuple[tuple[Word, Word], ...] = ()
    """Words taken for one because one is derived from the other, or both from a third."""

    @cached_property
    def overlap(self) -> Overlap:
        """What the distinctive words have in common; without any on either side, what the regions have."""
        if not (self.a.words or self.b.words):
            same = self.a.qualifiers == self.b.qualifiers and any(self.a.qualifiers)
            return Overlap.EQUAL if same else Overlap.OTHER
        if not (self.a.words and self.b.words) or (self.only_a and self.only_b):
            return Overlap.OTHER
        return Overlap.PART if self.extra else Overlap.EQUAL

    @cached_property
    def extra(self) -> tuple[Word, ...]:
        """With `Overlap.PART`, the words that only the longer name has; none with `Overlap.EQUAL`."""
        return self.only_a or self.only_b

    @cached_property
    def shorter(self) -> NameKey:
        """The one with fewer distinctive words; the first of two alike."""
        return self.b if self.only_a else self.a

    @cached_property
    def longer(self) -> NameKey:
        """The other one."""
        return self.a if self.only_a else self.b

    @cached_property
    def is_same(self) -> bool:
        """Whether the two say the same name, in one language."""
        return self.is_same_in_english and not self.is_translated

    @cached_property
    def is_same_in_english(self) -> bool:
        """Whether the two say the same name, be it one in English and one in Polish."""
        differs = self.typos or self.kin or self.contradiction or self.one_sided
        return self.overlap is Overlap.EQUAL and not differs

    @cached_property
    def differs_in_number_alone(self) -> bool:
        """Whether the same words follow "Klaster" and "Klastry"."""
        is_rest_same = self.overlap is Overlap.EQUAL and not (self.typos or self.kin or self.one_sided)
        is_of_one_place = self.a.qualifiers == self.b.qualifiers and self.a.seat == self.b.seat
        return is_rest_same and is_of_one_place and self.a.plural != self.b.plural

    @cached_property
    def is_reordered(self) -> bool:
        """Whether the same words stand in another order."""
        return not all(is_one_word(x, y) for x, y in zip(self.a.words, self.b.words, strict=False))

    @cached_property
    def is_translated(self) -> bool:
        """Whether one says in English what the other says in Polish, or in other English words."""
        return (self.a.is_translated or self.b.is_translated) and self.a.compact != self.b.compact

    @cached_property
    def has_clear_slips(self) -> bool:
        """Whether no letter was taken for another one, which may make a word that the dictionary does not know."""
        return all(is_clear_slip(x, y) for x, y in self.typos)

    @cached_property
    def has_replaced_letters(self) -> bool:
        """Whether several letters of a word are others ("obuwniczy / oborniczy"), or its Polish letters."""
        return any(x == y or has_replaced(x, y) for x, y in self.typos)

    @cached_property
    def has_other_brand(self) -> bool:
        """Whether a brand is all that they say, and a letter of it is another, or in capitals lost."""
        are_in_capitals = all(word.is_set_off for key in (self.a, self.b) for word in key.words)
        is_other = bool(self.typos) and (are_in_capitals or not self.has_clear_slips)
        return self.a.is_brand and self.b.is_brand and is_other

    @cached_property
    def contradiction(self) -> str | None:
        """Region, direction, number, town or head that cannot be one cluster's: "lubelski / lubuski"."""
        for mine, theirs in zip(self.a.qualifiers, self.b.qualifiers, strict=True):
            if mine and theirs and mine != theirs and not say_one_town(mine, theirs):
                return f"{_said(mine)} / {_said(theirs)}"
        if self.a.seat and self.b.seat and not self.a.seat & self.b.seat:
            return f"{_said(self.a.seat)} / {_said(self.b.seat)}"
        return "one cluster / several clusters" if self.a.plural != self.b.plural else None

    @cached_property
    def lies_within(self) -> bool:
        """Whether nothing but regions parts them, of which one lies in the other: "roztoczański / lubelski"."""
        others = zip(self.a.qualifiers[1:], self.b.qualifiers[1:], strict=True)
        if any(mine != theirs for mine, theirs in others) or self.a.plural != self.b.plural:
            return False
        return one_lies_in_the_other(self.a.regions, self.b.regions)

    @cached_property
    def adds_trade(self) -> bool:
        """Whether the longer name says another trade beside the first: "Klaster Poligrafii i Reklamy"."""
        if self.overlap is not Overlap.PART:
            return False
        following = dict(pairwise(self.longer.words)).get(self.extra[0])
        return self.extra[0].added or (following is not None and following.added and following not in self.extra)

    @cached_property
    def adds_section(self) -> bool:
        """Whether the longer name is that of a part of what the shorter one names: "… – Sekcja Gier"."""
        is_more = self.overlap is Overlap.PART and not self.contradiction
        return is_more and any(word.lemmas & vocabulary.SECTIONS for word in self.extra)

    @cached_property
    def is_narrowed(self) -> bool:
        """Whether one says a trade, and the other adds what kind of it."""
        if self.overlap is not Overlap.PART or self.has_brand or self.adds_brand or self.has_set_off_in_both:
            return False
        return any(not (word.is_weak or word.is_brand) for word in self.extra)

    @cached_property
    def one_sided(self) -> tuple[str, ...]:
        """Region, direction and number words that only one of the names has."""
        return tuple(sorted(_only_in(self.a, self.b) | _only_in(self.b, self.a)))

    @cached_property
    def crossed(self) -> bool:
        """Whether each name says something that the other lacks, be it a distinctive word or a region."""
        in_shorter, in_longer = _only_in(self.shorter, self.longer), _only_in(self.longer, self.shorter)
        if self.is_translated:
            in_shorter -= {vocabulary.COUNTRY}
        return bool(in_shorter) and (self.overlap is Overlap.PART or bool(in_longer))

    @cached_property
    def has_brand(self) -> bool:
        """Whether they share a brand, or the shorter is what the longer has in quotes, all of it."""
        is_quoted_part = bool(self._shared) and self._shared == self.longer.quoted
        return is_quoted_part or (self._has_brand_in_both and not self._shared < self.longer.quoted)

    @cached_property
    def has_half_of_brand(self) -> bool:
        """Whether they share a brand that is not all of what the longer has in quotes: "Vigor / „Vigor-Med”"."""
        return self._has_brand_in_both and self._shared < self.longer.quoted

    @cached_property
    def _shared(self) -> frozenset[str]:
        return self.longer.forms.difference(word.form for word in self.extra)

    @cached_property
    def _has_brand_in_both(self) -> bool:
        return any(self._is_brand_of_both(word) for word in self.shorter.words)

    def _is_brand_of_both(self, word: Word) -> bool:
        """Whether a brand of the shorter name is one in the longer too, and not a known word misspelt."""
        brands = [other for other in self.longer.words if other.is_brand]
        return word.is_brand and any(is_one_word(word, other) or is_typo(word, other) for other in brands)

    @cached_property
    def adds_brand(self) -> bool:
        """Whether all that the longer name has more is a brand or stands in quotes, and the rest is the same."""
        is_brand = all(word.is_brand or word.form in self.longer.quoted for word in self.extra)
        return is_brand and not (self.one_sided or self.typos or self.kin)

    @cached_property
    def shared_brands(self) -> frozenset[str]:
        """Brands that both names have."""
        return frozenset(word.form for word in self.a.words if word.is_brand and word.form in self.b.forms)

    @cached_property
    def has_common_brand(self) -> bool:
        """Whether they have a brand in capitals in common, or the same set off."""
        brands = [{word.form for word in key.words if word.is_set_off} for key in (self.a, self.b)]
        return bool(brands[0] & brands[1]) or self.has_set_off_in_both

    @cached_property
    def has_set_off_in_both(self) -> bool:
        """Whether what each has in quotes or beside a dash is the same: "Klaster „Dąb”", "Dąb – klaster"."""
        return bool(self.a.set_off) and self.a.set_off == self.b.set_off

    @cached_property
    def differs_in_region_alone(self) -> bool:
        """Whether they say one trade, of other regions or directions."""
        is_same_trade = bool(self.a.words) and not (self.only_a or self.only_b or self.typos or self.kin)
        return is_same_trade and bool(self.contradiction or self.crossed) and self.a.numbers == self.b.numbers

    @cached_property
    def is_other_kind(self) -> bool:
        """Whether they begin alike and each goes on with another word: "Stolarki Okiennej / Drzwiowej"."""
        same = [is_one_word(x, y) for x, y in zip(self.a.words, self.b.words, strict=False)]
        begin_alike = self.overlap is Overlap.OTHER and same[:1] == [True]
        is_kin = self.typos or self.kin or self.one_sided or self.contradiction
        return begin_alike and not is_kin and len(self.only_a) == len(self.only_b)

    @cached_property
    def has_other_roles(self) -> bool:
        """Whether each says another side of a trade: "Producentów / Użytkowników Maszyn"."""
        sides = [frozenset().union(*(word.lemmas for word in only)) & ROLES for only in (self.only_a, self.only_b)]
        return all(sides)

    @cached_property
    def is_unread(self) -> bool:
        """Whether the brand is in both, and one is English with nothing more that is read."""
        alone = self.only_a if self.a.is_english else self.only_b
        is_other_language = self.a.is_english != self.b.is_english and not self.contradiction
        return is_other_language and self.has_common_brand and not any(word.translated for word in alone)

    @cached_property
    def near_miss(self) -> tuple[str, str] | None:
        """The only word of several that is another, where the two look alike: "Usług Morskich / Miejskich"."""
        match self.only_a, self.only_b:
            case [one], [other] if self.shares_words and is_near_miss(one.form, other.form):
                return one.form, other.form
        return None

    @cached_property
    def is_derived(self) -> bool:
        """Whether nothing parts them but a trade as a noun and its adjective: "Mleczarstwa / Mleczarski"."""
        is_rest_same = self.overlap is Overlap.EQUAL and not (self.typos or self.one_sided or self.contradiction)
        return bool(self.kin) and is_rest_same and all(x.is_noun != y.is_noun for x, y in self.kin)

    @cached_property
    def differs_in_weak_words(self) -> bool:
        """Whether each says in another word the little that it has beside a trade and a region, or two trades."""
        alone = (*self.only_a, *self.only_b)
        is_weak = all(word.is_weak for word in alone) and not any(word.is_year for word in alone)
        weighty = sum(not word.is_weak for word in self.a.words) + any(self.a.qualifiers)
        return is_weak and weighty > 1 and not (self.one_sided or self.has_other_roles)

    @cached_property
    def shares_words(self) -> bool:
        """Whether there is a distinctive word in common."""
        return len(self.only_a) < len(self.a.words)


def _only_in(a: NameKey, b: NameKey) -> frozenset[str]:
    """What is said of region, direction and number by one where the other says nothing."""
    found: frozenset[str] = frozenset()
    for mine, theirs in zip(a.qualifiers, b.qualifiers, strict=True):
        if not theirs:
            found |= mine
    return found


def _said(lemmas: frozenset[str]) -> str:
    return " ".join(sorted(lemmas))
