"""A new raw text on its way into the fact base, and the entry that describes it."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factcheck.base.files import read_utf8, regular, shown
from factcheck.base.ingest import extract, readable
from factcheck.base.listing import reference_files
from factcheck.base.write import Edit, append_item, scalar, set_key, splice, write_new, write_text
from factcheck.base.yaml import Node, read_yaml
from factcheck.problem import FactcheckError
from factcheck.reading.period import read_period
from factcheck.text.draft import front_matter
from factcheck.text.encoding import decode
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from factcheck.base.root import Config
    from factcheck.base.source import Source


@dataclass(frozen=True, slots=True)
class Original:
    """The document that a text was taken out of, and what took it out."""

    data: bytes
    suffix: str
    sha256: str
    extractor: str


@dataclass(frozen=True, slots=True)
class Intake:
    """A file's bytes and what they say. `script` is zh-Hans or zh-Hant, "" where the text is not Chinese.

    `csl` is what a document, or the front matter of a Markdown text, says of itself. For a text out of a
    document there is the `original`, too, and `notes` on what was not read.
    """

    data: bytes
    sha256: str
    text: str
    encoding: str
    certain: bool
    script: str
    original: Original | None = None
    csl: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def read_intake(file: Path, encoding: str) -> Intake:
    """A text from outside the fact base; FactcheckError where it is none."""
    try:
        data = regular(file).read_bytes()
    except OSError as error:
        raise FactcheckError(f"{file}: {error.strerror}") from error
    if readable(file.name):
        return _document(data, file)
    if not data.strip():
        raise FactcheckError(f"{file} is empty")
    try:
        decoded = decode(data, encoding or None)
    except FactcheckError as error:
        raise FactcheckError(f"{file}: {error}") from error
    if "\0" in decoded.text:
        raise FactcheckError(f"{file} is a binary file, not text; save it as plain text")
    name = (
        "utf-8" if decoded.encoding.replace("_", "-") in ("utf-8", "utf-8-sig", "ascii") else decoded.encoding
    )
    script = _script(decoded.text)
    csl = _front(decoded.text) if file.suffix.lower() == ".md" else {}
    return Intake(
        data, hashlib.sha256(data).hexdigest(), decoded.text, name, decoded.certain, script, csl=csl
    )


def _front(text: str) -> dict[str, str]:
    """What the front matter of a Markdown text says of it: title, author, date."""
    front, _ = read_yaml(front_matter(text), "")
    said = front.plain() if front else {}
    if not isinstance(said, dict):
        return {}
    authors = said.get("author", "")
    named = authors if isinstance(authors, list) else [authors]
    csl = {
        "title": said.get("title", ""),
        "author": "；".join(name.strip() for name in named if isinstance(name, str)),
        "issued": _day(said.get("date", "")),
    }
    return {
        key: " ".join(word.split()) for key, word in csl.items() if isinstance(word, str) and word.strip()
    }


def _day(written: object) -> str:
    """A date as it is written in front matter, without the time of day; "" where it is none."""
    period = read_period(re.split(r"[T ]", written.strip())[0]) if isinstance(written, str) else None
    if period is None:
        return ""
    first = period.first
    grains = {"year": f"{first:%Y}", "month": f"{first:%Y-%m}", "day": f"{first:%Y-%m-%d}"}
    return grains.get(period.grain, "")


def _document(data: bytes, file: Path) -> Intake:
    taken = extract(data, str(file))
    raw = taken.text.encode()
    original = Original(data, file.suffix.lower(), hashlib.sha256(data).hexdigest(), taken.extractor)
    return Intake(
        raw,
        hashlib.sha256(raw).hexdigest(),
        taken.text,
        "utf-8",
        certain=True,
        script=_script(taken.text),
        original=original,
        csl=taken.csl,
        notes=taken.notes,
    )


def _script(text: str) -> str:
    """Traditional when more than one Chinese character in fifty is so only there."""
    chinese = [(a, b) for a, b in zip(text, fold(text), strict=True) if "\u4e00" <= a <= "\u9fff"]
    if not chinese:
        return ""
    return "zh-Hant" if sum(a != b for a, b in chinese) * 50 > len(chinese) else "zh-Hans"


def place_raw(root: Path, config: Config, file: Path, name: str) -> Path:
    """Where the text is to stand: where it is, if that is in the sources folder, else under its id."""
    folder = (root / config.sources).resolve()
    if readable(file.name):
        return folder / f"{name}.txt"
    if file.resolve().is_relative_to(folder):
        return file.resolve()
    return folder / f"{name}{file.suffix.lower()}"


def add_reference(root: Path, config: Config, path: Path, intake: Intake, entry: Mapping[str, object]) -> str:
    """Write the raw text (unless it stands there already) and its entry; where the entry went."""
    files = reference_files(root, config)
    target = next((file for file in files if file.name == "references.yaml"), files[0] if files else None)
    if target is None:
        target = root / config.sources / "references.yaml"
        text = ""
    else:
        text, _ = read_utf8(target, root)
    if path.parent != target.parent.resolve():
        entry = {**entry, "custom": {**_mapping(entry["custom"]), "file": _relative(path, target)}}
    new = _with_item(text, _lines(entry), shown(target, root))
    if intake.original:
        _keep(path, intake, intake.original)
    elif not path.exists():
        write_new(path, intake.data)
    write_text(target, new)
    return shown(target, root)


def _keep(path: Path, intake: Intake, original: Original) -> None:
    """Write the text and, beside it, the document (unless it stands there already); both or neither."""
    document = path.with_suffix(original.suffix)
    if document.exists() and document.read_bytes() != original.data:
        raise FactcheckError(f"{document} is there already, and is another document; choose another --id")
    write_new(path, intake.data)
    if not document.exists():
        try:
            write_new(document, original.data)
        except FactcheckError:
            path.unlink()
            raise


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _relative(path: Path, target: Path) -> str:
    folder = target.parent.resolve()
    ups = 0
    while not path.is_relative_to(folder):
        folder, ups = folder.parent, ups + 1
    return "../" * ups + path.relative_to(folder).as_posix()


def _with_item(text: str, lines: list[str], where: str) -> str:
    """The file with one more reference, the rest as it was."""
    if not text.strip():
        return "references:\n- " + "\n  ".join(lines) + "\n"
    tree, faults = read_yaml(text, where)
    if tree is None or faults:
        raise FactcheckError(f"{where} cannot be read; factcheck verify says why")
    items = tree
    if isinstance(tree.value, dict):
        if "references" not in tree.value:
            raise FactcheckError(f"{where} has no references:; add that line")
        items = tree.value["references"][1]
    if items.value in ("", []):
        start = "" if items is tree else "\n"
        return splice(text, [Edit(items.start, items.end, f"{start}- " + "\n  ".join(lines))])
    return splice(text, [append_item(text, items, lines)])


def _lines(entry: Mapping[str, object]) -> list[str]:
    lines = []
    for key, value in entry.items():
        if isinstance(value, dict):
            lines.append(f"{key}: {_flow(value)}")
        elif key == "author":
            named = filter(None, (person.strip() for person in str(value).replace("；", ";").split(";")))
            people = ", ".join(f"{{literal: {scalar(person)}}}" for person in named)
            lines.append(f"author: [{people}]")
        else:
            plain = key in ("issued", "id") or (key == "URL" and " " not in str(value))
            lines.append(f"{key}: {value if plain else scalar(str(value))}")
    return lines


def _flow(value: object) -> str:
    if isinstance(value, dict):
        return f"{{{', '.join(f'{name}: {_flow(text)}' for name, text in value.items())}}}"
    return scalar(str(value))


def repin(root: Path, pins: Mapping[str, str], sources: Iterable[Source]) -> None:
    """Write the hashes of these sources' raw texts into their entries: into all, or, raising FactcheckError,
    into none.

    Each file is read once: an entry's place is that of the file as it was before the first line was added.
    """
    files: dict[str, list[Source]] = {}
    for source in sources:
        files.setdefault(source.place.path, []).append(source)
    written = [(root / path, _pinned(root, path, pins, there)) for path, there in files.items()]
    for path, text in written:
        write_text(path, text)


def _pinned(root: Path, where: str, pins: Mapping[str, str], sources: list[Source]) -> str:
    """The text of a file of references with these pins in it."""
    text, _ = read_utf8(root / where, root)
    tree, _ = read_yaml(text, where)
    nodes = {(node.line, node.column): node for node in _walk(tree) if isinstance(node.value, dict)}
    edits = []
    for source in sources:
        node = nodes.get((source.place.line, source.place.column))
        custom = node.value.get("custom") if node and isinstance(node.value, dict) else None
        if custom is None or not isinstance(custom[1].value, dict):
            raise FactcheckError(f"{source.place}: the entry of {source.id} is gone; try again")
        edits.append(set_key(text, custom[1], "sha256", pins[source.id]))
    return splice(text, edits)


def _walk(tree: Node | None) -> list[Node]:
    return [tree, *(node for _, node, _ in tree.walk())] if tree else []
