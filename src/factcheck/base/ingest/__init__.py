"""HTML, PDF and DOCX to text: what the optional extra `factcheck[ingest]` reads.

The text keeps paragraphs as lines, and pages apart by form feeds, so that both can be cited.
"""

from __future__ import annotations

from contextlib import contextmanager
from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING, cast

from factcheck.base.ingest.extracted import Extracted, Remark
from factcheck.problem import FactcheckError

__all__ = ["MODULES", "Extracted", "Remark", "extract", "readable", "word_comments", "word_text"]

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

MODULES: Mapping[str, str] = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".docx": "docx",
}
"""Suffix → the module here that reads it."""


def readable(name: str) -> bool:
    """Whether a file of this name is one of those that are read here."""
    return PurePath(name).suffix.lower() in MODULES


def extract(data: bytes, name: str) -> Extracted:
    """The text of a document by the suffix of its name.

    Raises FactcheckError when the extra is not installed, or the document is broken, locked or without text.
    """
    module = import_module(f"factcheck.base.ingest.{MODULES[PurePath(name).suffix.lower()]}")
    read = cast("Callable[[bytes], Extracted]", module.extract)
    if not data.strip():
        raise FactcheckError(f"{name} is empty")
    with _about(name):
        return read(data)


def word_text(data: bytes, name: str) -> str:
    """The text of a DOCX draft; raises like `extract`, but an empty one is a draft too."""
    from factcheck.base.ingest import docx

    with _about(name):
        return docx.draft_text(data)


def word_comments(data: bytes, name: str, remarks: Iterable[Remark]) -> bytes:
    """The DOCX with a comment on exactly the words of each remark (offsets of `word_text`)."""
    from factcheck.base.ingest import docx

    with _about(name):
        return docx.commented(data, remarks)


@contextmanager
def _about(name: str) -> Iterator[None]:
    """Faults name the file; a missing library says what to install."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise FactcheckError(
            f"reading {name} needs {error.name}; install the extra: pip install 'factcheck[ingest]'"
        ) from error
    except FactcheckError as error:
        raise FactcheckError(f"{name}: {error}") from error
