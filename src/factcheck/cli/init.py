"""`factcheck init`."""

from pathlib import Path
from typing import Annotated

import typer


def command(
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="Where; here when not given.")] = Path(),
) -> None:
    """Start a new fact base: settings, a raw text, a few claims on it, names. Nothing is overwritten."""
    from factcheck.cli.terminal import printer
    from factcheck.tasks.init import init

    out = printer()
    for name in init(folder):
        out.line(name, indent=2)
    out.line("A fact base with an example. Next: factcheck verify, then factcheck source add FILE.")
