"""`factcheck lookup`."""

from typing import Annotated

import typer

from factcheck.cli.answer import Asked, Form, Kind, answer
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
        Kind | None,
        typer.Option("--kind", metavar="KIND", help="Only values of this kind: rank, percent, money, name …"),
    ] = None,
    form: Annotated[Form, FORMAT] = "text",
    root: RootOption = None,
    lang: LangOption = None,
) -> None:
    """Find claims: Traditional or Simplified, any wording, a question or a few words.

    Ends with 0 when something is found, 1 when nothing is, 2 when the fact base cannot be read.
    """
    raise typer.Exit(
        answer(Asked(" ".join(query), limit, subject, attribute, source, kind, form, root, lang))
    )
