"""YAML as written: every scalar is the text that stands there, with its line and column.

PyYAML's C scanner gives events; the tree is built here, so that `36.50`, `NO` and `1:30` stay
text, duplicate keys are seen, and aliases, merge keys and tags are faults instead of surprises.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from factcheck.base.fault import Fault
from factcheck.problem import Place
from factcheck.text.patterns import lazy_pattern
from factcheck.text.text import Text, lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from yaml import MarkedYAMLError

__all__ = ["Fault", "Mark", "Node", "read_yaml"]

DEPTH = 24  # nothing we read goes deeper than six; a thousand brackets are an attack or a slip
DEEPEST = 1000
_WIDE_COLON = lazy_pattern(r"[\s-]*[A-Za-z_]+\s*：")
_CLOSE_COLON = lazy_pattern(r"[\s-]*[A-Za-z_]+:\S")
_BREAKS = lazy_pattern("[\x85\u2028\u2029]")  # line ends to YAML alone
_CONTROL = lazy_pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


class Node:
    """A value in a YAML file: `value` is a str, a list of nodes, or a dict of (key, value) nodes.

    `start` and `end` are code points in the text that was read; `line` and `column` count from 1.
    """

    __slots__ = ("column", "end", "line", "start", "value")

    def __init__(self, value: str | list[Node] | dict[str, tuple[Node, Node]], mark: Any, end: int) -> None:
        self.value = value
        self.line = mark.line + 1
        self.column = mark.column + 1
        self.start = mark.index
        self.end = end

    def plain(self) -> Any:
        """The same as str, list and dict."""
        if isinstance(self.value, str):
            return self.value
        if isinstance(self.value, list):
            return [node.plain() for node in self.value]
        return {key: node.plain() for key, (_, node) in self.value.items()}

    def shift(self, offset: int, lines: int) -> None:
        """Move this and all below: it was read from a part of a file that begins there."""
        self.start += offset
        self.end += offset
        self.line += lines
        if isinstance(self.value, list):
            for node in self.value:
                node.shift(offset, lines)
        elif isinstance(self.value, dict):
            for key, node in self.value.values():
                key.shift(offset, lines)
                node.shift(offset, lines)

    def walk(self, path: str = "") -> Iterator[tuple[str, Node, Node | None]]:
        """(dotted path, value, key) of everything below, `evidence.0.quote` for nested ones."""
        if isinstance(self.value, list):
            for number, node in enumerate(self.value):
                yield f"{path}{number}", node, None
                yield from node.walk(f"{path}{number}.")
        elif isinstance(self.value, dict):
            for key, (name, node) in self.value.items():
                yield f"{path}{key}", node, name
                yield from node.walk(f"{path}{key}.")


@dataclass(frozen=True, slots=True)
class Mark:
    """Where something stands, all from 0, as PyYAML has it."""

    line: int
    column: int
    index: int


def read_yaml(text: str, path: str, above: int = 0) -> tuple[Node | None, list[Fault]]:
    """The document's tree (None when there is none) and everything wrong with its YAML.

    Scanning ends at a syntax error; all else is reported and stepped over. `above` are the lines of the
    file before a text that is only part of it: messages that name a line count them, places do not.
    """
    import yaml

    bad = _CONTROL.search(text)
    if bad:
        return None, [_control_fault(text, path, bad.start())]
    deep = _too_deep(text)
    if deep >= 0:
        return None, [_fault_in(text, path, deep, "nested without end; check the brackets here")]
    builder = _Builder(path, text, above)
    try:
        builder.run(yaml.parse(text, Loader=yaml.CSafeLoader))
    except yaml.MarkedYAMLError as error:
        builder.faults.append(_syntax_fault(error, text, path))
        return None, builder.faults
    except yaml.YAMLError as error:
        builder.faults.append(Fault("yaml-syntax", Place(path), f"not YAML: {error}"))
        return None, builder.faults
    return builder.root, builder.faults


def _too_deep(text: str) -> int:
    """Where brackets are nested so deep that the scanner would take for ever (its time is quadratic in the
    depth); -1 where they are not. Brackets in quotes count too: nobody writes so many.
    """
    if text.count("[") + text.count("{") < DEEPEST:
        return -1
    depth = 0
    for bracket in re.finditer(r"[\[\]{}]", text):
        depth = depth + 1 if bracket[0] in "[{" else max(0, depth - 1)
        if depth == DEEPEST:
            return bracket.start()
    return -1


def _fault_in(text: str, path: str, at: int, message: str) -> Fault:
    line = text.count("\n", 0, at) + 1
    return Fault("yaml-syntax", Place(path, line, at - text.rfind("\n", 0, at)), message)


def _control_fault(text: str, path: str, at: int) -> Fault:
    message = (
        f"the control character U+{ord(text[at]):04X} has no place in YAML; remove it, or restore the file"
    )
    return _fault_in(text, path, at, message)


def _syntax_fault(error: MarkedYAMLError, text: str, path: str) -> Fault:
    """Where the quote, the bracket or the key opened that nothing closes, else where the scanner stopped."""
    what, at = error.problem or error.context or "cannot be read", error.problem_mark
    unclosed = "end of stream" in what or "expected ':'" in what or "flow" in (error.context or "")
    if error.context_mark and (unclosed or not at):
        at = error.context_mark
    if not at:
        return Fault("yaml-syntax", Place(path), f"not YAML: {what}; {_remedy(what, '')}")
    line, column = Text(text).line_column(
        at.index
    )  # at the end of a text the scanner counts one line too many
    message = f"not YAML: {what}; {_remedy(what, lines(text)[line - 1])}"
    return Fault("yaml-syntax", Place(path, line, column), message)


def _remedy(what: str, line: str) -> str:
    if "tab" in what or "\\t" in what:
        return "indent with spaces"
    if "mapping values" in what:
        return 'check the indentation of this line, or put the text in quotes if it contains ": "'
    if "expected '-'" in what and line.startswith("-"):
        return "put a space after the -"
    if _WIDE_COLON.match(line):
        return "the colon after the key is full-width; write : and a space"
    if "expected ':'" in what and _CLOSE_COLON.match(line):
        return "put a space after the colon"
    return "check the indentation, the colons and the quotes here"


def _marks(text: str) -> Callable[[Any], Any]:
    """What makes marks that count lines as editors do: to YAML some lines end where theirs do not, and the
    end of a text without a line end is in one line more.
    """
    if text.endswith("\n") and not _BREAKS.search(text):
        return lambda mark: mark
    places = Text(text)

    def moved(mark: Any) -> Mark:
        line, column = places.line_column(mark.index)
        return Mark(line - 1, column - 1, mark.index)

    return moved


class _Builder:
    """Events to nodes, without recursion: depth is the length of a list."""

    def __init__(self, path: str, text: str, above: int) -> None:
        self.path = path
        self._above = above
        self._text = text
        self.root: Node | None = None
        self.faults: list[Fault] = []
        self._open: list[tuple[Node, list[Node]]] = []
        self._skip = 0
        self._mark = _marks(text)

    def run(self, events: Iterable[Any]) -> None:
        import yaml

        for event in events:
            if isinstance(event, yaml.ScalarEvent):
                self._properties(event)
                self._put(self._scalar(event))
            elif isinstance(event, yaml.CollectionStartEvent):
                self._start(event, is_map=isinstance(event, yaml.MappingStartEvent))
            elif isinstance(event, yaml.CollectionEndEvent):
                self._end(event)
            elif isinstance(event, yaml.AliasEvent):
                self._fault("yaml-alias", event, f"*{event.anchor} is an alias; write the value out")
                self._put(self._node(f"*{event.anchor}", event))  # not empty: that would be another fault

    def _node(self, value: Any, event: Any) -> Node:
        return Node(value, self._mark(event.start_mark), event.end_mark.index)

    def _scalar(self, event: Any) -> Node:
        node = self._node(event.value, event)
        if event.style in ("|", ">"):  # its mark is where the next token begins
            while node.end > node.start and self._text[node.end - 1].isspace():
                node.end -= 1
        return node

    def _start(self, event: Any, *, is_map: bool) -> None:
        self._properties(event)
        if self._skip or len(self._open) >= DEPTH:
            if not self._skip:
                self._fault("yaml-syntax", event, f"nested more than {DEPTH} deep; check the brackets here")
                self._put(self._node("", event))  # in its place: a key keeps its value, a value its key
            self._skip += 1
            return
        node = self._node({} if is_map else [], event)
        self._open.append((node, []))

    def _end(self, event: Any) -> None:
        if self._skip:
            self._skip -= 1
            return
        node, parts = self._open.pop()
        # A block collection ends where the next token begins; its own text ends with its last part.
        flow = event.end_mark.index > event.start_mark.index
        node.end = event.end_mark.index if flow else max((part.end for part in parts), default=node.end)
        if isinstance(node.value, list):
            node.value.extend(parts)
        elif isinstance(node.value, dict):
            self._pairs(node.value, parts)
        self._put(node)

    def _pairs(self, pairs: dict[str, tuple[Node, Node]], parts: list[Node]) -> None:
        anew = False
        for key, value in zip(parts[::2], parts[1::2], strict=True):
            if not isinstance(key.value, str):
                self._fault_at("yaml-syntax", key, "a list or mapping cannot be a key; quote the text")
            elif key.value == "<<":
                self._fault_at("yaml-alias", key, "<< merges another mapping; write its keys out")
            elif key.value not in pairs:
                pairs[key.value] = (key, value)
            elif not anew:  # what follows a second id is another entry's, and no fault of its own
                self._again(key, pairs[key.value][0])
                anew = key.value == "id"

    def _again(self, key: Node, first: Node) -> None:
        message = (
            f"the key {key.value} stands here again (first in line {first.line + self._above}); keep one"
        )
        new = ", or begin a new entry with - before it" if key.value == "id" else ""
        self._fault_at("duplicate-key", key, message + new)

    def _put(self, node: Node) -> None:
        if self._skip:
            return
        if self._open:
            self._open[-1][1].append(node)
        elif self.root is None:
            self.root = node
        elif node.value:  # pandoc ends its YAML with --- and then nothing
            self._fault_at("yaml-syntax", node, "a second document begins; keep one document a file")

    def _properties(self, event: Any) -> None:
        if event.anchor:
            self._fault("yaml-alias", event, f"&{event.anchor} is an anchor; write values out")
        if event.tag:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._fault("yaml-tag", event, f"the tag {tag} has no meaning here; write plain text")

    def _fault(self, rule: str, event: Any, message: str) -> None:
        mark = self._mark(event.start_mark)
        self.faults.append(Fault(rule, Place(self.path, mark.line + 1, mark.column + 1), message))

    def _fault_at(self, rule: str, node: Node, message: str) -> None:
        self.faults.append(Fault(rule, Place(self.path, node.line, node.column), message))
