"""From the observations of all documents to one record per cluster."""
