"""`factcheck verify`."""

from typing import Annotated, Literal

import typer

from factcheck.cli.options import FORMAT, RootOption, fact_base_root
from factcheck.cli.terminal import printer, today


def command(
    root: RootOption = None,
    form: Annotated[Literal["text", "json", "sarif", "github", "junit"], FORMAT] = "text",
    *,
    strict: Annotated[bool, typer.Option("--strict", help="Warnings fail too.")] = False,
    rules: Annotated[
        list[str] | None, typer.Option("--rule", help="Run only this rule (repeat for more).")
    ] = None,
) -> None:
    """Check the fact base itself: shape, references, quotes, contradictions, arithmetic.

    Ends with 0 when nothing fails, 1 when something does, 2 when the fact base cannot be read whole.
    """
    from factcheck.formats import verification
    from factcheck.tasks.verify import verify

    report = verify(fact_base_root(root), today(), only=tuple(rules or ()), strict=strict)
    if form == "text":
        from factcheck.formats.verify_text import write

        write(report, printer())
    else:
        typer.echo(verification.dump(report, form), nl=False)
    raise typer.Exit(report.status)
