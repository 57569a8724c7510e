"""What labels, names, dates, remarks and notes mean, wherever in a layout they stand."""
