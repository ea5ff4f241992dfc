"""Quantities, ranks and dates of a draft held against claims."""
