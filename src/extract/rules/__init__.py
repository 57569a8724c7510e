"""Rules kept as data, with examples that are checked at load."""
