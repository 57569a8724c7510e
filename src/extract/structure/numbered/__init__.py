"""Rows and items that are spoken of elsewhere by their numbers."""
