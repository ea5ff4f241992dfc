"""A claim made ready to be held against a draft: its wordings, its value read, the relation it states."""
