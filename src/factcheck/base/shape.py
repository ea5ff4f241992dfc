"""What keys an entry may have and what stands under them: tables, and one walk over them."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING

from factcheck.base.yaml import Fault, Node
from factcheck.problem import Place

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

Choices = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of text; one of `choices` when there are any, an id in the `form` of one where that is given;
    `filled` forbids an empty one.
    """

    filled: bool = True
    choices: Choices = ()
    form: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class Texts:
    """A list of texts; a single text stands for a list of one where `single` says so.

    `rest` is the word for what is left out: there must be others beside it.
    """

    single: bool = False
    filled: bool = True
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Pairs:
    """A mapping from names to texts."""


@dataclass(frozen=True, slots=True)
class Anything:
    """Whatever stands there (CSL has many variables that are no concern of ours)."""


@dataclass(frozen=True, slots=True)
class Keys:
    """A mapping with these keys; `open` lets others pass."""

    keys: Mapping[str, Shape]
    required: tuple[str, ...] = ()
    what: str = "entry"
    open: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """A list of one shape, with at least one item where `filled`."""

    item: Shape
    filled: bool = field(default=True)


Shape = Text | Texts | Pairs | Anything | Keys | Items


def faults(node: Node, shape: Shape, path: str, name: str) -> list[Fault]:
    """Everything about `node` that is not as `shape` has it; `name` is how messages call it."""
    if isinstance(shape, Keys):
        return _keys(node, shape, path, name)
    if isinstance(shape, Items):
        return _items(node, shape, path, name)
    if isinstance(shape, Pairs):
        return _pairs(node, path, name)
    if isinstance(shape, Texts):
        return _texts(node, shape, path, name)
    return _text(node, shape, path, name) if isinstance(shape, Text) else []


def _at(rule: str, node: Node, path: str, message: str) -> list[Fault]:
    return [Fault(rule, Place(path, node.line, node.column), message)]


def _keys(node: Node, shape: Keys, path: str, name: str) -> list[Fault]:
    if not isinstance(node.value, dict):
        return _at("wrong-shape", node, path, f"{name} must be a mapping of keys to values; {_found(node)}")
    found = []
    meant = set()
    for key, (mark, value) in node.value.items():
        if key in shape.keys:
            found += faults(value, shape.keys[key], path, key)
        elif not shape.open:
            near = get_close_matches(key, shape.keys, 1)
            meant.update(near)
            hint = _CUT if value.value == "" and not near else _hint(near, shape.keys)
            found += _at("unknown-key", mark, path, f"no key {key} in a {shape.what}; {hint}")
    for key in shape.required:
        if key not in node.value and key not in meant:  # a mistyped key is one fault, not two
            found += _at("key-missing", node, path, f"this {shape.what} has no {key}; add it")
    return found


# {quote: 达1,523万} has a key 523万, with nothing under it.
_CUT = "a comma ends a value within { }: if it belongs to the value before it, put that in quotation marks"


def _hint(near: list[str], known: Mapping[str, Shape]) -> str:
    return f"did you mean {near[0]}?" if near else f"known keys are {', '.join(known)}"


def _items(node: Node, shape: Items, path: str, name: str) -> list[Fault]:
    if shape.filled and not node.value:
        return _at("wrong-shape", node, path, f"{name} is empty; give at least one")
    if not isinstance(node.value, list):
        return _at("wrong-shape", node, path, f"{name} must be a list; {_found(node)}")
    return [fault for item in node.value for fault in faults(item, shape.item, path, name)]


def _pairs(node: Node, path: str, name: str) -> list[Fault]:
    if not isinstance(node.value, dict):
        return _at("wrong-shape", node, path, f"{name} must be a mapping of names to reasons; {_found(node)}")
    reason = Text()
    return [f for key, (_, value) in node.value.items() for f in _text(value, reason, path, f"{name} {key}")]


def _texts(node: Node, shape: Texts, path: str, name: str) -> list[Fault]:
    if shape.rest and _is_only(node, shape.rest):
        return _at("wrong-shape", node, path, f"{name} names nothing before {shape.rest}; say what there is")
    if shape.single and isinstance(node.value, str):
        return _text(node, Text(filled=shape.filled), path, name)
    if not isinstance(node.value, list):
        return _at("wrong-shape", node, path, f"{name} must be a list, such as [甲, 乙]; {_found(node)}")
    if shape.filled and not node.value:
        return _at("wrong-shape", node, path, f"{name} is an empty list; fill it or leave {name} out")
    return [fault for item in node.value for fault in _text(item, Text(), path, name)]


def _is_only(node: Node, word: str) -> bool:
    items = node.value if isinstance(node.value, list) else [node]
    return bool(items) and all(item.value == word for item in items)


def _text(node: Node, shape: Text, path: str, name: str) -> list[Fault]:
    if not isinstance(node.value, str):
        return _at("wrong-shape", node, path, f"{name} must be text; {_found(node)}")
    if shape.filled and not node.value.strip():
        return _at("wrong-shape", node, path, f"{name} is empty; fill it in or remove the key")
    if shape.form and not shape.form.fullmatch(node.value):
        return _at("wrong-shape", node, path, f"{node.value} cannot be an id; use letters, digits, - and _")
    if shape.choices and node.value not in shape.choices:
        return _at(
            "word-unknown", node, path, f"{name} cannot be {node.value}; use {', '.join(shape.choices)}"
        )
    return []


def _found(node: Node) -> str:
    if isinstance(node.value, list):
        return "a list stands here"
    if not node.value:
        return "nothing stands here"
    return "a mapping stands here" if isinstance(node.value, dict) else "text stands here"
