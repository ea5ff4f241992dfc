"""Names that one value gives together, joined in any of the ways in which lists are: 甲、乙 and 甲与乙."""

from __future__ import annotations

from factcheck.reading.words import JOINT, JOINTS
from factcheck.text.patterns import lazy_pattern

_JOINT = lazy_pattern(JOINT)
TWO = 2
_SIZES = range(2, 9)  # characters of a name that is surely one: 颐和园 is not two


def joined(names: str) -> tuple[str, ...]:
    """A (folded) text that gives several names, with the last two joined in each way; () if it gives one."""
    parts = _JOINT.split(names)
    if len(parts) < 2 or any(len(part) not in _SIZES for part in parts):
        return ()
    return tuple("、".join(parts[:-1]) + way + parts[-1] for way in JOINTS)


def turned(names: str) -> tuple[str, ...]:
    """A text that gives two names joined, the other way round and in each way; () if it gives no two."""
    parts = _JOINT.split(names)
    both = len(parts) == TWO and all(len(part) in _SIZES for part in parts)
    return tuple(parts[1] + way + parts[0] for way in JOINTS) if both else ()
