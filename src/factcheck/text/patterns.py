"""Patterns that are compiled when they are first used.

A command uses a third of the patterns that its modules hold; to compile them all was half of a cold start.
"""

from __future__ import annotations

import re
from typing import cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


def lazy_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Like `re.compile`, but a mistake in the pattern is raised (`re.error`) where it is first used.

    What comes back answers all that a pattern does, after its first use as fast as one; only `isinstance`
    tells them apart.
    """
    return cast("re.Pattern[str]", _Lazy(pattern, flags))


class _Lazy:
    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> object:  # asked only for what the instance doesn't have: once
        compiled = re.compile(self.pattern, self._flags)
        vars(self).update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)
