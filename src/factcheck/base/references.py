"""References, one block each: read fast where they have the usual layout.

Every key has its value on the same line: a plain text, one in quotes, `{key: text}`, or a list of such.
Whatever is not certainly that is left to the event reader, a block or, where that is not enough, all.
"""

from __future__ import annotations

import re
from typing import Any

from factcheck.base.blocks import blocks_in, is_odd, only_comments
from factcheck.text.patterns import lazy_pattern

_HEAD = "references:\n"
_KEY = r"[A-Za-z_][\w.-]*"
_PLAIN = r"[^\s\-?:,\[\]{}#&*!|>'\"%@`][^\n]*"
_QUOTED = r"\"[^\"\\\n]*[^\"\\\s][^\"\\\n]*\""
_PAIRS = r"\{[^\[\]{}\"'#&*!|>%@`?\n]+\}"
_LINE = lazy_pattern(
    rf"^(?:- |  )({_KEY}): (?:({_PLAIN})|({_QUOTED})|({_PAIRS})|\[({_PAIRS}(?:, {_PAIRS})*)\])$", re.MULTILINE
)


def usual_references(text: str) -> list[tuple[dict[str, Any], int]] | None:
    """The items under `references` with their lines; None where they cannot be told apart, or have faults."""
    at = text.find(_HEAD)
    first = at + len(_HEAD)
    if at < 0 or not text.startswith("- ", first) or not only_comments(text[:at]) or is_odd(text):
        return None
    found = []
    for start, end, line in blocks_in(text, first):
        block = text[start:end]
        item = _item(block) or _by_events(block)
        if item is None:
            return None
        found.append((item, line))
    return found


def _by_events(block: str) -> dict[str, Any] | None:
    from factcheck.base.yaml import read_yaml

    node, faults = read_yaml(block, "")
    read = node.plain() if node and not faults else None
    return read[0] if isinstance(read, list) and len(read) == 1 and isinstance(read[0], dict) else None


def _item(block: str) -> dict[str, Any] | None:
    block = block.rstrip("\n") + "\n"
    lines = _LINE.findall(block)
    if len(lines) != block.count("\n") or " #" in block or " \n" in block or "\t" in block:
        return None
    item: dict[str, Any] = {}
    colons = len(lines)
    for key, plain, quoted, pairs, listed in lines:
        value: Any = plain or quoted[1:-1]
        if not value:
            several = [_pairs(part) for part in (pairs or listed)[1:-1].split("}, {")]
            if None in several:
                return None
            colons += sum(map(len, filter(None, several)))
            value = several[0] if pairs else several
        item[key] = value
    certain = len(item) == len(lines) and block.count(": ") == colons and ":\n" not in block
    return item if certain else None


def _pairs(flow: str) -> dict[str, str] | None:
    """The texts of a flow mapping by their keys, which may only be such as nobody can read otherwise."""
    found: dict[str, str] = {}
    for part in flow.split(","):
        key, _, value = part.strip(" ").partition(": ")
        value = value.strip(" ")
        if not value or value.isspace() or value[0] == "-" or ":" in value or key in found:
            return None
        if not re.fullmatch(_KEY, key):
            return None
        found[key] = value
    return found
