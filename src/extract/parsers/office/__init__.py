"""Text documents of office programs."""
