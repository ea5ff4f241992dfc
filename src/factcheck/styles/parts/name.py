"""Names of people and bodies as CSL has them, and how GB/T 7714 writes them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.text.patterns import lazy_pattern

CJK = lazy_pattern(
    "[\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)


@dataclass(frozen=True, slots=True)
class Name:
    """`literal` for a body or a name that is not taken apart; otherwise family and given name."""

    literal: str = ""
    family: str = ""
    given: str = ""
    suffix: str = ""
    dropping: str = ""

    @property
    def full(self) -> str:
        """In natural order: 陈章, Peyton Z. Peebles Jr., 四川日报全媒体记者."""
        if self.literal:
            return self.literal
        if CJK.search(self.family) and (CJK.search(self.given) or not self.given):
            return self.family + self.given
        return " ".join(part for part in (self.given, self.dropping, self.family, self.suffix) if part)


def read_names(value: object, clean: "Cleaner") -> tuple[Name, ...]:
    """The names under `author` and the like: CSL's list of mappings, or a text or texts."""
    if isinstance(value, str | Mapping):
        value = [value]
    if not isinstance(value, Sequence):
        return ()
    names = [_name(entry, clean) for entry in value]
    return tuple(name for name in names if name.literal or name.family)


def _name(entry: object, clean: "Cleaner") -> Name:
    if not isinstance(entry, Mapping):
        return Name(literal=clean(entry))
    part = {key: clean(entry.get(key)) for key in ("literal", "family", "given", "suffix")}
    if not part["family"] and part["given"]:
        return Name(literal=part["given"])
    family = " ".join(p for p in (clean(entry.get("non-dropping-particle")), part["family"]) if p)
    return Name(part["literal"], family, part["given"], part["suffix"], clean(entry.get("dropping-particle")))


def gb_name(name: Name, *, upper: bool) -> str:
    """Family name first, initials without stops: Peebles P Z Jr, 陈章; PEEBLES P Z, Jr. in 2015."""
    if name.literal:
        return name.literal
    if CJK.search(name.family) and (CJK.search(name.given) or not name.given):
        return name.family + name.given
    family = name.family.upper() if upper else name.family
    written = " ".join(part for part in (family, initials(name.given), name.dropping) if part)
    if not name.suffix:
        return written
    return f"{written}, {name.suffix}" if upper else f"{written} {name.suffix.rstrip('.')}"


def initials(given: str) -> str:
    """`Thomas A.` → `T A`, `Jean-Luc` → `J-L`; Chinese given names stay as they are."""
    if CJK.search(given):
        return given
    words = [word for word in re.split(r"[\s.]+", given) if word]
    return " ".join("-".join(part[0].upper() for part in word.split("-") if part) for word in words)


class Cleaner:
    """Makes any scalar one line of plain text, without control characters or direction overrides."""

    _DROPPED = lazy_pattern(
        "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
    )
    _BREAKS = lazy_pattern("[\t\n\x0b\x0c\r\x85\u2028\u2029]+ *")

    def __call__(self, value: object) -> str:
        if value is None or isinstance(value, Mapping | list | tuple):
            return ""
        return self._DROPPED.sub("", self._BREAKS.sub(" ", str(value))).strip()


clean = Cleaner()
