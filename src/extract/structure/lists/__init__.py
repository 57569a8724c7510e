"""Lists, each item of which is a name with facts behind it."""
