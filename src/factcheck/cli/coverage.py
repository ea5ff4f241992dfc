"""`factcheck coverage`."""

from fractions import Fraction
from typing import Annotated, Literal

import typer

from factcheck.cli.opening import fact_base_root
from factcheck.cli.options import FORMAT, RootOption
from factcheck.cli.terminal import printer


def _share(written: str) -> Fraction:
    try:
        share = Fraction(written)
    except (ValueError, ZeroDivisionError):
        raise typer.BadParameter(f"{written!r} is not a number of percent, as in 100 or 99.5") from None
    if not 0 <= share <= 100:
        raise typer.BadParameter(f"{written} is not between 0 and 100")
    return share


def command(
    sources: Annotated[
        list[str] | None, typer.Argument(metavar="[SOURCE…]", help="Only these sources.", show_default=False)
    ] = None,
    root: RootOption = None,
    form: Annotated[Literal["text", "json", "html"], FORMAT] = "text",
    fail_under: Annotated[
        Fraction | None,
        typer.Option("--fail-under", metavar="PERCENT", parser=_share, help="Exit with 1 below this."),
    ] = None,
    *,
    waived: Annotated[bool, typer.Option("--waived", help="List what is waived, with the reasons.")] = False,
) -> None:
    """Which assertions of the sources no claim covers and no waiver excuses.

    What is waived (claims/waivers.yaml) does not count. --format html is a page that shows the sources so.
    """
    from factcheck.tasks.coverage import coverage

    found = coverage(fact_base_root(root), tuple(sources or ()))
    if form == "json":
        from factcheck.formats.coverage_json import dumps

        typer.echo(dumps(found))
    elif form == "html":
        from factcheck.formats.coverage_html import dumps as html

        typer.echo(html(found), nl=False)
    else:
        from factcheck.formats.coverage_text import write

        write(found, printer(), waived=waived)
    if fail_under is not None and found.below(fail_under):
        from factcheck.formats.coverage_json import cut

        typer.echo(f"coverage is {cut(found.percent)}%, less than the {cut(fail_under)}% asked for", err=True)
        raise typer.Exit(1)
