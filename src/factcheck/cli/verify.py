"""`factcheck verify`."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from factcheck.cli.opening import fact_base_root
from factcheck.cli.options import FORMAT, RootOption
from factcheck.cli.terminal import in_workspace, printer, today
from factcheck.formats.pieces import counted


def _flag(name: str, text: str) -> typer.models.OptionInfo:
    option: typer.models.OptionInfo = typer.Option(name, help=text)
    return option


def command(
    root: RootOption = None,
    form: Annotated[Literal["text", "json", "sarif", "github", "junit"], FORMAT] = "text",
    *,
    strict: Annotated[bool, _flag("--strict", "Warnings fail too.")] = False,
    rules: Annotated[list[str] | None, _flag("--rule", "Only this rule (repeat for more).")] = None,
    since: Annotated[
        str, _flag("--changed-since", "Only what changed since this git revision, and what that touches.")
    ] = "",
    baseline: Annotated[str, _flag("--baseline", "A file of known problems: only others fail.")] = "",
    write: Annotated[bool, _flag("--write-baseline", "Write the present problems to the baseline.")] = False,
    fix: Annotated[bool, _flag("--fix", "Mend what is safe to mend, and show it as a diff.")] = False,
    diff: Annotated[bool, _flag("--diff", "Show what --fix would do, and change nothing.")] = False,
) -> None:
    """Check the fact base itself: shape, references, quotes, contradictions, arithmetic.

    Ends with 0 when nothing fails, 1 when something does, 2 when the fact base cannot be read whole.
    """
    from factcheck.tasks.verify import Request, accept, verify

    here = fact_base_root(root)
    if write:
        path, count = accept(here, today(), baseline)
        printer().line(f"{path}: {counted(count, 'known problem')}")
        return
    if fix or diff:
        _mend(here, write=fix, show=form == "text")
    request = Request(tuple(rules or ()), strict, baseline, since)
    report = verify(here, today(), request)
    if form == "text":
        from factcheck.formats.verify_text import write as write_text

        write_text(report, printer())
    else:
        from factcheck.formats import verification

        folder = in_workspace(here)
        typer.echo(verification.dump(report, form, folder and f"{folder}/"), nl=False)
    raise typer.Exit(report.status)


def _mend(root: Path, *, write: bool, show: bool) -> None:
    """Mend; what changed is shown unless a program reads the output."""
    from factcheck.formats.diff import write as write_diff
    from factcheck.tasks.mend import mend

    mended = mend(root, today(), write=write)
    if show:
        write_diff(mended, printer())
