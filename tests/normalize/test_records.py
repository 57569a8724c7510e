from hypothesis import given, settings
from hypothesis import strategies as st
from normalize_made import document_id, entry, extraction, observation

from klastry.normalize.ids import IdRegistry
from klastry.normalize.records import normalize
from klastry.normalize.region_of_name import told_by_name
from klastry.schema.issue import Issue, IssueCode
from klastry.schema.observation import FieldName
from klastry.schema.review import ReviewKind

NAMES = [
    "Klaster Nowych Okien",
    "Mazurski Klaster Nowych Okien",
    "Mazowiecki Klaster Nowych Okien",
    "Stowarzyszenie Klaster „Nowych Okien”",
    "Klaster Ciepłych Domów OKNAL",
    "OKNAL",
]
PLACES = [(None, None), ("Ełk", "warmińsko-mazurskie"), ("Płock", "mazowieckie")]
FACTS = st.fixed_dictionaries(
    {},
    optional={
        "founded": st.sampled_from([2009, 2012]),
        "members": st.integers(1, 3),
        "companies": st.integers(1, 3),
        "website": st.sampled_from(["okna.pl", "www.domy.pl"]),
        "alias": st.sampled_from(NAMES),
        "as_of": st.sampled_from([2011, 2019]),
    },
)
ENTRIES = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(PLACES), FACTS), max_size=3)


def read(doc, said, date):
    entries = [
        entry(name, doc=doc, at=100 * n, **facts, **({"city": city, "voivodeship": region} if city else {}))
        for n, (name, (city, region), facts) in enumerate(said)
    ]
    return extraction(doc, *entries, date=date)


@st.composite
def corpora(draw):
    dates = st.sampled_from([None, "2014", "2019-05-01"])
    return [read(f"doc{n}", draw(ENTRIES), draw(dates)) for n in range(draw(st.integers(1, 4)))]


def published(made):
    clusters = [cluster.model_dump_json() for cluster in made.clusters]
    issues = [issue.model_dump_json() for issue in made.issues]
    return clusters, issues, [item.model_dump_json() for item in made.review], made.registry.to_csv()


@settings(max_examples=60)
@given(corpora(), st.randoms(use_true_random=False))
def test_the_order_of_the_documents_does_not_matter(corpus, random):
    shuffled = random.sample(corpus, len(corpus))
    assert published(normalize(corpus, IdRegistry())) == published(normalize(shuffled, IdRegistry()))


@settings(max_examples=60)
@given(corpora())
def test_every_observation_is_in_exactly_one_record(corpus):
    made = normalize(corpus, IdRegistry())
    given_ids = [o.id for one in corpus for e in one.entries for o in (*e.observations, *told_by_name(e))]
    assert sorted(o.id for cluster in made.clusters for o in cluster.observations) == sorted(given_ids)
    assert len({cluster.id for cluster in made.clusters}) == len(made.clusters)


@settings(max_examples=60)
@given(corpora())
def test_a_second_run_gives_the_same_ids_and_leaves_the_file_alone(corpus):
    first = normalize(corpus, IdRegistry())
    second = normalize(corpus, IdRegistry.parse(first.registry.to_csv()))
    assert published(first) == published(second)


@settings(max_examples=60)
@given(corpora(), st.sampled_from(["Kaszubski Klaster Łodzi", "Wschodni Klaster Miodów"]))
def test_a_document_on_another_cluster_changes_no_record(corpus, name):
    before = normalize(corpus, IdRegistry())
    news = extraction("news", entry(name, doc="news"))
    after = normalize([*corpus, news], before.registry)
    kept = [cluster for cluster in after.clusters if cluster.name != name]
    assert kept == list(before.clusters)


@settings(max_examples=60)
@given(corpora())
def test_every_chosen_value_stands_in_an_observation(corpus):
    for cluster in normalize(corpus, IdRegistry()).clusters:
        values = {(o.field, o.value) for o in cluster.observations}
        for field in ("name", "founded", "members", "companies", "city"):
            value = getattr(cluster, field)
            assert value is None or (FieldName(field), value) in values


def test_a_doubtful_pair_is_an_issue_and_the_first_thing_to_review():
    high = entry("Klaster Wyżyna Motoryzacyjna i Maszynowa", doc="a", city="Lublin", voivodeship="lubelskie")
    other = entry("Lubelski Klaster Motoryzacyjny i Maszynowy", doc="b", city="Lublin", founded=2018)
    years = [
        entry("Klaster Miodu Lipowego", doc=doc, city="Ełk", founded=y) for doc, y in (("a", 2009), ("b", 2010))
    ]
    made = normalize([extraction("a", high, years[0]), extraction("b", other, years[1])], IdRegistry())
    pair, conflict = made.review
    assert pair.kind is ReviewKind.PAIR
    assert set(pair.names) == {high.name, other.name}
    assert pair.reasons_for
    assert pair.quotes == tuple(f"{document_id(d)}: {e.name}" for d, e in (("a", high), ("b", other)))
    assert (conflict.kind, conflict.values) == (ReviewKind.CONFLICT, ("2010", "2009"))
    assert [(i.code, i.clusters) for i in made.issues] == [(IssueCode.MERGE_UNCERTAIN, pair.clusters)]


def test_issues_of_the_reading_get_the_ids_of_the_records():
    doubt = Issue(
        code=IssueCode.NAME_UNCERTAIN,
        message="…",
        document=document_id("a"),
        clusters=("Klaster Miodu",),
        quote="Klastrem Miodu",
    )
    made = normalize([extraction("a", entry("Klaster Miodu", doc="a"), issues=[doubt])], IdRegistry())
    assert made.issues == (doubt.model_copy(update={"clusters": ("kl-000001",)}),)
    assert [item.kind for item in made.review] == [ReviewKind.NAME]


def test_a_town_that_the_reading_doubted_is_doubted_once():
    somewhere = entry("Klaster Miodu", doc="a", city="Zmyślone Dolne")
    doubt = Issue(
        code=IssueCode.PLACE_UNKNOWN,
        message="…",
        document=document_id("a"),
        clusters=("Klaster Miodu",),
    )
    assert len(normalize([extraction("a", somewhere)], IdRegistry()).issues) == 1
    assert len(normalize([extraction("a", somewhere, issues=[doubt])], IdRegistry()).issues) == 1


def test_no_documents_make_no_records():
    assert normalize([], IdRegistry()).clusters == ()


def test_an_entry_named_twice_in_one_document_is_one_record():
    rows = [entry("Klaster Miodu", doc="a", at=at, group="list 1") for at in (0, 50)]
    made = normalize([extraction("a", *rows)], IdRegistry())
    assert [len(cluster.observations) for cluster in made.clusters] == [2]


def test_the_same_observation_given_twice_is_kept_once():
    named = entry("Klaster Miodu", doc="a")
    year = observation(FieldName.FOUNDED, 2009, "a", at=30)
    twice = named.model_copy(update={"observations": (*named.observations, year, year)})
    made = normalize([extraction("a", twice)], IdRegistry())
    assert len(made.clusters[0].observations) == 2
