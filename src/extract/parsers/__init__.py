"""One parser per kind of file, each from bytes to a `TextDocument`."""
