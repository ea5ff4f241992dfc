"""What is safe to mend: canonical names, quotes as the source has them, the order of keys; never a pin."""

from __future__ import annotations

import difflib
from collections import defaultdict
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from factcheck.base.facts import Facts
from factcheck.base.files import read_utf8
from factcheck.base.load import load
from factcheck.base.reorder import in_order
from factcheck.base.write import Edit, scalar, splice, write_text
from factcheck.base.yaml import Node, read_yaml
from factcheck.tasks.requote import requoted
from factcheck.text.quotes import find_quote

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from factcheck.base.claim import Claim

NAMED = ("subject", "attribute", "basis")


@dataclass(frozen=True, slots=True)
class Mended:
    """A file that was, or would be, changed; `diff` is a unified diff."""

    path: str
    diff: str


def mend(root: Path, today: date, *, write: bool) -> list[Mended]:
    """Mend the claims and waivers of YAML files, comments and layout kept; with `write` in the files.

    A file with faults in its YAML is left alone.
    """
    facts = Facts(load(root), today)
    files: dict[str, list[Claim]] = defaultdict(list)
    for claim in facts.sound:
        files[claim.place.path].append(claim)
    waived = {waiver.place.path for waiver in facts.waivers}
    done = []
    for path in [*files, *sorted(waived - files.keys())]:
        if PurePosixPath(path).suffix.lower() == ".jsonl" or _is_faulty(facts, path):
            continue
        old = read_utf8(root / path, root)[0]
        new = _waivers(old, path, facts) if path in waived else _mended(old, path, files[path], facts)
        if new != old:
            done.append(Mended(path, _diff(old, new, path)))
            if write:
                write_text(root / path, new)
    return done


def _is_faulty(facts: Facts, path: str) -> bool:
    return any(fault.place.path == path for fault in facts.loaded.faults)


def _diff(old: str, new: str, path: str) -> str:
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), f"a/{path}", f"b/{path}", lineterm="")
    return "\n".join(lines) + "\n"


def _mended(text: str, path: str, claims: list[Claim], facts: Facts) -> str:
    """First the values, then, in what comes out, the order of the keys."""
    nodes = _entries(text, path)
    edits = [edit for c in claims if c.id in nodes for edit in _edits(text, c, nodes[c.id], facts)]
    text = splice(text, edits)
    nodes = _entries(text, path)
    return splice(text, [edit for node in nodes.values() if (edit := in_order(text, node))])


def _waivers(text: str, path: str, facts: Facts) -> str:
    """The quotes of waivers as their sources have them."""
    here = [waiver for waiver in facts.waivers if waiver.place.path == path]
    quoted = {(waiver.at("quote").line, waiver.at("quote").column): waiver for waiver in here}
    tree, _ = read_yaml(text, path)
    edits: list[Edit] = []
    for node in tree.value if tree and isinstance(tree.value, list) else ():
        quote = node.value["quote"][1] if isinstance(node.value, dict) and "quote" in node.value else None
        waiver = quoted.get((quote.line, quote.column)) if quote else None
        source = facts.loaded.text(waiver.source) if waiver else None
        if waiver and source:
            edits += requoted(text, node, waiver, source)
    return splice(text, edits)


def _entries(text: str, path: str) -> dict[str, Node]:
    tree, _ = read_yaml(text, path)
    if tree is None or not isinstance(tree.value, list):
        return {}
    return {
        str(node.value["id"][1].value): node
        for node in tree.value
        if isinstance(node.value, dict) and "id" in node.value
    }


def _edits(text: str, claim: Claim, node: Node, facts: Facts) -> Iterator[Edit]:
    held = {key: value for key, value, _ in node.walk()}
    for key in NAMED:
        word = getattr(claim, key)
        canonical = facts.canonical(word)
        if word != canonical and canonical in facts.names:
            yield _set(held[key], canonical)
    for number, evidence in enumerate(claim.evidence):
        source = facts.loaded.text(evidence.source)
        elsewhere = _only_other(claim, number, facts) if facts.spans(evidence) == [] else ""
        if elsewhere:
            yield _set(held[f"evidence.{number}.source"], elsewhere)
        elif source:
            yield from requoted(text, held[f"evidence.{number}"], evidence, source)


def _only_other(claim: Claim, number: int, facts: Facts) -> str:
    """The one other source that has a quote (and its context) once; "" when there is not just one."""
    evidence = claim.evidence[number]
    found = []
    for source in facts.sources:
        text = facts.loaded.text(source)
        spans = find_quote(text, evidence.quote, evidence.prefix, evidence.suffix) if text else []
        if text and len(spans) == 1 and (not evidence.context or find_quote(text, evidence.context)):
            found.append(source)
    return found[0] if len(found) == 1 else ""


def _set(node: Node, text: str) -> Edit:
    return Edit(node.start, node.end, scalar(text))
