"""The types that cross a boundary or are published: frozen pydantic models, and JSON Schema out of them."""
