"""Raw texts: add one, list them, pin what was reviewed."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.base.facts import Facts
from factcheck.base.ingest import MODULES
from factcheck.base.intake import Intake, add_reference, place_raw, read_intake, repin
from factcheck.base.load import Loaded, load
from factcheck.base.shapes import ID
from factcheck.base.source import read_date
from factcheck.base.whereabouts import STANDS, Whereabouts, whereabouts
from factcheck.problem import FactcheckError
from factcheck.rules.type_unknown import TYPES
from factcheck.text.draft import behind_front
from factcheck.text.reanchor import State

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from factcheck.base.claim import Evidence
    from factcheck.base.source import Source
    from factcheck.text.text import Text

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
class Review:
    """A claim whose `words`, its quote or a context, are not as they were: what became of them."""

    claim: str
    words: str
    now: Whereabouts


@dataclass(frozen=True, slots=True)
class Pinned:
    """What `pin` did: `stand` quotes and contexts stand in the new text, wherever; the rest is to `review`.

    Of those that stand `odd` are written otherwise there (in script, width or spacing), or their prefix and
    suffix are: verify --fix writes them anew.
    """

    id: str
    before: str
    after: str
    stand: int
    odd: int
    review: tuple[Review, ...]


def add(root: Path, file: Path, details: Details) -> Added:
    """Copy a raw text into the fact base, byte for byte, describe and pin it.

    The text of an HTML, PDF or DOCX file is taken out of it; the file is kept beside the text, and both are
    pinned. Raises FactcheckError for other kinds, for what is no text, and where the id or the content is
    there already; nothing is written then.
    """
    if file.suffix.lower() not in ENDS:
        raise FactcheckError(f"{file}: only {', '.join(ENDS)} can be added; save the text as one of them")
    _refuse_unusual(details)
    root = root.resolve()  # raw texts are placed where links end
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


def _refuse_unusual(details: Details) -> None:
    """What was typed a moment ago is told now, not by the next `verify`."""
    if details.issued and read_date(details.issued) is None:
        raise FactcheckError(f"--issued {details.issued} is not a date; write 2024, 2024-08 or 2024-08-29")
    if details.type not in TYPES:
        near = get_close_matches(details.type, sorted(TYPES), 1)
        hint = f"did you mean {near[0]}?" if near else f"use one of {', '.join(sorted(TYPES))}"
        raise FactcheckError(f"--type {details.type}: CSL has no such type; {hint}")
    if details.url and not details.url.lower().startswith(("http://", "https://")):
        raise FactcheckError(f"--url {details.url} is no web address; it begins with https:// or http://")


def _sound(root: Path, undone: str = "nothing was changed") -> Loaded:
    loaded = load(root)
    broken = [problem for problem in loaded.unreadable if problem.rule != "file-empty"]
    if broken:
        raise FactcheckError(f"the fact base cannot be read; {undone}", broken)
    return loaded


def _slug(stem: str) -> str:
    return re.sub(r"[\W_]+", "-", stem.lower()).strip("-") or "source"


def _refuse_known(loaded: Loaded, name: str, intake: Intake) -> None:
    if not ID.fullmatch(name):
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
    title = details.title or taken.get("title", "")
    text = behind_front(intake.text) if file.lower().endswith(".md") else intake.text
    first = "" if title else _title(text)
    inferred = [] if title else [f"title taken from the {'text' if first else 'id'}"]
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
    entry["title"] = title or first or name
    return {key: value for key, value in entry.items() if value}


def _title(text: str) -> str:
    """The first line that says anything, where it can be a title."""
    lines = (line.strip(" #\t\r\ufeff") for line in text.splitlines())
    first = next((line for line in lines if any(map(str.isalnum, line))), "")
    return first if len(first) <= 40 and not first.endswith("。") else ""


def listing(root: Path) -> list[Listed]:
    """Every source, in the order of the references.

    Raises FactcheckError when the references or the claims cannot be read whole: the counts would be wrong.
    """
    loaded = _sound(root, "nothing can be counted")
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

    Raises FactcheckError for an unknown source and for one whose text cannot be had; nothing is pinned then.
    """
    loaded = _sound(root)
    facts = Facts(loaded, today)
    unknown = [name for name in ids if name not in loaded.sources]
    if unknown:
        raise FactcheckError(f"no source is called {unknown[0]}; factcheck source list shows them")
    wanted = [loaded.sources[name] for name in dict.fromkeys(ids)] or list(loaded.sources.values())
    changed = [source for source in wanted if loaded.raw(source.id)[1] != source.sha256]
    for source in changed:
        text, _, faults = loaded.raw(source.id)
        if text is None:
            raise FactcheckError("; ".join(fault.message for fault in faults) or f"{source.id} has no text")
    pins = {source.id: loaded.raw(source.id)[1] for source in changed}
    repin(root, pins, changed)
    return [_pinned(facts, source, pins[source.id]) for source in changed]


def _pinned(facts: Facts, source: Source, sha256: str) -> Pinned:
    """What became of everything quoted from a source."""
    text = facts.loaded.text(source.id)
    assert text is not None
    found = [
        Review(claim.id, words, now)
        for claim in facts.claims
        for item in claim.evidence
        if item.source == source.id
        for words, now in _of_evidence(text, item)
    ]
    review = tuple(each for each in found if each.now.state not in STANDS)
    odd = sum(each.now.state in STANDS and each.now.state is not State.UNCHANGED for each in found)
    return Pinned(source.id, source.sha256, sha256, len(found) - len(review), odd, review)


def _of_evidence(text: Text, item: Evidence) -> Iterator[tuple[str, Whereabouts]]:
    """The quote and the context with what became of them; a context may stand in several places."""
    yield item.quote, whereabouts(text, item.quote, item.prefix, item.suffix)
    if item.context:
        now = whereabouts(text, item.context)
        yield item.context, Whereabouts(State.UNCHANGED) if now.state is State.AMBIGUOUS else now
