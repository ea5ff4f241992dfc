"""Drafts from files: text in any encoding, or the text of a Word document."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from factcheck.base.files import regular
from factcheck.problem import FactcheckError
from factcheck.text.encoding import decode

WORD = ".docx"
SUBSTITUTED = Path("/dev/fd")  # where a shell puts the output of <(command)


@dataclass(frozen=True, slots=True)
class DraftSource:
    """A draft's bytes and the text in them; `encoding` is "" for a Word document."""

    data: bytes
    text: str
    encoding: str

    def encoded(self, text: str) -> bytes:
        """A text in the draft's own encoding; FactcheckError where that has not all its characters."""
        try:
            if self.text.encode(self.encoding) == self.data:
                return text.encode(self.encoding)
        except UnicodeEncodeError:
            pass
        raise FactcheckError(
            f"what is to be written cannot be written in the draft's encoding ({self.encoding}); "
            "save the draft as UTF-8 first"
        )


def read_draft_file(path: Path, name: str = "") -> DraftSource:
    """The draft at `path`, called `name` in errors; FactcheckError where there is none.

    Pipes and devices are refused, for they may never end; but not what `<(command)` gives.
    """
    name = name or str(path)
    try:
        data = (path if path.parent == SUBSTITUTED else regular(path)).read_bytes()
    except OSError as error:
        raise FactcheckError(
            f"{name}: {error.strerror}; name a file of text, or - for standard input"
        ) from error
    return draft_of(data, name)


def draft_of(data: bytes, name: str) -> DraftSource:
    """The draft in these bytes: a Word document where the name says so.

    Raises FactcheckError when they are empty, or cannot be read as what the name says.
    """
    if name.lower().endswith(WORD):
        from factcheck.base.ingest import word_text

        text = word_text(data, name)
        _refuse_empty(text, name)
        return DraftSource(data, text, "")
    _refuse_empty(data, name)
    try:
        decoded = decode(data, remedy="save it as UTF-8")
    except FactcheckError as error:
        raise FactcheckError(f"{name}: {error}") from None
    return DraftSource(data, decoded.text, decoded.encoding)


def _refuse_empty(content: str | bytes, name: str) -> None:
    if not content.strip():
        raise FactcheckError(f"{name}: it is empty; give it the sentences to check")
