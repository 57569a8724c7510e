"""Tables, each row of which is a cluster."""
