"""A claim without faults of shape, told apart at little cost."""

from __future__ import annotations

from factcheck.base.claim import CERTAINTIES, STATUSES
from factcheck.base.shape import Text
from factcheck.base.shapes import CLAIM, EVIDENCE

_TEXTS = frozenset(key for key, shape in CLAIM.keys.items() if isinstance(shape, Text) and shape.filled)
_KNOWN = frozenset(CLAIM.keys)
_REQUIRED = frozenset(CLAIM.required)
_EVIDENCE = frozenset(EVIDENCE.keys)
_NEEDED = frozenset(EVIDENCE.required)


def is_usual(entry: object) -> bool:
    """Whether a plain entry certainly has the shape of a claim; False sends it to the full check."""
    if not isinstance(entry, dict) or not _REQUIRED <= entry.keys() <= _KNOWN:
        return False
    for key, value in entry.items():
        if key in _TEXTS:
            if not isinstance(value, str) or not value or value.isspace():
                return False
        elif key == "evidence":
            if not isinstance(value, list) or not value or not all(map(_is_evidence, value)):
                return False
        elif not _is_other(key, value):
            return False
    return (
        entry.get("certainty", "asserted") in CERTAINTIES
        and entry.get("status", "reviewed") in STATUSES
        and entry.get("negated", "true") in ("true", "false")
    )


def _is_evidence(item: object) -> bool:
    return (
        isinstance(item, dict)
        and _NEEDED <= item.keys() <= _EVIDENCE
        and all(isinstance(value, str) and value and not value.isspace() for value in item.values())
    )


def _is_other(key: str, value: object) -> bool:
    if key in ("value", "speaker", "tags"):
        return bool(value) and (isinstance(value, str) or _all_texts(value))
    if key in ("differs", "allow"):
        return isinstance(value, dict) and _all_texts(list(value.values()))
    return False


def _all_texts(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(item, str) and item and not item.isspace() for item in value
    )
