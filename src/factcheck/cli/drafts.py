"""Drafts as they come: files, standard input, a paste on the terminal."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.cli.paste import standard_input
from factcheck.problem import FactcheckError
from factcheck.text.encoding import decode
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
        data = standard_input() if path == STDIN else Path(path).read_bytes()
        try:
            text = Text(decode(data).text)
        except FactcheckError as error:
            raise FactcheckError(f"{path}: {error}") from None
        yield DraftFile(path, text, path == STDIN or Path(path).suffix.lower() in MARKDOWN)
