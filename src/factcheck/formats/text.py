"""Lines of pieces → a terminal or a file. The one importer of rich, and only where there is a terminal."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from factcheck.formats.pieces import Line, Piece, columns, folds, visible

if TYPE_CHECKING:
    from rich.console import Console

STYLES: Mapping[str, str] = {
    "contradicted": "bold red",
    "disputed": "bold magenta",
    "ambiguous": "bold yellow",
    "unsupported": "cyan",
    "supported": "green",
    "unchecked": "dim",
    "error": "bold red",
    "warning": "bold yellow",
    "good": "green",
    "match": "bold underline",
    "heading": "bold",
    "value": "bold",
    "id": "cyan",
    "path": "blue",
    "dim": "dim",
    "added": "green",
    "removed": "red",
}

LEAST_ROOM = 10  # columns, however far a line is indented

Tick = Callable[[int, int], None]  # how much is done, of how much


class Printer:
    """Writes lines for people to a stream: in colour and folded at `width`, or plain and unfolded."""

    def __init__(self, stream: TextIO, *, colour: bool = False, width: int = 80) -> None:
        self._stream = stream
        self._console = _console(stream, width) if colour else None

    def line(self, *pieces: str | Piece, indent: int = 0) -> None:
        """Write one line; its continuations, where it is folded, are indented as it is, by blanks too."""
        if self._console:
            self._write_in_colour(self._console, pieces, indent)
        else:
            text = "".join(visible(p if isinstance(p, str) else p.text) for p in pieces)
            self._stream.write((" " * indent + text).rstrip(" ") + "\n")

    def lines(self, lines: Sequence[Line], indent: int = 0) -> None:
        for line in lines:
            self.line(*line, indent=indent)

    def table(
        self, rows: Sequence[Sequence[str | Piece]], header: Sequence[str] = (), indent: int = 0
    ) -> None:
        """Write rows in columns that line up, wide characters counted as wide."""
        titles = [[Piece(title, "heading") for title in header]] if header else []
        self.lines(columns([*titles, *rows]), indent=indent)

    def _write_in_colour(self, console: "Console", pieces: Line, indent: int) -> None:
        from rich.text import Text

        text = Text()
        for piece in pieces:
            words, style = (piece, "") if isinstance(piece, str) else piece
            text.append(visible(words), STYLES[style] if style else None)
        blank = len(text.plain) - len(text.plain.lstrip(" "))
        indent += blank
        text = text[blank:]
        for start, end in folds(text.plain, max(console.width - indent, LEAST_ROOM)):
            part = text[start:end]
            part.rstrip()
            console.print(Text(" " * indent if part.plain else "") + part, soft_wrap=True)


def _console(stream: TextIO, width: int) -> "Console":
    from rich.console import Console

    # Sixteen colours, so that the person's own theme decides; an empty environment, so that the caller does.
    return Console(
        file=stream, force_terminal=True, color_system="standard", width=width, highlight=False, markup=False,
        emoji=False, legacy_windows=False, _environ={},
    )  # fmt: skip


@contextmanager
def progress(label: str, stream: TextIO, *, shown: bool) -> Iterator[Tick]:
    """A bar with rate and time left on the stream while the context lasts, fed by calling what it yields."""
    if not shown:
        yield _ignore
        return
    from rich import progress as bars

    console = _console(stream, 80)
    parts = (bars.TextColumn("{task.description}"), bars.BarColumn(), bars.TextColumn("{task.fields[said]}"))
    with bars.Progress(*parts, console=console, transient=True) as bar:
        task = bar.add_task(label, total=None, said="")

        def tick(done: int, total: int) -> None:
            said = pace(done, total, bar.tasks[0].elapsed or 0)
            bar.update(task, completed=done, total=total, said=said)

        yield tick


def pace(done: int, total: int, seconds: float) -> str:
    """How far it has come, how fast, and how long it will still take.

    Worked out here: rich starts anew whenever the total changes, and ours is told better as it goes on.
    """
    if not done or not seconds:
        return ""
    left = round((total - done) * seconds / done)
    return f"{done:,} of {total:,}, {done / seconds:,.0f}/s, {left // 60}:{left % 60:02} left"


def _ignore(done: int, total: int) -> None:
    del done, total
