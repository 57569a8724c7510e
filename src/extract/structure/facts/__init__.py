"""What is said of a cluster, added to its draft."""
