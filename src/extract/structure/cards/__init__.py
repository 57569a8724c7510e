"""Label blocks and cards: a name with lines below it that each say one thing of its cluster."""
