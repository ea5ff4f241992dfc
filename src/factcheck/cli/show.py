"""`factcheck show`."""

from typing import Annotated, Literal

import typer

from factcheck.cli.opening import open_base
from factcheck.cli.options import FORMAT, RootOption


def command(
    claim: Annotated[str, typer.Argument(metavar="CLAIM", help="Its id.")],
    root: RootOption = None,
    form: Annotated[Literal["text", "json"], FORMAT] = "text",
) -> None:
    """Show one claim: its keys, its quotes in context with source and line, the claims that relate to it."""
    from factcheck.formats import show as shown
    from factcheck.tasks.show import show

    card = show(open_base(root), claim)
    if form == "json":
        typer.echo(shown.dump(card), nl=False)
    else:
        from factcheck.cli.terminal import printer

        shown.write(card, printer())
