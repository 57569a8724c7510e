"""`python -m klastry`."""

from klastry.cli import main

if __name__ == "__main__":
    main()
