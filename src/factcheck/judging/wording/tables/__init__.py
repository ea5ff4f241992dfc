"""What words say to the judge, as data: relations, sorts, opposites, synonyms."""
