"""`factcheck source add|list|pin`."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from factcheck.cli.opening import fact_base_root
from factcheck.cli.options import APP, FORMAT, RootOption
from factcheck.cli.terminal import printer, today

app = typer.Typer(help="Add, list and pin raw texts.", **APP)


def _text(help_text: str) -> typer.models.OptionInfo:
    option: typer.models.OptionInfo = typer.Option(help=help_text)
    return option


@app.command()
def add(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A .txt, .md, .html, .pdf or .docx file.")],
    root: RootOption = None,
    id_: Annotated[
        str, typer.Option("--id", help="The source's name; made from the file's when not given.")
    ] = "",
    title: Annotated[str, _text("Its title; the first line when not given.")] = "",
    author: Annotated[str, _text("Its authors, separated by ; or ；.")] = "",
    container: Annotated[str, _text("The newspaper, journal or site it appeared in.")] = "",
    issued: Annotated[str, _text("Its date, such as 2024-08: 今年 and 去年 are counted from it.")] = "",
    url: Annotated[str, _text("Where it can be read.")] = "",
    type_: Annotated[
        str, typer.Option("--type", help="Its CSL type, such as article-newspaper.")
    ] = "document",
    encoding: Annotated[str, _text("Its encoding, where it cannot be told from the bytes.")] = "",
    note: Annotated[str, _text("Anything worth knowing.")] = "",
) -> None:
    """Copy a raw text into the fact base, byte for byte; describe it in references.yaml and pin it.

    The text of an HTML, PDF or DOCX file is taken out of it, and the file is kept beside it.
    """
    from factcheck.tasks import source

    details = source.Details(id_, title, author, container, issued, url, type_, encoding, note)
    added = source.add(fact_base_root(root), file, details)
    out = printer()
    sure = "" if added.certain else " (a guess: look at the text, or name it with --encoding)"
    out.line(f"{added.file}: {added.characters} characters, {added.encoding}{sure}")
    for unread in added.notes:
        out.line(f"{added.file}: {unread}")
    out.line(f"{added.references}: {added.id} described and pinned; complete its entry")


@app.command("list")
def list_(root: RootOption = None, form: Annotated[Literal["text", "json"], FORMAT] = "text") -> None:
    """List the sources: id, date, length, claims, whether the text is the pinned one."""
    from factcheck.formats import sources
    from factcheck.tasks import source

    listed = source.listing(fact_base_root(root))
    if form == "json":
        typer.echo(sources.dump(listed), nl=False)
    else:
        sources.write(listed, printer())


@app.command()
def pin(
    ids: Annotated[
        list[str] | None, typer.Argument(metavar="[SOURCE…]", help="All that changed, if none.")
    ] = None,
    root: RootOption = None,
) -> None:
    """Pin raw texts as they are now, and name the claims whose quotes they no longer have."""
    from factcheck.formats import sources
    from factcheck.tasks import source

    sources.write_pins(source.pin(fact_base_root(root), ids or [], today()), printer())
