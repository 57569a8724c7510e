import pytest
from jsonschema import Draft202012Validator

from klastry.schema.export import DIALECT, SchemaViolationError, check, schemas


@pytest.mark.parametrize("name", schemas())
def test_every_schema_is_valid_and_has_its_own_name(name: str):
    schema = schemas()[name]
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == DIALECT
    assert schema["$id"] == f"urn:klastry:schema:1.0:{name}"


@pytest.mark.parametrize(
    ("data", "place"),
    [
        ({"schema_version": "1.0", "clusters": [{"id": "kl-1"}]}, r"\$\.clusters\[0\]"),
        ({"schema_version": "1.0"}, r"\$: .clusters. is a required"),
        ({"schema_version": "1.0", "clusters": [], "unknown": 1}, "unknown"),
    ],
)
def test_data_that_does_not_fit_is_refused_with_its_place(data: object, place: str):
    with pytest.raises(SchemaViolationError, match=place):
        check("clusters", [data])


def test_data_that_fits_passes():
    check("clusters", [{"schema_version": "1.0", "clusters": []}])
