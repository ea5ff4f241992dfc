"""A draft made ready to be judged: its sentences, whom each speaks of, what they hand on to each other."""
