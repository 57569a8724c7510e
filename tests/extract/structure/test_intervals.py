from hypothesis import given
from hypothesis import strategies as st

from klastry.extract.structure.meaning.intervals import Intervals
from klastry.extract.text.document import Span

spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 40), st.integers(1, 15))


@given(st.lists(spans), spans)
def test_spans_are_found_as_by_looking_at_each(known, part):
    found = Intervals(known)
    over = [span for span in known if span.start < part.end and part.start < span.end]
    assert sorted(found.over(part), key=lambda s: (s.start, s.end)) == sorted(over, key=lambda s: (s.start, s.end))
    assert found.hold(part) == any(span.start <= part.start and part.end <= span.end for span in known)
