"""The text of a document: how it is decoded, cleaned and put together, with the way back to the file."""
