"""`factcheck check DRAFT.docx --comments OUT.docx`: the findings as Word comments (批注)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import typer

from factcheck.cli.terminal import language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.tasks.check import Report


def write_comments(reports: Sequence[Report], target: Path, lang: Literal["zh", "en"] | None) -> None:
    """Write the one Word draft again, each finding a comment on its words; the draft itself stays.

    Raises typer.BadParameter unless there is one Word draft, and `target` is another file.
    """
    from factcheck.base.drafts import WORD, read_draft_file
    from factcheck.base.ingest import word_comments
    from factcheck.base.write import write
    from factcheck.formats.remarks import remarks

    drafts = [report for report in reports if report.path.lower().endswith(WORD)]
    if len(drafts) != 1 or len(reports) != 1:
        raise typer.BadParameter("--comments needs exactly one draft, a .docx file")
    path = Path(drafts[0].path)
    if target.resolve() == path.resolve():
        raise typer.BadParameter("--comments would overwrite the draft; name another file")
    found = read_draft_file(path)
    said = remarks(drafts[0], language(lang))
    write(target, word_comments(found.data, str(path), said))
    typer.echo(f"{target}: {len(said)} comments", err=True)
