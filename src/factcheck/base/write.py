"""Writing to a fact base: atomically, and by splicing text at marks, so that comments and layout stay."""

from __future__ import annotations

import json
import os
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.problem import FactcheckError
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.base.yaml import Node

# Letters, digits and Chinese punctuation that mean nothing to YAML, not looking like anything but text.
_PLAIN = lazy_pattern(r"[^\W_][^\x00-\x20:#,\[\]{}&*!|>'\"%@`\x7f-\xa0\u2028\u2029\ufeff]*(?<!-)")


# Line ends to YAML, or no characters at all, which JSON lets stand in quotes.
_ESCAPED = lazy_pattern("[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Put `new` in the place of [start, end)."""

    start: int
    end: int
    new: str


def splice(text: str, edits: Iterable[Edit]) -> str:
    """The text with the edits made; where two overlap only the first is.

    Where all lines of the text end in CR LF, those that are put in do too.
    """
    carried = 0 < text.count("\n") == text.count("\r\n")
    parts, at = [], 0
    for edit in sorted(edits):
        if edit.start >= at:
            new = edit.new.replace("\r\n", "\n").replace("\n", "\r\n") if carried else edit.new
            parts += [text[at : edit.start], new]
            at = edit.end
    return "".join([*parts, text[at:]])


def scalar(text: str) -> str:
    """A YAML scalar that every reader takes for this text; plain where that is safe."""
    if _PLAIN.fullmatch(text) and not text.isascii():
        return text
    if re.fullmatch(r"[A-Za-z][\w.-]*[A-Za-z0-9]", text) and text.lower() not in _WORDS:
        return text
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))


_WORDS = {"null", "true", "false", "yes", "no", "on", "off", "nan", "inf"}


def write(path: Path, data: bytes) -> None:
    """Put `data` at `path`, whole or not at all: a reader sees the old file or the new one.

    Raises FactcheckError where it cannot be written.
    """
    if path.is_dir():
        raise FactcheckError(f"{path} is a folder; name a file")
    made = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, made = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(made).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        Path(made).replace(path)
    except OSError as error:
        raise FactcheckError(f"{path} cannot be written: {error.strerror}") from error
    finally:
        if made:
            Path(made).unlink(missing_ok=True)


def write_new(path: Path, data: bytes) -> None:
    """The same for a file that must not be there yet. Raises FactcheckError where it is, or on a fault."""
    if path.exists() or path.is_symlink():
        raise FactcheckError(f"{path} is there already; nothing is overwritten")
    write(path, data)


def write_text(path: Path, text: str) -> None:
    """Write UTF-8, keeping the byte order mark of a file that has one."""
    mark = path.exists() and path.read_bytes().startswith(b"\xef\xbb\xbf")
    write(path, text.encode("utf-8-sig" if mark else "utf-8"))


def set_key(text: str, mapping: Node, key: str, value: str) -> Edit:
    """The edit that gives `key` of a mapping this value (already YAML), in the mapping's own style."""
    assert isinstance(mapping.value, dict)
    if key in mapping.value:
        old = mapping.value[key][1]
        return Edit(old.start, old.end, value)
    if text[mapping.start] == "{":
        last = max((node.end for _, node in mapping.value.values()), default=mapping.start + 1)
        return Edit(last, last, f"{', ' if mapping.value else ''}{key}: {value}")
    end = _line_end(text, mapping.end)
    return Edit(end, end, f"\n{' ' * (mapping.column - 1)}{key}: {value}")


def append_item(text: str, items: Node | None, block: list[str]) -> Edit:
    """The edit that adds an item (its lines, the first for after the dash) to a block list.

    Raises FactcheckError when the list is empty, or is written otherwise (in brackets).
    """
    if items is None or not isinstance(items.value, list) or not items.value:
        raise FactcheckError("the list of references is not written as lines that begin with -; write it so")
    first = items.value[0]
    dash = text.rfind("-", items.start, first.start)
    if text[items.start] == "[" or dash < 0:
        raise FactcheckError("the list of references is in brackets; write it as lines that begin with -")
    indent = " " * (dash - text.rfind("\n", 0, dash) - 1)
    end = _line_end(text, items.end)
    lines = [f"{indent}- {block[0]}", *(f"{indent}  {line}" for line in block[1:])]
    return Edit(end, end, "\n" + "\n".join(lines) + ("" if text[end : end + 1] else "\n"))


def past_line(text: str, at: int) -> int:
    """Where the line after that at `at` begins, or the text ends."""
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    end = len(text.rstrip("\n")) if end < 0 else end
    return end - (text[end - 1 : end] == "\r")
