"""Values out of what stands in a cell or after a label."""
