"""`factcheck extract --format yaml`: claims proposed for sources of the fact base."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def write_proposals(sources: Sequence[str], root: Path | None) -> None:
    """Proposals as YAML on stdout, how many on stderr."""
    from factcheck.cli.opening import open_base
    from factcheck.formats.proposals import yaml
    from factcheck.tasks.propose import propose

    proposals = propose(open_base(root), sources)
    typer.echo(yaml(proposals), nl=False)
    typer.echo(f"{len(proposals)} claims proposed", err=True)
