"""Names of organisations in running text: where they begin and end, and which are those of clusters."""
