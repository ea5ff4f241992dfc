"""`factcheck extract`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from factcheck.cli.options import FILES, FORMAT, AsOfOption, RootOption

if TYPE_CHECKING:
    from factcheck.tasks.extract import FindsNames


def command(
    files: Annotated[list[str] | None, FILES] = None,
    root: RootOption = None,
    as_of: AsOfOption = None,
    form: Annotated[Literal["text", "jsonl", "yaml", "names"], FORMAT] = "text",
) -> None:
    """List the checkable assertions of a text: quantities, ranks, dates, and the names a fact base knows.

    With --format yaml, the files are sources of the fact base (all, if none is named), and claims are
    proposed for what no claim covers yet; --format names prints the entries of names.yaml for what the
    proposed claims speak of.
    """
    import sys

    if form in ("yaml", "names"):
        from factcheck.cli.proposing import write_proposals

        write_proposals(files or [], root, names=form == "names")
        return

    from factcheck.cli.drafts import read_drafts
    from factcheck.formats.mentions import jsonl, lines
    from factcheck.tasks.extract import extract

    names = _names(root)
    found = (
        extract(draft.text, draft.path, markdown=_is_markdown(draft.path), as_of=as_of, names=names)
        for draft in read_drafts(files or [])
    )
    if form == "jsonl":
        for extracted in found:
            sys.stdout.writelines(f"{line}\n" for line in jsonl(extracted))
        return
    from factcheck.cli.terminal import printer

    out = printer()
    for extracted in found:
        out.lines(list(lines(extracted)))


def _is_markdown(path: str) -> bool:
    return Path(path).suffix.lower() in {".md", ".markdown"}


def _names(root: Path | None) -> FindsNames | None:
    """The names of the fact base named or found from here; None where there is no fact base."""
    from factcheck.cli.opening import open_base
    from factcheck.problem import FactcheckError

    try:
        return open_base(root).names
    except FactcheckError:
        if root is not None:
            raise
        return None
