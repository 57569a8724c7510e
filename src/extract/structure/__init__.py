"""Clusters out of what the layout says: tables, label blocks, lists, and what governs them."""
