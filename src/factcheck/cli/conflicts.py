"""`factcheck conflicts`."""

from typing import Annotated, Literal

import typer

from factcheck.cli.opening import fact_base_root
from factcheck.cli.options import FORMAT, RootOption
from factcheck.cli.terminal import printer, today


def command(
    root: RootOption = None,
    form: Annotated[Literal["text", "json", "csv", "markdown"], FORMAT] = "text",
    *,
    periods: Annotated[
        bool, typer.Option("--periods", help="Figures that differ by period only, too.")
    ] = False,
) -> None:
    """List the claims that disagree, and why that may be: basis, period, scope, rounding, part and whole.

    Ends with 1 when nothing explains some of them.
    """
    from factcheck.formats import conflicts as shown
    from factcheck.tasks.conflicts import conflicts

    found = conflicts(fact_base_root(root), today(), periods=periods)
    if form == "text":
        shown.write(found, printer())
    else:
        typer.echo(shown.dump(found, form), nl=False)
    raise typer.Exit(int(any(conflict.unexplained for conflict in found)))
