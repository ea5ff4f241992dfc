"""Tables of characters and words; those that say so are written by a script in `scripts/`."""
