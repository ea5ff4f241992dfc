"""Blocks of the usual layout, read by regular expressions; whatever is not certainly that is left alone.

A block that has the lines of many before it (the same keys in the same order) is read by one match of all
its lines; the others line by line.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import Any

from factcheck.text.patterns import lazy_pattern

_FIRST = r"[^\s\-?:,\[\]{}#&*!|>'\"%@`]"
_PLAIN = rf"({_FIRST}[^\n]*)"
_QUOTED = r"\"([^\"\\\n]*[^\"\\\s][^\"\\\n]*)\""
_FLOW = r"\[([^\[\]{}\"'#&*!|>%@`:\n]+)\]"
_LINE = lazy_pattern(
    rf"^(- |  - |    - |      |    |  )([A-Za-z_][\w.-]*):(?: (?:{_PLAIN}|{_QUOTED}|{_FLOW}))?$",
    re.MULTILINE,
)
# How each of the groups of _LINE goes on in a layout: nothing, a plain text, one in quotes, a list.
_VALUES = ("", f" {_PLAIN}", f" {_QUOTED}", f" {_FLOW}")

_Lines = list[tuple[str, str, str, str, str]]
_Shape = tuple[tuple[str, str, int], ...]  # of each line: its indent, its key, which of _VALUES it has

ENOUGH = 8  # blocks of one layout: then it is worth a regular expression
MOST = 24  # layouts: more of them are looked through in vain too often


class Layout:
    """The lines of a block without their values."""

    def __init__(self, shape: _Shape) -> None:
        written = "\n".join(f"{indent}{re.escape(key)}:{_VALUES[kind]}" for indent, key, kind in shape)
        self._match = re.compile(written + "\n").fullmatch
        self._lines = len(shape)
        self._opened = sum(not kind for _, _, kind in shape)
        held = [line for line in shape if line[2]]
        self._flows = [at for at, (_, _, kind) in enumerate(held) if kind == len(_VALUES) - 1]
        self._keys = [key for number, (indent, key, _) in enumerate(shape) if not number or indent == "  "]
        # Where nests begin and end among the values, the last nest first: (start, end, its parts, listed).
        self._nests: list[tuple[int, int, list[tuple[list[str], int, int]], bool]] = []
        self._add_nests(shape)

    def _add_nests(self, shape: _Shape) -> None:
        at = 0
        for number, (_, _, kind) in enumerate(shape):
            if kind:
                at += 1
                continue
            inner = []
            for indent, key, _ in shape[number + 1 :]:
                if indent == "  ":
                    break
                inner.append((indent, key))
            listed = inner[0][0].endswith("- ")
            heads = [i for i, (indent, _) in enumerate(inner) if indent.endswith("- ")] if listed else [0]
            parts = [
                ([key for _, key in inner[first:last]], at + first, at + last)
                for first, last in pairwise([*heads, len(inner)])
            ]
            self._nests.insert(0, (at, at + len(inner), parts, listed))

    def read(self, block: str) -> dict[str, Any] | None:
        """The item of a block that has this layout and ends with one line end."""
        found = self._match(block)
        if found is None or not _is_certain(block, self._lines, self._opened):
            return None
        values: list[Any] = [*found.groups()]
        for at in self._flows:
            values[at] = _words(values[at])
            if values[at] is None:
                return None
        for start, end, parts, listed in self._nests:
            items = [dict(zip(keys, values[first:last], strict=True)) for keys, first, last in parts]
            values[start:end] = [items if listed else items[0]]
        return dict(zip(self._keys, values, strict=True))


class Layouts:
    """The layouts of one file, learnt from its blocks; those that are met most are tried first."""

    def __init__(self, enough: int = ENOUGH) -> None:
        self._enough = enough
        self._known: list[Layout] = []
        self._seen: Counter[_Shape] = Counter()

    def read(self, block: str) -> tuple[dict[str, Any] | None, Layout | None]:
        """A block's item (None where it is not certain), and its layout where that is a known one."""
        block = block.rstrip("\n") + "\n"
        known = self._known
        for number, layout in enumerate(known):
            item = layout.read(block)
            if item is not None:
                if number:
                    known[number - 1 : number + 1] = layout, known[number - 1]
                return item, layout
        lines = _lines(block)
        item = _item(block, lines)
        if item is not None and len(known) < MOST:
            shape = _shape(lines)
            self._seen[shape] += 1
            if self._seen[shape] == self._enough:
                known.append(Layout(shape))
        return item, None


def _lines(block: str) -> _Lines:
    return _LINE.findall(block)


def _shape(lines: _Lines) -> _Shape:
    return tuple((indent, key, _kind(*values)) for indent, key, *values in lines)


def _kind(plain: str, quoted: str, flow: str) -> int:
    return 1 if plain else 2 if quoted else 3 if flow else 0


def _item(block: str, lines: _Lines) -> dict[str, Any] | None:
    """Every line must match, and nothing may hold `: `, ` #` or a trailing space: counting the lines
    and the colons proves that, without a look at each.
    """
    block = block.rstrip("\n") + "\n"
    if len(lines) != block.count("\n") - block.count("\n\n"):
        return None
    item: dict[str, Any] = {}
    nest = inner = ""
    opened = 0
    for indent, key, plain, quoted, flow in lines:
        value: Any = plain or quoted or (_words(flow) if flow else None)
        if not value:
            opened += 1
        if not item or indent == "  ":
            if key in item:
                return None
            nest, inner = ("" if value else key), ""
            item[key] = value
        elif not nest or not value:
            return None
        else:
            inner = _nested(item, nest, (indent, key, value), inner)
            if not inner:
                return None
    return item if _is_certain(block, len(lines), opened) and None not in item.values() else None


def _words(flow: str) -> list[str] | None:
    words = [word.strip(" ") for word in flow.split(",")]
    return words if all(word and word[0] not in "-?" and not word.isspace() for word in words) else None


def _nested(item: dict[str, Any], nest: str, line: tuple[str, str, Any], inner: str) -> str:
    """Put a line under `nest`; the indent its siblings must have, "" when that is not certain."""
    indent, key, value = line
    held = item[nest]
    if indent.endswith("- "):
        if held is None:
            held = item[nest] = []
        elif not isinstance(held, list) or len(inner) != len(indent):
            return ""
        held.append({key: value})
        return " " * len(indent)
    if held is None:
        item[nest] = {key: value}
        return indent
    target = held[-1] if isinstance(held, list) else held
    if inner != indent or key in target:
        return ""
    target[key] = value
    return inner


def _is_certain(block: str, lines: int, opened: int) -> bool:
    """Every line has one colon that means anything, and each key that opened a nest has one."""
    return (
        block.count(": ") == lines - opened
        and block.count(":\n") == opened
        and " #" not in block
        and " \n" not in block
        and "\t" not in block
    )
