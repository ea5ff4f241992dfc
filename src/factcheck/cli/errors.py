"""What a person reads when a command cannot go on, and the exit status that goes with it.

This is the only place where exceptions end. A message goes to stderr; a traceback is shown only for a bug,
and only under FACTCHECK_DEBUG.
"""

import os
import sys
from types import TracebackType
from typing import Self

from factcheck.cli.interrupts import INTERRUPTED, raise_it
from factcheck.problem import FactcheckError

CANNOT_GO_ON = 2
READER_GONE = 141  # as the shell reports a process that SIGPIPE ended


class settled:  # noqa: N801 - read as a phrase: `with settled() as end:`
    """A context in which every exception ends as a message; `status` is then what to exit with."""

    status = 0

    def __enter__(self) -> Self:
        raise_it()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> bool:
        error = _flush() if error is None else error
        if error is not None:
            self.status = _report(error)
            _flush()
        return True


class reported:  # noqa: N801 - read as a phrase: `with reported():`
    """A context in which every exception that is not typer's own ends as a message and `typer.Exit`."""

    def __enter__(self) -> None:
        raise_it()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        import typer  # which a usual lookup does without

        if error is None or isinstance(error, typer.Exit):
            error = _flush() or error
        if error is None or isinstance(error, typer.Exit | typer.TyperException | SystemExit):
            return
        if isinstance(error, typer.Abort):
            error = KeyboardInterrupt()
        status = _report(error)
        _flush()
        raise typer.Exit(status) from None


def _flush() -> OSError | None:
    try:
        sys.stdout.flush()
    except OSError as error:
        _silence_stdout()
        return error
    return None


def _report(error: BaseException) -> int:
    match error:
        case KeyboardInterrupt():
            _say("interrupted")
            return INTERRUPTED
        case BrokenPipeError():
            _silence_stdout()
            return READER_GONE
        case FactcheckError():
            for problem in error.problems:
                _say(f"{problem.message} [{problem.rule}]", str(problem.place))
            if str(error):
                _say(str(error))
        case OSError():
            _say(error.strerror or str(error), str(error.filename or "factcheck"))
        case _ if _is_damage(error):
            _say(f"the index is damaged ({error}); make it anew with: factcheck index --rebuild")
        case _:
            _report_bug(error)
    return CANNOT_GO_ON


def _is_damage(error: BaseException) -> bool:
    """Whether SQLite found a file that is not what was written; it did not where it was never loaded."""
    sqlite = sys.modules.get("sqlite3")
    return sqlite is not None and isinstance(error, sqlite.DatabaseError)


def _report_bug(error: BaseException) -> None:
    if os.environ.get("FACTCHECK_DEBUG"):
        import traceback

        traceback.print_exception(error)
    _say(f"this is a bug in factcheck ({type(error).__name__}: {error}).")
    _say("Please report it with what you ran; FACTCHECK_DEBUG=1 shows the traceback.")


def _say(message: str, where: str = "factcheck") -> None:
    from factcheck.formats.pieces import visible

    print(visible(f"{where}: {message}"), file=sys.stderr)


def _silence_stdout() -> None:
    """Point stdout to nowhere, so that the interpreter's last flush does not complain about a closed pipe."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
