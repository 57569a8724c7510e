"""Plain text: from printed lines to paragraphs, lists and tables."""
