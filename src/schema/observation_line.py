"""A line of `observations.jsonl`."""

from pydantic import Field

from klastry.schema.observation import Observation


class ObservationLine(Observation):
    """An observation with the record that it belongs to."""

    cluster: str = Field(description="Id of the record.")
