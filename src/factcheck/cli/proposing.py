"""`factcheck extract --format yaml`: claims proposed for sources of the fact base."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def write_proposals(sources: Sequence[str], root: Path | None, *, names: bool = False) -> None:
    """Claims as YAML on stdout, or the names they speak of; how many on stderr."""
    from factcheck.cli.opening import open_base
    from factcheck.formats.pieces import counted
    from factcheck.formats.proposals import names_yaml, yaml
    from factcheck.tasks.propose import propose_all

    found = propose_all(open_base(root), sources)
    typer.echo(names_yaml(found.names) if names else yaml(found.claims), nl=False)
    said = counted(len(found.names), "name") if names else counted(len(found.claims), "claim")
    typer.echo(f"{said} proposed", err=True)
    if found.names and not names:
        typer.echo(f"{counted(len(found.names), 'name')} for names.yaml: --format names", err=True)
