"""TOML with places: tomllib reads it but does not say where anything stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from factcheck.problem import Place

if TYPE_CHECKING:
    from pathlib import Path

# Compiled where they are used: every command reads its settings, few of them have to tell a place.
_PART = r"\"([^\"]*)\"|'([^']*)'|([\w-]+)"
_DOTTED = rf"(?:{_PART})(?:\s*\.\s*(?:{_PART}))*"
_HEADER = rf"\s*\[\[?\s*(?P<keys>{_DOTTED})\s*\]"
_KEY = rf"\s*(?P<keys>{_DOTTED})\s*="
_AT = r" \(at line (\d+), column (\d+)\)"


def read_toml(path: Path) -> tuple[dict[str, Any], str]:
    """The tables of a file and its text; none are looked for where nothing can be ours."""
    text = path.read_text("utf-8")
    if not text.strip() or (path.name == "pyproject.toml" and "factcheck" not in text):
        return {}, text
    import tomllib

    return tomllib.loads(text), text


def fault_in(error: ValueError, file: str) -> tuple[Place, str]:
    """Where tomllib stopped, and what it says."""
    if isinstance(error, UnicodeDecodeError):
        line = error.object.count(b"\n", 0, error.start) + 1
        return Place(file, line), f"not UTF-8 (byte 0x{error.object[error.start]:02X}); save it as UTF-8"
    at = re.search(_AT, str(error))
    place = Place(file, int(at[1]), int(at[2])) if at else Place(file)
    return place, f"not TOML: {re.sub(_AT, '', str(error))}; correct it"


def place_of(text: str, file: str, keys: tuple[str, ...]) -> Place:
    """Where a key stands: its own line, the header of its table, or the inline table that holds it."""
    table: tuple[str, ...] = ()
    holder = Place(file)
    for number, line in enumerate(text.splitlines(), 1):
        header = re.match(_HEADER, line)
        found = header or re.match(_KEY, line)
        if found is None:
            continue
        above = () if header else table
        here = above + _parts(found["keys"])
        table = here if header else table
        at = Place(file, number, found.start("keys") + 1)
        if here[: len(keys)] == keys:
            own = [part.start() for part in re.finditer(_PART, found["keys"])]
            return at._replace(column=at.column + own[max(0, len(keys) - len(above) - 1)])
        if not header and keys[: len(here)] == here:
            inner = line.find(keys[-1], found.end())
            holder = at._replace(column=inner + 1) if inner >= 0 else at
    return holder


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple("".join(part) for part in re.findall(_PART, dotted))


def lines_of(text: str, keys: tuple[str, ...]) -> range | set[int]:
    """The lines of a table and of those below it; all lines where no keys are given."""
    lines = text.splitlines()
    if not keys:
        return range(len(lines) + 2)
    found, within = set(), False
    for number, line in enumerate(lines, 1):
        header = re.match(_HEADER, line)
        if header:
            within = _parts(header["keys"])[: len(keys)] == keys
        if within:
            found.add(number)
    return found
