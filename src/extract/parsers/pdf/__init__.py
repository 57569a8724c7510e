"""PDFs: from the glyphs and rules of their pages to text in reading order."""
