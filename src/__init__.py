"""Polish business clusters out of the reports and web pages of Polish offices."""

__version__ = "0.1.0"
