"""One wording for what is compared: names, synonyms, numerals, sorts of words."""
