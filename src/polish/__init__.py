"""What the program knows of the Polish language: readings of words, base forms of names, number words."""
