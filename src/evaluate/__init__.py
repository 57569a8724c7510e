"""How good the results are, measured against labelled documents."""
