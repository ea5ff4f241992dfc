"""`factcheck lookup`."""

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from factcheck.cli.opening import open_base
from factcheck.cli.options import FORMAT, LangOption, LimitOption, RootOption
from factcheck.cli.pins import warn_of_changed

if TYPE_CHECKING:
    from factcheck.base.factbase import FactBase

Lang = Literal["zh", "en"] | None
Kind = Literal[
    "number", "measure", "money", "percent", "multiple", "fraction",
    "rank", "ordinal", "superlative", "date", "duration", "name",
]  # fmt: skip

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
    form: Annotated[Literal["text", "json", "jsonl"], FORMAT] = "text",
    root: RootOption = None,
    lang: LangOption = None,
) -> None:
    """Find claims: Traditional or Simplified, any wording, a question or a few words.

    Ends with 0 when something is found, 1 when nothing is, 2 when the fact base cannot be read.
    """
    from factcheck.tasks.lookup import Filters, lookup

    base = open_base(root)
    if source:
        base.source(source)  # which says when there is none
    found = lookup(
        base, " ".join(query), limit=limit, filters=Filters(subject, attribute, source, kind or "")
    )
    if form == "text":
        from factcheck.cli.terminal import language, printer
        from factcheck.formats.lookup_text import lines

        printer().lines(lines(found, language(lang)))
    else:
        from factcheck.formats.lookup_lines import json, jsonl

        for line in [json(found)] if form == "json" else jsonl(found):
            typer.echo(line)
    warn_of_changed(base, [each.source.id for each in found.results])
    if subject and not found.results:
        _tell_near(base, subject, lang)
    raise typer.Exit(0 if found.results else 1)


def _tell_near(base: "FactBase", subject: str, lang: Lang) -> None:
    """Say that no claim is about what `--subject` names, if that is why nothing was found."""
    from factcheck.cli.terminal import language
    from factcheck.formats.lookup_text import unknown_subject
    from factcheck.formats.pieces import visible
    from factcheck.tasks.unknown import near_subjects

    near = near_subjects(base, subject)
    if near is not None:
        typer.echo(visible(unknown_subject(subject, near, language(lang))), err=True)
