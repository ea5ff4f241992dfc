r"""BibTeX and biblatex entries: fields escaped so that nothing in a source can close a brace.

BibTeX counts braces even behind a backslash, so they are written as `\textbraceleft`.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from factcheck.styles.parts.item import Item
from factcheck.styles.parts.name import CJK, Name
from factcheck.text.patterns import lazy_pattern

_ESCAPES = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{char: f"\\{char}" for char in "#$%&_"},
    }
)
_URL_UNSAFE = lazy_pattern(r"[\\{}\s\"<>^`|]|%(?![0-9A-Fa-f]{2})")


class Field(NamedTuple):
    """`name = {value}`; an empty value leaves the field out."""

    name: str
    value: str


def escaped(text: str) -> str:
    return text.translate(_ESCAPES)


def address(url: str) -> str:
    """A URL is taken as it is by LaTeX's url package, so what could break out is percent-encoded."""
    return _URL_UNSAFE.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), url)


def people(names: Iterable[Name]) -> str:
    """Joined by `and`; bodies and Chinese names in braces, so that they are not taken apart."""
    return " and ".join(_person(name) for name in names)


def _person(name: Name) -> str:
    if name.literal or CJK.search(name.family):
        return f"{{{escaped(name.full)}}}"
    family = " ".join(part for part in (name.dropping, name.family) if part)
    parts = [family, name.suffix, name.given] if name.suffix else [family, name.given]
    return ", ".join(escaped(part) for part in parts if part)


def key(item: Item) -> str:
    """The item's id, with what BibTeX cannot bear in a key replaced by a hyphen."""
    return re.sub(r"[^\w:.+/-]+", "-", item.id).strip("-") or "source"


def entry(kind: str, item: Item, fields: Sequence[Field]) -> str:
    body = "".join(f"  {name} = {{{value}}},\n" for name, value in fields if value)
    return f"@{kind}{{{key(item)},\n{body}}}"
