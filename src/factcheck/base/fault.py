"""What reading the files finds wrong, before anybody has said how badly."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.problem import Place


# With one of these the fact base has not been read whole: exit status 2.
UNREADABLE = frozenset(
    {"file-unreadable", "file-empty", "file-outside", "yaml-syntax", "yaml-alias", "yaml-tag"}
)
# With one of these a file or an entry is passed over, or used without something that was written for it.
MISREAD = frozenset({"unknown-key", "duplicate-key", "wrong-shape", "key-missing"})


class Fault(NamedTuple):
    """Something wrong in a file: the rule it breaks, where, and what to do."""

    rule: str
    place: Place
    message: str
    claims: tuple[str, ...] = ()
