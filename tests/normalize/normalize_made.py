"""Entries and documents as extraction would give them, made by hand for the tests of normalisation."""

import hashlib

from klastry.normalize.blocking import candidates
from klastry.normalize.profile import profile
from klastry.normalize.scoring import Decision, score_pair
from klastry.schema.document import DocumentRecord, DocumentStatus, Locator
from klastry.schema.extraction import Extraction
from klastry.schema.observation import Entry, FieldName, Observation


def digest(*parts):
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()


def document_id(name):
    return f"d-{digest(name)[:16]}"


def document(name, date=None):
    return DocumentRecord(
        id=document_id(name),
        sha256=digest(name),
        paths=(f"{name}.html",),
        media_type="text/html",
        size=1,
        status=DocumentStatus.OK,
        date=date,
    )


def observation(field, value, doc="doc", at=0, **more):
    raw = str(value)
    return Observation(
        id=f"o-{digest(field, value, doc, at)[:16]}",
        field=field,
        value=value,
        raw=raw,
        document=document_id(doc),
        locator=Locator(),
        start=at,
        end=at + len(raw),
        quote=raw,
        value_start=at,
        value_end=at + len(raw),
        rule="test",
        reason="made for a test",
        **({"confidence": 1.0} | more),
    )


def entry(name, doc="doc", at=0, group=None, as_of=None, **fields):
    """An entry; keywords are fields, lists say a field several times: `alias=["Klaster ICT"], members=63`."""
    said = [observation(FieldName.NAME, name, doc, at)]
    for field, values in fields.items():
        for value in values if isinstance(values, list) else [values]:
            counts = {"as_of": as_of, "statement": at} if field in {"members", "companies"} else {}
            said.append(observation(FieldName(field), value, doc, at + len(said), **counts))
    return Entry(document=document_id(doc), group=group, observations=tuple(said))


def extraction(doc, *entries, date=None, issues=()):
    return Extraction(document=document(doc, date), text="", entries=entries, issues=issues)


def decide(a, b, **more):
    """What becomes of two names in two documents; `city=("Ustka", None)` gives the first of them a town."""
    one, other = _profiles(a, b, more)
    assert score_pair(one, other).decision is score_pair(other, one).decision
    return score_pair(one, other).decision


def outcome(a, b, **more):
    """The same; `None` where the two are not compared at all."""
    return decide(a, b, **more) if candidates(_profiles(a, b, more)) else None


def asked(a, b, **more):
    """Whether a person is asked about two names."""
    return outcome(a, b, **more) is Decision.REVIEW


def _profiles(a, b, facts):
    sides = enumerate(((a, "one"), (b, "two")))
    return [
        profile(entry(name, doc=doc, **{k: v[at] for k, v in facts.items() if v[at]})) for at, (name, doc) in sides
    ]
