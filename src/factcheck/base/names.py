"""Names: what is one and the same thing under several words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from factcheck.base.claim import text_of
from factcheck.problem import NOWHERE, Place
from factcheck.text.fold import fold
from factcheck.text.regional import other_writings

KINDS = ("person", "organization", "place", "product", "work", "event", "attribute", "term")


@dataclass(frozen=True, slots=True)
class Office:
    """What a person is, of what, and when."""

    office: str
    of: str = ""
    period: str = ""


@dataclass(frozen=True, slots=True)
class Name:
    """A canonical name, its kind and everything else it is called."""

    canonical: str
    kind: str
    aliases: tuple[str, ...] = ()
    part_of: str = ""
    offices: tuple[Office, ...] = ()
    place: Place = NOWHERE
    places: Mapping[str, Place] = field(default_factory=dict)

    @property
    def words(self) -> tuple[str, ...]:
        """All that it is called, the canonical name first."""
        return (self.canonical, *self.aliases)

    def at(self, key: str) -> Place:
        """Where `key` (`aliases.0`) stands, else the name."""
        return self.places.get(key, self.place)


class Names(Mapping[str, Name]):
    """Canonical names; words are looked up in any script."""

    def __init__(self, names: Mapping[str, Name]) -> None:
        self._names = names

    def __getitem__(self, canonical: str) -> Name:
        return self._names[canonical]

    def __contains__(self, canonical: object) -> bool:
        return canonical in self._names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    @cached_property
    def _entries(self) -> dict[str, tuple[str, ...]]:
        words: list[str] = []
        owners: list[str] = []
        for canonical, name in self._names.items():
            for word in (canonical, *name.aliases):
                words.append(word.replace("\n", " "))
                owners.append(canonical)
        entries: dict[str, tuple[str, ...]] = {}
        # Folding is one call for all: a call for each of many thousand words costs more than the words.
        for word, owner in zip(fold("\n".join(words)).split("\n") if words else (), owners, strict=True):
            had = entries.get(word, ())
            if owner not in had:
                entries[word] = (*had, owner)
        return entries

    def entries(self) -> Mapping[str, tuple[str, ...]]:
        """Folded word → the canonical names it may mean (one, unless aliases collide)."""
        return self._entries

    def canonical(self, word: str) -> str | None:
        """The canonical name of a word in any script; None when it has none or means several."""
        if word in self._names:
            return word
        folded = fold(word)
        owners = self._entries.get(folded) or tuple(
            {owner for other in other_writings(folded) for owner in self._entries.get(other, ())}
        )
        return owners[0] if len(owners) == 1 else None


def regional_entries(entries: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """How other regions may write the words of `entries` → the one name that each then means."""
    found: dict[str, str] = {}
    several: set[str] = set()
    for word, owners in entries.items():
        for other in other_writings(word):
            if other in entries or len(owners) > 1 or found.setdefault(other, owners[0]) != owners[0]:
                several.add(other)
    return {word: owner for word, owner in found.items() if word not in several}


def name_of(canonical: str, entry: object, place: Place, places: Mapping[str, Place]) -> Name | None:
    """The name in a plain mapping; None when it is no mapping."""
    if not isinstance(entry, dict):
        return None
    aliases = entry.get("aliases", ())
    offices = entry.get("offices", ())
    return Name(
        canonical,
        kind=text_of(entry.get("kind")),
        aliases=(aliases,) if isinstance(aliases, str) else tuple(a for a in aliases if isinstance(a, str)),
        part_of=text_of(entry.get("part_of")),
        offices=tuple(
            Office(text_of(o.get("office")), text_of(o.get("of")), text_of(o.get("period")))
            for o in offices
            if isinstance(o, dict)
        ),
        place=place,
        places=places,
    )
