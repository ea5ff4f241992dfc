"""`factcheck cite`."""

import shutil
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.options import RootOption
from factcheck.styles import BY_PANDOC, DEFAULT, STYLES

_NAMES = ", ".join([*STYLES, *BY_PANDOC])
_SHARED = Path("/usr/share/citation-style-language/styles")


def command(
    claims: Annotated[list[str], typer.Argument(metavar="CLAIM…", help="Claims, or sources, by their ids.")],
    style: Annotated[
        str, typer.Option("--style", "-s", metavar="STYLE", help=f"{_NAMES}; or a .csl file, set by pandoc.")
    ] = DEFAULT,
    root: RootOption = None,
) -> None:
    """Print formatted citations of claims, with place and quote where the style has room for them."""
    from factcheck.cli.opening import fact_base_root, open_base
    from factcheck.tasks.cite import Pandoc, cite, doubtful

    found = fact_base_root(root)
    folders = (
        found / "styles",
        Path.home() / ".local/share/pandoc/csl",
        Path.home() / ".pandoc/csl",
        _SHARED,
    )
    pandoc = Pandoc(shutil.which("pandoc") or "", folders)
    base = open_base(found)
    typer.echo(cite(base, claims, style, pandoc))
    for claim in doubtful(base, claims):
        typer.echo(f"{claim.id} is {claim.status}, not reviewed", err=True)
