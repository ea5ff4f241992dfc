"""A draft, or a fact base, against itself: what cannot be so together, and figures that do not fit."""
