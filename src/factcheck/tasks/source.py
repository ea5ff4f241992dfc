"""Raw texts: add one, list them, pin what was reviewed."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.base.facts import Facts
from factcheck.base.ingest import MODULES
from factcheck.base.intake import Intake, add_reference, place_raw, read_intake, repin
from factcheck.base.load import UNREADABLE, Loaded, load
from factcheck.problem import FactcheckError

if TYPE_CHECKING:
    from datetime import date

    from factcheck.base.source import Source

ENDS = (".txt", ".md", *MODULES)


@dataclass(frozen=True, slots=True)
class Details:
    """What is known of a new source; what is empty is taken from the text or left out."""

    id: str = ""
    title: str = ""
    author: str = ""
    container: str = ""
    issued: str = ""
    url: str = ""
    type: str = "document"
    encoding: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Added:
    """A source that was added: where its text and its entry stand, and how its bytes were read."""

    id: str
    file: str
    references: str
    encoding: str
    certain: bool
    characters: int
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """A source with its use: `state` is pinned, changed, unpinned or missing."""

    source: Source
    claims: int
    characters: int
    state: str


@dataclass(frozen=True, slots=True)
class Pinned:
    """What `pin` did: `review` are claims whose quote or context the new text no longer has, or has twice."""

    id: str
    before: str
    after: str
    review: tuple[str, ...]


def add(root: Path, file: Path, details: Details) -> Added:
    """Copy a raw text into the fact base, byte for byte, describe and pin it.

    The text of an HTML, PDF or DOCX file is taken out of it; the file is kept beside the text, and both are
    pinned. Raises FactcheckError for other kinds, for what is no text, and where the id or the content is
    there already; nothing is written then.
    """
    if file.suffix.lower() not in ENDS:
        raise FactcheckError(f"{file}: only {', '.join(ENDS)} can be added; save the text as one of them")
    loaded = _sound(root)
    intake = read_intake(file, details.encoding)
    name = details.id or _slug(file.stem)
    _refuse_known(loaded, name, intake)
    path = place_raw(root, loaded.config, file, name)
    entry = _entry(name, details, intake, path.name)
    references = add_reference(root, loaded.config, path, intake, entry)
    return Added(
        id=name,
        file=path.relative_to(root).as_posix(),
        references=references,
        encoding=intake.encoding,
        certain=intake.certain,
        characters=len(intake.text),
        notes=intake.notes,
    )


def _sound(root: Path) -> Loaded:
    loaded = load(root)
    broken = [
        problem for problem in loaded.problems if problem.rule in UNREADABLE and problem.rule != "file-empty"
    ]
    if broken:
        raise FactcheckError("the fact base cannot be read; nothing was changed", broken)
    return loaded


def _slug(stem: str) -> str:
    return re.sub(r"[\W_]+", "-", stem.lower()).strip("-") or "source"


def _refuse_known(loaded: Loaded, name: str, intake: Intake) -> None:
    if not re.fullmatch(r"[^\W_][\w.-]*", name):
        raise FactcheckError(f"{name} cannot be an id; use letters, digits, - and _, and name it with --id")
    if name in loaded.sources:
        raise FactcheckError(
            f"the source {name} exists already ({loaded.sources[name].place}); choose another --id"
        )
    for source in loaded.sources.values():
        if intake.sha256 in (source.sha256, loaded.raw(source.id)[1]):
            raise FactcheckError(
                f"this very text is there already as {source.id} ({source.place}); nothing was added"
            )


def _entry(name: str, details: Details, intake: Intake, file: str) -> dict[str, object]:
    custom: dict[str, object] = {"file": file, "sha256": intake.sha256}
    if intake.encoding != "utf-8":
        custom["encoding"] = intake.encoding
    original = intake.original
    if original:
        kept = Path(file).with_suffix(original.suffix).name
        custom["original"] = {"file": kept, "sha256": original.sha256, "extractor": original.extractor}
    said = {
        "type": "" if details.type == "document" else details.type,
        "title": details.title,
        "author": details.author,
        "container-title": details.container,
        "issued": details.issued,
        "URL": details.url,
    }
    taken = {key: intake.csl[key] for key, given in said.items() if not given and intake.csl.get(key)}
    inferred = [] if details.title or "title" in taken else ["title taken from the text"]
    if set(taken) - {"type"}:
        inferred.append(f"{', '.join(key for key in taken if key != 'type')} taken from the document")
    entry: dict[str, object] = {
        "id": name,
        **{key: value or taken.get(key, "") for key, value in said.items()},
        "language": intake.script,
        "note": "; ".join(filter(None, [details.note, *inferred])),
        "custom": custom,
    }
    entry["type"] = entry["type"] or details.type
    entry["title"] = entry["title"] or _title(intake.text) or name
    return {key: value for key, value in entry.items() if value}


def _title(text: str) -> str:
    """The first line, where it can be a title."""
    first = next((line.strip(" #\t\r\ufeff") for line in text.splitlines() if line.strip(" #\t\r\ufeff")), "")
    return first if len(first) <= 40 and not first.endswith("。") else ""


def listing(root: Path) -> list[Listed]:
    """Every source, in the order of the references."""
    loaded = load(root)
    used = Counter(source for claim in loaded.claims for source in {item.source for item in claim.evidence})
    found = []
    for source in loaded.sources.values():
        text, sha256, _ = loaded.raw(source.id)
        state = "pinned" if source.sha256 else "unpinned"
        if not sha256:
            state = "missing"
        elif source.sha256 not in ("", sha256):
            state = "changed"
        found.append(Listed(source, used[source.id], len(text.raw) if text else 0, state))
    return found


def pin(root: Path, ids: list[str], today: date) -> list[Pinned]:
    """Pin the raw texts of these sources (all that changed, when none is named) as they are now.

    Raises FactcheckError for an unknown source and for one whose text cannot be had.
    """
    loaded = _sound(root)
    facts = Facts(loaded, today)
    unknown = [name for name in ids if name not in loaded.sources]
    if unknown:
        raise FactcheckError(f"no source is called {unknown[0]}; factcheck source list shows them")
    wanted = [loaded.sources[name] for name in ids] or list(loaded.sources.values())
    changed = [source for source in wanted if loaded.raw(source.id)[1] != source.sha256]
    for source in changed:
        text, _, faults = loaded.raw(source.id)
        if text is None:
            raise FactcheckError("; ".join(fault.message for fault in faults) or f"{source.id} has no text")
    done = []
    for source in changed:
        sha256 = loaded.raw(source.id)[1]
        repin(root, source, sha256)
        done.append(Pinned(source.id, source.sha256, sha256, tuple(_to_review(facts, source.id))))
    return done


def _to_review(facts: Facts, source: str) -> list[str]:
    found = []
    for claim in facts.claims:
        quoted = [item for item in claim.evidence if item.source == source]
        if any(len(facts.spans(item) or ()) != 1 or facts.context(item) == [] for item in quoted):
            found.append(claim.id)
    return found
