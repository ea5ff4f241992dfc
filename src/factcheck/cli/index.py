"""`factcheck index`."""

import time
from typing import Annotated

import typer

from factcheck.cli.opening import LARGE, cache_folder, fact_base_root, ticking
from factcheck.cli.options import RootOption


def command(
    *,
    rebuild: Annotated[bool, typer.Option("--rebuild", help="Build it anew, whatever is there.")] = False,
    stats: Annotated[bool, typer.Option("--stats", help="Say what it is made of.")] = False,
    root: RootOption = None,
) -> None:
    """Bring the index up to date, which every other command does too; it is safe to delete at any time."""
    from factcheck.formats.index_text import built, rows
    from factcheck.tasks.index import index

    begun = time.monotonic()
    with ticking("indexing", LARGE) as tick:
        made = index(fact_base_root(root), cache=cache_folder(), rebuild=rebuild, tick=tick)
    if stats:
        from factcheck.cli.terminal import printer

        printer().table(rows(made))
    else:
        typer.echo(built(made, time.monotonic() - begun))
