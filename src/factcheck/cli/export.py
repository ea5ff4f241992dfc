"""`factcheck export`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from factcheck.cli.opening import fact_base_root
from factcheck.cli.options import FORMAT, RootOption
from factcheck.cli.terminal import today

if TYPE_CHECKING:
    from factcheck.tasks.export import Export


def command(
    root: RootOption = None,
    form: Annotated[Literal["jsonl", "csv", "parquet", "site"], FORMAT] = "jsonl",
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="PATH", help="A file, for a site a folder; else stdout."),
    ] = None,
    title: Annotated[str, typer.Option("--title", help="What the site is called.")] = "事实库",
) -> None:
    """Write the whole fact base: claims as JSON Lines, a table, or a site that needs no server."""
    from factcheck.base.write import write
    from factcheck.tasks.export import export, refuse_within

    if form in ("site", "parquet") and output is None:
        raise typer.BadParameter(f"--format {form} needs --output")
    base = fact_base_root(root)
    if output:
        refuse_within(base, output)
    exported = export(base, today())
    if form == "site":
        from factcheck.formats.site import site

        assert output
        pages = site(exported, title)
        for name, content in pages.items():
            write(output / name, content.encode())
        from factcheck.formats.pieces import counted

        claims, sources = counted(len(exported.claims), "claim"), counted(len(exported.sources), "source")
        typer.echo(f"{claims} and {sources} in {output / 'index.html'}")
        return
    data = _dumps(exported, form)
    if output:
        write(output, b"\xef\xbb\xbf" + data if form == "csv" else data)  # Excel knows UTF-8 by its mark
    else:
        typer.echo(data, nl=False)


def _dumps(exported: "Export", form: str) -> bytes:
    if form == "parquet":
        from factcheck.formats.export_parquet import dumps as parquet

        return parquet(exported)
    if form == "csv":
        from factcheck.formats.export_rows import dumps as csv

        return csv(exported).encode()
    from factcheck.formats.export_jsonl import dumps as jsonl

    return jsonl(exported).encode()
