"""How claims are proposed: what a text is about, and what each of its clauses says of that."""
