"""spaCy components, one a file."""
