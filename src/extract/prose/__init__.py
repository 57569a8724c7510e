"""Clusters, and what is said of them, out of running text."""
