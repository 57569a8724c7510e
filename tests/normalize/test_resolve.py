from normalize_made import entry

from klastry.normalize import resolve as resolving
from klastry.normalize.profile import profile
from klastry.normalize.resolve import resolve
from klastry.normalize.scoring import score_pair


def resolved(entries):
    return resolve(sorted(map(profile, entries), key=lambda one: one.order))


def groups(*entries):
    found = resolved(entries).groups
    return [sorted(side.entry.name for side in group) for group in found]


def doubts(*entries):
    return [(d.a.entry.name, d.b.entry.name, d.score.reasons_against) for d in resolved(entries).doubts]


def test_all_mentions_of_one_name_are_one_group():
    assert groups(*(entry("Wschodni Klaster Okien", doc=doc) for doc in "abc")) == [["Wschodni Klaster Okien"] * 3]


def test_an_entry_that_two_different_clusters_claim_joins_neither():
    town = {"Elbląg": "warmińsko-mazurskie", "Kępno": "wielkopolskie"}
    namesakes = [entry("Klaster Leśny Dąb", doc=c, city=c, voivodeship=v) for c, v in town.items()]
    unplaced = entry("Klaster Leśny Dąb", doc="news")
    assert len(groups(*namesakes, unplaced)) == 3
    reasons = [why for *_, why in doubts(*namesakes, unplaced)]
    assert ("another cluster, which is not this one, has as good a claim",) in reasons


def test_of_two_claims_the_clearly_better_one_wins():
    town = {"Elbląg": "warmińsko-mazurskie", "Kępno": "wielkopolskie"}
    namesakes = [entry("Klaster Leśny Dąb", doc=c, city=c, voivodeship=v) for c, v in town.items()]
    placed = entry("Klaster Leśny Dąb", doc="news", city="Kępno")
    assert len(groups(*namesakes, placed)) == 2


def test_a_chain_does_not_join_what_must_stay_apart():
    lubelski = entry("Lubelski Klaster Nowych Mebli", doc="a", city="Lublin", website="meble.pl")
    bare = entry("Klaster Nowych Mebli", doc="b", website=["meble.pl", "nowemeble.pl"])
    lubuski = entry("Lubuski Klaster Nowych Mebli", doc="c", city="Żary", website="nowemeble.pl")
    together = [group for group in groups(lubelski, bare, lubuski) if len(group) > 1]
    assert not any({lubelski.name, lubuski.name} <= set(group) for group in together)


def test_the_order_of_the_entries_does_not_matter():
    entries = [entry(name, doc=doc) for doc in "ab" for name in ("Klaster Nowych Okien", "Klaster Starych Okien")]
    assert groups(*entries) == groups(*reversed(entries))


def test_a_brand_is_compared_with_the_name_that_it_is_pieced_together_of():
    entries = [
        entry("Klaster LEKKON", doc="a", city="Mielec"),
        entry("Klaster Lekkich Konstrukcji", doc="b", city="Mielec"),
    ]
    assert len(groups(*entries)) == 1


def test_a_word_cut_short_is_compared_with_the_full_one():
    assert (
        len(groups(entry("Klaster Gosp. Pasiecznej", doc="a"), entry("Klaster Gospodarki Pasiecznej", doc="b")))
        == 1
    )


def test_names_of_two_regions_are_joined_by_what_else_they_are_called():
    called = [
        entry("Wschodni Klaster Miodu", doc="a", former_name="Zachodni Klaster Miodu"),
        entry("Zachodni Klaster Miodu", doc="b"),
    ]
    assert len(groups(*called)) == 1


def test_nobody_is_asked_of_two_groups_of_which_one_list_has_both():
    run = {"coordinator": "Instytut Torfu", "city": "Białystok"}
    regional = entry("Podlaski Klaster Torfu", doc="one", group="a", **run)
    listed = entry("Polski Klaster Torfu", doc="one", at=500, group="a", **run)
    elsewhere = entry("Polski Klaster Torfu", doc="two", **run)
    assert len(doubts(regional, elsewhere)) == 1
    assert len(groups(regional, listed, elsewhere)) == 2
    assert doubts(regional, listed, elsewhere) == []


def test_entries_of_one_cluster_with_pages_of_their_own_need_few_scores(monkeypatch):
    scored = []
    monkeypatch.setattr(resolving, "score_pair", lambda *pair: scored.append(pair) or score_pair(*pair))
    name, many = "Lubelski Klaster Ziół", 150
    entries = [entry(name, doc=str(n), city="Lublin", website=f"lkz.example/{n}") for n in range(many)]
    assert groups(*entries) == [[name] * many]
    assert len(scored) < 20 * many


def test_what_else_they_have_in_common_is_asked_where_something_speaks_against_them():
    facts = {"city": "Ostrołęka", "founded": 2014, "website": "ziola.example.pl"}
    one = [entry("Klaster Ziół Kurpiowskich", doc=doc, **facts) for doc in "ab"]
    assert len(groups(*one, entry("Klastry Ziół Kurpiowskich", doc="c", **facts))) == 1
    assert len(groups(*one, entry("Klastry Ziół Kurpiowskich", doc="c", city="Ostrołęka"))) == 2
