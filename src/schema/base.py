"""What every published type has in common."""

from pydantic import BaseModel, ConfigDict


class Published(BaseModel):
    """A frozen record that refuses fields it does not know, so that a typing slip cannot pass as data."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_enum_values=False)
