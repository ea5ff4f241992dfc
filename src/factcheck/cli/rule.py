"""`factcheck rule`."""

from typing import Annotated, Literal

import typer

from factcheck.cli.options import FORMAT


def command(
    name: Annotated[
        str, typer.Argument(metavar="[NAME]", help="The rule to explain; all are listed if none.")
    ] = "",
    form: Annotated[Literal["text", "json", "markdown"], FORMAT] = "text",
) -> None:
    """Explain a rule of verify, or list them all."""
    from factcheck.cli.terminal import printer
    from factcheck.formats import rules
    from factcheck.tasks.rule import explain

    explained = explain(name)
    if form == "text":
        rules.write(explained, printer(), whole=bool(name))
    else:
        typer.echo(rules.dump(explained, form), nl=False)
