"""Drafts as they come: files, standard input, a paste on the terminal."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.base.drafts import draft_of, read_draft_file
from factcheck.cli.paste import standard_input
from factcheck.text.text import Text

STDIN = "-"
MARKDOWN = {".md", ".markdown", ".mdown"}


@dataclass(frozen=True, slots=True)
class DraftFile:
    """A draft's text and what to call it."""

    path: str
    text: Text
    markdown: bool


def read_drafts(paths: Sequence[str]) -> Iterator[DraftFile]:
    """The drafts at `paths`, `-` being standard input; FactcheckError names the one that cannot be read."""
    for path in paths or [STDIN]:
        found = draft_of(standard_input(), STDIN) if path == STDIN else read_draft_file(Path(path), path)
        yield DraftFile(path, Text(found.text), path == STDIN or Path(path).suffix.lower() in MARKDOWN)
