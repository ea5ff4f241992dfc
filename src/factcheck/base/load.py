"""Everything in a fact base, and everything that keeps it from being read as it should."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from factcheck.base.claim import Claim
from factcheck.base.fault import UNREADABLE, Fault
from factcheck.base.files import passed_over, shown
from factcheck.base.listing import linked_folders, unlisted_folders
from factcheck.base.names import Names
from factcheck.base.raw import known_hash, raw_of
from factcheck.base.reader import Reader
from factcheck.base.root import Config, read_config
from factcheck.base.source import Source
from factcheck.problem import Place, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from factcheck.base.contents import Contents
    from factcheck.base.memory import Memory
    from factcheck.base.reader import Texts
    from factcheck.base.waiver import Waiver
    from factcheck.text.text import Text


def unreadable(problems: Iterable[Problem], config: Config) -> list[Problem]:
    """Those with which the fact base has not been read whole.

    An empty file of claims is none: it hides nothing, and is what a shell makes of one that is being written.
    """
    claims = f"{config.claims}/"
    return [
        problem
        for problem in problems
        if problem.rule in UNREADABLE
        and not (problem.rule == "file-empty" and problem.place.path.startswith(claims))
    ]


@dataclass(slots=True)
class Loaded:
    """A fact base in memory. `faults` are what reading it found; entries with faults are kept as far
    as they can be read (what is missing is empty), a second claim of an id is in `twice`. `flawed` are
    ids of claims with faults, `lost` ids of claims that cannot be read at all; `gaps` says that there may
    be claims that were not read, `partial` the same of references. `contents` is what the files held.
    """

    root: Path
    config: Config
    contents: Contents
    files: Texts
    claims: list[Claim] = field(default_factory=list)
    sources: dict[str, Source] = field(default_factory=dict)
    names: Names = field(default_factory=lambda: Names({}))
    waivers: list[Waiver] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    twice: list[Claim] = field(default_factory=list)
    flawed: set[str] = field(default_factory=set)
    lost: set[str] = field(default_factory=set)
    gaps: bool = False
    partial: bool = False
    _texts: dict[str, tuple[Text | None, str, list[Fault]]] = field(default_factory=dict)
    _known: dict[str, str] = field(default_factory=dict)

    @property
    def problems(self) -> list[Problem]:
        """The faults as problems, all of them errors."""
        return [Problem(f.rule, Severity.ERROR, f.place, f.message, f.claims) for f in self.faults]

    @property
    def unreadable(self) -> list[Problem]:
        """Those with which it has not been read whole."""
        return unreadable(self.problems, self.config)

    @property
    def by_id(self) -> dict[str, Claim]:
        """Claims by id."""
        return {claim.id: claim for claim in self.claims}

    def text(self, source_id: str) -> Text | None:
        """A source's raw text; None when it cannot be had."""
        return self.raw(source_id)[0]

    def raw(self, source_id: str) -> tuple[Text | None, str, list[Fault]]:
        """A source's raw text, the hash of its bytes, and what is wrong with the file."""
        if source_id not in self._texts:
            source = self.sources.get(source_id)
            self._texts[source_id] = raw_of(self.contents, source) if source else (None, "", [])
        return self._texts[source_id]

    def sha256(self, source_id: str) -> str:
        """The hash of a raw text's bytes, "" when it cannot be read."""
        return self._look(source_id) or self.raw(source_id)[1]

    def wrong(self, source_id: str) -> list[Fault]:
        """What is wrong with the file of a source."""
        return [] if self._look(source_id) else self.raw(source_id)[2]

    def _look(self, source_id: str) -> str:
        """The hash of a raw text that is known to be in order; "" where it has to be read."""
        if source_id not in self._known:
            source = self.sources.get(source_id)
            unread = source is not None and source_id not in self._texts
            self._known[source_id] = known_hash(self.contents, source) if source and unread else ""
        return self._known[source_id]

    def part(self, claims: list[Claim], waivers: list[Waiver], sources: Iterable[str]) -> Loaded:
        """A few claims and waivers, and of the rest only the names and these sources."""
        return Loaded(
            self.root,
            self.config,
            self.contents,
            self.files,
            claims=claims,
            sources={name: self.sources[name] for name in sources if name in self.sources},
            names=self.names,
            waivers=waivers,
            flawed=self.flawed.intersection([claim.id for claim in claims]),
            _texts=self._texts,
            _known=self._known,
        )


def load(root: Path, config: Config | None = None, memory: Memory | None = None) -> Loaded:
    """The fact base at `root`; FactcheckError only when its configuration cannot be read.

    What `memory` has of a file that is as it was is taken from there.
    """
    config = config or read_config(root)
    reader = Reader(root, config, memory)
    loaded = Loaded(root, config, reader.contents, reader.texts)
    if config.file:
        loaded.files.put(config.file, config.text)
    for fault in unlisted_folders(root, config):
        if fault.place.path not in loaded.files:
            loaded.files.put(fault.place.path, "")
        loaded.faults.append(fault)
        loaded.gaps = loaded.partial = True
    for linked in linked_folders(root, config):
        loaded.faults.append(_not_followed(linked, root, loaded.files))
        loaded.gaps = True
    for claims, found, lost in reader.claims():
        loaded.claims += claims
        loaded.lost.update(lost)
        loaded.gaps |= any(fault.rule in UNREADABLE for fault in found) or bool(found and not claims)
        loaded.faults += found
    sources: list[Source] = []
    for some, found in reader.sources():
        sources += some
        loaded.faults += found
        loaded.partial |= any(fault.rule in UNREADABLE for fault in found)
    names, found = reader.names()
    loaded.names = Names(names)
    loaded.faults += found
    for waivers, found in reader.waivers():
        loaded.waivers += waivers
        loaded.faults += found
    loaded.claims, loaded.twice, found = _distinct(loaded.claims, "claim")
    loaded.faults += found
    kept, _, found = _distinct(sources, "source")
    loaded.sources = {source.id: source for source in kept}
    loaded.faults += found
    loaded.flawed = {claim for fault in loaded.faults for claim in fault.claims}
    return loaded


def _not_followed(link: Path, root: Path, files: Texts) -> Fault:
    where = shown(link, root)
    files.put(where, "")
    return Fault("file-unreadable", Place(where), passed_over(link))


_Kept = TypeVar("_Kept", Claim, Source)


def _distinct(entries: Iterable[_Kept], what: str) -> tuple[list[_Kept], list[_Kept], list[Fault]]:
    """The first entry of each id, the others, and a fault for each of these."""
    first: dict[str, _Kept] = {}
    kept: list[_Kept] = []
    twice: list[_Kept] = []
    found = []
    for entry in entries:
        had = first.setdefault(entry.id, entry) if entry.id else entry
        if had is entry:
            kept.append(entry)
        else:
            twice.append(entry)
            message = f"the {what} {entry.id} exists already ({had.place}); give this one another id"
            found.append(Fault("duplicate-id", entry.at("id"), message, (entry.id,)))
    return kept, twice, found
