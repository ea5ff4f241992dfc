"""A claim without faults of shape, told apart at little cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeGuard

from factcheck.base.claim import CERTAINTIES, OPEN, STATUSES
from factcheck.base.shapes import CLAIM, EVIDENCE, ID

if TYPE_CHECKING:
    from factcheck.base.layout import Layout

_LISTS = {"value", "speaker", "tags"}
_KNOWN = frozenset(CLAIM.keys)
_REQUIRED = frozenset(CLAIM.required)
_EVIDENCE = frozenset(EVIDENCE.keys)
_NEEDED = frozenset(EVIDENCE.required)


class Usual:
    """Tells the entries of a file that have the shape of a claim; of each layout it asks that only once."""

    def __init__(self) -> None:
        self._known: dict[Layout, bool] = {}

    def holds(self, entry: object, layout: Layout | None) -> bool:
        """Whether a plain entry certainly has the shape of a claim; False sends it to the full check."""
        if layout is None:
            return _has_shape(entry) and _has_words(entry)
        shape = self._known.get(layout)
        if shape is None:
            shape = self._known[layout] = _has_shape(entry)
        return shape and _has_words(entry)


def _has_shape(entry: object) -> TypeGuard[dict[str, Any]]:
    """Whether each key may stand there and holds what it should: the same for all of a layout."""
    if not isinstance(entry, dict) or not _REQUIRED <= entry.keys() <= _KNOWN:
        return False
    for key, value in entry.items():
        if not (_is_filled(value) if isinstance(value, str) else _is_held(key, value)):
            return False
    return not any(isinstance(entry.get(key), str) for key in ("evidence", "differs", "allow"))


def _has_words(entry: Any) -> bool:
    """Whether the words are such as may stand there."""
    get = entry.get
    return (
        ID.fullmatch(entry["id"]) is not None
        and entry["value"] not in (OPEN, [OPEN])
        and get("certainty", "asserted") in CERTAINTIES
        and get("status", "reviewed") in STATUSES
        and get("negated", "true") in ("true", "false")
    )


def _is_filled(text: str) -> bool:
    return not (not text or text.isspace())


def _is_held(key: str, value: object) -> bool:
    """Whether what is no text may stand under a key."""
    if key == "evidence":
        return isinstance(value, list) and bool(value) and all(map(_is_evidence, value))
    if key in _LISTS:
        return bool(value) and _all_texts(value)
    return key in ("differs", "allow") and isinstance(value, dict) and _all_texts([*value.values()])


def _is_evidence(item: object) -> bool:
    return isinstance(item, dict) and _NEEDED <= item.keys() <= _EVIDENCE and _all_texts([*item.values()])


def _all_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) and _is_filled(item) for item in value)
