import pytest

from klastry.polish.ordinals import ordinal_at


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("trzydziestym", 30),
        ("osiemdziesiątego szóstego", 86),
        ("dwunasty", 12),
        ("sto pierwszy", 101),
        ("sto dwudziestą piątą", 125),
        ("setnego", 100),
        ("dwudziesty rok", 20),
        ("trzydziestu", None),
        ("sto firm", None),
    ],
)
def test_an_ordinal_number_in_words(text, value):
    found = ordinal_at(text.split(), 0)
    assert (found.value if found else None) == value
