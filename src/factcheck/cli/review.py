"""`factcheck review`."""

import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from factcheck.cli.opening import fact_base_root
from factcheck.cli.options import RootOption

if TYPE_CHECKING:
    from factcheck.base.claim import Claim

_ASK = "[a]ccept, [e]dit, [r]eject, [s]kip, [q]uit? "


class _EndedError(Exception):
    """The person is done: q, Ctrl-D, or the end of the input."""


def command(root: RootOption = None) -> None:
    """Go through the proposed claims one by one: accept, edit, reject, skip.

    Each decision is written at once, so that one can stop at any time and go on later.
    """
    from factcheck.tasks import review

    base = fact_base_root(root)
    waiting = review.waiting(base)
    done = {"accepted": 0, "rejected": 0}
    try:
        for number, claim in enumerate(waiting, 1):
            outcome = _decide(base, claim, f"{number}/{len(waiting)}")
            if outcome:
                done[outcome] += 1
    except _EndedError:
        _say("")
    left = len(waiting) - sum(done.values())
    _say(f"{done['accepted']} accepted, {done['rejected']} rejected, {left} still proposed")


def _decide(base: Path, claim: "Claim", progress: str) -> str:
    """`accepted`, `rejected`, or "" for a claim that is skipped."""
    from factcheck.problem import FactcheckError
    from factcheck.tasks import review

    _show(base, claim.id, progress)
    while True:
        answer = _asked(_ASK).lower()[:1]
        try:
            if answer == "a":
                review.accept(base, claim)
                return "accepted"
            if answer == "r":
                review.reject(base, claim)
                return "rejected"
            if answer == "e":
                _edit(base, claim)
                _show(base, claim.id, progress)
        except FactcheckError as error:
            _say(str(error))
        if answer == "s":
            return ""
        if answer == "q":
            raise _EndedError


def _edit(base: Path, claim: "Claim") -> None:
    """Ask for fields and their new values, until the field is left empty."""
    from factcheck.problem import FactcheckError
    from factcheck.tasks import review

    _say(f"fields: {', '.join(review.FIELDS)}")
    while field := _asked("field (empty: done): ").strip():
        try:
            review.change(base, claim, field, _asked(f"{field}: "))
        except FactcheckError as error:
            _say(str(error))


def _show(base: Path, name: str, progress: str) -> None:
    from factcheck.base.factbase import FactBase
    from factcheck.cli.terminal import printer
    from factcheck.formats import show as shown
    from factcheck.tasks.show import show

    out = printer()
    out.line()
    out.line(progress)
    shown.write(show(FactBase.open(base), name), out)


def _asked(prompt: str) -> str:
    """A line that the person types; line editing where the terminal has it."""
    sys.stdout.flush()
    if sys.stdin.isatty():
        with suppress(ImportError):
            import_module("readline")  # gives input() its line editing
        try:
            return input(prompt)
        except EOFError:
            raise _EndedError from None
    typer.echo(prompt, nl=False, err=True)
    line = sys.stdin.readline()
    if not line:
        raise _EndedError
    return line.rstrip("\r\n")


def _say(message: str) -> None:
    typer.echo(message, err=True)
