"""Lists of words into patterns."""

import re
from collections.abc import Iterable


def alternatives(words: Iterable[str]) -> str:
    """A pattern that matches the longest of the words."""
    return "|".join(map(re.escape, sorted(set(words), key=len, reverse=True)))
