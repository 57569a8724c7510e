"""What is to be read, reading it, and putting the output in place."""
