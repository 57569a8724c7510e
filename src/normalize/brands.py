"""Brands that are made of pieces which brands often have, so that two clusters may have hit upon one."""

_PIECES = frozenset(
    """
    agro auto bio bud cyber data dom drew eco eko elektro energia energo euro expo geo green hydro info inno
    invest klast lab led logis max med medi meta metal mobil moto nano net opti plus polska pro smart soft solar
    stal system tech techno tele term termo trans tur wood
    """.split()
)


def is_everyday_brand(form: str) -> bool:
    """Whether a brand, as in `Word.form`, is made of such pieces alone: "ekodom", "inno-med", "solartech"."""
    return _is_made_of_pieces(form.replace("-", "").replace(".", ""))


def _is_made_of_pieces(form: str) -> bool:
    beginnings = (form[:end] for end in range(2, len(form) + 1))
    return any(one in _PIECES and (one == form or _is_made_of_pieces(form[len(one) :])) for one in beginnings)
