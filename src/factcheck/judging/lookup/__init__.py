"""A query, and the claims that answer it."""
