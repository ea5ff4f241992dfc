"""One claim's entry in its YAML file: changed or taken out, every other character as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.files import read_utf8
from factcheck.base.write import Edit, past_line, set_key, splice, write_text
from factcheck.base.yaml import read_yaml
from factcheck.problem import FactcheckError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from factcheck.base.claim import Claim
    from factcheck.base.yaml import Node


def change_claim(root: Path, claim: Claim, key: str, value: str) -> None:
    """Give `key` of the claim (`evidence.0.quote` for nested ones) this value, which is YAML already.

    Raises FactcheckError when the entry is not where it was, and when the file could not be read afterwards.
    """
    text, entry = _entry(root, claim)
    mapping = entry
    *steps, last = key.split(".")
    for step in steps:
        mapping = _inner(mapping, step, claim)
    _replace(root, claim, splice(text, [set_key(text, mapping, last, value)]))


def remove_claim(root: Path, claim: Claim) -> None:
    """Take the claim out of its file, with the blank lines after it; comments before it stay."""
    text, entry = _entry(root, claim)
    dash = text.rfind("-", 0, entry.start)
    start = text.rfind("\n", 0, dash) + 1
    last = max(node.end for node in _leaves(entry))
    if text[entry.start] == "{":
        last = entry.end
    end = past_line(text, last)
    while end < len(text) and not text[end : past_line(text, end)].strip():
        end = past_line(text, end)
    rest = splice(text, [Edit(start, end, "")])
    _replace(root, claim, rest if _holds_items(rest) else f"{rest}[]\n")


def _holds_items(text: str) -> bool:
    return any(line.startswith("-") for line in text.splitlines())


def _entry(root: Path, claim: Claim) -> tuple[str, Node]:
    """The file's text and the claim's entry in it, found anew: other entries may have changed."""
    path = root / claim.place.path
    if path.suffix.lower() == ".jsonl":
        raise FactcheckError(f"{claim.place}: {claim.id} stands in a .jsonl file; edit it there")
    text, faults = read_utf8(path, root)
    tree, more = read_yaml(text, claim.place.path) if not faults else (None, [])
    if tree is None or faults or more or not isinstance(tree.value, list):
        raise FactcheckError(f"{claim.place.path} cannot be read; factcheck verify says why")
    for item in tree.value:
        if isinstance(item.value, dict) and "id" in item.value and item.value["id"][1].value == claim.id:
            return text, item
    raise FactcheckError(f"{claim.place.path}: {claim.id} is not there any more; run the command again")


def _inner(mapping: Node, step: str, claim: Claim) -> Node:
    value = mapping.value
    if isinstance(value, dict) and step in value:
        return value[step][1]
    if isinstance(value, list) and step.isdecimal() and int(step) < len(value):
        return value[int(step)]
    raise FactcheckError(f"{claim.place}: {claim.id} has no {step}; add it by hand")


def _leaves(node: Node) -> Iterator[Node]:
    return (found for _, found, _ in node.walk() if isinstance(found.value, str))


def _replace(root: Path, claim: Claim, text: str) -> None:
    tree, faults = read_yaml(text, claim.place.path)
    if tree is None or faults:
        said = faults[0].message if faults else "nothing is left"
        raise FactcheckError(f"{claim.id}: that would break {claim.place.path} ({said}); nothing was written")
    write_text(root / claim.place.path, text)
