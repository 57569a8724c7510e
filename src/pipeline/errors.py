"""Why a run wrote nothing."""


class RunError(Exception):
    """Nothing was written; the message says why and what to do, for a person."""
