"""Reads the files of a fact base: those that are as they were from memory, the others from disk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from factcheck.base import listing
from factcheck.base.contents import Contents
from factcheck.base.fault import Fault
from factcheck.base.files import IrregularError, decoded, shown
from factcheck.base.parsed import (
    Parsed,
    claims_in,
    names_in,
    parse_claims,
    parse_names,
    parse_references,
    parse_sources,
    parse_waivers,
    sources_in,
    waivers_in,
)
from factcheck.problem import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from factcheck.base.claim import Claim
    from factcheck.base.memory import Memory
    from factcheck.base.names import Name
    from factcheck.base.root import Config
    from factcheck.base.source import Source
    from factcheck.base.waiver import Waiver


class Texts(Mapping[str, str]):
    """The texts of the files of claims, names, references and settings, by path as shown; one that was not
    read is read when asked for.
    """

    def __init__(self, contents: Contents) -> None:
        self._contents = contents
        self._read: dict[str, str] = {}
        self._unread: dict[str, tuple[Path, str]] = {}

    def put(self, where: str, text: str) -> None:
        """A text that was read."""
        self._read[where] = text

    def leave(self, where: str, path: Path, sha256: str) -> None:
        """One that was not: the file had this hash."""
        self._unread[where] = path, sha256

    def __getitem__(self, where: str) -> str:
        if where not in self._read:
            path, sha256 = self._unread[where]
            try:
                self._read[where] = decoded(self._contents.read(path, sha256), where)[0]
            except OSError:  # gone meanwhile
                self._read[where] = ""
        return self._read[where]

    def __iter__(self) -> Iterator[str]:
        return iter({**self._read, **self._unread})

    def __len__(self) -> int:
        return len({**self._read, **self._unread})


class Reader:
    """Reads each kind of file. `contents` knows afterwards what was read, `texts` what stands there."""

    def __init__(self, root: Path, config: Config, memory: Memory | None = None) -> None:
        self.contents = memory.contents if memory else Contents(root)
        self.texts = Texts(self.contents)
        self._root = root
        self._config = config
        self._memory = memory

    def claims(self) -> Iterator[tuple[list[Claim], list[Fault], list[str]]]:
        """(claims, faults, ids of what cannot be read) of each file."""
        for where, found in self._each(listing.claim_files, parse_claims):
            yield claims_in(found, where, self._later(where)), found.faults(where), found.lost

    def sources(self) -> Iterator[tuple[list[Source], list[Fault]]]:
        """(references, faults) of each file."""
        for where, found in self._each(listing.reference_files, parse_sources):
            yield sources_in(found, where), found.faults(where)

    def references(self) -> Iterator[tuple[list[tuple[Place, dict[str, Any]]], list[Fault]]]:
        """(entries of references as they are, what keeps them from being read) of each file."""
        for where, found in self._each(listing.reference_files, parse_references):
            yield [(Place(where, i.line, i.column), i.data) for i in found.items], found.faults(where)

    def waivers(self) -> Iterator[tuple[list[Waiver], list[Fault]]]:
        """(waivers, faults) of each file."""
        for where, found in self._each(listing.waiver_files, parse_waivers):
            yield waivers_in(found, where, self._later(where)), found.faults(where)

    def names(self) -> tuple[dict[str, Name], list[Fault]]:
        """The names of all files, and faults; of two names that are called the same the first."""
        names: dict[str, Name] = {}
        faults: list[Fault] = []
        for where, found in self._each(listing.name_files, parse_names):
            faults += found.faults(where)
            for canonical, place, name in names_in(found, where):
                if canonical in names:
                    message = f"{canonical} is a name already ({names[canonical].place}); merge the two"
                    faults.append(Fault("duplicate-key", place, message))
                elif name:
                    names[canonical] = name
        return names, faults

    def _each(
        self, files: Callable[[Path, Config], Iterable[Path]], parse: Callable[[str, str], Parsed]
    ) -> Iterator[tuple[str, Parsed]]:
        for path in files(self._root, self._config):
            where = shown(path, self._root)
            yield where, self._read(path, where, parse)

    def _read(self, path: Path, where: str, parse: Callable[[str, str], Parsed]) -> Parsed:
        """What a file says."""
        if self.contents.is_outside(path):
            message = "points outside the fact base; put the file itself here, or remove the link"
            return self._unreadable(where, Fault("file-outside", Place(where), message))
        try:
            sha256, data = self.contents.open(path)
        except OSError as error:
            remedy = "; remove it" if isinstance(error, IrregularError) else ""
            message = f"cannot be opened: {error.strerror}{remedy}"
            return self._unreadable(where, Fault("file-unreadable", Place(where), message))
        key = f"{parse.__name__} {sha256}"
        known = self._memory.recall(where, key, Parsed) if self._memory else None
        if known is not None and data is None:
            self.texts.leave(where, path, sha256)
            return known
        text, faults = decoded(self.contents.read(path, sha256) if data is None else data, where)
        self.texts.put(where, text)
        if faults:
            return Parsed.of([], faults)
        if known is None:
            known = parse(text, where)
            if self._memory:
                self._memory.keep(where, key, known)
        return known

    def _unreadable(self, where: str, fault: Fault) -> Parsed:
        self.texts.put(where, "")
        return Parsed.of([], [fault])

    def _later(self, where: str) -> Callable[[], str]:
        return lambda: self.texts[where]
