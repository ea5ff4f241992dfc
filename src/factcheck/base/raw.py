"""Raw texts of sources: found, hashed, decoded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.contents import Contents
from factcheck.base.fault import Fault
from factcheck.base.files import regular
from factcheck.problem import FactcheckError
from factcheck.text.text import Text

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.base.source import Source


def raw_path(contents: Contents, source: Source) -> Path:
    """The file of a source, beside the YAML that names it; FactcheckError when outside the fact base."""
    return contents.inside((contents.root / source.place.path).parent, source.file)


def path_of(contents: Contents, source: Source) -> Path | None:
    """The same, or None when the source names no file inside."""
    try:
        return raw_path(contents, source) if source.file else None
    except FactcheckError:
        return None


def original_of(contents: Contents, source: Source) -> tuple[str, str, str] | None:
    """(file, pinned hash, hash of its bytes) of the document that the raw text was taken out of.

    The last is "" when the file is not there, or outside the fact base; None when no document is named.
    """
    original = source.custom.get("original")
    if not isinstance(original, dict) or not isinstance(original.get("file"), str):
        return None
    name, pinned = original["file"], str(original.get("sha256", "")).lower()
    try:
        path = contents.inside((contents.root / source.place.path).parent, name)
    except FactcheckError:
        return name, pinned, ""
    return name, pinned, contents.hash_of(path)


def text_of(root: Path, source: Source) -> Text:
    """The raw text, its hash not asked for; FactcheckError tells what is wrong with it."""
    try:
        return Text(regular(raw_path(Contents(root), source)).read_bytes().decode(source.encoding or "utf-8"))
    except (FactcheckError, OSError, LookupError, UnicodeDecodeError) as error:
        faults = raw_of(Contents(root), source)[2]
        told = "; ".join(f"{fault.place}: {fault.message}" for fault in faults)
        raise FactcheckError(told or f"{source.file} changed while it was read; try again") from error


def raw_of(contents: Contents, source: Source) -> tuple[Text | None, str, list[Fault]]:
    """(text, SHA-256 of the bytes, what is wrong); no text when it cannot be had."""
    at = source.at("custom.file")
    if not source.file:
        message = (
            f"{source.id} names no raw text; give custom: {{file: …}}, or add one with: factcheck source add"
        )
        return None, "", [Fault("file-missing", at, message)]
    try:
        path = raw_path(contents, source)
        sha256, data = contents.open(path)
        data = contents.read(path, sha256) if data is None else data
    except FactcheckError as error:
        return None, "", [Fault("file-outside", at, str(error))]
    except OSError as error:
        message = (
            f"{source.file} cannot be read ({error.strerror}); put the raw text there, or correct the name"
        )
        return None, "", [Fault("file-missing", at, message)]
    text, found = _decode(data, source)
    if not found:
        contents.note_text(path, source.encoding or "utf-8")
    return text, sha256, found


def known_hash(contents: Contents, source: Source) -> str:
    """The SHA-256 of a raw text of which it is known, without opening it, that it can be read; else ""."""
    path = path_of(contents, source)
    return contents.hash_of_text(path, source.encoding or "utf-8") if path else ""


def _decode(data: bytes, source: Source) -> tuple[Text | None, list[Fault]]:
    at = source.at("custom.encoding") if source.encoding else source.at("custom.file")
    encoding = source.encoding or "utf-8"
    if not data.strip():
        return None, [Fault("file-empty", at, f"{source.file} is empty; put the raw text there")]
    try:
        return Text(data.decode(encoding)), []
    except LookupError:
        return None, [
            Fault("source-undecodable", at, f"no encoding is called {encoding}; correct custom.encoding")
        ]
    except UnicodeDecodeError as error:
        message = (
            f"{source.file} is not {encoding} (byte {error.start}); record its encoding in custom.encoding, "
            "or restore the file"
        )
        return None, [Fault("source-undecodable", at, message)]
