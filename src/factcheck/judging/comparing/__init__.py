"""Whether a claim and a draft speak of the same thing, and whether their values agree."""
