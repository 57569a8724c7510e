"""Web pages: from their mark-up to blocks, tables and links."""
