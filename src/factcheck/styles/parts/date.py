"""Dates of CSL items as the styles write them."""

from dataclasses import dataclass

from factcheck.base.source import read_date as written_date
from factcheck.styles.parts.name import clean

Day = tuple[int, ...]
"""(year,), (year, month) or (year, month, day)."""


@dataclass(frozen=True, slots=True)
class CslDate:
    """A day, month or year, or the range from `first` to `last`; `literal` where it is only words."""

    first: Day = ()
    last: Day = ()
    literal: str = ""

    @property
    def year(self) -> str:
        """`2024`, `1957-1990`, or the words."""
        years = dict.fromkeys(str(day[0]) for day in (self.first, self.last) if day)
        return "-".join(years) or self.literal

    @property
    def iso(self) -> str:
        """`2024`, `2024-08`, `2024-08-29`, a range with a slash, or the words."""
        return "/".join(_iso(day) for day in (self.first, self.last) if day) or self.literal

    @property
    def parts(self) -> list[list[int]]:
        """As CSL-JSON's `date-parts` has them."""
        return [list(day) for day in (self.first, self.last) if day]


def read_date(value: object) -> CslDate | None:
    """The date under `issued` or `accessed`, in any of CSL's writings; what is no date stays as words."""
    iso = written_date(value)
    if iso:
        days = [tuple(int(part) for part in day.split("-")) for day in iso.split("/")]
        return CslDate(days[0], days[1] if len(days) > 1 else ())
    words = clean(value.get("literal") or value.get("raw")) if isinstance(value, dict) else clean(value)
    return CslDate(literal=words) if words else None


def _iso(day: Day) -> str:
    return "-".join(f"{part:0{4 if place == 0 else 2}d}" for place, part in enumerate(day))
