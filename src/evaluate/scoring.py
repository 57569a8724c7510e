"""Judging the records of a document against its labels."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from klastry.evaluate.comparison import are_same_sites, comparable, is_accepted
from klastry.evaluate.confidence import confidence
from klastry.evaluate.gold import CORE, REST, USUAL, GoldCluster, is_empty
from klastry.evaluate.matching import Match, Record, match
from klastry.evaluate.tally import FOUND, FULL_NAME, Tally, Verdict


@dataclass(frozen=True, slots=True)
class Score:
    """What the records of a document came to."""

    tally: Tally
    faults: tuple[str, ...]
    """A line for each thing that is not as labelled."""


def score(gold: Sequence[GoldCluster], records: Sequence[Record]) -> Score:
    """The verdicts on the records of one document. Optional labels are not counted, found or not."""
    tally, faults = Tally(), []
    matching = match(gold, records)
    for label in matching.missed:
        if not label.optional:
            faults.append(f"not found: {label.name}")
            _judge_missed(label, tally)
    for record in matching.spurious:
        faults.append(f"not a labelled cluster: {record['name']}")
        tally.add(FOUND, Verdict.WRONG)
        tally.add("name", Verdict.WRONG)
        tally.judge("name", [Verdict.WRONG], confidence(record, "name"))
    for one in matching.matches:
        if not one.gold.optional:
            faults.extend(_judge_found(one, tally))
    return Score(tally, tuple(faults))


def _judge_missed(label: GoldCluster, tally: Tally) -> None:
    tally.add(FOUND, Verdict.MISSING)
    for field in (*CORE, *REST):
        if field not in USUAL and field not in label.doubtful and label.is_stated(field):
            tally.add(field, Verdict.MISSING)


def _judge_found(one: Match, tally: Tally) -> Iterator[str]:
    tally.add(FOUND, Verdict.RIGHT)
    full = comparable(one.record["name"]) == comparable(one.gold.name)
    tally.add(FULL_NAME, Verdict.RIGHT if full else Verdict.MISSING)
    if not one.named:
        yield f"name: {one.gold.name}: got {one.record['name']}"
    for field in (*CORE, *REST):
        if field in one.gold.doubtful:
            continue
        verdicts = _name_verdicts(one) if field == "name" else _verdicts(one, field)
        for verdict in verdicts:
            tally.add(field, verdict)
        tally.judge(field, verdicts, confidence(one.record, field))
        if field != "name" and Verdict.RIGHT not in verdicts and verdicts:
            wanted = " or ".join(map(repr, one.gold.accepted(field)))
            yield f"{field}: {one.gold.name}: want {wanted}, got {one.record[field]!r}"


def _name_verdicts(one: Match) -> list[Verdict]:
    return [Verdict.RIGHT] if one.named else [Verdict.WRONG, Verdict.MISSING]


def _verdicts(one: Match, field: str) -> list[Verdict]:
    """None where nothing is wanted and nothing is said; a value instead of another is wrong and missing."""
    accepted = tuple(_unless_usual(field, value) for value in one.gold.accepted(field))
    value = _unless_usual(field, one.record[field])
    same = are_same_sites(value, accepted) if field == "websites" else is_accepted(value, accepted)
    if same:
        return [] if is_empty(value) else [Verdict.RIGHT]
    may_be_null = field != "websites" and len(accepted) > 1 and None in accepted
    wanted = not may_be_null and not all(is_empty(one) for one in accepted)
    return [Verdict.WRONG] * (not is_empty(value)) + [Verdict.MISSING] * wanted


def _unless_usual(field: str, value: Any) -> Any:  # noqa: ANN401 - a value of any field
    return None if value == USUAL.get(field, ...) else value
