"""From the bytes of one document to observations with their places in it."""
