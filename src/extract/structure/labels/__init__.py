"""Labels and their values, line by line, and what a document explains of its own labels."""
