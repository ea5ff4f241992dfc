"""Sources: the entries of CSL-YAML that tell where a raw text comes from."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.problem import NOWHERE, Place

if TYPE_CHECKING:
    from collections.abc import Mapping


_NONE: Mapping[str, Any] = MappingProxyType({})


class Source(NamedTuple):
    """One reference. Dates are `2024`, `2024-08` or `2024-08-29` (`a/b` for a range), "" when unknown.

    `path` is the YAML file's folder joined with `file`, as shown to the user; `csl` is the whole entry.
    """

    id: str
    type: str = ""
    title: str = ""
    authors: tuple[str, ...] = ()
    container: str = ""
    issued: str = ""
    language: str = ""
    url: str = ""
    accessed: str = ""
    file: str = ""
    sha256: str = ""
    encoding: str = ""
    note: str = ""
    custom: Mapping[str, Any] = _NONE
    place: Place = NOWHERE
    csl: Mapping[str, Any] = _NONE
    places: Mapping[str, Place] = _NONE

    def at(self, key: str) -> Place:
        """Where `key` stands, else the entry."""
        return self.places.get(key, self.place)


def source_of(entry: object, place: Place, places: Mapping[str, Place]) -> Source | None:
    """The source in a plain mapping; None when it is no mapping."""
    if not isinstance(entry, dict):
        return None
    custom = entry.get("custom")
    custom = custom if isinstance(custom, dict) else {}
    return Source(
        id=id_of(entry),
        type=_text(entry, "type"),
        title=_text(entry, "title"),
        authors=_authors(entry.get("author")),
        container=_text(entry, "container-title"),
        issued=read_date(entry.get("issued")) or "",
        language=_text(entry, "language"),
        url=_text(entry, "URL"),
        accessed=read_date(entry.get("accessed")) or "",
        file=_text(custom, "file"),
        sha256=_text(custom, "sha256").lower(),
        encoding=_text(custom, "encoding"),
        note=_text(entry, "note"),
        custom=custom,
        place=place,
        csl=entry,
        places=places,
    )


def id_of(entry: Mapping[str, Any]) -> str:
    """What an entry is called; "" where that is nothing."""
    return _text(entry, "id")


def _text(entry: Mapping[str, Any], key: str) -> str:
    value = entry.get(key)
    return value if isinstance(value, str) else ""


def _authors(names: object) -> tuple[str, ...]:
    """`literal`, or family and given name: together where they are Chinese, else with a space."""
    found = []
    for name in names if isinstance(names, list) else [names]:
        if isinstance(name, str):
            found.append(name)
        elif isinstance(name, dict):
            family, given = _text(name, "family"), _text(name, "given")
            joint = " " if any(map(str.isascii, family + given)) else ""
            whole = f"{family}{given}" if not joint else f"{given} {family}".strip()
            found.append(_text(name, "literal") or whole)
    return tuple(filter(None, found))


_WRITTEN = r"(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?)?[年月日]?"
_USUAL = ([4], [4, 2], [4, 2, 2])  # so long are the parts of most dates, for which no pattern is compiled


def read_date(value: object) -> str | None:
    """A CSL date as `2024`, `2024-08`, `2024-08-29`, a range as `a/b`; None when it cannot be read.

    Read are `2024-08`, `{date-parts: [[2024, 8]]}`, `[{year: 2024, month: 8}]`, `{raw: 2024-08}`.
    """
    if isinstance(value, str):
        return _written(value.strip())
    if isinstance(value, dict):
        if "date-parts" in value:
            return _parts(value["date-parts"])
        if "year" in value:
            return _parts([[value.get(key) for key in ("year", "month", "day") if key in value]])
        return read_date(value.get("raw") or value.get("literal"))
    if isinstance(value, list) and value:
        days = [read_date(item) for item in value]
        return None if None in days else "/".join(day for day in days if day)
    return None


def is_day(text: str) -> bool:
    """Whether this is one day, `2024-08-29`."""
    return re.fullmatch(r"\d{4}-\d\d-\d\d", text) is not None and _written(text) == text


def _written(text: str) -> str | None:
    days = []
    for half in text.split("/") if text.count("/") == 1 and len(text) > 7 else [text]:
        day = _day(half)
        if day is None:
            return None
        days.append(day)
    return "/".join(days)


def _day(text: str) -> str | None:
    parts = text.split("-")
    if len(parts) <= 3 and all(map(str.isdecimal, parts)) and [len(part) for part in parts] in _USUAL:
        return _iso(tuple(parts))
    match = re.fullmatch(_WRITTEN, text)
    return _iso(match.groups()) if match else None


def _parts(value: object) -> str | None:
    if not isinstance(value, list) or not all(isinstance(part, list) for part in value):
        return None
    days = [_iso(tuple(part)) for part in value]
    return None if not days or None in days else "/".join(day for day in days if day)


def _iso(parts: tuple[Any, ...]) -> str | None:
    """Year, month, day as texts (later ones may be missing) in ISO 8601; None when there is no such day."""
    given = [part for part in parts if part]
    if not given or not all(isinstance(p, str) and p.isdecimal() and len(p) <= 4 for p in given):
        return None
    numbers = [int(part) for part in given]
    month = numbers[1] if len(numbers) > 1 else 1
    day = numbers[2] if len(numbers) > 2 else 1
    if not (1 <= month <= 12 and 1 <= day <= _days(numbers[0], month)):
        return None
    return "-".join([f"{numbers[0]:04}", *(f"{number:02}" for number in numbers[1:3])])


def _days(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31
