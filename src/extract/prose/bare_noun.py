"""Which cluster the bare word "klaster" means: one of the same sentence, one spoken of before, or none."""

from collections.abc import Sequence

from spacy.tokens import Doc

from klastry.extract.matching.signs import word_lemmas
from klastry.extract.mention import Draft
from klastry.extract.prose.discourse import Discourse
from klastry.extract.prose.named import Named, named_before, nth_named
from klastry.extract.prose.ordinals import order_before, tells_share
from klastry.extract.prose.short_forms import of_adjective, of_people, of_place, of_town, of_trade
from klastry.polish.agreement import agrees, noun_slots

GENERIC = frozenset(
    """każdy dowolny żaden inny typowy przeciętny polski średni nowy własny jeden jakiś taki dany kolejny przyszły
    potencjalny zwykły swój wspólny europejski dobry pojedynczy ów innowacyjny silny duży mały
    zagraniczny""".split()
)
"""With one of these before it, "klaster" means no cluster spoken of before."""
CLASSES = frozenset(("kluczowy", "wzrostowy", "energia"))
"""With one of these after it, "klaster" is a class: "status Krajowego Klastra Kluczowego"."""
OF_THE_YEAR = "roku"
"""With this after it, a prize: "Klaster Roku"; "klaster rok temu liczył" speaks of a cluster."""
BEING = frozenset(("być", "stać", "zostać", "pozostawać"))
CALLED = frozenset(("zwać", "nazwać", "nazywać"))
SOON = 5
"""So many words after "klaster" may tell that its name follows."""
POINTING = frozenset(("ten", "tego", "temu", "tym"))
POINTING_AWAY = frozenset(("tamten", "tamtego", "tamtemu", "tamtym"))


def bare(doc: Doc, at: int, found: Sequence[Named], discourse: Discourse) -> Draft | None:
    """The cluster that the bare word means; none where an adjective says that any cluster is meant."""
    before = word_lemmas(doc._.words[at - 1]) if at else frozenset[str]()
    if before & GENERIC or _is_predicate(doc, at) or tells_share(doc, at):
        return None
    if (called := _called_by_name(doc, at, found)) is not None:
        return called
    if (order := order_before(doc, at)) is not None:
        return nth_named(found, at, order) or discourse.nth(order)
    if at and doc._.words[at - 1].lower() in POINTING_AWAY:
        others = [draft for draft in discourse.order if draft is not discourse.topic] or discourse.order
        return others[0] if len(others) == 1 else None
    if discourse.own is not None and before & {"nasz"}:
        return discourse.own
    if is_of_others(doc, at, discourse):
        return None
    named = [n.draft for n in found if n.draft is not None and n.by_name]
    return (
        of_town(doc, at, discourse)
        or of_place(doc, at, discourse)
        or of_trade(doc, at, named, discourse)
        or _pointed_at(doc, at, discourse)
        or named_before(found, at)
        or discourse.topic
        or of_adjective(doc, at, discourse)
        or discourse.of_title
        or _yet_to_be_named(doc, at, discourse)
        or _only_one_so_far(discourse)
    )


def is_of_others(doc: Doc, at: int, discourse: Discourse) -> bool:
    """Whether another cluster is told of by its town and its people: "Tarnobrzeski klaster szklarzy"."""
    words = doc._.words
    is_named_after = at > 0 and words[at - 1][0].isupper() and bool(agrees(words[at - 1], words[at]))
    if not is_named_after or of_place(doc, at, discourse) is not None:
        return False
    return of_people(doc, at, discourse.topic)


def is_class_or_title(doc: Doc, at: int) -> bool:
    """Whether the word after "klaster" makes a class or a prize of it: "klaster kluczowy", "Klaster Roku"."""
    after = at + 1
    return after < len(doc) and (bool(doc._.lemmas[after] & CLASSES) or doc._.words[after].lower() == OF_THE_YEAR)


def _called_by_name(doc: Doc, at: int, found: Sequence[Named]) -> Draft | None:
    """The cluster whose name a clause behind the noun gives: "klaster sadowników, zwany Klastrem Jabłka"."""
    behind = next((n for n in found if n.by_name and at < n.start <= at + 1 + SOON), None)
    between = doc._.lemmas[at + 1 : behind.start] if behind is not None else ()
    return behind.draft if behind is not None and any(own & CALLED for own in between) else None


def _pointed_at(doc: Doc, at: int, discourse: Discourse) -> Draft | None:
    """The one cluster named last, where "ten" points at it: "Współpracujemy z Klastrem Solnym. Klaster ten …"."""
    beside = {word.lower() for word in (*doc._.words[max(0, at - 1) : at], *doc._.words[at + 1 : at + 2])}
    return discourse.order[0] if beside & POINTING and len(discourse.order) == 1 else None


def _yet_to_be_named(doc: Doc, at: int, discourse: Discourse) -> Draft | None:
    """Whose document it is, before it has named any: "Koordynatorem klastra została Izba. Klaster Solny …".

    With a capital within a sentence "Klaster" is one by a name that was not understood.
    """
    return None if discourse.order or doc._.words[at][0].isupper() else discourse.own


def _only_one_so_far(discourse: Discourse) -> Draft | None:
    """The only cluster that the text has named, where no table or list had others before."""
    is_alone = len(discourse.named) == 1 and not any(
        draft.structured and draft.scope.start < discourse.place for draft in discourse.drafts
    )
    return discourse.named[0] if is_alone else None


def _is_predicate(doc: Doc, at: int) -> bool:
    """Whether "klastrem" says what something is: "nie jest grupą, lecz klastrem producentów"."""
    if {slot.case for slot in noun_slots(doc._.words[at])} != {"inst"}:
        return False
    before = range(max(0, at - 3), at)
    return any(doc._.words[i].lower() == "lecz" or doc._.lemmas[i] & BEING for i in before)
