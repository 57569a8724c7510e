"""Spreadsheets and CSV: cells in rows and columns."""
