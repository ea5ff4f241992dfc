"""CSL-JSON, as Zotero, pandoc and citeproc read it."""

from collections.abc import Mapping, Sequence
from typing import Any

from factcheck.styles.parts.citation import Citation, by_item, excerpt
from factcheck.styles.parts.item import Item
from factcheck.styles.parts.jsonld import dumps, filled
from factcheck.styles.parts.name import Name
from factcheck.text.patterns import lazy_pattern

TITLE = "CSL-JSON"

_NAMES = {
    "author": "authors",
    "editor": "editors",
    "translator": "translators",
    "interviewer": "interviewers",
    "container-author": "container_authors",
}
_DATES = ("issued", "accessed")
_OWN = frozenset({*_NAMES, *_DATES, "custom", "composer", "director", "illustrator"})
_VARIABLE = lazy_pattern(r"[A-Za-z][A-Za-z_-]*")


def cite(citations: Sequence[Citation]) -> str:
    """A list of items, the quotes under `annote`; our own `custom` is left out."""
    return dumps(items(citations))


def items(citations: Sequence[Citation]) -> list[dict[str, Any]]:
    """The items as mappings."""
    return [_item(item, group) for item, group in by_item(citations)]


def _item(item: Item, group: Sequence[Citation]) -> dict[str, Any]:
    plain = {key: value for key, value in item.fields.items() if key not in _OWN and _VARIABLE.fullmatch(key)}
    people = {key: [_name(name) for name in getattr(item, field)] for key, field in _NAMES.items()}
    dates = {key: _date(item, key) for key in _DATES}
    annote = "；".join(dict.fromkeys(filter(None, map(excerpt, group))))
    return filled({"id": item.id, "type": item.type} | plain | people | dates | {"annote": annote})


def _name(name: Name) -> dict[str, str]:
    return filled(
        {
            "literal": name.literal,
            "family": name.family,
            "given": name.given,
            "suffix": name.suffix,
            "dropping-particle": name.dropping,
        }
    )


def _date(item: Item, key: str) -> Mapping[str, Any]:
    date = item.issued if key == "issued" else item.accessed
    if date is None:
        return {}
    return {"date-parts": date.parts} if date.first else {"literal": date.literal}
