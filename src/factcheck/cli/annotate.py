"""`factcheck annotate`."""

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from factcheck.cli.options import AsOfOption, LangOption, RootOption


def command(
    draft: Annotated[str, typer.Argument(metavar="[DRAFT|-]", help="The draft; - is standard input.")] = "-",
    root: RootOption = None,
    style: Annotated[
        Literal["footnotes", "pandoc"],
        typer.Option("--style", "-s", help="Markdown footnotes, or pandoc's [@source]."),
    ] = "footnotes",
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write there, not to stdout.")
    ] = None,
    as_of: AsOfOption = None,
    lang: LangOption = None,
    *,
    in_place: Annotated[bool, typer.Option("--in-place", "-i", help="Write the draft itself.")] = False,
) -> None:
    """Write a draft again with a footnote at each supported assertion, one entry for each source.

    Every other byte stays as it was; a second run changes nothing. What the claims contradict is listed on
    stderr and not cited; then the exit status is 1.
    """
    from factcheck.base.drafts import draft_of, read_draft_file
    from factcheck.cli.drafts import MARKDOWN, STDIN
    from factcheck.cli.opening import open_base
    from factcheck.cli.paste import standard_input
    from factcheck.cli.terminal import colourful, language
    from factcheck.formats.refused import lines
    from factcheck.formats.text import Printer
    from factcheck.tasks.annotate import annotate

    if in_place and draft == STDIN:
        raise typer.BadParameter("--in-place needs a file")
    if in_place and output:
        raise typer.BadParameter(
            "--in-place writes the draft itself, --output another file; give one of them"
        )
    found = draft_of(standard_input(), STDIN) if draft == STDIN else read_draft_file(Path(draft), draft)
    if not found.encoding:
        raise typer.BadParameter(
            "a Word document takes comments: factcheck check DRAFT.docx --comments OUT.docx"
        )
    markdown = draft == STDIN or Path(draft).suffix.lower() in MARKDOWN
    base, to_pandoc = open_base(root), style == "pandoc"
    done = annotate(found.text, base, draft, markdown=markdown, as_of=as_of, pandoc=to_pandoc)
    _write(found.encoded(done.text), Path(draft) if in_place else output)
    Printer(sys.stderr, colour=colourful(sys.stderr)).lines(list(lines(draft, done, language(lang))))
    if done.refused:
        raise typer.Exit(1)


def _write(data: bytes, target: Path | None) -> None:
    from factcheck.base.write import write

    if target:
        write(target, data)
    else:
        typer.echo(data, nl=False)
