"""Which claims a statement can be held against, and what verdict they give."""
