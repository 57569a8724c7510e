"""The language of the rules, and how a text is matched with them."""
