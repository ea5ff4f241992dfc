"""Entries of a list file, one block each: read fast where they have the usual layout.

A claims file is a list whose items begin with `- ` in the first column. Each item is read on its
own, so that a slip in one does not hide the others. The usual layout (`key: plain text`, one level
of nesting, flow lists of plain words) is read by `base/layout.py`; whatever is not certainly that
goes to the event reader, which alone decides what YAML means.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from factcheck.base.claim import KEY
from factcheck.base.fault import Fault
from factcheck.base.layout import Layouts
from factcheck.problem import Place

if TYPE_CHECKING:
    from factcheck.base.layout import Layout
    from factcheck.base.yaml import Node

# Several documents, directives, other line ends, control characters: the event reader's.
_MARKS = ("---", "...", "%")
FEW = 10_000  # characters; of more it is likely that some are not what Python calls printable
_CONTROLS = bytes([*range(9), *range(0x0B, 0x20), 0x7F])
_ODD = (b"\xe2\x80\xa8", b"\xe2\x80\xa9", b"\xef\xbb\xbf", b"\xef\xbf\xbe", b"\xef\xbf\xbf")
_C1 = rb"\xc2[\x80-\x9f]"
_ID = r"(?m)^(?:- |  |\{)\"?id\"?: *\"?([^\s\",]+)"


class Entry:
    """An item of a list: plain str, list and dict, and where it stands.

    `start` and `end` are code points in the file's text, `line` counts from 1. `node` is there when
    the event reader was needed, `layout` where many items of the file are laid out like it; `faults` are
    what is wrong with the item's YAML.
    """

    __slots__ = ("data", "end", "faults", "layout", "line", "node", "path", "start", "text")

    def __init__(  # noqa: PLR0913, PLR0917 - its fields; a dataclass takes a lookup's time to be made
        self,
        data: Any,
        start: int,
        end: int,
        line: int,
        path: str,
        text: str,
        node: Node | None = None,
        faults: list[Fault] | None = None,
        layout: Layout | None = None,
    ) -> None:
        self.data = data
        self.start = start
        self.end = end
        self.line = line
        self.path = path
        self.text = text
        self.node = node
        self.faults = [] if faults is None else faults
        self.layout = layout

    @property
    def id(self) -> str:
        """The item's id, even where nothing else of it can be read; "" when there is none."""
        if isinstance(self.data, dict):
            name = self.data.get("id")
            return name if isinstance(name, str) else ""
        match = re.compile(_ID).search(self.text, self.start, self.end)
        return match[1] if match else ""

    @property
    def places(self) -> Mapping[str, Place]:
        """Where each key's value stands (`evidence.0.quote`); worked out when first asked for."""
        return Places(self.read_places)

    def read_places(self) -> dict[str, Place]:
        """The same, read from the text now."""
        node = self.tree()
        found = {}
        for key, value, name in node.walk() if node else ():
            found[key] = Place(self.path, value.line, value.column)
            if name:
                found[key + KEY] = Place(self.path, name.line, name.column)
        return found

    def tree(self) -> Node | None:
        """The item with its marks, lines and offsets being the file's.

        JSON that is not YAML too (it hardly ever is) has all its marks at the line's beginning.
        """
        if self.node is None:
            block = self.text[self.start : self.end]
            as_json = self.path.lower().endswith(".jsonl")
            self.node = _tree(block, self.path, self.start, self.line, item=not as_json)[0]
            if self.node is None and self.data is not None:
                self.node = built(self.data, self)
            elif self.node and as_json:
                _fill(self.node, self.data)
        return self.node


class Places(Mapping[str, Place]):
    """Dotted keys to places, read from the file's text when first asked for."""

    __slots__ = ("_found", "_read")

    def __init__(self, read: Callable[[], Mapping[str, Place]]) -> None:
        self._read = read
        self._found: Mapping[str, Place] | None = None

    def _all(self) -> Mapping[str, Place]:
        if self._found is None:
            self._found = self._read()
        return self._found

    def __getitem__(self, key: str) -> Place:
        return self._all()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())


def read_list(text: str, path: str, layouts: Layouts | None = None) -> tuple[list[Entry], list[Fault]]:
    """The items of a YAML file that is a list, and the faults that belong to no item.

    `layouts` are those of other files like it.
    """
    first = 0 if text.startswith("- ") else text.find("\n- ") + 1
    plain = text.replace("\r\n", "\n")
    if not text.startswith("- ", first) or is_odd(plain) or not only_comments(text[:first]):
        return _read_whole(text, path)
    layouts = layouts or Layouts()
    entries = [_read_block(text, path, layouts, block) for block in blocks_in(text, first)]
    if any(fault.rule == "yaml-syntax" for entry in entries for fault in entry.faults):
        # A quoted text or a flow list may hold a line that only looks like an item.
        whole, faults = _read_whole(text, path)
        if not any(fault.rule == "yaml-syntax" for fault in faults):
            return whole, faults
    return entries, []


def is_odd(text: str) -> bool:
    """Whether there is anything that only the event reader may judge; as bytes, for the sake of speed."""
    if text.startswith(_MARKS) or "\n---" in text or "\n..." in text or "\n%" in text:
        return True
    if len(text) < FEW and text.replace("\n", "").isprintable():
        return False
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:  # half of a surrogate pair
        return True
    if len(data.translate(None, _CONTROLS)) != len(data) or any(odd in data for odd in _ODD):
        return True
    return b"\xc2" in data and re.search(_C1, data) is not None


def only_comments(head: str) -> bool:
    return all(not line.strip() or line.lstrip().startswith("#") for line in head.split("\n"))


def blocks_in(text: str, at: int) -> Iterator[tuple[int, int, int]]:
    """(start, end, line) of each item."""
    line = text.count("\n", 0, at) + 1
    while at < len(text):
        end = text.find("\n- ", at) + 1 or len(text)
        yield at, end, line
        line += text.count("\n", at, end)
        at = end


def _read_block(text: str, path: str, layouts: Layouts, where: tuple[int, int, int]) -> Entry:
    start, end, line = where
    block = text[start:end]
    data, layout = layouts.read(block.replace("\r\n", "\n"))  # its places are those of the block as it is
    if data is not None:
        return Entry(data, start, end, line, path, text, layout=layout)
    node, faults = _tree(block, path, start, line)
    return Entry(node.plain() if node else None, start, end, line, path, text, node, faults)


def _tree(
    block: str, path: str, start: int, line: int, *, item: bool = True
) -> tuple[Node | None, list[Fault]]:
    """The one item of a block, or all of it, its marks moved to where the block stands."""
    from factcheck.base.yaml import read_yaml

    node, faults = read_yaml(block, path, line - 1)
    moved = [_down(fault, line - 1) for fault in faults]
    found = node.value[0] if item and node and isinstance(node.value, list) and node.value else node
    if found:
        found.shift(start, line - 1)
    return found, moved


def _fill(node: Node, data: Any) -> None:
    """Put what JSON reads in the place of what YAML does: null is nothing, and no text."""
    if isinstance(node.value, dict) and isinstance(data, dict):
        for key, (_, value) in node.value.items():
            _fill(value, data.get(key))
    elif isinstance(node.value, list) and isinstance(data, list):
        for value, item in zip(node.value, data, strict=False):
            _fill(value, item)
    elif isinstance(node.value, str) and isinstance(data, str):
        node.value = data


def _down(fault: Fault, lines: int) -> Fault:
    place = Place(fault.place.path, fault.place.line + lines, fault.place.column)
    return Fault(fault.rule, place, fault.message, fault.claims)


def _read_whole(text: str, path: str) -> tuple[list[Entry], list[Fault]]:
    from factcheck.base.yaml import read_yaml

    node, faults = read_yaml(text, path)
    if node is None:
        return [], faults
    if not isinstance(node.value, list):
        place = Place(path, node.line, node.column)
        message = "this file must be a list, each item beginning with - in the first column"
        return [], [*faults, Fault("wrong-shape", place, message)]
    return [
        Entry(item.plain(), item.start, item.end, item.line, path, text, item) for item in node.value
    ], faults


def built(data: Any, entry: Entry) -> Node:
    """A tree for plain data, every mark being the entry's beginning."""
    from factcheck.base.yaml import Mark, Node

    if isinstance(data, dict):
        value: Any = {key: (built(key, entry), built(item, entry)) for key, item in data.items()}
    else:
        value = [built(item, entry) for item in data] if isinstance(data, list) else data
    return Node(value, Mark(entry.line - 1, 0, entry.start), entry.start)


def read_lines(text: str, path: str) -> tuple[list[Entry], list[Fault]]:
    """The items of a JSONL file, one a line; numbers and true are the text that stands there."""
    entries: list[Entry] = []
    at = 0
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            entries.append(_read_json(text, path, at, at + len(line), number))
        at += len(line) + 1
    return entries, []


class _TwiceError(ValueError):
    """A key stands twice in one object."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(dict(pairs)) != len(pairs):
        keys = [key for key, _ in pairs]
        raise _TwiceError(next(key for key in keys if keys.count(key) > 1))
    return _last(pairs)


def _last(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Of a key that stands twice the last value is kept, as JSON readers do."""
    return {key: _as_text(value) if not isinstance(value, str) else value for key, value in pairs}


def _as_text(value: Any) -> Any:
    if isinstance(value, list):
        return [_as_text(item) for item in value]
    if value is None:
        return ""
    return ("false", "true")[value] if isinstance(value, bool) else value


def _decoder(hook: Callable[[list[tuple[str, Any]]], dict[str, Any]]) -> json.JSONDecoder:
    return json.JSONDecoder(object_pairs_hook=hook, parse_float=str, parse_int=str, parse_constant=str)


_DECODER, _LAST = _decoder(_object), _decoder(_last)


def _read_json(text: str, path: str, start: int, end: int, line: int) -> Entry:
    entry = Entry(None, start, end, line, path, text)
    try:
        entry.data = _DECODER.decode(text[start:end])
    except _TwiceError as twice:
        key = f'"{twice}"'
        column = text.find(key, text.find(key, start) + 1) - start + 1
        message = f"the key {twice} stands here again; keep one"
        entry.data = _LAST.decode(text[start:end])
        entry.faults.append(Fault("duplicate-key", Place(path, line, max(column, 1)), message))
    except json.JSONDecodeError as error:
        message = f"not JSON: {error.msg}; put one claim on each line"
        entry.faults.append(Fault("yaml-syntax", Place(path, line, error.pos + 1), message))
    except RecursionError:
        entry.faults.append(
            Fault("yaml-syntax", Place(path, line), "nested too deep; check the brackets here")
        )
    if "\\ud" in text[start:end].lower():
        _mend_halves(entry)
    return entry


def _mend_halves(entry: Entry) -> None:
    """Put a mark in the place of half a surrogate pair (D83D alone), which is no character, and tell it."""
    line = entry.text[entry.start : entry.end]
    data = _without_halves(entry.data)
    if data != entry.data:
        entry.data = data
        message = "half of a surrogate pair is no character; write the character itself"
        column = line.lower().find("\\ud") + 1
        entry.faults.append(Fault("yaml-syntax", Place(entry.path, entry.line, column), message))


def _without_halves(value: Any) -> Any:
    if isinstance(value, dict):
        return {_without_halves(key): _without_halves(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_without_halves(item) for item in value]
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value
