"""Raw text and its coordinates: folding, lines, sentences, quotes."""
