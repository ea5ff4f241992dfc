"""The command line: reads arguments, calls one task, hands the result to a format.

To add a command `x`:

1. one line in `COMMANDS` (`cli/commands.py`): its name, its group in `--help`, one line of help;
2. `cli/x.py`, which is imported only when `factcheck x` runs. It holds either

   - `command`, a typer function, such as
     `def command(query: Annotated[list[str], typer.Argument()], root: RootOption = None) -> None`, or
   - `app`, a `typer.Typer(**APP)`, for a command with commands of its own, like `source add|list|pin`.

The function's docstring is its help. Options that several commands share are in `cli/options.py`; what
depends on the terminal, the locale or the clock is asked of `cli/terminal.py`. What cannot go on is raised
as `FactcheckError` from wherever it is found; `cli/errors.py` alone turns it into a message and exit status
2. A check that ran and found something ends with `raise typer.Exit(1)`.
"""

import gc
import os
import sys
from collections.abc import Sequence

FEW_COLLECTIONS = 200_000


def main() -> int:
    """The process `factcheck`: runs its arguments, and ends with the exit status.

    Python's collector finds next to nothing in so short a life but takes a sixth of it: so it is called
    rarely. Taking the interpreter to pieces takes as much again, and there is nothing left to put away: once
    all is written the process just ends. What cannot be written is left to Python to complain of.
    """
    try:
        from factcheck.cli.interrupts import stop_at_once

        stop_at_once()
        return _process()
    except KeyboardInterrupt:  # before that, or between the contexts of cli/errors.py
        from factcheck.cli.interrupts import stop

        stop()


def _process() -> int:
    from factcheck.cli.terminal import have_streams

    gc.set_threshold(FEW_COLLECTIONS)
    have_streams()
    status = run()
    try:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
    except OSError:
        return status
    os._exit(status)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run `factcheck` with these arguments (by default the process's own); the exit status."""
    from factcheck.cli.terminal import speak_utf8

    speak_utf8()
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] and given[0] == "lookup":
        from factcheck.cli.usual import look_up

        status = look_up(given)
        if status is not None:
            return status
    from factcheck.cli.commands import root_command

    try:
        root_command().main(arguments, prog_name="factcheck")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    return 0
