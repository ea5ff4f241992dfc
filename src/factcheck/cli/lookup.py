"""`factcheck lookup`."""

from typing import Annotated, Literal

import typer

from factcheck.cli.opening import open_base
from factcheck.cli.options import FORMAT, LangOption, LimitOption, RootOption

QUERY = typer.Argument(metavar="QUERY…", help="A question, some words, or a sentence; in either script.")


def command(
    query: Annotated[list[str], QUERY],
    limit: LimitOption = 5,
    subject: Annotated[str, typer.Option("--subject", metavar="NAME", help="Only claims about this.")] = "",
    attribute: Annotated[
        str, typer.Option("--attribute", metavar="NAME", help="Only claims whose attribute has this.")
    ] = "",
    source: Annotated[
        str, typer.Option("--source", metavar="ID", help="Only claims that rest on this source.")
    ] = "",
    kind: Annotated[
        str,
        typer.Option("--kind", metavar="KIND", help="Only values of this kind: rank, percent, money, name …"),
    ] = "",
    form: Annotated[Literal["text", "json", "jsonl"], FORMAT] = "text",
    root: RootOption = None,
    lang: LangOption = None,
) -> None:
    """Find claims: Traditional or Simplified, any wording, a question or a few words.

    Ends with 0 when something is found, 1 when nothing is, 2 when the fact base cannot be read.
    """
    from factcheck.tasks.lookup import Filters, lookup

    found = lookup(
        open_base(root), " ".join(query), limit=limit, filters=Filters(subject, attribute, source, kind)
    )
    if form == "text":
        from factcheck.cli.terminal import language, printer
        from factcheck.formats.lookup_text import lines

        printer().lines(lines(found, language(lang)))
    else:
        from factcheck.formats.lookup_lines import json, jsonl

        for line in [json(found)] if form == "json" else jsonl(found):
            typer.echo(line)
    raise typer.Exit(0 if found.results else 1)
