"""Entries that repeat one shape, in whatever layout: read where no other reader took anything."""
