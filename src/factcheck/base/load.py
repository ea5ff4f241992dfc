"""Everything in a fact base, and everything that keeps it from being read as it should."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from factcheck.base import listing
from factcheck.base.blocks import Entry, read_lines, read_list
from factcheck.base.claim import Claim, claim_of, usual_claim
from factcheck.base.files import read_utf8, shown
from factcheck.base.names import Name, Names, name_of
from factcheck.base.quick import Usual
from factcheck.base.raw import read_raw
from factcheck.base.root import Config, read_config
from factcheck.base.shape import Keys, faults
from factcheck.base.shapes import CLAIM, NAME, REFERENCE, REFERENCES
from factcheck.base.source import Source, source_of
from factcheck.base.waiver import WAIVER, Waiver, waiver_of
from factcheck.base.yaml import Fault, read_yaml
from factcheck.problem import Place, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from factcheck.text.text import Text

# With one of these the fact base has not been read whole: exit status 2.
UNREADABLE = frozenset(
    {"file-unreadable", "file-empty", "file-outside", "yaml-syntax", "yaml-alias", "yaml-tag"}
)


@dataclass(slots=True)
class Loaded:
    """A fact base in memory. `faults` are what reading it found; entries with faults are kept as far
    as they can be read (what is missing is empty), a second claim of an id is in `twice`. `flawed` are
    ids of claims with faults, `lost` ids of claims that cannot be read at all; `gaps` says that there may
    be claims that were not read, `partial` the same of references.
    """

    root: Path
    config: Config
    claims: list[Claim] = field(default_factory=list)
    sources: dict[str, Source] = field(default_factory=dict)
    names: Names = field(default_factory=lambda: Names({}))
    waivers: list[Waiver] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    files: dict[str, str] = field(default_factory=dict)
    twice: list[Claim] = field(default_factory=list)
    flawed: set[str] = field(default_factory=set)
    lost: set[str] = field(default_factory=set)
    gaps: bool = False
    partial: bool = False
    _texts: dict[str, tuple[Text | None, str, list[Fault]]] = field(default_factory=dict)

    @property
    def problems(self) -> list[Problem]:
        """The faults as problems, all of them errors."""
        return [Problem(f.rule, Severity.ERROR, f.place, f.message, f.claims) for f in self.faults]

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
            self._texts[source_id] = read_raw(self.root, source) if source else (None, "", [])
        return self._texts[source_id]


def load(root: Path) -> Loaded:
    """The fact base at `root`; FactcheckError only when its configuration cannot be read."""
    config = read_config(root)
    loaded = Loaded(root, config)
    if config.file:
        loaded.files[config.file] = config.text
    if not (root / config.claims).is_dir():
        loaded.faults.append(_without_claims(config))
        loaded.gaps = True
    for path in listing.claim_files(root, config):
        claims, found, lost = load_claims(path, root, loaded.files)
        loaded.claims += claims
        loaded.lost |= lost
        loaded.gaps |= any(fault.rule in UNREADABLE for fault in found) or bool(found and not claims)
        loaded.faults += found
    sources: list[Source] = []
    for path in listing.reference_files(root, config):
        some, found = load_sources(path, root, loaded.files)
        sources += some
        loaded.faults += found
        loaded.partial |= any(fault.rule in UNREADABLE for fault in found)
    names, found = load_names(root, config, loaded.files)
    loaded.names = Names(names)
    loaded.faults += found
    for path in listing.waiver_files(root, config):
        waivers, found = load_waivers(path, root, loaded.files)
        loaded.waivers += waivers
        loaded.faults += found
    loaded.claims, loaded.twice, found = _distinct(loaded.claims, "claim")
    loaded.faults += found
    kept, _, found = _distinct(sources, "source")
    loaded.sources = {source.id: source for source in kept}
    loaded.faults += found
    loaded.flawed = {claim for fault in loaded.faults for claim in fault.claims}
    return loaded


def _without_claims(config: Config) -> Fault:
    if config.claims == Config().claims:
        message = f"no folder {config.claims}/ here; begin a fact base with: factcheck init"
        return Fault("file-unreadable", Place(config.claims), message)
    message = f"no folder {config.claims}/ here; create it, or correct this setting"
    return Fault("file-unreadable", config.at("claims"), message)


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


def load_claims(path: Path, root: Path, files: dict[str, str]) -> tuple[list[Claim], list[Fault], set[str]]:
    """The claims of one file, its faults, the ids of what cannot be read.

    The file's text goes into `files` under the path shown.
    """
    entries, found = _entries(path, root, files)
    where = shown(path, root)
    claims = []
    lost = set()
    usual = Usual()
    for entry in entries:
        place = Place(where, entry.line)
        if not entry.faults and usual.holds(entry.data, entry.layout):
            claims.append(usual_claim(entry.data, place, entry.places))
            continue
        whose = (entry.id,) if entry.id else ()
        found += [Fault(f.rule, f.place, f.message, whose) for f in entry.faults]
        if entry.data is not None or not entry.faults:
            found += _shape_faults(entry, CLAIM)
        claim = claim_of(entry.data, place, entry.places)
        if claim:
            claims.append(claim)
        elif entry.id:
            lost.add(entry.id)
    return claims, found, lost


def _shape_faults(entry: Entry, shape: Keys) -> list[Fault]:
    tree = entry.tree()
    if tree is None:
        return []
    claims = (entry.id,) if entry.id else ()
    return [
        Fault(f.rule, f.place, f.message, claims) for f in faults(tree, shape, entry.path, f"a {shape.what}")
    ]


def _filled(path: Path, root: Path, files: dict[str, str]) -> tuple[str, str, list[Fault]]:
    """A file's text, which is kept in `files`, and its path as shown; a fault where it has none."""
    text, found = read_utf8(path, root)
    where = shown(path, root)
    files[where] = text
    if not found and not text.strip():
        found = [Fault("file-empty", Place(where), "this file is empty; fill it or remove it")]
    return text, where, found


def _entries(path: Path, root: Path, files: dict[str, str]) -> tuple[list[Entry], list[Fault]]:
    text, where, found = _filled(path, root, files)
    if found:
        return [], found
    return read_lines(text, where) if path.suffix == ".jsonl" else read_list(text, where)


def load_waivers(path: Path, root: Path, files: dict[str, str]) -> tuple[list[Waiver], list[Fault]]:
    """The waivers of one file."""
    entries, found = _entries(path, root, files)
    waivers = []
    for entry in entries:
        found += entry.faults + _shape_faults(entry, WAIVER)
        waiver = waiver_of(entry.data, Place(entry.path, entry.line), entry.places)
        if waiver:
            waivers.append(waiver)
    return waivers, found


def load_sources(path: Path, root: Path, files: dict[str, str]) -> tuple[list[Source], list[Fault]]:
    """The references of one CSL-YAML file: a list, or one under `references`."""
    text, where, found = _filled(path, root, files)
    if found:
        return [], found
    tree, found = read_yaml(text, where)
    if tree is None:
        return [], found
    listed = tree
    if isinstance(tree.value, dict):
        found += faults(
            tree, Keys(REFERENCES.keys, ("references",), REFERENCES.what, open=True), where, "references"
        )
        listed = tree.value["references"][1] if "references" in tree.value else tree
    sources = []
    for node in listed.value if isinstance(listed.value, list) else ():
        if listed is tree:
            found += faults(node, REFERENCE, where, "a reference")
        places = {key: Place(where, item.line, item.column) for key, item, _ in node.walk()}
        source = source_of(node.plain(), Place(where, node.line, node.column), places)
        if source:
            sources.append(source)
    return sources, found


def load_names(root: Path, config: Config, files: dict[str, str]) -> tuple[dict[str, Name], list[Fault]]:
    """The names of every names.yaml."""
    names: dict[str, Name] = {}
    found: list[Fault] = []
    for path in listing.name_files(root, config):
        text, bad = read_utf8(path, root)
        where = shown(path, root)
        files[where] = text
        tree, wrong = read_yaml(text, where) if text.strip() and not bad else (None, [])
        found += bad + wrong
        if tree is None:
            continue
        if not isinstance(tree.value, dict):
            message = "this file must map names to what they are: 四川: {kind: place, aliases: [川]}"
            found.append(Fault("wrong-shape", Place(where, tree.line, tree.column), message))
            continue
        for canonical, (key, node) in tree.value.items():
            found += faults(node, NAME, where, f"the name {canonical}")
            places = {word: Place(where, item.line, item.column) for word, item, _ in node.walk()}
            name = name_of(canonical, node.plain(), Place(where, key.line, key.column), places)
            if canonical in names:
                first = names[canonical].place
                message = f"{canonical} is a name already ({first}); merge the two"
                found.append(Fault("duplicate-key", Place(where, key.line, key.column), message))
            elif name:
                names[canonical] = name
    return names, found
